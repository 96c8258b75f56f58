// The status of a cluster on a day as a notice: an ended or unknown term in the colours of a warning.
import { clusterMessages } from '#messages/cluster'
import { dateMessages } from '#messages/dates'
import { localeFormat } from '#messages/format'
import { domainMessages } from '#messages/words'
import { isInForce } from '../domain/recognition/recognitionStatus'
import { formatStatus } from '../messages/domainFormat'
import { toRecognitionWords } from '../messages/recognitions'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import type { RecognitionModel } from '../model/panels/clusterPanel'
import type { Palette } from '../theme/tokens'
import { renderElement, type SizedDrawing } from './svg'
import type { MeasureText } from './svgText'
import { buildTextBlock, renderTextBlock } from './textBlock'

const PADDING = 18

/** One sentence for each recognition that the day knows, then the reasons. */
function formatReasons(recognitions: readonly RecognitionModel[], sourcesTo: string): string[] {
  const known = recognitions.filter(({ isRecognised }) => isRecognised)
  const words = known.map(recognition => toRecognitionWords(recognition, sourcesTo))
  const terms = known.map(({ recognitionStatus: { until, basis } }, i) => {
    const status = known.length > 1 ? (words[i]?.status ?? '') : ''
    const end = until ? clusterMessages.validUntil(until) + (basis === 'inferred' ? domainMessages.inferred : '') : ''
    const text = [status, end].filter(Boolean).join(localeFormat.comma)
    return text && (words[i]?.name ?? '') + localeFormat.colon + text
  })
  const reasons = words.flatMap(({ unknownTerm, expired }) => [unknownTerm, expired].filter(text => text !== null))
  return [...terms, ...new Set(reasons.map(text => text.trim()))].filter(Boolean)
}

/** The notice from its top left corner. */
export function buildStatusNotice(
  cluster: PlacedCluster,
  recognitions: readonly RecognitionModel[],
  { day, sourcesTo }: Pick<Dataset, 'day' | 'sourcesTo'>,
  width: number,
  palette: Palette,
  measure: MeasureText,
): SizedDrawing {
  const isWarning = !isInForce(cluster.status)
  const textWidth = width - 2 * PADDING - 10
  const title = buildTextBlock(
    dateMessages.asOf(day) + localeFormat.colon + formatStatus(cluster),
    textWidth,
    { size: 26, fill: isWarning ? palette.noticeText : palette.ink, weight: 700 },
    measure,
    { maxLines: 2, leading: 1.35 },
  )
  const text = buildTextBlock(
    formatReasons(recognitions, sourcesTo),
    textWidth,
    { size: 18, fill: palette.ink2 },
    measure,
    { maxLines: 6, leading: 1.45 },
  )
  const height = title.height + text.height + 2 * PADDING
  return {
    markup: [
      renderElement('rect', { width, height, fill: isWarning ? palette.noticeGround : palette.selected }),
      renderElement('rect', { width: 6, height, fill: isWarning ? palette.noticeText : palette.measure }),
      renderTextBlock(PADDING + 10, PADDING, title),
      renderTextBlock(PADDING + 10, PADDING + title.height, text),
    ].join(''),
    height,
  }
}
