// Which names are written at one camera and where. Greedy by importance: prefectures must stay and move aside for
// symbols, then the clusters' own names, then their products, then the other counties when there is room.
import type { MapModel, PlaceName } from '../model/mapModel'
import { type Camera, type Size, toScreen, toWorld, type World } from './projection'
import { inside, isFree, leastCovered, type Rect, rectAround } from './rects'
import { type Box, LINE, sides } from './sides'
import type { Crowd, PlacedSymbol } from './symbols'
import { textWidth } from './textWidth'

export type LabelKind = 'prefecture' | 'county' | 'cluster' | 'crowd'
export interface Label {
  readonly key: string
  readonly kind: LabelKind
  /** Adcode of the place that a click filters by; null for a cluster's own name. */
  readonly code: string | null
  readonly lines: readonly string[]
  readonly at: World
  /** Pixels from `at` to the middle of the first line's anchor. */
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const FONT = { prefecture: 12.5, county: 11.5, cluster: 12.5, product: 11.5 } as const
/** Wide between Chinese characters, close between letters; the style sheet says the same. */
const spacingOf = (name: string): number => (/[\u2e80-\uffef]/.test(name) ? 0.22 : 0.05)

/** The least a finger finds, by WCAG 2.2. */
const TARGET_PX = 24

/** The box of a label that a hand can press, from the anchor of its first line: its text, and 24 px at least. */
export function getTarget({ kind, lines, anchor }: Label): Record<'x' | 'y' | 'width' | 'height', number> {
  const font = FONT[kind === 'crowd' ? 'cluster' : kind]
  const wide = Math.max(...lines.map(line => textWidth(line, font, kind === 'prefecture' ? spacingOf(line) : 0)))
  const width = Math.max(TARGET_PX, Math.ceil(wide))
  const height = Math.max(TARGET_PX, lines.length * LINE)
  const x = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2
  return { x, y: ((lines.length - 1) * LINE - height) / 2, width, height }
}

/** The part of a name that others may touch: the edge of its letters, not the letters. */
const TOUCHES = 0.12

export interface LabelOptions {
  readonly symbolPx: number
  readonly reserved: readonly Rect[]
  readonly crowdText: (prefecture: string, count: number) => readonly string[]
  /** Names of counties appear from this zoom on. */
  readonly countyZoom: number
  /** `must` keeps a prefecture's name where it only touches something; `fit` drops it there. */
  readonly prefectureNames: 'must' | 'fit' | 'none'
  /** Places whose name stands at their counted symbol. */
  readonly named?: ReadonlySet<string>
}

export function placeLabels(
  model: MapModel,
  symbols: readonly PlacedSymbol[],
  crowds: readonly Crowd[],
  camera: Camera,
  size: Size,
  options: LabelOptions,
): Label[] {
  const { symbolPx } = options
  const half = symbolPx / 2
  const frame: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 }
  const spots = symbols.map(symbol => {
    const { x, y } = toScreen(symbol.at, camera, size)
    return { symbol, x: x + symbol.dx, y: y + symbol.dy }
  })
  const ringed = (s: PlacedSymbol): number => half + (s.marker.atPrefecture ? 5 : 1) + (s.marker.selected ? 7 : 0)
  const taken: Rect[] = [
    ...spots.map(({ symbol, x, y }) => rectAround(x, y, ringed(symbol), ringed(symbol))),
    ...crowds.map(c => c.rect),
    ...options.reserved,
  ]
  const labels: Label[] = []
  const keep = (label: Label, rect: Rect): void => {
    labels.push(label)
    taken.push(rect)
  }

