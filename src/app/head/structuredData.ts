// The structured data of a prerendered page, by schema.org: the page with its path and its subject, and the dataset. Used by
// the build only. URLs are below the site's root; the build makes them absolute.
import { changeMessages } from '#messages/changes'
import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { targetMessages } from '#messages/promises'
import { structuredDataMessages } from '#messages/structuredData'
import { t } from '#messages/t'
import { DATA_FOLDER, DATA_LICENCE } from '../../domain/export/publishedData'
import { CONTACT, PUBLISHER_NAME } from '../../domain/publication/publisher'
import { formatDate } from '../../messages/format'
import { MODE_LABELS } from '../../messages/modeLabels'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { DEFAULT_VIEW } from '../../view/links'
import { getMode, type View } from '../../view/params'
import { buildHref } from '../../view/ViewProvider'
import { formatLocality, type PageMetadata } from './pageMetadata'
import { formatFilters } from './pageTitle'

/** A schema.org object, or a part of one. */
type Thing = Readonly<Record<string, unknown>>

/** The page that describes the dataset. */
const DATASET_VIEW: View['view'] = 'open-data'

/** The tables for spreadsheets; the page lists every file. */
const DATA_TABLES = ['clusters', 'recognitions', 'figures', 'measures', 'sources'].map(name => `${name}.csv`)

const toUrl = (patch: Partial<View>): string => buildHref(DEFAULT_VIEW, { ...patch, lang: t.lang })

const toListItem = (item: Thing, i: number): Thing => ({ '@type': 'ListItem', position: i + 1, ...item })

const buildPublisher = (): Thing =>
  PUBLISHER_NAME === null
    ? {}
    : {
        publisher: {
          '@type': 'Organization',
          name: PUBLISHER_NAME,
          ...(CONTACT === null ? {} : CONTACT.includes('@') ? { email: CONTACT } : { url: CONTACT }),
        },
      }

/** The graph of a page: a WebPage, and on one page the Dataset. */
export function buildStructuredData(
  view: View,
  data: Dataset,
  selection: readonly PlacedCluster[],
  { title }: PageMetadata,
): Thing {
  const cluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const mode = getMode(view)
  const filters = formatFilters(view, data)
  const isStartPage = !cluster && mode === 'map' && filters === ''
  const trail: readonly Thing[] = isStartPage
    ? []
    : [
        { name: t.productName, item: toUrl({}) },
        ...(cluster
          ? [{ name: names.prefecture(cluster.prefecture), item: toUrl({ city: [cluster.prefecture] }) }]
          : []),
        {
          name: cluster
            ? names.cluster(cluster)
            : [filters, mode === 'map' ? '' : MODE_LABELS[mode]].filter(Boolean).join(' · '),
          item: buildHref(view, { lang: t.lang }),
        },
      ]
  const page = {
    '@type': 'WebPage',
    inLanguage: t.lang,
    url: buildHref(view, { lang: t.lang }),
    name: title,
    dateModified: data.sourcesTo,
    isPartOf: { '@type': 'WebSite', name: t.productName, url: toUrl({}) },
    ...(trail.length > 0 ? { breadcrumb: { '@type': 'BreadcrumbList', itemListElement: trail.map(toListItem) } } : {}),
    ...buildPublisher(),
    mainEntity: cluster ? describeCluster(cluster) : (describeArticle(view, data) ?? describeList(filters, selection)),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': view.view === DATASET_VIEW ? [page, buildDatasetMetadata(data)] : [page],
  }
}

function describeCluster(cluster: PlacedCluster): Thing {
  return {
    '@type': 'Place',
    name: names.cluster(cluster),
    alternateName: names.nameInOtherLanguage(cluster),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: structuredDataMessages.inProvince(''),
      addressLocality: formatLocality(cluster),
    },
  }
}

/** Null for a page that is no article. */
function describeArticle({ view }: View, data: Dataset): Thing | null {
  const headline = {
    programme: programmeMessages.programme,
    method: programmeMessages.method,
    promises: targetMessages.title,
    changes: changeMessages.title,
  }[view as string]
  return headline === undefined
    ? null
    : { '@type': 'Article', headline, inLanguage: t.lang, dateModified: data.sourcesTo, ...buildPublisher() }
}

/** Without its items: the page itself links to each of them, and repeating them costs every page half a kilobyte. */
const describeList = (filters: string, selection: readonly PlacedCluster[]): Thing => ({
  '@type': 'ItemList',
  name: filters || t.productName,
  numberOfItems: selection.length,
})

/** The published data as one dataset with its files and its licence. */
function buildDatasetMetadata(data: Dataset): Thing {
  const years = [...data.lists.values()].map(({ year }) => year)
  return {
    '@type': 'Dataset',
    name: structuredDataMessages.datasetName,
    description: structuredDataMessages.datasetDescription(
      data.clusters.length,
      data.lists.size,
      formatDate(data.sourcesTo),
    ),
    url: toUrl({ view: DATASET_VIEW }),
    inLanguage: t.lang,
    keywords: structuredDataMessages.keywords,
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    dateModified: data.sourcesTo,
    temporalCoverage: `${Math.min(...years)}/${data.sourcesTo}`,
    spatialCoverage: { '@type': 'Place', name: structuredDataMessages.province },
    distribution: DATA_TABLES.map(name => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: 'text/csv',
      contentUrl: `${DATA_FOLDER}/${name}`,
    })),
    ...buildPublisher(),
  }
}
