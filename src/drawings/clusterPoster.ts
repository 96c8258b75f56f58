// The poster of one cluster: name, place, map, key figures, status on the day, and the timeline of its recognitions.

import { clusterMessages } from '#messages/cluster'
import { drawingMessages } from '#messages/drawings'
import { names } from '#messages/names'
import { INDUSTRY } from '#messages/words'
import type { ClusterDetail } from '../domain/cluster/cluster'
import { DIRECTION_IDS, toEvidenceByDirection } from '../domain/cluster/direction'
import { buildRecognitionTimeline } from '../domain/recognition/recognitionTimeline'
import type { Geometry } from '../map/basemap/geometry'
import { INDUSTRY_COLOUR } from '../map/industryColour'
import { getIconStyle } from '../messages/iconStyle'
import { formatRecognitionName } from '../messages/recognitions'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import { selectKeyFigures } from '../model/export/keyFigures'
import { type RecognitionModel, selectClusterPanel } from '../model/panels/clusterPanel'
import { selectTimeline } from '../model/recognition/timeline'
import { PALETTES, type Palette } from '../theme/tokens'
import { formatPlace, splitName, toLocatedPlace } from './clusterPlace'
import { buildFactsLine } from './factsLine'
import { NO_FIGURE, type NumberFact, renderNumberColumn, toNumberFact } from './figureDrawing'
import { renderLocatorMap } from './locatorMap'
import { buildPosterFooter, type PosterOrigin, renderPoster } from './posterFrame'
import { POSTER_CONTENT_TOP, POSTER_MARGIN, POSTER_WIDTH } from './posterSize'
import { formatSources } from './sourcesText'
import { buildStatusNotice } from './statusNotice'
import { renderClippedBox, renderGroupAt, type SizedDrawing } from './svg'
import { estimateTextWidth, type MeasureText } from './svgText'
import { renderSymbol } from './symbolDrawing'
import { buildTextBlock, fitTextBlock, renderTextBlock } from './textBlock'
import { buildTimelineDrawing } from './timelineDrawing'

/** Input of the poster of a cluster. */
export interface ClusterPosterInput extends PosterOrigin {
  readonly cluster: PlacedCluster
  readonly detail: ClusterDetail
  readonly data: Dataset
  readonly geometry: Geometry
  /** Default: an estimate that holds for every font. */
  readonly measure?: MeasureText
}

const TITLE_SIZES = [74, 68, 62, 56, 50, 46, 42, 39, 36]
const MAP_WIDTH = 590
const FIGURES_X = 690
const MAX_FIGURES = 4

function buildHeading(
  cluster: PlacedCluster,
  lists: readonly string[],
  palette: Palette,
  measure: MeasureText,
): SizedDrawing {
  const name = names.cluster(cluster)
  const fitsOneLine = measure(name, { size: TITLE_SIZES[0] ?? 0, weight: 700, isDisplay: true }) <= POSTER_WIDTH
  const title = fitTextBlock(
    name,
    POSTER_WIDTH,
    TITLE_SIZES,
    { fill: palette.ink, weight: 700, isDisplay: true },
    measure,
    { maxLines: 2, leading: 1.18, preferredLines: splitName(cluster, fitsOneLine) },
  )
  const translation = buildTextBlock(
    names.nameInOtherLanguage(cluster) + clusterMessages.unofficialTranslation,
    POSTER_WIDTH,
    { size: 19, fill: palette.ink3 },
    measure,
    { maxLines: 2 },
  )
  const facts = buildFactsLine(
    [INDUSTRY[cluster.industry].name, formatPlace(cluster), ...lists],
    { markup: renderSymbol(getIconStyle(cluster), 32, palette), width: 34 },
    POSTER_WIDTH,
    24,
    palette,
    measure,
  )
  const translationTop = title.height + 6
  const factsTop = translationTop + translation.height + 10
  return {
    markup: [
      renderTextBlock(0, 0, title),
      renderTextBlock(0, translationTop, translation),
      renderGroupAt(0, factsTop, facts.markup),
    ].join(''),
    height: factsTop + facts.height,
  }
}

