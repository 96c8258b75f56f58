// The picture that messengers show beside a link: title, facts and map of a page. Drawn in the build, with its own font.
import { clusterMessages } from '#messages/cluster'
import { dateMessages } from '#messages/dates'
import { drawingMessages } from '#messages/drawings'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import type { ClusterDetail } from '../domain/cluster/cluster'
import { PREVIEW_SIZE } from '../domain/export/previewPicture'
import type { Geometry } from '../map/basemap/geometry'
import { getDefaultCamera } from '../map/layout/mapLayout'
import { formatAmount, formatStatus } from '../messages/domainFormat'
import { parenthesize } from '../messages/format'
import { formatRecognitionName } from '../messages/recognitions'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import { selectKeyFigures } from '../model/export/keyFigures'
import type { MapModel } from '../model/map/mapModel'
import { PALETTES, type Palette } from '../theme/tokens'
import { formatPlace, splitName, toLocatedPlace } from './clusterPlace'
import { toNumberFact } from './figureDrawing'
import { renderLocatorMap } from './locatorMap'
import { formatMapCredit, renderMapScene } from './mapDrawing'
import { renderClippedBox, renderDrawing, renderElement } from './svg'
import { type MeasureText, renderText } from './svgText'
import { buildTextBlock, fitTextBlock, renderTextBlock, type TextBlock } from './textBlock'

/** The words of a page for its card. */
export interface PreviewText {
  readonly title: string
  /** Lines for the title, used where they fit; empty for any break. */
  readonly titleLines: readonly string[]
  /** Two or three facts, the most important first; what does not fit is left out. */
  readonly facts: readonly string[]
}

/** Input of the card. */
export interface PreviewCardInput extends PreviewText {
  /** The open cluster of the page; null shows the map of its selection. */
  readonly cluster: PlacedCluster | null
  readonly model: MapModel
  readonly geometry: Geometry
  /** Date of the newest source, YYYY-MM-DD. */
  readonly dataDate: string
  /** Measures with the font of the picture. */
  readonly measure: MeasureText
}

const MARGIN = 52
const COLUMN_WIDTH = 560
const PROVINCE_MAP = { x: 640, y: 20, width: 560, height: 530 }
/** A part of the province fills the map to its edges. */
const DETAIL_MAP = { x: 648, y: 0, width: 552, height: 574 }
/** Pixels for a unit of the map's layout: its words are read on a phone. */
const MAP_SCALE = 1.35
const TITLE_SIZES = [58, 54, 50, 46, 42, 38, 34, 30]
const TITLE_TOP = 104
const TITLE_GAP = 20
const FACTS_BOTTOM = 556
const FACT_PX = 25

/** The words of the page of a cluster. Figures that contradict each other stand side by side. */
export function selectClusterPreview(cluster: PlacedCluster, detail: ClusterDetail | null, data: Dataset): PreviewText {
  const lists = cluster.recognitions.map(recognition =>
    formatRecognitionName(recognition, (recognition.list && data.lists.get(recognition.list)) || null),
  )
  const figures = detail ? selectKeyFigures(detail, 1) : []
  const figureTexts = figures.map(({ figure, source }) => {
    const { tags, label, remark } = toNumberFact({ figure, source }, detail?.english)
    const [first = '', ...rest] = [...tags, label].join(' · ')
    // A tag is lower case in English, and begins the line here.
    return `${first.toUpperCase()}${rest.join('')}${localeFormat.colon}${formatAmount(figure)}${parenthesize(remark)}`
  })
  return {
    title: names.cluster(cluster),
    titleLines: splitName(cluster, false),
    facts: [
      `${INDUSTRY[cluster.industry].name} · ${formatPlace(cluster)} · ${lists.join(localeFormat.comma)}`,
      dateMessages.asOf(data.day) + localeFormat.colon + formatStatus(cluster),
      figureTexts.join(localeFormat.semicolon) || clusterMessages.noFigures,
    ],
  }
}

const FACT_GAP = 12
const FACT_LEADING = 1.42

