// What the current view selects, how many each further choice would give, and what in a link names nothing we know.

import { names } from '#messages/names'
import { groupBy } from '../../domain/computation/groupBy'
import { applyFilters, FACET_KEYS, type FacetCounts, type FacetKey } from '../../domain/filter/filters'
import type { CountyCode } from '../../domain/place/adcode'
import { type Match, toClusterMask } from '../../domain/search/match'
import type { View } from '../../view/params'
import type { Dataset, PlacedCluster } from './dataset'

export interface FilterRemoval {
  readonly key: FacetKey | 'q'
  readonly count: number
}

export interface SelectionModel {
  readonly selection: readonly PlacedCluster[]
  /** Counts of every value of every facet under all the other filters. */
  readonly facets: FacetCounts
  /** When nothing is found: what dropping each filter alone would give. */
  readonly filterRemovals: readonly FilterRemoval[]
}

/** What the searched text matches; null where it asks for everything, 'pending' while that is not known. */
export type QueryMatch = Match | null | 'pending'

/** Of a search the best comes first, and with it what is found in its prefecture. */
export function selectWithFacets(view: View, data: Dataset, match: QueryMatch = null): SelectionModel {
  const matchedByText = match === 'pending' ? new Uint8Array(data.clusters.length) : match && toClusterMask(match)
  const { indices, counts, countsWithout } = applyFilters(data.facets, view, matchedByText)
  const activeFilters = [...FACET_KEYS.filter(key => view[key].length > 0), ...(view.q.trim() ? (['q'] as const) : [])]
  const selection =
    indices.length === data.clusters.length
      ? data.clusters
      : Array.from(indices, i => data.clusters[i] as PlacedCluster)
  return {
    selection: match && match !== 'pending' ? sortByRank(indices, match.clusterScores, data) : selection,
    facets: counts,
    filterRemovals: activeFilters.map(key => ({ key, count: countsWithout[key] })),
  }
}

function sortByRank(indices: Uint32Array, scores: Int32Array, { clusters }: Dataset): readonly PlacedCluster[] {
  const sortedIndices = indices.sort((a, b) => (scores[a] as number) - (scores[b] as number) || a - b)
  const sorted = Array.from(sortedIndices, i => clusters[i] as PlacedCluster)
  return [...groupBy(sorted, cluster => cluster.prefecture).values()].flat()
}

export const selectClusters = (view: View, data: Dataset, match: QueryMatch = null): readonly PlacedCluster[] =>
  selectWithFacets(view, data, match).selection

export interface UnknownValue {
  readonly param: 'county' | 'list' | 'cluster'
  readonly value: string
  /** A cluster the reader may have meant, when the ids share their first word. */
  readonly suggestion: PlacedCluster | null
  /** Its name, when it is on record but not recognised yet on the day. */
  readonly notYetRecognised: string | null
}

/** Values of good form that name nothing: only judged once the file that could know them is here. */
export function selectUnknownValues(view: View, data: Dataset): UnknownValue[] {
  const unknown: UnknownValue[] = []
  const addUnknown = (param: 'county' | 'list', value: string) =>
    unknown.push({ param, value, suggestion: null, notYetRecognised: null })
  if (data.counties.size > 0) for (const code of view.county) if (!data.counties.has(code)) addUnknown('county', code)
  if (data.lists.size > 0) for (const id of view.list) if (!data.lists.has(id)) addUnknown('list', id)
  for (const id of new Set(view.cluster ? [view.cluster, ...view.compare] : view.compare)) {
    const notYetRecognised = data.notYetRecognised.find(c => c.id === id)
    if (notYetRecognised)
      unknown.push({ param: 'cluster', value: id, suggestion: null, notYetRecognised: names.cluster(notYetRecognised) })
    else if (data.clusters.length > 0 && !data.byId.has(id)) {
      const stem = id.split('-')[0] ?? ''
      const suggestion = data.clusters.find(c => stem.length > 2 && c.id.startsWith(`${stem}-`)) ?? null
      unknown.push({ param: 'cluster', value: id, suggestion, notYetRecognised: null })
    }
  }
  return unknown
}

/** A click on a place asks for that place; the same click again takes it back. */
export const toggleCounty = (view: View, code: CountyCode): Partial<View> =>
  view.county.length === 1 && view.county[0] === code ? { county: [] } : { county: [code], city: [], cluster: null }

/** The view without the values that name nothing we know. */
export function omitUnknownValues(view: View, unknownValues: ReturnType<typeof selectUnknownValues>): View {
  if (unknownValues.length === 0) return view
  const unknownIds = new Set(unknownValues.map(u => u.value))
  return {
    ...view,
    county: view.county.filter(code => !unknownIds.has(code)),
    list: view.list.filter(id => !unknownIds.has(id)),
    cluster: view.cluster && unknownIds.has(view.cluster) ? null : view.cluster,
    compare: view.compare.filter(id => !unknownIds.has(id)),
  }
}
