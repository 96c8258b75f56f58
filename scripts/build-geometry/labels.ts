// Selects label points: the pole of inaccessibility first, then well spread points clear of the border.
import polylabel from 'polylabel'
import type { LngLat } from '../../src/domain/place/place'
import { contains, getAreaKm2, getBbox, getDistanceKm, getKmPerDegree, type Polygon } from './planar'

const PRECISION_KM = 0.05
const GRID_STEPS = 48
/** An alternative keeps at least this share of the best clearance, so that a name still fits. */
const MIN_CLEARANCE = 0.3
const MIN_ROUNDED_CLEARANCE = 0.9

const roundPoint = ([lng, lat]: LngLat, decimals: number): LngLat => [
  Number(lng.toFixed(decimals)),
  Number(lat.toFixed(decimals)),
]

export const findLabelPoint = (polygons: readonly Polygon[]): LngLat => findPole(findLargest(polygons)).point

/** The label point, then up to `count - 1` others, each as far as possible from those before it. */
export function findLabelPoints(polygons: readonly Polygon[], count: number): LngLat[] {
  const polygon = findLargest(polygons)
  const best = findPole(polygon)
  const chosen: LngLat[] = [best.point]
  const candidates = buildGridPoints(polygon)
    .map(point => ({ point, clearanceKm: getClearanceKm(polygon, point) }))
    .filter(c => c.clearanceKm >= best.clearanceKm * MIN_CLEARANCE)
  while (chosen.length < count) {
    const scored = candidates.map(c => ({
      point: c.point,
      score: Math.min(...chosen.map(p => getDistanceKm(p, c.point))) * Math.sqrt(c.clearanceKm),
    }))
    const next = scored.reduce((top, c) => (c.score > top.score ? c : top), { point: best.point, score: 0 })
    if (next.score === 0) break
    chosen.push(next.point)
  }
  return chosen
}

const findLargest = (polygons: readonly Polygon[]): Polygon =>
  polygons.reduce((top, polygon) => (getAreaKm2([polygon]) > getAreaKm2([top]) ? polygon : top), polygons[0] ?? [])

/** Rounds to the fewest decimals, 2 to 4, that lose little of the clearance, which keeps the file small. */
function findPole(polygon: Polygon): { point: LngLat; clearanceKm: number } {
  const [, south, , north] = getBbox([polygon])
  const [kx, ky] = getKmPerDegree((south + north) / 2)
  const pole = polylabel(
    polygon.map(ring => ring.map(([lng, lat]) => [lng * kx, lat * ky])),
    PRECISION_KM,
  )
  const exact: LngLat = [pole[0] / kx, pole[1] / ky]
  const rounded = [2, 3, 4].map(decimals => roundPoint(exact, decimals))
  const keepsClearance = (p: LngLat) =>
    contains([polygon], p) && getClearanceKm(polygon, p) >= pole.distance * MIN_ROUNDED_CLEARANCE
  return { point: rounded.find(keepsClearance) ?? exact, clearanceKm: pole.distance }
}

function buildGridPoints(polygon: Polygon): LngLat[] {
  const [west, south, east, north] = getBbox([polygon])
  const steps = Array.from({ length: GRID_STEPS }, (_, i) => (i + 0.5) / GRID_STEPS)
  const grid = steps.flatMap(y =>
    steps.map(x => roundPoint([west + (east - west) * x, south + (north - south) * y], 2)),
  )
  return grid.filter(point => contains([polygon], point))
}

function getClearanceKm(polygon: Polygon, point: LngLat): number {
  const [kx, ky] = getKmPerDegree(point[1])
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
