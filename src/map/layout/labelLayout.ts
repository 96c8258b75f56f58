// Chooses which names are written at a camera, and where. Knows symbols and reserved areas only as rectangles.
import type { MapModel, PlaceName } from '../../model/map/mapModel'
import {
  type Projection,
  projectBox,
  toScreen,
  toScreenWithOffset,
  toWorld,
  type WorldPoint,
} from '../camera/projection'
import { getTextWidth } from './getTextWidth'
import { getLabelBoxes, type LabelBox, LINE_HEIGHT } from './labelBoxes'
import { findLeastCovered, getMapRect, getRectAround, isFree, isInside, type Rect } from './rects'
import type { DenseGroup, PlacedSymbol } from './symbolLayout'

/** One or two lines of text at a position. */
export interface Label {
  readonly key: string
  /** Also the CSS class. */
  readonly kind: 'prefecture' | 'county' | 'cluster' | 'denseGroup'
  /** Code of the place that a click filters by; null for the label of a cluster. */
  readonly code: string | null
  readonly lines: readonly string[]
  readonly position: WorldPoint
  /** Pixels from `position` to the anchor of the first line, vertically its middle. */
  readonly dx: number
  readonly dy: number
  readonly anchor: LabelBox['anchor']
}

/** Everything that labels depend on besides model and camera. */
export interface LabelOptions {
  readonly symbolPx: number
  readonly reserved: readonly Rect[]
  readonly getDenseGroupLines: (group: DenseGroup, isLargest: boolean) => readonly string[]
  /** County names appear from this zoom on. */
  readonly countyMinZoom: number
  /** `required` keeps a prefecture's name when up to 10 % of it is covered, `optional` only when it is free. */
  readonly prefectureNameMode: 'required' | 'optional' | 'none'
  /** Codes of places whose aggregate carries their name. */
  readonly namedPlaces: ReadonlySet<string>
}

/** The font sizes of Overlay.module.css. */
export const LABEL_FONT_PX = {
  prefecture: 12.5,
  county: 11.5,
  cluster: 12.5,
  denseGroup: 12.5,
  secondLine: 11.5,
} as const
/** In em, for Chinese and for Latin names, as in Overlay.module.css. */
export const getLetterSpacing = (name: string): number => (/[\u2e80-\uffef]/.test(name) ? 0.22 : 0.05)
/** Minimum of WCAG 2.2, success criterion 2.5.8. */
const MIN_TARGET_PX = 24
/** The uncovered rest keeps the letters legible. */
const MAX_COVERED_SHARE = 0.1
const MAP_MARGIN = 2

/** The clickable box of a label from the anchor of its first line: its text, at least 24 x 24 px. */
export function getHitArea({ kind, lines, anchor }: Label): Record<'x' | 'y' | 'width' | 'height', number> {
  const textWidths = lines.map(line =>
    getTextWidth(line, LABEL_FONT_PX[kind], kind === 'prefecture' ? getLetterSpacing(line) : 0),
  )
  const width = Math.max(MIN_TARGET_PX, Math.ceil(Math.max(...textWidths)))
  const height = Math.max(MIN_TARGET_PX, lines.length * LINE_HEIGHT)
  const x = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2
  return { x, y: ((lines.length - 1) * LINE_HEIGHT - height) / 2, width, height }
}

/** The labels placed so far, and the areas that later labels must leave free. */
interface LabelBoard {
  readonly projection: Projection
  readonly bounds: Rect
  readonly taken: Rect[]
  readonly labels: Label[]
}

const canPlace = ({ bounds, taken }: LabelBoard, rect: Rect): boolean => isInside(rect, bounds) && isFree(rect, taken)

function addLabel({ labels, taken }: LabelBoard, label: Label, rect: Rect): void {
  labels.push(label)
  taken.push(rect)
}

const addPlaceLabel = (
  board: LabelBoard,
  kind: Label['kind'],
  { code, name }: PlaceName,
  { position, rect }: { readonly position: WorldPoint; readonly rect: Rect },
): void => addLabel(board, { key: code, kind, code, lines: [name], position, dx: 0, dy: 0, anchor: 'middle' }, rect)

