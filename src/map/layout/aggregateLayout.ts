// Where clusters are too many to draw one by one, each place gets one symbol with their number: which places at this
// camera, how large, where. Positions come from the places' own label points, so both grounds show the same.
import { countWithoutCounty, type PlaceCount } from '../../domain/place/placeCount'
import { formatCompact } from '../../messages/format'
import type { MapModel, PlaceName } from '../../model/map/mapModel'
import { type Camera, type Size, toScreen, toWorld, type WorldPoint } from '../camera/projection'
import { getTextWidth } from './getTextWidth'
import { getLabelBoxes, type LabelBox } from './labelBoxes'
import { findLeastCovered, getRectAround, isFree, isInside, type Rect } from './rects'
import { type CollisionBody, resolveOverlaps } from './resolveOverlaps'

export interface PlacedAggregate extends PlaceCount {
  /** `data-map-item` of its link. */
  readonly itemId: string
  readonly name: string
  /** Stands for the clusters of a prefecture whose county is not known, beside the counties of the others. */
  readonly isCountyUnknown: boolean
  readonly position: WorldPoint
  /** Pixels from the true position. */
  readonly dx: number
  readonly dy: number
  readonly radius: number
  /** The name beside it, from the symbol's middle; null where there is no room. */
  readonly label: Pick<LabelBox, 'dx' | 'dy' | 'anchor'> | null
}

/** Pixels beyond the frame whose symbols are drawn too: a short push of the map shows no empty edge. */
const OFFSCREEN_MARGIN = 80
/** A prefecture is told by its counties as soon as it fills this share of the map, when no other is shown. */
const COUNTY_LEVEL_MIN_SHARE = 0.75

/** Between the ring and the number's corners. */
const NUMBER_PADDING = 2.6
/** Other symbols keep farther from a name than its own does, so that it reads as one's own; else just off it. */
const OTHER_RING_GAPS = [4, 1]

const getMinNumberPx = (level: PlaceCount['level'], size: Size): number =>
  size.width < 520 ? 10.5 : level === 'county' ? 11.5 : 12.5
/** Large rings carry larger numbers. */
export const getNumberPx = (level: PlaceCount['level'], size: Size, radius: number): number =>
  Math.max(getMinNumberPx(level, size), Math.min(17, radius * 0.5))
export const getNamePx = (level: PlaceCount['level'], size: Size): number =>
  size.width < 520 ? 11 : level === 'county' ? 11.5 : 12.5
/** The ring's share of the radius, and the least that still shows its colours. */
const RING_SHARE = 0.22
const MIN_RING_WIDTH = 3.5
export const getRingWidth = (radius: number): number => Math.max(MIN_RING_WIDTH, radius * RING_SHARE)

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Digits are narrower than letters and points narrower still, which decides how small a ring can be. */
const getNumberWidth = (text: string, fontPx: number): number =>
  [...text].reduce((em, c) => em + (/\d/.test(c) ? 0.57 : /[.,]/.test(c) ? 0.28 : 1), 0) * fontPx

/** By the root of the number, between bounds set by the map's size, but never too small for the number in the middle. */
function getRadius(total: number, maxTotal: number, level: PlaceCount['level'], size: Size): number {
  const side = Math.min(size.width, size.height)
  const maxRadius = level === 'county' ? clamp(side * 0.032, 15, 25) : clamp(side * 0.042, 17, 34)
  const minRadius = size.width < 520 ? 10 : 12
  const innerRadius = getNumberWidth(formatCompact(total), getMinNumberPx(level, size)) / 2 + NUMBER_PADDING
  const legibleRadius = innerRadius + Math.max(MIN_RING_WIDTH, (innerRadius * RING_SHARE) / (1 - RING_SHARE))
  return Math.round(2 * Math.max(minRadius, legibleRadius, maxRadius * Math.sqrt(total / maxTotal))) / 2
}

function getLevel(model: MapModel, camera: Camera, size: Size, countyMinZoom: number): PlaceCount['level'] {
  if (camera.zoom >= countyMinZoom) return 'county'
  const prefectureCounts = model.counts.filter(c => c.level === 'prefecture')
  const onlyPrefecture =
    prefectureCounts.length === 1 ? model.prefectureNames.find(p => p.code === prefectureCounts[0]?.code) : undefined
  if (!onlyPrefecture) return 'prefecture'
  const [west, south, east, north] = onlyPrefecture.bbox
  const a = toScreen(toWorld([west, north]), camera, size)
  const b = toScreen(toWorld([east, south]), camera, size)
  const filledShare = Math.max((b.x - a.x) / size.width, (b.y - a.y) / size.height)
  return filledShare >= COUNTY_LEVEL_MIN_SHARE ? 'county' : 'prefecture'
}

interface AggregateBody extends CollisionBody {
  readonly count: PlaceCount
  readonly place: PlaceName
  readonly isCountyUnknown: boolean
  readonly position: WorldPoint
}

