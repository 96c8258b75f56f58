// Places one symbol per place with the number of its clusters, and its name. Used where clusters have no room
// for symbols of their own.
import { countWithoutCounty, type PlaceCount } from '../../domain/place/placeCount'
import { formatCompact } from '../../messages/format'
import type { MapModel, PlaceName } from '../../model/map/mapModel'
import { clamp } from '../camera/camera'
import {
  type Projection,
  projectBox,
  type Size,
  toScreen,
  toScreenWithOffset,
  toWorld,
  type WorldPoint,
} from '../camera/projection'
import { getItemId } from '../elementIds'
import { getTextWidth } from './getTextWidth'
import { getLabelBoxes, type LabelBox } from './labelBoxes'
import { findLeastCovered, getMapRect, getRectAround, isFree, isInside, type Rect } from './rects'
import { type CollisionBody, resolveOverlaps } from './resolveOverlaps'

/** The symbol of a place with the number of its clusters. */
export interface PlacedAggregate extends PlaceCount {
  /** `data-map-item` of its link. */
  readonly itemId: string
  readonly name: string
  /** True for the clusters of a prefecture whose county is not known, shown beside its counties. */
  readonly isCountyUnknown: boolean
  readonly position: WorldPoint
  /** Pixels from the position. */
  readonly dx: number
  readonly dy: number
  readonly radius: number
  /** The name, from the symbol's centre; null if it does not fit. */
  readonly label: Pick<LabelBox, 'dx' | 'dy' | 'anchor'> | null
}

type AggregateLevel = PlaceCount['level']

/** Pixels around the map in which symbols are drawn, so that the start of a drag shows no empty edge. */
const OFFSCREEN_MARGIN = 80
/** A single prefecture that fills this share of the map is shown by counties. */
const COUNTY_LEVEL_MIN_SHARE = 0.75
/** Pixels between the ring and the corners of the number. */
const NUMBER_PADDING = 2.6
/** Pixels between a name and other symbols, preferred and minimum: the name is closer to its own symbol. */
const OTHER_SYMBOL_GAPS = [4, 1]
/** The additional dotted ring of a symbol for clusters whose county is not known. */
const UNKNOWN_COUNTY_RING_PX = 4
const RING_SHARE = 0.22
const MIN_RING_WIDTH = 3.5
const MAP_MARGIN = 2

const isNarrow = (size: Size): boolean => size.width < 520

const getMinNumberPx = (level: AggregateLevel, size: Size): number =>
  isNarrow(size) ? 10.5 : level === 'county' ? 11.5 : 12.5

/** Font size of the number, which grows with the symbol up to 17 px. */
export const getNumberPx = (level: AggregateLevel, size: Size, radius: number): number =>
  Math.max(getMinNumberPx(level, size), Math.min(17, radius * 0.5))

/** Font size of the name. */
export const getNamePx = (level: AggregateLevel, size: Size): number =>
  isNarrow(size) ? 11 : level === 'county' ? 11.5 : 12.5

/** Width of the ring in pixels. */
export const getRingWidth = (radius: number): number => Math.max(MIN_RING_WIDTH, radius * RING_SHARE)

/** Digits and points are narrower than `getTextWidth` assumes, and the smallest symbol depends on them. */
const getNumberWidth = (text: string, fontPx: number): number =>
  [...text].reduce((em, c) => em + (/\d/.test(c) ? 0.57 : /[.,]/.test(c) ? 0.28 : 1), 0) * fontPx

/** The area is proportional to the number, within limits by map size, and the number always fits. */
function getRadius(total: number, maxTotal: number, level: AggregateLevel, size: Size): number {
  const side = Math.min(size.width, size.height)
  const maxRadius = level === 'county' ? clamp(side * 0.032, 15, 25) : clamp(side * 0.042, 17, 34)
  const minRadius = isNarrow(size) ? 10 : 12
  const innerRadius = getNumberWidth(formatCompact(total), getMinNumberPx(level, size)) / 2 + NUMBER_PADDING
  const legibleRadius = innerRadius + Math.max(MIN_RING_WIDTH, (innerRadius * RING_SHARE) / (1 - RING_SHARE))
  return Math.round(2 * Math.max(minRadius, legibleRadius, maxRadius * Math.sqrt(total / maxTotal))) / 2
}

/**
 * @example
 * zoom 7.4 or more                                   -> county
 * one prefecture selected, 80 % of the map's height  -> county
 * two prefectures selected, zoom 7                   -> prefecture
 */
function selectLevel(model: MapModel, projection: Projection, countyMinZoom: number): AggregateLevel {
  const { camera, size } = projection
  if (camera.zoom >= countyMinZoom) return 'county'
  const [prefecture, ...others] = model.counts.filter(count => count.level === 'prefecture')
  const place = others.length === 0 ? model.prefectureNames.find(({ code }) => code === prefecture?.code) : undefined
  if (!place) return 'prefecture'
  const { left, top, right, bottom } = projectBox(place.bbox, projection)
  const filledShare = Math.max((right - left) / size.width, (bottom - top) / size.height)
  return filledShare >= COUNTY_LEVEL_MIN_SHARE ? 'county' : 'prefecture'
}

