// Which names are written at one camera and where. Greedy by importance: prefectures must stay and move aside for
// symbols, then the clusters' own names, then their products, then the other counties when there is room.
import type { MapModel, PlaceName } from '../../model/map/mapModel'
import { type Camera, type Size, toScreen, toWorld, type WorldPoint } from '../camera/projection'
import { getTextWidth } from './getTextWidth'
import { getLabelBoxes, type LabelBox, LINE_HEIGHT } from './labelBoxes'
import { findLeastCovered, getRectAround, isFree, isInside, type Rect } from './rects'
import type { DenseGroup, PlacedSymbol } from './symbolLayout'

export type LabelKind = 'prefecture' | 'county' | 'cluster' | 'crowd'
export interface Label {
  readonly key: string
  readonly kind: LabelKind
  /** Adcode of the place that a click filters by; null for a cluster's own name. */
  readonly code: string | null
  readonly lines: readonly string[]
  readonly position: WorldPoint
  /** Pixels from `at` to the middle of the first line's anchor. */
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const FONT_PX = { prefecture: 12.5, county: 11.5, cluster: 12.5, product: 11.5 } as const
/** Wide between Chinese characters, close between letters; the style sheet says the same. */
const getLetterSpacing = (name: string): number => (/[\u2e80-\uffef]/.test(name) ? 0.22 : 0.05)

/** The least touch finds, by WCAG 2.2. */
const MIN_TARGET_PX = 24

/** The box of a label that a hand can press, from the anchor of its first line: its text, and 24 px at least. */
export function getHitArea({ kind, lines, anchor }: Label): Record<'x' | 'y' | 'width' | 'height', number> {
  const font = FONT_PX[kind === 'crowd' ? 'cluster' : kind]
  const wide = Math.max(
    ...lines.map(line => getTextWidth(line, font, kind === 'prefecture' ? getLetterSpacing(line) : 0)),
  )
  const width = Math.max(MIN_TARGET_PX, Math.ceil(wide))
  const height = Math.max(MIN_TARGET_PX, lines.length * LINE_HEIGHT)
  const x = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2
  return { x, y: ((lines.length - 1) * LINE_HEIGHT - height) / 2, width, height }
}

/** The part of a name that others may touch: the edge of its letters, not the letters. */
const MAX_COVERED_SHARE = 0.12

export interface LabelOptions {
  readonly symbolPx: number
  readonly reserved: readonly Rect[]
  readonly getDenseGroupLines: (prefecture: string, count: number) => readonly string[]
  /** Names of counties appear from this zoom on. */
  readonly countyMinZoom: number
  /** `must` keeps a prefecture's name where it only touches something; `fit` drops it there. */
  readonly prefectureNameMode: 'must' | 'fit' | 'none'
  /** Places whose name stands at their counted symbol. */
  readonly namedPlaces?: ReadonlySet<string>
}

export function placeLabels(
  model: MapModel,
  symbols: readonly PlacedSymbol[],
  denseGroups: readonly DenseGroup[],
  camera: Camera,
  size: Size,
  options: LabelOptions,
): Label[] {
  const { symbolPx } = options
  const symbolRadius = symbolPx / 2
  const bounds: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 }
  const placed = symbols.map(symbol => {
    const { x, y } = toScreen(symbol.position, camera, size)
    return { symbol, x: x + symbol.dx, y: y + symbol.dy }
  })
  const getOuterRadius = (s: PlacedSymbol): number =>
    symbolRadius + (s.marker.atPrefecture ? 5 : 1) + (s.marker.isSelected ? 7 : 0)
  const taken: Rect[] = [
    ...placed.map(({ symbol, x, y }) => getRectAround(x, y, getOuterRadius(symbol), getOuterRadius(symbol))),
    ...denseGroups.map(c => c.rect),
    ...options.reserved,
  ]
  const labels: Label[] = []
  const addLabel = (label: Label, rect: Rect): void => {
    labels.push(label)
    taken.push(rect)
  }

