// Which clusters a reader asked for. Values within a facet are alternatives, facets narrow each other.
import type { CountyCode, PrefectureCode } from './adcode'
import type { IndustryCluster, Level, ListId } from './cluster'
import type { IndustryId } from './industry'
import { matchesWords, queryWords } from './search'

export interface Filters {
  readonly city: readonly PrefectureCode[]
  readonly county: readonly CountyCode[]
  readonly industry: readonly IndustryId[]
  readonly list: readonly ListId[]
  readonly level: readonly Level[]
  readonly q: string
}

export type FacetKey = Exclude<keyof Filters, 'q'>
export const FACET_KEYS = ['city', 'county', 'industry', 'list', 'level'] as const satisfies readonly FacetKey[]

/** The values a cluster has in each facet; a cluster whose county is not known has none there. */
const facetValues: { readonly [K in FacetKey]: (cluster: IndustryCluster) => readonly Filters[K][number][] } = {
  city: c => [c.prefecture],
  county: c => (c.adcode ? [c.adcode] : []),
  industry: c => [c.industry],
  list: c => c.recognitions.flatMap(r => (r.list ? [r.list] : [])),
  level: c => [...new Set(c.recognitions.map(r => r.level))],
}

const passes = (cluster: IndustryCluster, filters: Filters, key: FacetKey): boolean => {
  const wanted: readonly string[] = filters[key]
  return wanted.length === 0 || facetValues[key](cluster).some(value => wanted.includes(value))
}

/**
 * @param textOf the searchable text of a cluster, already normalised
 * @param except a facet to leave out, for counting its own values under the others
 */
export function filterClusters<T extends IndustryCluster>(
  clusters: readonly T[],
  filters: Filters,
  textOf: (cluster: T) => string,
  except?: FacetKey | 'q',
): T[] {
  const words = except === 'q' ? [] : queryWords(filters.q)
  const keys = FACET_KEYS.filter(key => key !== except && filters[key].length > 0)
  return clusters.filter(c => keys.every(key => passes(c, filters, key)) && matchesWords(textOf(c), words))
}

/** How many clusters have each value of one facet. */
export function countFacet(clusters: readonly IndustryCluster[], key: FacetKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const cluster of clusters)
    for (const value of facetValues[key](cluster)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
