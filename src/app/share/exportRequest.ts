// The view as exporters receive it: its rows, filters and link, and the data that they may load.
import type { QueryClient } from '@tanstack/react-query'
import { shareMessages } from '#messages/share'
import { t } from '#messages/t'
import { getLoadedChangeFiles } from '../../data/changeQueries'
import {
  fetchClusterDetail,
  fetchDetailGeometry,
  fetchFacts,
  fetchMeasures,
  getLoadedMeasures,
  getLoadedTargets,
} from '../../data/paneQueries'
import { searchTablesQuery } from '../../data/queries'
import { runTimeSliced } from '../../domain/computation/runTimeSliced'
import type { ExportPage, ExportRequest } from '../../exporters/exporter'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectVisibleClusters, selectVisibleRowsInSteps } from '../../model/export/visibleRows'
import { buildTableRowGetter } from '../../model/mainViews/table'
import { COLUMNS, type View } from '../../view/params'
import { buildAbsoluteUrl, buildShareUrl } from '../../view/ViewProvider'
import { buildFilterChips } from '../filterChips'

/** The content of the page. */
export interface PageContent {
  readonly data: Dataset
  /** Date of the newest source. */
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

/** The filters of a view in words, without the day, which file names have at their end. */
export const formatFilterLabels = (view: View, data: Dataset): readonly string[] =>
  view.compare.length > 0
    ? [shareMessages.fileNameComparison]
    : buildFilterChips({ ...view, asof: null }, data).map(({ label }) => label)

/** Describes the view for labels and counts, without loading anything. */
export const buildExportPage = (
  client: QueryClient,
  view: View,
  { data, version, selection }: PageContent,
): ExportPage => ({
  view,
  data,
  clusters: selectVisibleClusters(view, data, selection),
  filters: formatFilterLabels(view, data),
  link: buildShareUrl(view, data.day),
  version,
  day: data.day,
  targets: getLoadedTargets(client),
  changes: getLoadedChangeFiles(client),
  measures: getLoadedMeasures(client),
})

/** The interpretation of the search text as the list shows it; '' if it was read as typed. */
async function loadSearchNote(
  client: QueryClient,
  { view, data }: Pick<ExportPage, 'view' | 'data'>,
  signal?: AbortSignal,
): Promise<string> {
  if (view.q.trim() === '' || view.compare.length > 0) return ''
  const [{ searchEngine }, tables] = await Promise.all([
    import('../search/searchEngine'),
    // The list, too, searches the texts of the dataset alone if the file does not arrive.
    client.fetchQuery(searchTablesQuery).catch(() => null),
  ])
  const index = await runTimeSliced(searchEngine.buildSuggestionIndexInSteps(data, tables?.value ?? null), signal)
  const result = searchEngine.selectQueryResult(index, view.q)
  return result ? searchEngine.formatInterpretation(view.q, result) : ''
}

/**
 * Loads the facts of the rows, and describes the view for an exporter. Rejects if they do not arrive.
 * @param signal stops it between two slices
 */
export async function loadExportRequest(
  client: QueryClient,
  page: ExportPage,
  signal?: AbortSignal,
): Promise<ExportRequest> {
  const [{ value: facts }, searchNote] = await Promise.all([fetchFacts(client), loadSearchNote(client, page, signal)])
  const getRow = buildTableRowGetter(page.data, facts)
  return {
    ...page,
    ...(await runTimeSliced(selectVisibleRowsInSteps(page.view, page.clusters, getRow, COLUMNS), signal)),
    facts,
    searchNote,
    loadGeometry: async () => {
      const [{ decodeGeometry }, { value }] = await Promise.all([
        import('../../map/basemap/geometry'),
        fetchDetailGeometry(client),
      ])
      return decodeGeometry(value)
    },
    loadMeasures: async () => (await fetchMeasures(client)).value,
    loadDetail: async ({ id }) => (await fetchClusterDetail(client, id)).value,
    getClusterUrl: ({ id }) => buildAbsoluteUrl({ cluster: id, lang: t.lang }),
  }
}
