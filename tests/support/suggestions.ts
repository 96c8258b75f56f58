// The search as the app holds it, over the published data.
import { parseSearchTables } from '../../src/data/searchTables'
import { atOnce } from '../../src/domain/steps'
import { suggestionIndexSteps } from '../../src/model/candidates'
import type { Dataset } from '../../src/model/dataset'
import { selectClusters } from '../../src/model/selection'
import { getReason, selectByQuery, selectSuggestions } from '../../src/model/suggestions'
import { parseLink } from '../../src/view/links'
import type { View } from '../../src/view/params'
import { DATA } from './dataset'
import { published } from './records'

const tables = parseSearchTables(JSON.parse(published('data/search.json'))).value
export const INDEX = atOnce(suggestionIndexSteps(DATA, tables))

export const suggestionsFor = (query: string) => selectSuggestions(INDEX, query)
export const foundFor = (query: string) => selectByQuery(INDEX, query)

/** The clusters that a view selects, in the order of the list. */
export const selectionFor = (view: View, data: Dataset = DATA) => {
  const index = data === DATA ? INDEX : atOnce(suggestionIndexSteps(data, tables))
  return selectClusters(view, data, selectByQuery(index, view.q)?.match ?? null)
}
export const clustersFor = (search: string) => selectionFor(parseLink(search).view)
export const idsFor = (search: string): string[] => clustersFor(search).map(c => c.id)

/** By what a cluster is said to be found. */
export const reasonFor = (query: string, id: string): string | null => {
  const found = foundFor(query)
  const at = DATA.clusters.findIndex(cluster => cluster.id === id)
  return found && getReason(INDEX, found, at, DATA.clusters[at]?.nameZh ?? '')
}
