// The legend of a map and its scale, as drawings.
import { drawingMessages } from '#messages/drawings'
import { mapMessages } from '#messages/map'
import type { Camera } from '../map/camera/projection'
import { buildLegendRows, getIndustryItems, type LegendRow } from '../map/controls/legendRows'
import { getScale } from '../map/layout/mapScale'
import type { Palette } from '../theme/tokens'
import type { IconStyle } from '../ui/icons/symbolGeometry'
import { balanceLines } from './lineBreaks'
import { renderElement, renderGroupAt, type SizedDrawing } from './svg'
import { estimateTextWidth, type MeasureText, renderText } from './svgText'
import { renderSymbol } from './symbolDrawing'

const TEXT_PX = 12
const LINE_PX = 16
const ROW_PX = 24
const ICON_PX = 13
const RING_ICON_PX = 8
const ICON_COLUMN_PX = 26
/** Beyond it the land of the whole province begins. */
const TEXT_WIDTH_PX = 172
const ITEM_GAP_PX = 16

/** The legend below its title, from the top left corner. */
export function buildLegend(
  hasAggregates: boolean,
  hasUnknownCounty: boolean,
  palette: Palette,
  measure: MeasureText = estimateTextWidth,
): SizedDrawing {
  const style = { size: TEXT_PX, fill: palette.ink2 }
  const parts = [renderText(0, TEXT_PX, mapMessages.legend, { ...style, fill: palette.ink, weight: 600 })]
  let y = 22
  for (const note of hasAggregates ? [mapMessages.legendNumber, mapMessages.legendArcs] : []) {
    parts.push(renderText(0, y + TEXT_PX, note, style))
    y += 20
  }
  for (const { items } of buildLegendRows(hasAggregates, hasUnknownCounty)) {
    let x = 0
    let rowHeight = ROW_PX
    for (const [iconStyle, text] of items) {
      const lines = balanceLines(text, TEXT_WIDTH_PX, style, measure)
      rowHeight = Math.max(rowHeight, lines.length * LINE_PX + 4)
      const middle = y + rowHeight / 2
      const size = iconStyle.ring ? RING_ICON_PX : ICON_PX
      parts.push(renderGroupAt(x + 9, middle, renderSymbol(iconStyle, size, palette)))
      for (const [i, line] of lines.entries())
        parts.push(renderText(x + ICON_COLUMN_PX, middle + (i - (lines.length - 1) / 2) * LINE_PX + 4.2, line, style))
      x += ICON_COLUMN_PX + Math.max(...lines.map(line => measure(line, style))) + ITEM_GAP_PX
    }
    y += rowHeight
  }
  return { markup: parts.join(''), height: y }
}

/** A text with a symbol before it, or without one. */
interface LegendItem {
  readonly iconStyle: IconStyle | null
  readonly text: string
}

/** The industries, labelled as our own grouping; then what else the symbols of the map mean. */
function buildLegendParagraphs(hasAggregates: boolean, hasUnknownCounty: boolean): readonly LegendItem[][] {
  const toItem = ([iconStyle, text]: LegendRow['items'][number]): LegendItem => ({ iconStyle, text })
  const toNote = (text: string): LegendItem => ({ iconStyle: null, text })
  const rows = buildLegendRows(hasAggregates, hasUnknownCounty).flatMap(({ items }) => items.map(toItem))
  const industries = getIndustryItems().map(toItem)
  const industryNote = toNote(drawingMessages.industries)
  return [
    [industryNote, ...industries],
    hasAggregates
      ? [
          ...[mapMessages.legendNumber, mapMessages.legendArcs].map(toNote),
          // The industries stand above.
          ...rows.filter(({ text }) => industries.every(industry => industry.text !== text)),
        ]
      : rows,
  ]
}

/** The legend without its title in rows of a width, from the top left corner. */
export function buildLegendLine(
  hasAggregates: boolean,
  hasUnknownCounty: boolean,
  width: number,
  palette: Palette,
  measure: MeasureText = estimateTextWidth,
  size = 15,
): SizedDrawing {
  const style = { size, fill: palette.ink2 }
  const rowHeight = size * 1.7
  const parts: string[] = []
  let y = -rowHeight
  for (const items of buildLegendParagraphs(hasAggregates, hasUnknownCounty)) {
    let x = 0
    y += rowHeight
    for (const { iconStyle, text } of items) {
      const iconWidth = iconStyle ? size * 1.6 : 0
      const itemWidth = iconWidth + measure(text, style)
      if (x > 0 && x + itemWidth > width) {
        x = 0
        y += rowHeight
      }
      if (iconStyle) {
        const iconSize = size * (iconStyle.ring ? 0.6 : iconStyle.glyph ? 1.3 : 1.05)
        parts.push(renderGroupAt(x + size * 0.6, y + rowHeight / 2, renderSymbol(iconStyle, iconSize, palette)))
      }
      parts.push(renderText(x + iconWidth, y + rowHeight / 2 + size * 0.36, text, style))
      x += itemWidth + size * 1.4
    }
  }
  return { markup: parts.join(''), height: y + rowHeight }
}

/** The scale bar from the top left corner, 20 px high. */
export function renderScale(camera: Camera, maxPx: number, palette: Palette): string {
  const { km, widthPx } = getScale(camera, maxPx)
  return (
    renderText(1, 10, mapMessages.kilometres(km), { size: 11, fill: palette.ink2 }) +
    renderElement('path', { d: `M1 13V19H${widthPx + 1}V13`, fill: 'none', stroke: palette.ink2, 'stroke-width': 1.2 })
  )
}
