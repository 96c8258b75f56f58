// The poster of a list of clusters: the filters, the count, the map, the numbers by status, and the first names.
import { drawingMessages } from '#messages/drawings'
import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { STATUS } from '#messages/words'
import { STATUSES } from '../domain/recognition/recognitionStatus'
import type { Geometry } from '../map/basemap/geometry'
import { getDefaultCamera } from '../map/layout/mapLayout'
import { hasAggregates } from '../map/layout/symbolCapacity'
import { formatStatus } from '../messages/domainFormat'
import { formatNumber } from '../messages/format'
import { getIconStyle } from '../messages/iconStyle'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import { selectSummary } from '../model/dataset/summary'
import type { MapModel } from '../model/map/mapModel'
import { PALETTES, type Palette } from '../theme/tokens'
import { buildLegendLine } from './legendDrawing'
import { renderMapScene } from './mapDrawing'
import { buildPosterFooter, type PosterOrigin, renderPoster } from './posterFrame'
import { POSTER_CONTENT_TOP, POSTER_MARGIN, POSTER_WIDTH } from './posterSize'
import { renderClippedBox, renderElement, renderGroupAt, type SizedDrawing } from './svg'
import { estimateTextWidth, type MeasureText, renderText } from './svgText'
import { renderSymbol } from './symbolDrawing'
import { buildTextBlock, fitTextBlock, renderTextBlock } from './textBlock'

/** Input of the poster of a list. */
export interface ListPosterInput extends PosterOrigin {
  /** In the order of the page. */
  readonly clusters: readonly PlacedCluster[]
  /** The filters as the page shows them. */
  readonly filters: readonly string[]
  /** The interpretation of the search text; '' if it was read as typed. */
  readonly searchNote: string
  readonly isComparison: boolean
  readonly model: MapModel
  readonly data: Dataset
  readonly geometry: Geometry
  /** Default: an estimate that holds for every font. */
  readonly measure?: MeasureText
}

const TITLE_SIZES = [66, 60, 54, 48, 42, 36, 32]
const NUMBERS_X = 700
/** Units of the map's layout for a pixel of the poster: its text is drawn larger than on a page. */
const MAP_SCALE = 1.3
const MAP_WIDTH = 620
const MIN_MAP_HEIGHT = 440
const COLUMNS = 2
const ICON = 26
/** Heights of the lines of a name, of its status, and of the gap below. */
const NAME_LINE = 21
const STATUS_LINE = 19
const NAME_GAP = 8
const MORE = 32
/** More have no room on any poster. */
const MAX_NAMES = 48

const formatSubject = ({ filters, isComparison }: ListPosterInput): string =>
  isComparison ? drawingMessages.comparison : filters.join(' · ') || drawingMessages.productLine

function buildHeading(input: ListPosterInput, palette: Palette, measure: MeasureText): SizedDrawing {
  const title = fitTextBlock(
    formatSubject(input),
    POSTER_WIDTH,
    TITLE_SIZES,
    { fill: palette.ink, weight: 700, isDisplay: true },
    measure,
    { maxLines: 2, leading: 1.2, preferredLines: input.filters.length === 2 ? input.filters : [] },
  )
  const { count, prefectureCount, topPrefecture } = selectSummary(input.clusters)
  const sentence = buildTextBlock(
    t.headline(count, prefectureCount, topPrefecture),
    POSTER_WIDTH,
    { size: 26, fill: palette.ink2 },
    measure,
    { maxLines: 3 },
  )
  const note = buildTextBlock(
    input.searchNote,
    POSTER_WIDTH,
    { size: 19, fill: palette.noticeText, weight: 700 },
    measure,
    { maxLines: 2 },
  )
  const sentenceTop = title.height + 10
  const noteTop = sentenceTop + sentence.height
  return {
    markup:
      renderTextBlock(0, 0, title) + renderTextBlock(0, sentenceTop, sentence) + renderTextBlock(0, noteTop, note),
    height: noteTop + note.height,
  }
}

/** A row for each status that occurs: number, mark and name. */
function renderStatusCounts(
  clusters: readonly PlacedCluster[],
  width: number,
  palette: Palette,
  measure: MeasureText,
): string {
  const { byStatus } = selectSummary(clusters)
  let y = 0
  return STATUSES.filter(status => byStatus[status] > 0)
    .map(status => {
      const label = buildTextBlock(STATUS[status], width - 84, { size: 19, fill: palette.ink2 }, measure, {
        leading: 1.35,
      })
      const height = Math.max(64, label.height + 24)
      const number = { size: 38, fill: palette.ink, weight: 700, anchor: 'end' } as const
      const markup = [
        renderElement('rect', { y, width, height: 1, fill: palette.edge }),
        renderText(64, y + height / 2 + 14, formatNumber(byStatus[status]), number),
        renderTextBlock(84, y + (height - label.height) / 2, label),
      ].join('')
      y += height
      return markup
    })
    .join('')
}