  for (const denseGroup of denseGroups) {
    const lines = options.getDenseGroupLines(denseGroup.prefecture, denseGroup.members.length)
    const { rect } = denseGroup
    const centreX = (rect.left + rect.right) / 2
    const centreY = (rect.top + rect.bottom) / 2
    const [firstMember] = denseGroup.members
    if (!firstMember) continue
    const origin = toScreen(firstMember.position, camera, size)
    // The second line goes where it would cover something.
    const boxes = [lines, lines.slice(0, 1)].flatMap(visibleLines => {
      const width = Math.max(
        ...visibleLines.map((line, i) => getTextWidth(line, i === 0 ? FONT_PX.cluster : FONT_PX.product)),
      )
      const height = LINE_HEIGHT * visibleLines.length
      return [
        { anchor: 'end' as const, x: rect.left - 5, y: centreY - height / 2, left: rect.left - 5 - width },
        { anchor: 'start' as const, x: rect.right + 5, y: centreY - height / 2, left: rect.right + 5 },
        { anchor: 'middle' as const, x: centreX, y: rect.top - height - 2, left: centreX - width / 2 },
        { anchor: 'middle' as const, x: centreX, y: rect.bottom + 2, left: centreX - width / 2 },
      ].map(({ anchor, x, y, left }) => ({
        lines: visibleLines,
        anchor,
        x,
        y: y + LINE_HEIGHT / 2,
        rect: { left, top: y, right: left + width, bottom: y + height },
      }))
    })
    const best = boxes.find(b => isFree(b.rect, taken) && isInside(b.rect, bounds)) ?? findLeastCovered(boxes, taken)
    if (!best) continue
    addLabel(
      {
        key: `crowd-${denseGroup.prefecture}`,
        kind: 'crowd',
        code: denseGroup.prefecture,
        lines: best.lines,
        position: firstMember.position,
        dx: best.x - origin.x,
        dy: best.y - origin.y,
        anchor: best.anchor,
      },
      best.rect,
    )
  }

  const densePrefectures = new Set(denseGroups.map(c => c.prefecture))
  if (options.prefectureNameMode !== 'none')
    for (const place of model.prefectureNames) {
      if (densePrefectures.has(place.code) || options.namedPlaces?.has(place.code)) continue
      const width = getTextWidth(place.name, FONT_PX.prefecture, getLetterSpacing(place.name))
      const boxes = place.points.map(lngLat => {
        const at = toWorld(lngLat)
        const { x, y } = toScreen(at, camera, size)
        return { at, rect: getRectAround(x, y, width / 2 + 1, LINE_HEIGHT / 2) }
      })
      const visibleBoxes = boxes.filter(b => isInside(b.rect, bounds))
      const best =
        visibleBoxes.find(b => isFree(b.rect, taken)) ??
        (options.prefectureNameMode === 'must' ? findLeastCovered(visibleBoxes, taken, MAX_COVERED_SHARE) : undefined)
      if (best)
        addLabel(
          {
            key: place.code,
            kind: 'prefecture',
            code: place.code,
            lines: [place.name],
            position: best.at,
            dx: 0,
            dy: 0,
            anchor: 'middle',
          },
          best.rect,
        )
    }

  const namedClusterPlaces = new Set<string>()
  const selectedFirst = [...placed].sort(
    (a, b) => Number(b.symbol.marker.isSelected) - Number(a.symbol.marker.isSelected),
  )
  for (const { symbol, x, y } of selectedFirst) {
    const { marker } = symbol
    const lineWidths = [
      getTextWidth(marker.place, FONT_PX.cluster),
      getTextWidth(marker.product, FONT_PX.product),
    ] as const
    const outerRadius = getOuterRadius(symbol)
    const fullBoxes = getLabelBoxes(x, y, outerRadius, Math.max(...lineWidths), 2)
    const shortBoxes = getLabelBoxes(x, y, outerRadius, lineWidths[0], 1)
    const findFree = (boxes: readonly LabelBox[]) => boxes.find(b => isFree(b.rect, taken) && isInside(b.rect, bounds))
    const fullBox = findFree(fullBoxes)
    const best = fullBox ?? findFree(shortBoxes)
    if (!best) continue
    namedClusterPlaces.add(marker.place)
    addLabel(
      {
        key: marker.id,
        kind: 'cluster',
        code: null,
        lines: fullBox ? [marker.place, marker.product] : [marker.place],
        position: symbol.position,
        dx: symbol.dx + best.dx,
        dy: symbol.dy + best.dy,
        anchor: best.anchor,
      },
      best.rect,
    )
  }

  if (camera.zoom >= options.countyMinZoom) {
    const namedCounties = new Set(
      symbols.flatMap(s => (namedClusterPlaces.has(s.marker.place) ? [s.marker.place] : [])),
    )
    for (const place of model.countyNames) {
      if (namedCounties.has(place.name) || options.namedPlaces?.has(place.code)) continue
      const box = getCountyBox(place, camera, size)
      if (box && isInside(box.rect, bounds) && isFree(box.rect, taken))
        addLabel(
          {
            key: place.code,
            kind: 'county',
            code: place.code,
            lines: [place.name],
            position: box.position,
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
function getCountyBox(place: PlaceName, camera: Camera, size: Size): { position: WorldPoint; rect: Rect } | null {
  const [lngLat] = place.points
  if (!lngLat) return null
  const width = getTextWidth(place.name, FONT_PX.county)
  const [west, south, east] = place.bbox
  const countyWidth =
    toScreen(toWorld([east, south]), camera, size).x - toScreen(toWorld([west, south]), camera, size).x
  if (countyWidth < width * 0.9) return null
  const position = toWorld(lngLat)
  const { x, y } = toScreen(position, camera, size)
  return { position, rect: getRectAround(x, y, width / 2 + 2, LINE_HEIGHT / 2) }
}