/** @param taken symbols that keep their place: the selected cluster's own */
export function placeAggregates(
  model: MapModel,
  camera: Camera,
  size: Size,
  countyMinZoom: number,
  taken: readonly Rect[],
): PlacedAggregate[] {
  if (model.counts.length === 0) return []
  const level = getLevel(model, camera, size, countyMinZoom)
  const indexByCode = (places: readonly PlaceName[]) => new Map(places.map(p => [p.code, p]))
  const prefectures = indexByCode(model.prefectureNames)
  const levelPlaces = level === 'county' ? indexByCode(model.countyNames) : prefectures
  const counts = model.counts.filter(c => c.level === level)
  const unknownCountyCounts = level === 'county' ? countWithoutCounty(model.counts) : []
  const maxTotal = Math.max(...counts.map(c => c.total), ...unknownCountyCounts.map(c => c.total))
  const bounds = {
    left: -OFFSCREEN_MARGIN,
    top: -OFFSCREEN_MARGIN,
    right: size.width + OFFSCREEN_MARGIN,
    bottom: size.height + OFFSCREEN_MARGIN,
  }
  const bodies = [...counts, ...unknownCountyCounts].flatMap((count): AggregateBody[] => {
    const place = (count.level === level ? levelPlaces : prefectures).get(count.code)
    const [lngLat] = place?.points ?? []
    if (!place || !lngLat) return []
    const position = toWorld(lngLat)
    const { x, y } = toScreen(position, camera, size)
    if (!isInside({ left: x, top: y, right: x, bottom: y }, bounds)) return []
    const radius = getRadius(count.total, maxTotal, level, size)
    const isCountyUnknown = count.level !== level
    return [{ count, place, isCountyUnknown, position, x, y, dx: 0, dy: 0, radius, extraGap: isCountyUnknown ? 4 : 0 }]
  })
  resolveOverlaps(bodies, taken)
  return bodies.map(({ count, place, isCountyUnknown, position, dx, dy, radius }) => ({
    ...count,
    itemId: `${isCountyUnknown ? 'rest' : 'place'}-${count.code}`,
    name: place.name,
    isCountyUnknown,
    position,
    dx,
    dy,
    radius,
    label: null,
  }))
}

interface Circle {
  readonly itemId: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

const toCircles = (aggregates: readonly PlacedAggregate[], camera: Camera, size: Size): Circle[] =>
  aggregates.map(({ itemId, position, dx, dy, radius, isCountyUnknown }) => {
    const { x, y } = toScreen(position, camera, size)
    return { itemId, x: x + dx, y: y + dy, radius: radius + (isCountyUnknown ? 4 : 0) }
  })

const toSquare = ({ x, y, radius }: Circle): Rect => getRectAround(x, y, radius, radius)

export const getAggregateRects = (aggregates: readonly PlacedAggregate[], camera: Camera, size: Size): Rect[] =>
  toCircles(aggregates, camera, size).map(toSquare)

/** Whether a name keeps off another's ring: measured to the round, since names tuck into the corners between rings. */
const isClearOf = ({ left, top, right, bottom }: Rect, { x, y, radius }: Circle, gap: number): boolean =>
  Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) >= radius + gap

/** Writes each symbol's name on its best free side. `must` keeps it where no side is free. */
export function placeAggregateLabels(
  aggregates: readonly PlacedAggregate[],
  camera: Camera,
  size: Size,
  taken: readonly Rect[],
  isNameRequired: boolean,
): { aggregates: PlacedAggregate[]; rects: Rect[] } {
  const bounds: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 }
  const circles = toCircles(aggregates, camera, size)
  const rects: Rect[] = []
  const largestFirst = [...aggregates].sort((a, b) => b.total - a.total)
  const labels = new Map<string, LabelBox>()
  for (const { itemId, name, isCountyUnknown, level, position, dx, dy, radius } of largestFirst) {
    // A prefecture among its counties says by its outer ring what it is; its name would read as one of theirs.
    if (isCountyUnknown) continue
    const { x, y } = toScreen(position, camera, size)
    const [right, left, below, above, ...corners] = getLabelBoxes(
      x + dx,
      y + dy,
      radius,
      getTextWidth(name, getNamePx(level, size)),
      1,
    )
    const boxes = [below, right, left, above, ...corners].flatMap(b => (b && isInside(b.rect, bounds) ? [b] : []))
    const others = circles.filter(c => c.itemId !== itemId)
    const blocked = [...taken, ...rects]
    const free = boxes.filter(b => isFree(b.rect, blocked))
    const [best] = [
      ...OTHER_RING_GAPS.flatMap(gap => free.find(b => others.every(c => isClearOf(b.rect, c, gap))) ?? []),
      ...(isNameRequired ? [findLeastCovered(boxes, [...blocked, ...others.map(toSquare)])] : []),
    ]
    if (!best) continue
    labels.set(itemId, best)
    rects.push(best.rect)
  }
  return { aggregates: aggregates.map(c => ({ ...c, label: labels.get(c.itemId) ?? null })), rects }
}