interface AggregateBody extends CollisionBody {
  readonly count: PlaceCount
  readonly place: PlaceName
  readonly isCountyUnknown: boolean
  readonly position: WorldPoint
}

/** The symbols on the map, moved off each other and off `taken`; still without names. */
export function placeAggregates(
  model: MapModel,
  projection: Projection,
  countyMinZoom: number,
  taken: readonly Rect[],
): PlacedAggregate[] {
  if (model.counts.length === 0) return []
  const level = selectLevel(model, projection, countyMinZoom)
  const places = new Map([...model.prefectureNames, ...model.countyNames].map(place => [place.code, place]))
  const counts = [
    ...model.counts.filter(count => count.level === level),
    ...(level === 'county' ? countWithoutCounty(model.counts) : []),
  ]
  const maxTotal = Math.max(...counts.map(count => count.total))
  const { size } = projection
  const bounds = getMapRect(size, -OFFSCREEN_MARGIN)
  const bodies = counts.flatMap((count): AggregateBody[] => {
    const place = places.get(count.code)
    const [point] = place?.points ?? []
    if (!place || !point) return []
    const position = toWorld(point)
    const { x, y } = toScreen(position, projection)
    if (!isInside(getRectAround(x, y, 0, 0), bounds)) return []
    const radius = getRadius(count.total, maxTotal, level, size)
    const isCountyUnknown = count.level !== level
    const extraGap = isCountyUnknown ? UNKNOWN_COUNTY_RING_PX : 0
    return [{ count, place, isCountyUnknown, position, x, y, dx: 0, dy: 0, radius, extraGap }]
  })
  resolveOverlaps(bodies, taken)
  return bodies.map(({ count, place, isCountyUnknown, position, dx, dy, radius }) => ({
    ...count,
    itemId: getItemId({ kind: isCountyUnknown ? 'unknownCounty' : 'place', code: count.code }),
    name: place.name,
    isCountyUnknown,
    position,
    dx,
    dy,
    radius,
    label: null,
  }))
}

const toCircle = (aggregate: PlacedAggregate, projection: Projection) => ({
  itemId: aggregate.itemId,
  ...toScreenWithOffset(aggregate, projection),
  radius: aggregate.radius + (aggregate.isCountyUnknown ? UNKNOWN_COUNTY_RING_PX : 0),
})
type Circle = ReturnType<typeof toCircle>

const toSquare = ({ x, y, radius }: Circle): Rect => getRectAround(x, y, radius, radius)

/** The squares around the symbols, in pixels. */
export const getAggregateRects = (aggregates: readonly PlacedAggregate[], projection: Projection): Rect[] =>
  aggregates.map(aggregate => toSquare(toCircle(aggregate, projection)))

/** Measured to the circle, because names may reach into the corners of its square. */
const isClearOf = ({ left, top, right, bottom }: Rect, { x, y, radius }: Circle, gap: number): boolean =>
  Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) >= radius + gap

/**
 * Adds the names, the largest number first, each on the first free side: below, right, left, above, then the corners.
 * The dotted symbol of a prefecture has no name, which would look like the name of a county.
 * @example
 * free on the right, 2 px from another symbol, and above, 5 px from it -> above: 4 px are preferred
 * free on the right only, 2 px from another symbol                     -> right
 * free on no side                                                      -> the least covered if required, otherwise no name
 */
export function placeAggregateLabels(
  aggregates: readonly PlacedAggregate[],
  projection: Projection,
  taken: readonly Rect[],
  isNameRequired: boolean,
): { aggregates: PlacedAggregate[]; rects: Rect[] } {
  const { size } = projection
  const bounds = getMapRect(size, MAP_MARGIN)
  const circles = aggregates.map(aggregate => toCircle(aggregate, projection))
  const rects: Rect[] = []
  const labels = new Map<string, LabelBox>()
  for (const aggregate of [...aggregates].sort((a, b) => b.total - a.total)) {
    const { itemId, name, level, radius } = aggregate
    if (aggregate.isCountyUnknown) continue
    const { x, y } = toScreenWithOffset(aggregate, projection)
    const width = getTextWidth(name, getNamePx(level, size))
    const [right, left, below, above, ...corners] = getLabelBoxes(x, y, radius, width, 1)
    const boxes = [below, right, left, above, ...corners].flatMap(b => (b && isInside(b.rect, bounds) ? [b] : []))
    const others = circles.filter(circle => circle.itemId !== itemId)
    const blocked = [...taken, ...rects]
    const free = boxes.filter(box => isFree(box.rect, blocked))
    const [best] = [
      ...OTHER_SYMBOL_GAPS.flatMap(gap => free.find(b => others.every(c => isClearOf(b.rect, c, gap))) ?? []),
      ...(isNameRequired ? [findLeastCovered(boxes, [...blocked, ...others.map(toSquare)])] : []),
    ]
    if (!best) continue
    labels.set(itemId, best)
    rects.push(best.rect)
  }
  return { aggregates: aggregates.map(a => ({ ...a, label: labels.get(a.itemId) ?? null })), rects }
}
