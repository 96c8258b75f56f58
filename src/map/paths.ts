// Lines and shapes as SVG path text, in whole numbers that stay the same at every camera.
import { toWorld } from './projection'

type Lines = GeoJSON.MultiLineString

/** SVG coordinates are the unit square from ORIGIN, times a unit: at UNIT a whole number is some 140 m on the ground, a third of a pixel where the fine shapes take over. */
export const UNIT = 2 ** 18
export const ORIGIN = { x: 0.77, y: 0.395 }

/** Relative whole numbers: a third of the bytes of absolute ones, and no drift, since each step is between rounded points. */
function line(positions: readonly GeoJSON.Position[], unit: number): string {
  let path = ''
  let last: readonly [number, number] | null = null
  for (const [lng = 0, lat = 0] of positions) {
    const world = toWorld([lng, lat])
    const x = Math.round((world.x - ORIGIN.x) * unit)
    const y = Math.round((world.y - ORIGIN.y) * unit)
    if (!last) path = `M${x} ${y}l`
    else if (x !== last[0] || y !== last[1]) {
      const [dx, dy] = [x - last[0], y - last[1]]
      path += `${dx < 0 || path.endsWith('l') ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    }
    last = [x, y]
  }
  return path
}

export const linesPath = (lines: Lines, unit = UNIT): string => lines.coordinates.map(l => line(l, unit)).join('')

export function polygonPath(geometry: GeoJSON.Geometry | null, unit = UNIT): string {
  const rings =
    geometry?.type === 'Polygon'
      ? geometry.coordinates
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  return rings.map(ring => `${line(ring, unit)}z`).join('')
}
