// Checks GeoJSON by RFC 7946, independently of the code that writes it.

interface CheckedFeature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
  readonly properties: Record<string, unknown>
}
export interface CheckedCollection {
  readonly bbox?: readonly number[]
  readonly features: readonly CheckedFeature[]
  readonly [member: string]: unknown
}

/** Members that RFC 7946 forbids at each type (section 7.1), and the one it removed (section 4). */
const FORBIDDEN = ['coordinates', 'geometries', 'geometry', 'properties', 'crs']

const check = (isRight: boolean, problem: string): void => {
  if (!isRight) throw new Error(problem)
}

function checkPosition(position: unknown, bounds: number[][]): void {
  check(Array.isArray(position) && position.length === 2, `not a position: ${position}`)
  const [lng, lat] = position as [number, number]
  check(Math.abs(lng) <= 180 && Math.abs(lat) <= 90, `not degrees with longitude first: ${position}`)
  check(lng > 97 && lng < 109 && lat > 26 && lat < 35, `not in Sichuan: ${position}`)
  bounds.push([lng, lat])
}

/** Section 3.1.6: closed, at least four positions; outer rings counterclockwise, holes clockwise. */
function checkRing(ring: number[][], isOuter: boolean, bounds: number[][]): void {
  check(ring.length >= 4, 'a ring of fewer than four positions')
  check(String(ring[0]) === String(ring.at(-1)), 'a ring that is not closed')
  for (const position of ring) checkPosition(position, bounds)
  let twiceArea = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    twiceArea += (x1 - x0) * (y1 + y0)
  }
  check(twiceArea < 0 === isOuter, isOuter ? 'an outer ring runs clockwise' : 'a hole runs counterclockwise')
}

/** Parses and checks a feature collection; throws the first breach. */
export function parseGeoJson(text: string): CheckedCollection {
  const collection = JSON.parse(text) as CheckedCollection
  check(collection.type === 'FeatureCollection', 'not a feature collection')
  for (const member of FORBIDDEN) check(!(member in collection), `the collection has ${member}`)
  const bounds: number[][] = []
  for (const feature of collection.features) {
    check((feature as { type?: unknown }).type === 'Feature', 'not a feature')
    check('geometry' in feature && typeof feature.properties === 'object', 'a feature without geometry or properties')
    for (const member of ['coordinates', 'geometries', 'features', 'crs'])
      check(!(member in feature), `a feature has ${member}`)
    const { geometry } = feature
    if (geometry === null) continue
    if (geometry.type === 'Point') checkPosition(geometry.coordinates, bounds)
    else {
      check(['Polygon', 'MultiPolygon'].includes(geometry.type), `a geometry of type ${geometry.type}`)
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][]
      for (const polygon of polygons) for (const [i, ring] of polygon.entries()) checkRing(ring, i === 0, bounds)
    }
  }
  if (bounds.length > 0) {
    const [lngs, lats] = [0, 1].map(axis => bounds.map(position => position[axis] ?? 0)) as [number[], number[]]
    const min = (values: number[]) => values.reduce((a, b) => Math.min(a, b))
    const max = (values: number[]) => values.reduce((a, b) => Math.max(a, b))
    check(
      String(collection.bbox) === String([min(lngs), min(lats), max(lngs), max(lats)]),
      `the bounding box is ${collection.bbox}`,
    )
  }
  return collection
}
