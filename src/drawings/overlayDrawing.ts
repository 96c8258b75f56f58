// Frames, labels, leaders, numbers and symbols above the basemap, at the positions of the interactive map.
import { toScreen, toScreenRect, toScreenWithOffset } from '../map/camera/projection'
import { getNamePx, type PlacedAggregate } from '../map/layout/aggregateLayout'
import { LINE_HEIGHT } from '../map/layout/labelBoxes'
import { getLetterSpacing, LABEL_FONT_PX, type Label } from '../map/layout/labelLayout'
import type { OverlayLayout } from '../map/layout/overlayLayout'
import { type DenseGroup, LEADER_MIN_DISTANCE, type PlacedSymbol } from '../map/layout/symbolLayout'
import { getIconStyle } from '../messages/iconStyle'
import type { Palette } from '../theme/tokens'
import { formatCoordinate, renderElement, renderGroupAt } from './svg'
import { renderHaloText, type TextStyle } from './svgText'
import { getTone, renderAggregate, renderSymbol } from './symbolDrawing'

const BASELINE_EM = 0.35

function getLabelStyle({ kind, anchor }: Label, line: number, text: string, palette: Palette): TextStyle {
  if (line > 0) return { size: LABEL_FONT_PX.secondLine, fill: palette.ink2, anchor }
  const size = LABEL_FONT_PX[kind]
  if (kind === 'cluster' || kind === 'denseGroup') return { size, fill: palette.ink, weight: 600, anchor }
  return kind === 'prefecture'
    ? { size, fill: palette.placeName, anchor, letterSpacing: getLetterSpacing(text) * size }
    : { size, fill: palette.placeName, anchor }
}

/** @param lineCount lines of the label that are drawn */
function renderLabel(label: Label, overlay: OverlayLayout, palette: Palette, lineCount: number): string {
  const { x, y } = toScreenWithOffset(label, overlay)
  return label.lines
    .slice(0, lineCount)
    .map((text, i) => {
      const baseline = y + i * LINE_HEIGHT + LABEL_FONT_PX[label.kind] * BASELINE_EM
      return renderHaloText(x, baseline, text, getLabelStyle(label, i, text, palette), palette.land)
    })
    .join('')
}

function renderDenseGroup({ northWest, southEast, members }: DenseGroup, overlay: OverlayLayout, palette: Palette) {
  const { left, top, right, bottom } = toScreenRect(northWest, southEast, overlay)
  return [
    renderElement('rect', {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 1.2,
    }),
    ...members.map(({ marker, position }) => {
      const { x, y } = toScreen(position, overlay)
      return renderElement('circle', {
        cx: x,
        cy: y,
        r: marker.isSelected ? 4 : 2.6,
        fill: getTone(marker.industry, palette),
        ...(marker.isSelected ? { stroke: palette.ink, 'stroke-width': 1.6 } : {}),
      })
    }),
  ].join('')
}

function renderLeader(item: PlacedSymbol | PlacedAggregate, minDistance: number, overlay: OverlayLayout, ink: string) {
  if (Math.hypot(item.dx, item.dy) <= minDistance) return ''
  const { x, y } = toScreen(item.position, overlay)
  return renderElement(
    'g',
    { transform: `translate(${formatCoordinate(x)} ${formatCoordinate(y)})` },
    renderElement('line', { x2: item.dx, y2: item.dy, stroke: ink, 'stroke-width': 0.8 }) +
      renderElement('circle', { r: 1.6, fill: ink }),
  )
}

function renderPlacedAggregate(aggregate: PlacedAggregate, overlay: OverlayLayout, palette: Palette): string {
  const { x, y } = toScreenWithOffset(aggregate, overlay)
  const { label, level, name } = aggregate
  const size = getNamePx(level, overlay.size)
  const text = label
    ? renderHaloText(
        label.dx,
        label.dy + size * BASELINE_EM,
        name,
        { size, fill: palette.ink, anchor: label.anchor },
        palette.land,
      )
    : ''
  return renderGroupAt(x, y, renderAggregate(aggregate, overlay.size, palette) + text)
}

function renderPlacedSymbol(symbol: PlacedSymbol, overlay: OverlayLayout, palette: Palette): string {
  const { marker } = symbol
  const { x, y } = toScreenWithOffset(symbol, overlay)
  const size = marker.isSelected ? overlay.symbolPx + 3 : overlay.symbolPx
  return renderGroupAt(
    x,
    y,
    renderSymbol(getIconStyle(marker), size, palette, { isSelected: marker.isSelected, hasHalo: true }),
  )
}

/** @param hasInset without it the frame of a dense group has no line that refers to the inset */
export function renderOverlay(overlay: OverlayLayout, palette: Palette, hasInset: boolean): string {
  const { denseGroups, labels, aggregates, symbols } = overlay
  return [
    ...denseGroups.map(group => renderDenseGroup(group, overlay, palette)),
    ...aggregates.map(aggregate => renderLeader(aggregate, aggregate.radius, overlay, palette.ink3)),
    ...symbols.map(symbol => renderLeader(symbol, LEADER_MIN_DISTANCE, overlay, palette.ink3)),
    ...labels.map(label => renderLabel(label, overlay, palette, label.kind === 'denseGroup' && !hasInset ? 1 : 2)),
    ...aggregates.map(aggregate => renderPlacedAggregate(aggregate, overlay, palette)),
    ...symbols.map(symbol => renderPlacedSymbol(symbol, overlay, palette)),
  ].join('')
}
