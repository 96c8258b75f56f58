// Measures areas, distances and containment on [lng, lat] rings. Knows nothing of counties or files.
import type { Bbox, LngLat } from '../../src/domain/place/place'

/** Closed: the last point repeats the first. */
export type Ring = readonly LngLat[]
/** First the outer ring, then its holes. */
export type Polygon = readonly Ring[]

const RADIANS_PER_DEGREE = Math.PI / 180
// WGS84: first eccentricity, and the radius of the sphere with the ellipsoid's area.
const WGS84_ECCENTRICITY = 0.0818191908426215
const AUTHALIC_RADIUS_KM = 6371.0071809
const EQUATOR_KM_PER_DEG = 111.3195
const MERIDIAN_KM_PER_DEG = 110.88

const toAuthalicQ = (sinLat: number): number => {
  const eSin = WGS84_ECCENTRICITY * sinLat
  return (
    (1 - WGS84_ECCENTRICITY * WGS84_ECCENTRICITY) *
    (sinLat / (1 - eSin * eSin) - Math.log((1 - eSin) / (1 + eSin)) / (2 * WGS84_ECCENTRICITY))
  )
}
const Q_POLE = toAuthalicQ(1)
/** Sine of the authalic latitude: an equal-area y for the ellipsoid. */
const toEqualAreaY = (lat: number): number => toAuthalicQ(Math.sin(lat * RADIANS_PER_DEGREE)) / Q_POLE

/** Signed area in km2 on the WGS84 ellipsoid, positive when the ring runs counter-clockwise. */
export function getRingAreaKm2(ring: Ring): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1]
    const b = ring[i]
    if (a === undefined || b === undefined) continue
    sum += (a[0] - b[0]) * RADIANS_PER_DEGREE * (toEqualAreaY(a[1]) + toEqualAreaY(b[1]))
  }
  return (sum / 2) * AUTHALIC_RADIUS_KM ** 2
}

export const getPolygonAreaKm2 = (polygon: Polygon): number =>
  polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(getRingAreaKm2(ring)), 0)

export const getAreaKm2 = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, polygon) => sum + getPolygonAreaKm2(polygon), 0)

/** Scale of one degree in km around a latitude; good to 0.5 % across the province. */
export const getKmPerDegree = (lat: number): LngLat => [
  EQUATOR_KM_PER_DEG * Math.cos(lat * RADIANS_PER_DEGREE),
  MERIDIAN_KM_PER_DEG,
]

export function getDistanceKm(a: LngLat, b: LngLat): number {
  const [kx, ky] = getKmPerDegree((a[1] + b[1]) / 2)
  return Math.hypot((a[0] - b[0]) * kx, (a[1] - b[1]) * ky)
}

/** Even-odd over all rings of all polygons, so that holes count as outside. */
export function contains(polygons: readonly Polygon[], [x, y]: LngLat): boolean {
  let inside = false
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1]
        const b = ring[i]
        if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue
        if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
      }
    }
  }
  return inside
}

export function getBbox(polygons: readonly Polygon[]): Bbox {
  const points = polygons.flat(2)
  const lngs = points.map(p => p[0])
  const lats = points.map(p => p[1])
  const min = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const max = (values: number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return [min(lngs), min(lats), max(lngs), max(lats)]
}