function buildTimeline(
  { cluster, data, day }: ClusterPosterInput,
  recognitions: readonly RecognitionModel[],
  palette: Palette,
  measure: MeasureText,
): SizedDrawing {
  const timelines = recognitions.map(({ recognition }) =>
    buildRecognitionTimeline(recognition, data.lists, data.deadlines, data.day),
  )
  const model = selectTimeline(timelines, data.day)
  if (!model) {
    const text = buildTextBlock(drawingMessages.noTimeline, POSTER_WIDTH, { size: 19, fill: palette.ink3 }, measure)
    return { markup: renderTextBlock(0, 0, text), height: text.height }
  }
  const labels = recognitions.map(({ recognition, list }, i) => {
    const term = timelines[i]?.term
    return [formatRecognitionName(recognition, list), term?.from ? clusterMessages.validFromTo(term.from, term.to) : '']
      .filter(Boolean)
      .join(' · ')
  })
  return buildTimelineDrawing({
    model,
    labels,
    day,
    tone: INDUSTRY_COLOUR[cluster.industry],
    width: POSTER_WIDTH,
    palette,
    measure,
  })
}

function buildDirectionsFact({ evidence }: PlacedCluster): NumberFact {
  const count = toEvidenceByDirection(evidence).filter(Boolean).length
  return {
    before: '',
    ...drawingMessages.directions(count, DIRECTION_IDS.length),
    tags: [],
    label: drawingMessages.directionsLabel,
    remark: '',
  }
}

/** The poster as a whole SVG file, in light colours. */
export function buildClusterPosterSvg(input: ClusterPosterInput): string {
  const { cluster, detail, data, geometry, measure = estimateTextWidth } = input
  const palette = PALETTES.light
  const { recognitions, sources } = selectClusterPanel(cluster, detail, data)
  const known = recognitions.filter(({ isRecognised }) => isRecognised)
  const figures = selectKeyFigures(detail, MAX_FIGURES)

  const heading = buildHeading(
    cluster,
    known.map(({ recognition, list }) => formatRecognitionName(recognition, list)),
    palette,
    measure,
  )
  const footer = buildPosterFooter(
    input,
    drawingMessages.scanCluster,
    formatSources(
      figures.flatMap(({ source }) => source ?? []),
      sources.length,
      detail.english,
    ),
    palette,
    measure,
  )
  const timeline = buildTimeline(input, recognitions, palette, measure)
  const notice = buildStatusNotice(cluster, recognitions, data, POSTER_WIDTH, palette, measure)
  const timelineTop = footer.top - timeline.height - 20
  const noticeTop = timelineTop - notice.height - 22
  const middleTop = POSTER_CONTENT_TOP + heading.height + 22
  const middleHeight = noticeTop - middleTop - 24

  const mapSize = { width: MAP_WIDTH, height: middleHeight }
  const numberFacts = figures.map(figure => toNumberFact(figure, detail.english))
  const facts = [...(numberFacts.length > 0 ? numberFacts : [NO_FIGURE]), buildDirectionsFact(cluster)]
  const columnSize = { width: POSTER_MARGIN + POSTER_WIDTH - FIGURES_X, height: middleHeight }
  return renderPoster(names.cluster(cluster), palette, measure, [
    renderGroupAt(POSTER_MARGIN, POSTER_CONTENT_TOP, heading.markup),
    renderClippedBox(
      { x: POSTER_MARGIN - 12, y: middleTop, ...mapSize },
      renderLocatorMap(toLocatedPlace(cluster), mapSize, geometry, palette, measure),
    ),
    renderGroupAt(FIGURES_X, middleTop, renderNumberColumn(facts, columnSize, palette, measure)),
    renderGroupAt(POSTER_MARGIN, noticeTop, notice.markup),
    renderGroupAt(POSTER_MARGIN, timelineTop, timeline.markup),
    footer.markup,
  ])
}