  for (const crowd of crowds) {
    const lines = options.crowdText(crowd.prefecture, crowd.members.length)
    const { rect } = crowd
    const centre = (rect.left + rect.right) / 2
    const middle = (rect.top + rect.bottom) / 2
    const [corner] = crowd.members
    if (!corner) continue
    const origin = toScreen(corner.at, camera, size)
    // The second line goes where it would cover something.
    const boxes = [lines, lines.slice(0, 1)].flatMap(shown => {
      const width = Math.max(...shown.map((line, i) => textWidth(line, i === 0 ? FONT.cluster : FONT.product)))
      const height = LINE * shown.length
      return [
        { anchor: 'end' as const, x: rect.left - 5, y: middle - height / 2, left: rect.left - 5 - width },
        { anchor: 'start' as const, x: rect.right + 5, y: middle - height / 2, left: rect.right + 5 },
        { anchor: 'middle' as const, x: centre, y: rect.top - height - 2, left: centre - width / 2 },
        { anchor: 'middle' as const, x: centre, y: rect.bottom + 2, left: centre - width / 2 },
      ].map(({ anchor, x, y, left }) => ({
        lines: shown,
        anchor,
        x,
        y: y + LINE / 2,
        rect: { left, top: y, right: left + width, bottom: y + height },
      }))
    })
    const best = boxes.find(b => isFree(b.rect, taken) && inside(b.rect, frame)) ?? leastCovered(boxes, taken)
    if (!best) continue
    keep(
      {
        key: `crowd-${crowd.prefecture}`,
        kind: 'crowd',
        code: crowd.prefecture,
        lines: best.lines,
        at: corner.at,
        dx: best.x - origin.x,
        dy: best.y - origin.y,
        anchor: best.anchor,
      },
      best.rect,
    )
  }

  const inCrowd = new Set(crowds.map(c => c.prefecture))
  if (options.prefectureNames !== 'none')
    for (const place of model.prefectureNames) {
      if (inCrowd.has(place.code) || options.named?.has(place.code)) continue
      const width = textWidth(place.name, FONT.prefecture, spacingOf(place.name))
      const boxes = place.points.map(lngLat => {
        const at = toWorld(lngLat)
        const { x, y } = toScreen(at, camera, size)
        return { at, rect: rectAround(x, y, width / 2 + 1, LINE / 2) }
      })
      const visible = boxes.filter(b => inside(b.rect, frame))
      const best =
        visible.find(b => isFree(b.rect, taken)) ??
        (options.prefectureNames === 'must' ? leastCovered(visible, taken, TOUCHES) : undefined)
      if (best)
        keep(
          {
            key: place.code,
            kind: 'prefecture',
            code: place.code,
            lines: [place.name],
            at: best.at,
            dx: 0,
            dy: 0,
            anchor: 'middle',
          },
          best.rect,
        )
    }

  const named = new Set<string>()
  const selectedFirst = [...spots].sort((a, b) => Number(b.symbol.marker.selected) - Number(a.symbol.marker.selected))
  for (const { symbol, x, y } of selectedFirst) {
    const { marker } = symbol
    const size2 = [textWidth(marker.place, FONT.cluster), textWidth(marker.product, FONT.product)] as const
    const room = ringed(symbol)
    const whole = sides(x, y, room, Math.max(...size2), 2)
    const short = sides(x, y, room, size2[0], 1)
    const free = (boxes: readonly Box[]) => boxes.find(b => isFree(b.rect, taken) && inside(b.rect, frame))
    const full = free(whole)
    const best = full ?? free(short)
    if (!best) continue
    named.add(marker.place)
    keep(
      {
        key: marker.id,
        kind: 'cluster',
        code: null,
        lines: full ? [marker.place, marker.product] : [marker.place],
        at: symbol.at,
        dx: symbol.dx + best.dx,
        dy: symbol.dy + best.dy,
        anchor: best.anchor,
      },
      best.rect,
    )
  }

  if (camera.zoom >= options.countyZoom) {
    const withCluster = new Set(symbols.flatMap(s => (named.has(s.marker.place) ? [s.marker.place] : [])))
    for (const place of model.countyNames) {
      if (withCluster.has(place.name) || options.named?.has(place.code)) continue
      const box = countyBox(place, camera, size)
      if (box && inside(box.rect, frame) && isFree(box.rect, taken))
        keep(
          {
            key: place.code,
            kind: 'county',
            code: place.code,
            lines: [place.name],
            at: box.at,
            dx: 0,
            dy: 0,
            anchor: 'middle',
          },
          box.rect,
        )
    }
  }
  return labels
}

/** A county is named only where its own width on the screen can carry the name. */
function countyBox(place: PlaceName, camera: Camera, size: Size): { at: World; rect: Rect } | null {
  const [lngLat] = place.points
  if (!lngLat) return null
  const width = textWidth(place.name, FONT.county)
  const [west, south, east] = place.bbox
  const span = toScreen(toWorld([east, south]), camera, size).x - toScreen(toWorld([west, south]), camera, size).x
  if (span < width * 0.9) return null
  const at = toWorld(lngLat)
  const { x, y } = toScreen(at, camera, size)
  return { at, rect: rectAround(x, y, width / 2 + 2, LINE / 2) }
}
