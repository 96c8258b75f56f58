// Metadata for search engines and messengers: title and description.
import { changeMessages } from '#messages/changes'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { targetMessages } from '#messages/promises'
import { structuredDataMessages } from '#messages/structuredData'
import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { formatStatus } from '../../messages/domainFormat'
import { joinZh } from '../../messages/format'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectSummary } from '../../model/dataset/summary'
import type { View } from '../../view/params'
import { formatFilters, formatPageTitle } from './pageTitle'

/** The metadata of a page. */
export interface PageMetadata {
  readonly title: string
  readonly description: string
}

const DESCRIPTIONS = { promises: targetMessages.description, changes: changeMessages.description } as const

export const formatLocality = (cluster: PlacedCluster): string =>
  names.countyInPrefecture(cluster.city.name, cluster.county?.name ?? '')

/** The metadata of a view: of the open cluster first, then of an article, else of the selection. */
export function buildPageMetadata(view: View, data: Dataset, selection: readonly PlacedCluster[]): PageMetadata {
  const activeCluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const description = activeCluster
    ? describeCluster(activeCluster)
    : view.view === 'programme' || view.view === 'method'
      ? describeArticle(view.view, data)
      : view.view === 'open-data'
        ? t.modeOpenData + localeFormat.colon + t.productDescription + t.sourcedFigures
        : (view.view === 'promises' || view.view === 'changes') && selection.length === data.clusters.length
          ? DESCRIPTIONS[view.view] + localeFormat.fullStop + t.sourcedFigures
          : describeSelection(view, data, selection)
  return { title: formatPageTitle(view, data), description }
}

function describeArticle(page: 'programme' | 'method', data: Dataset): string {
  const knownNameCount = [...data.lists.values()].reduce((sum, list) => sum + list.namesKnown, 0)
  return (
    page === 'programme'
      ? [
          programmeMessages.definition,
          programmeMessages.programmeHeadline(data.lists.size, knownNameCount),
          t.sourcedFigures,
        ]
      : [programmeMessages.methodHeadline, t.sourcedFigures]
  ).join(localeFormat.fullStop)
}

function describeCluster(cluster: PlacedCluster): string {
  const facts = [
    structuredDataMessages.inProvince(formatLocality(cluster)),
    INDUSTRY[cluster.industry].name,
    LEVEL[cluster.level] + localeFormat.comma + formatStatus(cluster),
    // Products are in Chinese, which a description cannot mark.
    t.sourceLanguage || cluster.products.length === 0 ? '' : t.products + localeFormat.colon + joinZh(cluster.products),
  ]
  return (
    names.cluster(cluster) +
    localeFormat.colon +
    facts.filter(Boolean).join(localeFormat.semicolon) +
    localeFormat.fullStop +
    t.sourcedFigures
  )
}

function describeSelection(view: View, data: Dataset, selection: readonly PlacedCluster[]): string {
  const subject = formatFilters(view, data)
  const summary = selectSummary(selection)
  const headline = t.headline(summary.count, summary.prefectureCount, summary.topPrefecture)
  const statusSummary =
    summary.count > 0 ? t.statusSummary(data.day, summary.byStatus, 0, data.sourcesTo) + localeFormat.fullStop : ''
  return (
    (subject ? subject + localeFormat.colon : t.productDescription) +
    headline +
    localeFormat.fullStop +
    statusSummary +
    t.sourcedFigures
  )
}
