// Lines and shapes as SVG path text, in whole numbers that stay the same at every camera.
import { toWorld } from '../camera/projection'

type Lines = GeoJSON.MultiLineString

/** SVG coordinates are the unit square from ORIGIN, times a unit: at UNIT a whole number is some 140 m on the ground, a third of a pixel where the fine shapes take over. */
export const PATH_UNIT = 2 ** 18
export const PATH_ORIGIN = { x: 0.77, y: 0.395 }

/** Relative whole numbers: a third of the bytes of absolute ones, and no drift, since each step is between rounded points. */
function toLinePath(positions: readonly GeoJSON.Position[], unit: number): string {
  let path = ''
  let previous: readonly [number, number] | null = null
  for (const [lng = 0, lat = 0] of positions) {
    const world = toWorld([lng, lat])
    const x = Math.round((world.x - PATH_ORIGIN.x) * unit)
    const y = Math.round((world.y - PATH_ORIGIN.y) * unit)
    if (!previous) path = `M${x} ${y}l`
    else if (x !== previous[0] || y !== previous[1]) {
      const [dx, dy] = [x - previous[0], y - previous[1]]
      path += `${dx < 0 || path.endsWith('l') ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    }
    previous = [x, y]
  }
  return path
}

export const toLinesPath = (lines: Lines, unit = PATH_UNIT): string =>
  lines.coordinates.map(l => toLinePath(l, unit)).join('')

export function toPolygonPath(geometry: GeoJSON.Geometry | null, unit = PATH_UNIT): string {
  const rings =
    geometry?.type === 'Polygon'
      ? geometry.coordinates
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  return rings.map(ring => `${toLinePath(ring, unit)}z`).join('')
}
