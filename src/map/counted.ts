// Where clusters are too many to draw one by one, each place gets one symbol with their number: which places at this
// camera, how large, where. Positions come from the places' own label points, so both grounds show the same.
import { type PlaceCount, withoutCounty } from '../domain/placeCount'
import { formatCompact } from '../messages/format'
import type { MapModel, PlaceName } from '../model/mapModel'
import { type Camera, type Size, toScreen, toWorld, type World } from './projection'
import { inside, isFree, leastCovered, type Rect, rectAround } from './rects'
import { type LooseBody, relax } from './relax'
import { type Box, sides } from './sides'
import { textWidth } from './textWidth'

export interface CountedPlace extends PlaceCount {
  /** `data-item` of its link. */
  readonly item: string
  readonly name: string
  /** Stands for the clusters of a prefecture whose county is not known, beside the counties of the others. */
  readonly unplaced: boolean
  readonly at: World
  /** Pixels from the true position. */
  readonly dx: number
  readonly dy: number
  readonly radius: number
  /** The name beside it, from the symbol's middle; null where there is no room. */
  readonly label: Pick<Box, 'dx' | 'dy' | 'anchor'> | null
}

/** Pixels beyond the frame whose symbols are drawn too: a short push of the map shows no empty edge. */
const MARGIN = 80
/** A prefecture is told by its counties as soon as it fills this share of the map, when no other is shown. */
const ALONE_FROM = 0.75

/** Between the ring and the number's corners. */
const ROOM = 2.6
/** Other symbols keep farther from a name than its own does, so that it reads as one's own; else just off it. */
const OTHERS_OFF = [4, 1]

const leastNumberPx = (level: PlaceCount['level'], size: Size): number =>
  size.width < 520 ? 10.5 : level === 'county' ? 11.5 : 12.5
/** Large rings carry larger numbers. */
export const numberPx = (level: PlaceCount['level'], size: Size, radius: number): number =>
  Math.max(leastNumberPx(level, size), Math.min(17, radius * 0.5))
export const namePx = (level: PlaceCount['level'], size: Size): number =>
  size.width < 520 ? 11 : level === 'county' ? 11.5 : 12.5
/** The ring's share of the radius, and the least that still shows its colours. */
const RING = 0.22
const LEAST_RING = 3.5
export const ringWidth = (radius: number): number => Math.max(LEAST_RING, radius * RING)

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Digits are narrower than letters and points narrower still, which decides how small a ring can be. */
const numberWidth = (text: string, fontPx: number): number =>
  [...text].reduce((em, c) => em + (/\d/.test(c) ? 0.57 : /[.,]/.test(c) ? 0.28 : 1), 0) * fontPx

/** By the root of the number, between bounds set by the map's size, but never too small for the number in the middle. */
function radiusOf(total: number, most: number, level: PlaceCount['level'], size: Size): number {
  const side = Math.min(size.width, size.height)
  const largest = level === 'county' ? clamp(side * 0.032, 15, 25) : clamp(side * 0.042, 17, 34)
  const smallest = size.width < 520 ? 10 : 12
  const room = numberWidth(formatCompact(total), leastNumberPx(level, size)) / 2 + ROOM
  const legible = room + Math.max(LEAST_RING, (room * RING) / (1 - RING))
  return Math.round(2 * Math.max(smallest, legible, largest * Math.sqrt(total / most))) / 2
}

function levelAt(model: MapModel, camera: Camera, size: Size, countyZoom: number): PlaceCount['level'] {
  if (camera.zoom >= countyZoom) return 'county'
  const shown = model.counts.filter(c => c.level === 'prefecture')
  const only = shown.length === 1 ? model.prefectureNames.find(p => p.code === shown[0]?.code) : undefined
  if (!only) return 'prefecture'
  const [west, south, east, north] = only.bbox
  const a = toScreen(toWorld([west, north]), camera, size)
  const b = toScreen(toWorld([east, south]), camera, size)
  const fills = Math.max((b.x - a.x) / size.width, (b.y - a.y) / size.height)
  return fills >= ALONE_FROM ? 'county' : 'prefecture'
}

interface Body extends LooseBody {
  readonly count: PlaceCount
  readonly place: PlaceName
  readonly unplaced: boolean
  readonly at: World
}

