// The words on the preview picture of a page: an open cluster first, then an article, else the selection.
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { type PreviewText, selectClusterPreview } from '../../drawings/previewCard'
import { MODE_LABELS } from '../../messages/modeLabels'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectSummary } from '../../model/dataset/summary'
import { getMode, type View } from '../../view/params'
import { buildPageMetadata } from './pageMetadata'
import { formatFilters } from './pageTitle'

const ARTICLES: readonly string[] = ['programme', 'method', 'promises', 'changes']

/** @param detail the details of the open cluster; null without one */
export function selectPreviewText(
  view: View,
  data: Dataset,
  selection: readonly PlacedCluster[],
  detail: ClusterDetail | null,
): PreviewText {
  const cluster = view.cluster ? data.byId.get(view.cluster) : undefined
  if (cluster) return selectClusterPreview(cluster, detail, data)
  const mode = getMode(view)
  if (ARTICLES.includes(mode)) {
    const { description } = buildPageMetadata(view, data, selection)
    return { title: MODE_LABELS[mode], titleLines: [], facts: splitSentences(description) }
  }
  const { count, prefectureCount, topPrefecture, byStatus } = selectSummary(selection)
  const headline = t.headline(count, prefectureCount, topPrefecture)
  const subject = [formatFilters(view, data), mode === 'map' ? '' : MODE_LABELS[mode]].filter(Boolean).join(' · ')
  const status = count > 0 ? t.statusSummary(data.day, byStatus, 0, data.sourcesTo) : ''
  return subject
    ? { title: subject, titleLines: [], facts: [headline, status].filter(Boolean) }
    : { title: headline, titleLines: [], facts: [status, t.sourcedFigures].filter(Boolean) }
}

/** The sentences of a description; each keeps its full stop. */
const splitSentences = (text: string): string[] =>
  text
    .split(localeFormat.fullStop)
    .map(sentence => sentence.trim())
    .filter(Boolean)
    .map(sentence => (/[.。]$/.test(sentence) ? sentence : sentence + localeFormat.fullStop.trim()))