/** The facts that fit into a height; a fact that does not fit whole is shortened or left out. */
function buildFacts(facts: readonly string[], height: number, palette: Palette, measure: MeasureText) {
  const blocks: TextBlock[] = []
  let rest = height
  let isWhole = true
  for (const [i, fact] of facts.entries()) {
    const style = { size: FACT_PX, fill: i === 0 ? palette.ink : palette.ink2 }
    const maxLines = Math.floor(rest / (FACT_PX * FACT_LEADING))
    const block = buildTextBlock(fact, COLUMN_WIDTH, style, measure, { maxLines, leading: FACT_LEADING })
    if (block.lines.at(-1) !== fact.slice(-(block.lines.at(-1)?.length ?? 0))) isWhole = false
    if (maxLines < 1) return { blocks, isWhole: false }
    blocks.push(block)
    rest -= block.height + FACT_GAP
  }
  return { blocks, isWhole }
}

/** The title in the largest size that leaves room for all facts. */
function buildWords({ title, titleLines, facts, measure }: PreviewCardInput, palette: Palette): readonly TextBlock[] {
  const style = { fill: palette.ink, weight: 700, isDisplay: true } as const
  let words: readonly TextBlock[] = []
  for (const i of TITLE_SIZES.keys()) {
    const options = { maxLines: 3, leading: 1.22, preferredLines: titleLines }
    const heading = fitTextBlock(title, COLUMN_WIDTH, TITLE_SIZES.slice(i), style, measure, options)
    const { blocks, isWhole } = buildFacts(
      facts,
      FACTS_BOTTOM - TITLE_TOP - heading.height - TITLE_GAP,
      palette,
      measure,
    )
    words = [heading, ...blocks]
    if (isWhole) break
  }
  return words
}

function renderMap({ cluster, model, geometry, dataDate, measure }: PreviewCardInput, palette: Palette): string {
  if (cluster) {
    const place = toLocatedPlace(cluster)
    return renderClippedBox(PROVINCE_MAP, renderLocatorMap(place, PROVINCE_MAP, geometry, palette, measure))
  }
  const box = model.focus ? DETAIL_MAP : PROVINCE_MAP
  const size = { width: box.width / MAP_SCALE, height: box.height / MAP_SCALE }
  const scene = renderMapScene({
    model,
    projection: { camera: getDefaultCamera(model, size), size },
    geometry,
    theme: 'light',
    dataDate,
    hasLegend: false,
    hasCredit: false,
    hasInset: false,
  })
  return renderClippedBox(box, scene, `0 0 ${size.width} ${size.height}`)
}

/** The card as a whole SVG file of PREVIEW_SIZE, in light colours. */
export function renderPreviewCard(input: PreviewCardInput): string {
  const { title, dataDate } = input
  const palette = PALETTES.light
  let y = TITLE_TOP
  const words = buildWords(input, palette).map((block, i) => {
    const markup = renderTextBlock(MARGIN, y, block)
    y += block.height + (i === 0 ? TITLE_GAP : FACT_GAP)
    return markup
  })
  const credit = { size: 19, fill: palette.ink3 } as const
  const product = { size: 26, fill: palette.ink, weight: 700, isDisplay: true } as const
  return renderDrawing(
    PREVIEW_SIZE,
    1,
    drawingMessages.previewAlt(title),
    t.lang,
    [
      renderElement('rect', { ...PREVIEW_SIZE, fill: palette.ground }),
      renderMap(input, palette),
      renderText(MARGIN, 64, t.productName, product),
      renderElement('rect', { x: MARGIN, y: 80, width: COLUMN_WIDTH, height: 2, fill: palette.ink }),
      ...words,
      renderElement('rect', {
        x: MARGIN,
        y: 574,
        width: PREVIEW_SIZE.width - 2 * MARGIN,
        height: 1,
        fill: palette.edge,
      }),
      renderText(MARGIN, 604, formatMapCredit(dataDate), credit),
    ].join(''),
  )
}