/** @param taken symbols that keep their place: the selected cluster's own */
export function placeCounts(
  model: MapModel,
  camera: Camera,
  size: Size,
  countyZoom: number,
  taken: readonly Rect[],
): CountedPlace[] {
  if (model.counts.length === 0) return []
  const level = levelAt(model, camera, size, countyZoom)
  const byCode = (places: readonly PlaceName[]) => new Map(places.map(p => [p.code, p]))
  const prefectures = byCode(model.prefectureNames)
  const own = level === 'county' ? byCode(model.countyNames) : prefectures
  const counts = model.counts.filter(c => c.level === level)
  const rest = level === 'county' ? withoutCounty(model.counts) : []
  const most = Math.max(...counts.map(c => c.total), ...rest.map(c => c.total))
  const frame = { left: -MARGIN, top: -MARGIN, right: size.width + MARGIN, bottom: size.height + MARGIN }
  const bodies = [...counts, ...rest].flatMap((count): Body[] => {
    const place = (count.level === level ? own : prefectures).get(count.code)
    const [lngLat] = place?.points ?? []
    if (!place || !lngLat) return []
    const at = toWorld(lngLat)
    const { x, y } = toScreen(at, camera, size)
    if (!inside({ left: x, top: y, right: x, bottom: y }, frame)) return []
    const radius = radiusOf(count.total, most, level, size)
    const unplaced = count.level !== level
    return [{ count, place, unplaced, at, x, y, dx: 0, dy: 0, radius, aloof: unplaced ? 4 : 0 }]
  })
  relax(bodies, taken)
  return bodies.map(({ count, place, unplaced, at, dx, dy, radius }) => ({
    ...count,
    item: `${unplaced ? 'rest' : 'place'}-${count.code}`,
    name: place.name,
    unplaced,
    at,
    dx,
    dy,
    radius,
    label: null,
  }))
}

interface Circle {
  readonly item: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

const circlesOf = (counted: readonly CountedPlace[], camera: Camera, size: Size): Circle[] =>
  counted.map(({ item, at, dx, dy, radius, unplaced }) => {
    const { x, y } = toScreen(at, camera, size)
    return { item, x: x + dx, y: y + dy, radius: radius + (unplaced ? 4 : 0) }
  })

const squareOf = ({ x, y, radius }: Circle): Rect => rectAround(x, y, radius, radius)

export const countedRects = (counted: readonly CountedPlace[], camera: Camera, size: Size): Rect[] =>
  circlesOf(counted, camera, size).map(squareOf)

/** Whether a name keeps off another's ring: measured to the round, since names tuck into the corners between rings. */
const isOff = ({ left, top, right, bottom }: Rect, { x, y, radius }: Circle, off: number): boolean =>
  Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) >= radius + off

/** Writes each symbol's name on its best free side. `must` keeps it where no side is free. */
export function nameCounts(
  counted: readonly CountedPlace[],
  camera: Camera,
  size: Size,
  taken: readonly Rect[],
  must: boolean,
): { counted: CountedPlace[]; rects: Rect[] } {
  const frame: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 }
  const circles = circlesOf(counted, camera, size)
  const rects: Rect[] = []
  const largestFirst = [...counted].sort((a, b) => b.total - a.total)
  const labels = new Map<string, Box>()
  for (const { item, name, unplaced, level, at, dx, dy, radius } of largestFirst) {
    // A prefecture among its counties says by its outer ring what it is; its name would read as one of theirs.
    if (unplaced) continue
    const { x, y } = toScreen(at, camera, size)
    const [right, left, below, above, ...corners] = sides(
      x + dx,
      y + dy,
      radius,
      textWidth(name, namePx(level, size)),
      1,
    )
    const boxes = [below, right, left, above, ...corners].flatMap(b => (b && inside(b.rect, frame) ? [b] : []))
    const others = circles.filter(c => c.item !== item)
    const blocked = [...taken, ...rects]
    const free = boxes.filter(b => isFree(b.rect, blocked))
    const [best] = [
      ...OTHERS_OFF.flatMap(off => free.find(b => others.every(c => isOff(b.rect, c, off))) ?? []),
      ...(must ? [leastCovered(boxes, [...blocked, ...others.map(squareOf)])] : []),
    ]
    if (!best) continue
    labels.set(item, best)
    rects.push(best.rect)
  }
  return { counted: counted.map(c => ({ ...c, label: labels.get(c.item) ?? null })), rects }
}
