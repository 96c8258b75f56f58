// Metadata for search engines and messengers: title, description, structured data.
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { DATA_FOLDER, DATA_LICENCE } from '../../domain/export/publishedData'
import { formatStatus } from '../../messages/domainFormat'
import { joinZh } from '../../messages/format'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectSummary } from '../../model/dataset/summary'
import { DEFAULT_VIEW } from '../../view/links'
import type { View } from '../../view/params'
import { buildHref } from '../../view/ViewProvider'
import { formatFilters, formatPageTitle } from './pageTitle'

/** The metadata of a page. */
export interface PageMetadata {
  readonly title: string
  readonly description: string
  /** A schema.org object, with each `url` below the site's root. */
  readonly about: Readonly<Record<string, unknown>>
}

const formatLocality = (cluster: PlacedCluster): string =>
  names.countyInPrefecture(cluster.city.name, cluster.county?.name ?? '')

/** The metadata of a view: of the open cluster first, then of an article, else of the selection. */
export function buildPageMetadata(view: View, data: Dataset, selection: readonly PlacedCluster[]): PageMetadata {
  const activeCluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const metadata = activeCluster
    ? describeCluster(activeCluster)
    : view.view === 'programme' || view.view === 'method'
      ? describeArticle(view.view, data)
      : view.view === 'open-data'
        ? describeOpenData()
        : view.view === 'promises' && selection.length === data.clusters.length
          ? describeTargets()
          : describeSelection(view, data, selection)
  return { title: formatPageTitle(view, data), ...metadata }
}

type MetadataWithoutTitle = Omit<PageMetadata, 'title'>

function describeArticle(page: 'programme' | 'method', data: Dataset): MetadataWithoutTitle {
  const knownNameCount = [...data.lists.values()].reduce((sum, list) => sum + list.namesKnown, 0)
  return {
    description: (page === 'programme'
      ? [
          programmeMessages.definition,
          programmeMessages.programmeHeadline(data.lists.size, knownNameCount),
          t.sourcedFigures,
        ]
      : [programmeMessages.methodHeadline, t.sourcedFigures]
    ).join(localeFormat.fullStop),
    about: {
      '@type': 'Article',
      headline: page === 'programme' ? programmeMessages.programme : programmeMessages.method,
    },
  }
}

/** The tables are named as downloads; the page lists every file. */
function describeOpenData(): MetadataWithoutTitle {
  const description = t.modeOpenData + localeFormat.colon + t.productDescription + t.sourcedFigures
  return {
    description,
    about: {
      '@type': 'Dataset',
      name: t.productName,
      description,
      license: DATA_LICENCE.url,
      isAccessibleForFree: true,
      spatialCoverage: t.inProvince(''),
      distribution: ['clusters.csv', 'recognitions.csv', 'figures.csv', 'measures.csv', 'sources.csv'].map(name => ({
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        name,
        contentUrl: `${DATA_FOLDER}/${name}`,
      })),
    },
  }
}

function describeTargets(): MetadataWithoutTitle {
  return {
    description: targetMessages.description + localeFormat.fullStop + t.sourcedFigures,
    about: { '@type': 'Article', headline: targetMessages.title },
  }
}

function describeCluster(cluster: PlacedCluster): MetadataWithoutTitle {
  const facts = [
    t.inProvince(formatLocality(cluster)),
    INDUSTRY[cluster.industry].name,
    LEVEL[cluster.level] + localeFormat.comma + formatStatus(cluster),
    // Products are in Chinese, which a description cannot mark.
    t.sourceLanguage || cluster.products.length === 0 ? '' : t.products + localeFormat.colon + joinZh(cluster.products),
  ]
  const name = names.cluster(cluster)
  return {
    description:
      name +
      localeFormat.colon +
      facts.filter(Boolean).join(localeFormat.semicolon) +
      localeFormat.fullStop +
      t.sourcedFigures,
    about: {
      '@type': 'Place',
      name,
      alternateName: names.nameInOtherLanguage(cluster),
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressRegion: t.inProvince(''),
        addressLocality: formatLocality(cluster),
      },
    },
  }
}

function describeSelection(view: View, data: Dataset, selection: readonly PlacedCluster[]): MetadataWithoutTitle {
  const subject = formatFilters(view, data)
  const summary = selectSummary(selection)
  const headline = t.headline(summary.count, summary.prefectureCount, summary.topPrefecture)
  const statusSummary =
    summary.count > 0 ? t.statusSummary(data.day, summary.byStatus, 0, data.sourcesTo) + localeFormat.fullStop : ''
  const items = selection.slice(0, 100).map((cluster, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: names.cluster(cluster),
    url: buildHref(DEFAULT_VIEW, { cluster: cluster.id, lang: t.lang }),
  }))
  return {
    description:
      (subject ? subject + localeFormat.colon : t.productDescription) +
      headline +
      localeFormat.fullStop +
      statusSummary +
      t.sourcedFigures,
    about: {
      '@type': 'ItemList',
      name: subject || t.productName,
      numberOfItems: selection.length,
      itemListElement: items,
    },
  }
}
