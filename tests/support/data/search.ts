// The search over the published data, as the app builds it.
import { parseSearchTables } from '../../../src/data/searchTables'
import { runSync } from '../../../src/domain/computation/steps'
import type { Dataset } from '../../../src/model/dataset/dataset'
import { selectClusters } from '../../../src/model/dataset/selection'
import { buildSuggestionIndexInSteps } from '../../../src/model/search/suggestionIndex'
import {
  getMatchReason as describeMatch,
  selectQueryResult,
  selectSuggestions,
} from '../../../src/model/search/suggestions'
import { parseLink } from '../../../src/view/links'
import type { View } from '../../../src/view/params'
import { DATA } from './dataset'
import { readPublished } from './sourceTables'

const tables = parseSearchTables(JSON.parse(readPublished('data/v1/search.json'))).value
export const INDEX = runSync(buildSuggestionIndexInSteps(DATA, tables))

export const getSuggestions = (query: string) => selectSuggestions(INDEX, query)
export const findMatches = (query: string) => selectQueryResult(INDEX, query)

/** The clusters that a view selects, in the order of the list. */
export const selectForView = (view: View, data: Dataset = DATA) => {
  const index = data === DATA ? INDEX : runSync(buildSuggestionIndexInSteps(data, tables))
  return selectClusters(view, data, selectQueryResult(index, view.q)?.match ?? null)
}
export const getClustersFor = (search: string) => selectForView(parseLink(search).view)
export const getIdsFor = (search: string): string[] => getClustersFor(search).map(c => c.id)

/** The reason that the list shows for a match. */
export const getMatchReason = (query: string, id: string): string | null => {
  const match = findMatches(query)
  const position = DATA.clusters.findIndex(cluster => cluster.id === id)
  return match && describeMatch(INDEX, match, position, DATA.clusters[position]?.nameZh ?? '')
}
