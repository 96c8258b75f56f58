// Clusters selected by a view, counts of the filter options, and values of a link that are not in the data.

import { names } from '#messages/names'
import { groupBy } from '../../domain/computation/groupBy'
import { applyFilters, FACET_KEYS, type FacetCounts, type FacetKey } from '../../domain/filter/filters'
import type { CountyCode } from '../../domain/place/adcode'
import { type Match, toClusterMask } from '../../domain/search/match'
import type { View } from '../../view/params'
import type { Dataset, PlacedCluster } from './dataset'

/** The number of results without one of the active filters. */
export interface FilterRemoval {
  readonly key: FacetKey | 'q'
  readonly count: number
}

/** The selection with the numbers that the filters show. */
export interface SelectionModel {
  readonly selection: readonly PlacedCluster[]
  /** For every option of every facet: how many clusters match it and the filters of all other facets. */
  readonly facets: FacetCounts
  /** By active filter; shown where nothing matches. */
  readonly filterRemovals: readonly FilterRemoval[]
}

/** Match of the search text; null without a search text, 'pending' while the search index is not loaded. */
export type QueryMatch = Match | null | 'pending'

/**
 * Selects the clusters that match all facets and the search text, and counts each option.
 *
 * Options of one facet are alternatives; facets narrow each other. The count of an option ignores the options selected in
 * its own facet and applies all other filters: it is the number of results if this option were the only one in its facet.
 * With the data of November 2026:
 *
 *     city=510100                                  -> 12 clusters; 绵阳 still counts its own 4, 装备制造 counts 4
 *     city=510100, industry=equipment              -> 4 clusters; 电子信息 counts 3 (all in 成都), 绵阳 counts 1 (装备制造)
 *     city=510100, industry=equipment,electronics  -> 7 clusters = 4 + 3; 装备制造 still counts 4, 成都 counts 7
 *
 * A cluster with several values in one facet, as two levels, counts at each of them: counts need not add up to the total.
 * Search results come by rank, grouped by prefecture: the prefecture of the best result first, with all its results.
 * While the match is pending, nothing is selected and every option counts 0.
 */
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

/** The clusters of the view alone. */
export const selectClusters = (view: View, data: Dataset, match: QueryMatch = null): readonly PlacedCluster[] =>
  selectWithFacets(view, data, match).selection

/** A well-formed value of a link that is not in the data. */
export interface UnknownValue {
  readonly param: 'county' | 'list' | 'cluster'
  readonly value: string
  /** For a cluster: another one whose id has the same first word; null for none. */
  readonly suggestion: PlacedCluster | null
  /** For a cluster that is recorded but recognised only after the day: its name. */
  readonly notYetRecognised: string | null
}

/** Finds the values that are not in the data. Values of a file that is not loaded are never unknown. */
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

/** The view change of a click on a county: filters by this county alone, or removes that filter again. */
export const toggleCounty = (view: View, code: CountyCode): Partial<View> =>
  view.county.length === 1 && view.county[0] === code ? { county: [] } : { county: [code], city: [], cluster: null }

/** The view without its unknown values. */
export function omitUnknownValues(view: View, unknownValues: readonly UnknownValue[]): View {
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