/**
 * Labels by precedence: dense groups, prefectures, clusters with the selected one first, counties. A label keeps its
 * area free of all later labels, and labels keep off symbols, dense groups and reserved areas.
 * @example
 * a prefecture's name overlaps a symbol at its first point and is free at its second -> at the second
 * place and product of a cluster fit on no side, the place alone fits below          -> the place alone, below
 * a county's name overlaps the label of a cluster                                    -> no label
 */
export function placeLabels(
  model: MapModel,
  symbols: readonly PlacedSymbol[],
  denseGroups: readonly DenseGroup[],
  projection: Projection,
  options: LabelOptions,
): Label[] {
  const { symbolPx, reserved, namedPlaces, prefectureNameMode } = options
  const getSymbolRect = (symbol: PlacedSymbol): Rect => {
    const { x, y } = toScreenWithOffset(symbol, projection)
    const radius = getOuterRadius(symbol, symbolPx)
    return getRectAround(x, y, radius, radius)
  }
  const board: LabelBoard = {
    projection,
    bounds: getMapRect(projection.size, MAP_MARGIN),
    taken: [...symbols.map(getSymbolRect), ...denseGroups.map(group => group.rect), ...reserved],
    labels: [],
  }
  for (const [i, group] of denseGroups.entries())
    placeDenseGroupLabel(board, group, options.getDenseGroupLines(group, i === 0))
  const densePrefectures = new Set(denseGroups.map(group => group.prefecture))
  if (prefectureNameMode !== 'none')
    for (const place of model.prefectureNames)
      if (!densePrefectures.has(place.code) && !namedPlaces.has(place.code))
        placePrefectureLabel(board, place, prefectureNameMode === 'required')
  const namedClusterPlaces = new Set<string>()
  for (const symbol of [...symbols].sort((a, b) => Number(b.marker.isSelected) - Number(a.marker.isSelected)))
    if (placeClusterLabel(board, symbol, getOuterRadius(symbol, symbolPx))) namedClusterPlaces.add(symbol.marker.place)
  if (projection.camera.zoom >= options.countyMinZoom)
    for (const place of model.countyNames)
      if (!namedClusterPlaces.has(place.name) && !namedPlaces.has(place.code)) placeCountyLabel(board, place)
  return board.labels
}

/** Half of a symbol with its rings: a dotted one where the county is not known, a solid one where it is selected. */
const getOuterRadius = ({ marker }: PlacedSymbol, symbolPx: number): number =>
  symbolPx / 2 + (marker.atPrefecture ? 5 : 1) + (marker.isSelected ? 7 : 0)

const getLinesWidth = (lines: readonly string[]): number =>
  Math.max(...lines.map((line, i) => getTextWidth(line, i === 0 ? LABEL_FONT_PX.cluster : LABEL_FONT_PX.secondLine)))

/** All lines beside a side or a corner of the frame, otherwise the first line, otherwise the least covered of all. */
function placeDenseGroupLabel(board: LabelBoard, group: DenseGroup, lines: readonly string[]): void {
  const { prefecture, members, rect } = group
  const [firstMember] = members
  if (!firstMember) return
  const boxes = [...getFrameBoxes(rect, lines), ...getFrameBoxes(rect, lines.slice(0, 1))]
  const best = boxes.find(box => canPlace(board, box.rect)) ?? findLeastCovered(boxes, board.taken)
  if (!best) return
  const { position } = firstMember
  const origin = toScreen(position, board.projection)
  const label: Label = {
    key: `dense-group-${prefecture}`,
    kind: 'denseGroup',
    code: prefecture,
    lines: best.lines,
    position,
    dx: best.x - origin.x,
    dy: best.y - origin.y,
    anchor: best.anchor,
  }
  addLabel(board, label, best.rect)
}