/** Names, of at most two lines, and statuses in columns, and the number of those without room. */
function buildNames(
  clusters: readonly PlacedCluster[],
  room: number,
  palette: Palette,
  measure: MeasureText,
): SizedDrawing {
  const columnWidth = POSTER_WIDTH / COLUMNS
  const items = clusters.slice(0, MAX_NAMES).map(cluster => {
    const name = buildTextBlock(
      names.cluster(cluster),
      columnWidth - ICON - 34,
      { size: 19, fill: palette.ink },
      measure,
      { maxLines: 2, leading: NAME_LINE / 19 },
    )
    return { cluster, name, height: name.height + STATUS_LINE + NAME_GAP }
  })
  const sum = (part: typeof items): number => part.reduce((height, item) => height + item.height, 0)
  const toColumns = (count: number) => {
    const rows = Math.ceil(count / COLUMNS)
    return Array.from({ length: COLUMNS }, (_, i) => items.slice(i * rows, Math.min((i + 1) * rows, count)))
  }
  const measureHeight = (count: number): number => Math.max(...toColumns(count).map(sum))
  let shown = items.length
  while (shown > 0 && measureHeight(shown) > room) shown--
  const parts = toColumns(shown).flatMap((column, i) =>
    column.map((item, row) =>
      renderGroupAt(
        i * columnWidth,
        sum(column.slice(0, row)),
        renderGroupAt(ICON / 2, 20, renderSymbol(getIconStyle(item.cluster), ICON, palette)) +
          renderTextBlock(ICON + 12, 0, item.name) +
          renderText(ICON + 12, item.name.height + 15, formatStatus(item.cluster), { size: 15, fill: palette.ink3 }),
      ),
    ),
  )
  const height = measureHeight(shown)
  const rest = clusters.length - shown
  if (rest > 0)
    parts.push(renderText(0, height + 20, mapMessages.andMore(rest), { size: 19, fill: palette.ink2, weight: 700 }))
  return { markup: parts.join(''), height: height + (rest > 0 ? MORE : 0) }
}

/** The poster as a whole SVG file, in light colours. */
export function buildListPosterSvg(input: ListPosterInput): string {
  const { clusters, model, geometry, version, data, measure = estimateTextWidth } = input
  const palette = PALETTES.light
  const heading = buildHeading(input, palette, measure)
  const footer = buildPosterFooter(input, drawingMessages.scanList, [], palette, measure)
  const symbolLegend = buildLegendLine(false, false, POSTER_WIDTH, palette, measure)
  const aggregateLegend = buildLegendLine(true, false, POSTER_WIDTH, palette, measure)
  const legendHeight = Math.max(symbolLegend.height, aggregateLegend.height)
  const note = buildTextBlock(
    drawingMessages.listNote(data.sourcesTo),
    POSTER_WIDTH,
    { size: 16, fill: palette.ink3 },
    measure,
  )
  const noteTop = footer.top - note.height - 14
  const mapTop = POSTER_CONTENT_TOP + heading.height + 16
  const roomForNames = noteTop - mapTop - MIN_MAP_HEIGHT - legendHeight - 38
  const list = buildNames(clusters, roomForNames - MORE, palette, measure)
  const listTop = noteTop - list.height - 10
  const legendTop = listTop - legendHeight - 16
  const mapHeight = legendTop - mapTop - 12
  const size = { width: MAP_WIDTH / MAP_SCALE, height: mapHeight / MAP_SCALE }
  const projection = { camera: getDefaultCamera(model, size), size }
  const legend = hasAggregates(model, projection) ? aggregateLegend : symbolLegend
  const map = renderMapScene({
    model,
    projection,
    geometry,
    theme: 'light',
    dataDate: version,
    hasLegend: false,
    hasCredit: false,
    hasInset: false,
  })
  return renderPoster(t.title(formatSubject(input)), palette, measure, [
    renderGroupAt(POSTER_MARGIN, POSTER_CONTENT_TOP, heading.markup),
    renderClippedBox(
      { x: POSTER_MARGIN, y: mapTop, width: MAP_WIDTH, height: mapHeight },
      map + (model.focus ? renderElement('rect', { ...size, fill: 'none', stroke: palette.edge }) : ''),
      `0 0 ${size.width} ${size.height}`,
    ),
    renderGroupAt(
      NUMBERS_X,
      mapTop + 16,
      renderStatusCounts(clusters, POSTER_MARGIN + POSTER_WIDTH - NUMBERS_X, palette, measure),
    ),
    renderGroupAt(POSTER_MARGIN, legendTop, legend.markup),
    renderGroupAt(POSTER_MARGIN, listTop, list.markup),
    renderTextBlock(POSTER_MARGIN, noteTop, note),
    footer.markup,
  ])
}
