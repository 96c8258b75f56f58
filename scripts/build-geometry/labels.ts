// Decides where a name may stand: the pole of inaccessibility first, then well spread points clear of the border.
import polylabel from 'polylabel'
import { areaKm2, bboxOf, contains, distanceKm, kmPerDegree, type Point, type Polygon } from './planar'

const PRECISION_KM = 0.05
const GRID_STEPS = 48
/** An alternative keeps at least this share of the best clearance, so that a name still fits. */
const MIN_CLEARANCE = 0.3
const MIN_ROUNDED_CLEARANCE = 0.9

const round = ([lng, lat]: Point, decimals: number): Point => [
  Number(lng.toFixed(decimals)),
  Number(lat.toFixed(decimals)),
]

export const labelPoint = (polygons: readonly Polygon[]): Point => pole(largest(polygons)).point

/** The label point, then up to `count - 1` others, each as far as possible from those before it. */
export function labelPoints(polygons: readonly Polygon[], count: number): Point[] {
  const polygon = largest(polygons)
  const best = pole(polygon)
  const chosen: Point[] = [best.point]
  const candidates = gridPoints(polygon)
    .map(point => ({ point, clearanceKm: clearanceKm(polygon, point) }))
    .filter(c => c.clearanceKm >= best.clearanceKm * MIN_CLEARANCE)
  while (chosen.length < count) {
    const scored = candidates.map(c => ({
      point: c.point,
      score: Math.min(...chosen.map(p => distanceKm(p, c.point))) * Math.sqrt(c.clearanceKm),
    }))
    const next = scored.reduce((top, c) => (c.score > top.score ? c : top), { point: best.point, score: 0 })
    if (next.score === 0) break
    chosen.push(next.point)
  }
  return chosen
}

const largest = (polygons: readonly Polygon[]): Polygon =>
  polygons.reduce((top, polygon) => (areaKm2([polygon]) > areaKm2([top]) ? polygon : top), polygons[0] ?? [])

/** In the fewest decimals, 2 to 4, that lose little of the clearance: finer digits would only weigh more. */
function pole(polygon: Polygon): { point: Point; clearanceKm: number } {
  const [, south, , north] = bboxOf([polygon])
  const [kx, ky] = kmPerDegree((south + north) / 2)
  const found = polylabel(
    polygon.map(ring => ring.map(([lng, lat]) => [lng * kx, lat * ky])),
    PRECISION_KM,
  )
  const exact: Point = [found[0] / kx, found[1] / ky]
  const rounded = [2, 3, 4].map(decimals => round(exact, decimals))
  const keeps = (p: Point) =>
    contains([polygon], p) && clearanceKm(polygon, p) >= found.distance * MIN_ROUNDED_CLEARANCE
  return { point: rounded.find(keeps) ?? exact, clearanceKm: found.distance }
}

function gridPoints(polygon: Polygon): Point[] {
  const [west, south, east, north] = bboxOf([polygon])
  const steps = Array.from({ length: GRID_STEPS }, (_, i) => (i + 0.5) / GRID_STEPS)
  const grid = steps.flatMap(y => steps.map(x => round([west + (east - west) * x, south + (north - south) * y], 2)))
  return grid.filter(point => contains([polygon], point))
}

function clearanceKm(polygon: Polygon, point: Point): number {
  const [kx, ky] = kmPerDegree(point[1])
  let best = Number.POSITIVE_INFINITY
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]
      const b = ring[i]
      if (a === undefined || b === undefined) continue
      const ax = (a[0] - point[0]) * kx
      const ay = (a[1] - point[1]) * ky
      const dx = (b[0] - a[0]) * kx
      const dy = (b[1] - a[1]) * ky
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
      best = Math.min(best, Math.hypot(ax + along * dx, ay + along * dy))
    }
  }
  return best
}
