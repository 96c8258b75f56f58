// The map as a file: what it shows in a sentence, the map at the camera of the view, the legend, and where it comes from.
import { dateMessages } from '#messages/dates'
import { drawingMessages } from '#messages/drawings'
import { t } from '#messages/t'
import type { Camera } from '../map/camera/projection'
import { getDefaultCamera } from '../map/layout/mapLayout'
import { hasAggregates } from '../map/layout/symbolCapacity'
import { PALETTES } from '../theme/tokens'
import { buildLegendLine } from './legendDrawing'
import { formatMapCredit, type MapDrawingInput, renderMapScene } from './mapDrawing'
import { renderClippedBox, renderDrawing, renderElement, renderGroupAt } from './svg'
import { estimateTextWidth, type MeasureText } from './svgText'
import { buildTextBlock, renderTextBlock } from './textBlock'

/** Input of the sheet. */
export interface MapSheetInput extends Pick<MapDrawingInput, 'model' | 'geometry' | 'theme' | 'dataDate'> {
  /** The camera of the view; null for the default one. */
  readonly camera: Camera | null
  /** The open cluster or the result of the filters. */
  readonly title: string
  /** The filters, the interpretation of the search text, and the numbers by status. */
  readonly subtitle: readonly string[]
  /** Permanent URL of the view, its day fixed. */
  readonly link: string
  /** YYYY-MM-DD */
  readonly day: string
  /** Default: an estimate that holds for every font. */
  readonly measure?: MeasureText
}

/** Units of a page: its text is as large as there. */
const WIDTH = 1000
const MAP_HEIGHT = 800
const MARGIN = 24
const TEXT_WIDTH = WIDTH - 2 * MARGIN
/** Room above the whole province that a page needs for its heading. */
const FREE_TOP = 64

/** A drawing, and its size in pixels. */
export interface MapSheet {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Pixels for a unit: 1600 pixels wide. */
const SCALE = 1.6

/** Builds the sheet as a whole SVG file, 1600 pixels wide. */
export function buildMapSheet(input: MapSheetInput): MapSheet {
  const { model, geometry, theme, dataDate, camera, title, subtitle, link, day, measure = estimateTextWidth } = input
  const palette = PALETTES[theme]
  const size = { width: WIDTH, height: MAP_HEIGHT }
  const projection = { camera: camera ?? getDefaultCamera(model, size), size }
  const cutTop = camera || model.focus ? 0 : FREE_TOP
  const product = buildTextBlock(t.productName, TEXT_WIDTH, { size: 13, fill: palette.ink3 }, measure)
  const heading = buildTextBlock(
    title,
    TEXT_WIDTH,
    { size: 24, fill: palette.ink, weight: 700, isDisplay: true },
    measure,
    { leading: 1.3, isBalanced: true },
  )
  const summary = buildTextBlock(subtitle, TEXT_WIDTH, { size: 14, fill: palette.ink2 }, measure)
  const isAggregated = hasAggregates(model, projection)
  const legend = buildLegendLine(isAggregated, isAggregated, TEXT_WIDTH, palette, measure, 12.5)
  const origin = buildTextBlock(
    [[dateMessages.asOf(day), formatMapCredit(dataDate), drawingMessages.licence].join(' · '), decodeURI(link)],
    TEXT_WIDTH,
    { size: 12, fill: palette.ink3 },
    measure,
  )
  const headingTop = 16 + product.height
  const summaryTop = headingTop + heading.height + 2
  const mapTop = summaryTop + summary.height + 12
  const mapHeight = MAP_HEIGHT - cutTop
  const legendTop = mapTop + mapHeight + 12
  const originTop = legendTop + legend.height + 10
  const height = Math.ceil(originTop + origin.height + 14)
  const map = renderMapScene({
    model,
    projection,
    geometry,
    theme,
    dataDate,
    hasLegend: false,
    hasCredit: false,
  })
  const rule = (y: number): string => renderElement('rect', { y, width: WIDTH, height: 1, fill: palette.hairline })
  const content = [
    renderElement('rect', { width: WIDTH, height, fill: palette.ground }),
    renderTextBlock(MARGIN, 14, product),
    renderTextBlock(MARGIN, headingTop, heading),
    renderTextBlock(MARGIN, summaryTop, summary),
    renderClippedBox({ x: 0, y: mapTop, width: WIDTH, height: mapHeight }, map, `0 ${cutTop} ${WIDTH} ${mapHeight}`),
    cutTop > 0 ? '' : rule(mapTop),
    rule(mapTop + mapHeight),
    renderGroupAt(MARGIN, legendTop, legend.markup),
    renderTextBlock(MARGIN, originTop, origin),
  ].join('')
  const pixelSize = { width: WIDTH * SCALE, height: height * SCALE }
  return { svg: renderDrawing({ width: WIDTH, height }, SCALE, title, t.lang, content), ...pixelSize }
}