/** Beside the frame: first in the middle of a side, then at its corners. */
function getFrameBoxes(frame: Rect, lines: readonly string[]) {
  const width = getLinesWidth(lines)
  const height = LINE_HEIGHT * lines.length
  const middleX = (frame.left + frame.right) / 2
  const middleTop = (frame.top + frame.bottom) / 2 - height / 2
  const above = frame.top - height - 2
  const below = frame.bottom + 2
  const left = { anchor: 'end' as const, x: frame.left - 5, left: frame.left - 5 - width }
  const right = { anchor: 'start' as const, x: frame.right + 5, left: frame.right + 5 }
  const middle = { anchor: 'middle' as const, x: middleX, left: middleX - width / 2 }
  const alignedLeft = { anchor: 'start' as const, x: frame.left, left: frame.left }
  const alignedRight = { anchor: 'end' as const, x: frame.right, left: frame.right - width }
  return [
    { ...left, top: middleTop },
    { ...right, top: middleTop },
    { ...middle, top: above },
    { ...middle, top: below },
    ...[above, below].flatMap(top => [alignedLeft, alignedRight].map(column => ({ ...column, top }))),
    ...[frame.top, frame.bottom - height].flatMap(top => [left, right].map(column => ({ ...column, top }))),
    ...[above, below].flatMap(top => [left, right].map(column => ({ ...column, top }))),
  ].map(({ anchor, x, top, left: boxLeft }) => ({
    lines,
    anchor,
    x,
    y: top + LINE_HEIGHT / 2,
    rect: { left: boxLeft, top, right: boxLeft + width, bottom: top + height },
  }))
}

/** The first free label point, otherwise the least covered one if the name is required. */
function placePrefectureLabel(board: LabelBoard, place: PlaceName, isRequired: boolean): void {
  const halfWidth = getTextWidth(place.name, LABEL_FONT_PX.prefecture, getLetterSpacing(place.name)) / 2 + 1
  const boxes = place.points.map(point => getBoxAt(board, toWorld(point), halfWidth))
  const visibleBoxes = boxes.filter(box => isInside(box.rect, board.bounds))
  const best =
    visibleBoxes.find(box => isFree(box.rect, board.taken)) ??
    (isRequired ? findLeastCovered(visibleBoxes, board.taken, MAX_COVERED_SHARE) : undefined)
  if (best) addPlaceLabel(board, 'prefecture', place, best)
}

/** Place and product on a free side of the symbol, otherwise the place alone. @returns true when there is a label */
function placeClusterLabel(board: LabelBoard, symbol: PlacedSymbol, radius: number): boolean {
  const { marker, position, dx, dy } = symbol
  const { x, y } = toScreenWithOffset(symbol, board.projection)
  for (const lines of [[marker.place, marker.product], [marker.place]]) {
    const boxes = getLabelBoxes(x, y, radius, getLinesWidth(lines), lines.length)
    const box = boxes.find(({ rect }) => canPlace(board, rect))
    if (!box) continue
    const offset = { dx: dx + box.dx, dy: dy + box.dy }
    addLabel(
      board,
      { key: marker.id, kind: 'cluster', code: null, lines, position, ...offset, anchor: box.anchor },
      box.rect,
    )
    return true
  }
  return false
}

/** The name at the county's first point, if it is free and the county has 90 % of the name's width. */
function placeCountyLabel(board: LabelBoard, place: PlaceName): void {
  const [point] = place.points
  const { left, right } = projectBox(place.bbox, board.projection)
  const width = getTextWidth(place.name, LABEL_FONT_PX.county)
  if (!point || right - left < width * 0.9) return
  const box = getBoxAt(board, toWorld(point), width / 2 + 2)
  if (canPlace(board, box.rect)) addPlaceLabel(board, 'county', place, box)
}

function getBoxAt({ projection }: LabelBoard, position: WorldPoint, halfWidth: number) {
  const { x, y } = toScreen(position, projection)
  return { position, rect: getRectAround(x, y, halfWidth, LINE_HEIGHT / 2) }
}
