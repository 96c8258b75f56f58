// Borders and polygons as SVG path text in integer coordinates, independent of the camera.
import { toWorld } from '../camera/projection'

/** Path coordinates are (position - PATH_ORIGIN) * PATH_UNIT: about 140 m on the ground per unit. */
export const PATH_UNIT = 2 ** 18
/** The position of path coordinate 0, 0. */
export const PATH_ORIGIN = { x: 0.77, y: 0.395 }

/** Relative integers take a third of the bytes of absolute ones. Steps between rounded points add up without drift. */
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

/** Open lines as path text. */
export const toLinesPath = (lines: GeoJSON.MultiLineString, unit = PATH_UNIT): string =>
  lines.coordinates.map(line => toLinePath(line, unit)).join('')

/** The rings of a polygon or multipolygon as path text; empty for other geometry. */
export function toPolygonPath(geometry: GeoJSON.Geometry | null, unit = PATH_UNIT): string {
  const rings =
    geometry?.type === 'Polygon'
      ? geometry.coordinates
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  return rings.map(ring => `${toLinePath(ring, unit)}z`).join('')
}
