// Proves that a set of counties covers its outline exactly once, edge by edge instead of by sampling.
//
// Each edge is cancelled against its opposite, which leaves the edges of only one county. The winding number of
// these rings counts how many counties cover a spot. So when no two segments cross, one remaining ring is the outline, and
// the direction of every other one decides: clockwise is a gap of exactly its area, counter-clockwise an overlap, or,
// outside the outline, a detached part of the province.

import type { LngLat } from '../../src/domain/place/place'
import { contains, getRingAreaKm2, type Polygon, type Ring } from './planar'

export interface County {
  readonly code: string
  readonly parent: string
  readonly polygons: readonly Polygon[]
}

export interface Coverage {
  /** The largest remaining ring, counter-clockwise. */
  readonly outline: Ring
  readonly outlineKm2: number
  readonly gapsKm2: readonly number[]
  readonly overlapsKm2: readonly number[]
  /** Parts outside the outline, covered once: no fault. */
  readonly detachedKm2: readonly number[]
  /** Pairs of segments that cross anywhere but in a shared end point. */
  readonly crossings: number
  /** Rings that run the wrong way round: an outer ring clockwise, a hole counter-clockwise. */
  readonly misdirected: number
}

const toPointKey = (p: LngLat): string => `${p[0]},${p[1]}`

export function checkCoverage(counties: readonly County[]): Coverage {
  const rings = findUncancelledRings(counties)
  const areas = rings.map(ring => getRingAreaKm2(ring))
  const largest = areas.reduce((best, area, i) => (area > (areas[best] ?? 0) ? i : best), 0)
  const outline = rings[largest] ?? []
  const others = rings.filter((_, i) => i !== largest)
  const forward = others.filter(ring => getRingAreaKm2(ring) >= 0)
  const isDetached = (ring: Ring) => !contains([[outline]], getPointInside(ring))
  return {
    outline,
    outlineKm2: areas[largest] ?? 0,
    gapsKm2: others.map(ring => -getRingAreaKm2(ring)).filter(area => area > 0),
    overlapsKm2: forward.filter(ring => !isDetached(ring)).map(getRingAreaKm2),
    detachedKm2: forward.filter(isDetached).map(getRingAreaKm2),
    crossings: countCrossings(counties),
    misdirected: counties.flatMap(c => c.polygons.flatMap(findMisdirectedRings)).length,
  }
}

/** A point just to the left of the first edge: inside a counter-clockwise ring, even where it touches others. */
function getPointInside([a, b]: Ring): LngLat {
  if (a === undefined || b === undefined) return [0, 0]
  const offset = 1e-6
  return [(a[0] + b[0]) / 2 - (b[1] - a[1]) * offset, (a[1] + b[1]) / 2 + (b[0] - a[0]) * offset]
}

const findMisdirectedRings = (polygon: Polygon): Ring[] =>
  polygon.filter((ring, i) => getRingAreaKm2(ring) > 0 !== (i === 0))

/** Directed edges used by one county only, chained into simple rings. */
function findUncancelledRings(counties: readonly County[]): Ring[] {
  const next = new Map<string, LngLat[]>()
  const cancelEdge = (from: LngLat, to: LngLat): boolean => {
    const targets = next.get(toPointKey(from))
    const at = targets?.findIndex(p => p[0] === to[0] && p[1] === to[1]) ?? -1
    if (targets === undefined || at < 0) return false
    targets.splice(at, 1)
    if (targets.length === 0) next.delete(toPointKey(from))
    return true
  }
  for (const [a, b] of listEdges(counties)) {
    if (cancelEdge(b, a)) continue
    const targets = next.get(toPointKey(a))
    if (targets === undefined) next.set(toPointKey(a), [b])
    else targets.push(b)
  }
  const rings: Ring[] = []
  for (;;) {
    const start = next.values().next().value?.[0]
    if (start === undefined) return rings
    rings.push(...extractRings(start, next))
  }
}

/** Follows the edges until they return to the start, and cuts a ring off at each self-contact. */
function extractRings(start: LngLat, next: Map<string, LngLat[]>): Ring[] {
  const rings: Ring[] = []
  const path: LngLat[] = [start]
  const seen = new Map([[toPointKey(start), 0]])
  for (;;) {
    const current = path[path.length - 1]
    const targets = current === undefined ? undefined : next.get(toPointKey(current))
    const to = targets?.pop()
    if (current === undefined || targets === undefined || to === undefined) return rings
    if (targets.length === 0) next.delete(toPointKey(current))
    const previousVisit = seen.get(toPointKey(to))
    if (previousVisit === undefined) {
      seen.set(toPointKey(to), path.length)
      path.push(to)
      continue
    }
    rings.push([...path.slice(previousVisit), to])
    for (const p of path.splice(previousVisit + 1)) seen.delete(toPointKey(p))
  }
}

function* listEdges(counties: readonly County[]): Generator<[LngLat, LngLat]> {
  for (const county of counties) {
    for (const ring of county.polygons.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1]
        const b = ring[i]
        if (a !== undefined && b !== undefined) yield [a, b]
      }
    }
  }
}

const CELL_DEG = 0.02

/** Compares every pair of distinct segments in a grid cell, and counts each crossing once. */
function countCrossings(counties: readonly County[]): number {
  const segments = new Map<string, [LngLat, LngLat]>()
  for (const [a, b] of listEdges(counties)) {
    const [low, high] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a]
    segments.set(`${toPointKey(low)} ${toPointKey(high)}`, [low, high])
  }
  const cells = new Map<string, number[]>()
  const all = [...segments.values()]
  const toCell = (degrees: number) => Math.floor(degrees / CELL_DEG)
  all.forEach(([a, b], id) => {
    for (let x = toCell(a[0]); x <= toCell(b[0]); x++) {
      for (let y = toCell(Math.min(a[1], b[1])); y <= toCell(Math.max(a[1], b[1])); y++) {
        const cell = cells.get(`${x} ${y}`)
        if (cell === undefined) cells.set(`${x} ${y}`, [id])
        else cell.push(id)
      }
    }
  })
  const crossingPairs = new Set<string>()
  for (const ids of cells.values()) {
    ids.forEach((i, at) => {
      for (const j of ids.slice(at + 1)) {
        const s = all[i]
        const t = all[j]
        if (s !== undefined && t !== undefined && segmentsCross(s, t)) crossingPairs.add(`${i} ${j}`)
      }
    })
  }
  return crossingPairs.size
}

const getSide = (a: LngLat, b: LngLat, p: LngLat): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))

const segmentsCross = ([a, b]: [LngLat, LngLat], [c, d]: [LngLat, LngLat]): boolean =>
  getSide(a, b, c) * getSide(a, b, d) < 0 && getSide(c, d, a) * getSide(c, d, b) < 0
