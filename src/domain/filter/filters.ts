// Filters and their facet counts. Values within a facet are alternatives; facets narrow each other.

import { type IndustryCluster, type Scope, toScopes } from '../cluster/cluster'
import { type DirectionId, toDirections } from '../cluster/direction'
import type { IndustryId } from '../cluster/industry'
import { memoize } from '../computation/memoize'
import { ROWS_PER_STEP, runSync, type Steps } from '../computation/steps'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { Level, ListId } from '../recognition/recognitionList'
import type { Status } from '../recognition/recognitionStatus'

/** In characters. */
export const MAX_QUERY_LENGTH = 40

/** The filters of a link; an empty list or text filters nothing. */
export interface Filters {
  readonly city: readonly PrefectureCode[]
  readonly county: readonly CountyCode[]
  readonly industry: readonly IndustryId[]
  readonly list: readonly ListId[]
  readonly level: readonly Level[]
  /** Directions with at least one measure, of any kind. */
  readonly direction: readonly DirectionId[]
  /** Scopes of the figures of a cluster. */
  readonly scope: readonly Scope[]
  /** On the day of the view. */
  readonly status: readonly Status[]
  readonly q: string
}

/** A filter with a list of values; the search is the only one without. */
export type FacetKey = Exclude<keyof Filters, 'q'>
/** The position of a key is the number of its bit in `applyFilters`. */
export const FACET_KEYS = [
  'city',
  'county',
  'industry',
  'list',
  'level',
  'direction',
  'scope',
  'status',
] as const satisfies readonly FacetKey[]

/** A cluster with its status on the day of the view. */
export type ClusterWithStatus = IndustryCluster & { readonly status: Status }

interface Facet<T> {
  /** Clusters with the same key have the same values and form one group, which is filtered and counted as a whole. */
  readonly getGroupKey: (cluster: ClusterWithStatus) => unknown
  readonly getValues: (cluster: ClusterWithStatus) => readonly T[]
}

/** A cluster of unknown county has no value there. Equal recognitions are the same array (src/data/parse.ts). */
const FACETS: { readonly [K in FacetKey]: Facet<Filters[K][number]> } = {
  city: { getGroupKey: c => c.prefecture, getValues: c => [c.prefecture] },
  county: { getGroupKey: c => c.adcode, getValues: c => (c.adcode ? [c.adcode] : []) },
  industry: { getGroupKey: c => c.industry, getValues: c => [c.industry] },
  list: { getGroupKey: c => c.recognitions, getValues: c => c.recognitions.flatMap(r => r.list ?? []) },
  level: { getGroupKey: c => c.recognitions, getValues: c => c.recognitions.map(r => r.level) },
  direction: { getGroupKey: c => c.evidence, getValues: c => toDirections(c.evidence) },
  scope: { getGroupKey: c => c.scopes, getValues: c => toScopes(c.scopes) },
  status: { getGroupKey: c => c.status, getValues: c => [c.status] },
}

/** The groups of one facet. */
interface FacetColumn {
  /** By cluster, its group. */
  readonly groups: Uint32Array
  /** By group, its values. */
  readonly values: readonly (readonly string[])[]
}

/** The clusters, prepared for `applyFilters`. */
export interface FacetIndex {
  /** Number of clusters. */
  readonly size: number
  readonly columns: Readonly<Record<FacetKey, FacetColumn>>
}

/** Prepares clusters for `applyFilters`, in steps. */
export function* buildFacetIndexInSteps(clusters: readonly ClusterWithStatus[]): Steps<FacetIndex> {
  const columns: Partial<Record<FacetKey, FacetColumn>> = {}
  for (const key of FACET_KEYS) {
    const { getGroupKey, getValues }: Facet<string> = FACETS[key]
    const groups = new Uint32Array(clusters.length)
    const values: string[][] = []
    const getGroup = memoize(
      (cluster: ClusterWithStatus) => values.push([...new Set(getValues(cluster))]) - 1,
      new Map<unknown, number>(),
      getGroupKey,
    )
    for (const [i, cluster] of clusters.entries()) {
      if (i % ROWS_PER_STEP === 0) yield
      groups[i] = getGroup(cluster)
    }
    columns[key] = { groups, values }
  }
  return { size: clusters.length, columns: columns as FacetIndex['columns'] }
}

/** Prepares clusters for `applyFilters`, at once. */
export const buildFacetIndex = (clusters: readonly ClusterWithStatus[]): FacetIndex =>
  runSync(buildFacetIndexInSteps(clusters))

/** By facet and value: how many clusters have the value and pass all other filters. */
export type FacetCounts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>

/** The clusters that pass, and the counts beside the filter options. */
export interface FilterResult {
  /** Positions of the clusters that pass all filters, in the order of the index. */
  readonly indices: Uint32Array
  readonly counts: FacetCounts
  /** Number of matching clusters when one filter is removed. */
  readonly countsWithout: Readonly<Record<FacetKey | 'q', number>>
}

const QUERY_BIT = 1 << FACET_KEYS.length

/** One facet while the clusters are counted. */
interface FacetTally extends FacetColumn {
  readonly key: FacetKey
  /** By group: 0 if it passes the filter, else the bit of the facet. */
  readonly failBits: Uint8Array
  /** By group: how many of its clusters pass all other filters. */
  readonly counts: Uint32Array
}

/**
 * Filters and counts in one pass. A cluster that passes all filters counts in every facet; one that fails a single facet
 * counts in that facet only.
 *
 * With the clusters 绵阳 equipment, 绵阳 materials, 自贡 equipment and the filters city = 绵阳, industry = equipment:
 *
 *     indices              -> the first cluster
 *     counts.city          -> 绵阳 1, 自贡 1            (under industry = equipment)
 *     counts.industry      -> equipment 1, materials 1  (under city = 绵阳)
 *     countsWithout.city   -> 2
 *
 * @param textMatches by cluster, 1 if it matches the search; null without a search
 */
export function applyFilters(index: FacetIndex, filters: Filters, textMatches: Uint8Array | null): FilterResult {
  const tallies = FACET_KEYS.map((key, bit): FacetTally => {
    const { groups, values } = index.columns[key]
    const selectedValues: readonly string[] = filters[key]
    const failBits = Uint8Array.from(values, groupValues =>
      selectedValues.length === 0 || groupValues.some(value => selectedValues.includes(value)) ? 0 : 1 << bit,
    )
    return { key, groups, values, failBits, counts: new Uint32Array(values.length) }
  })
  const indices = new Uint32Array(index.size)
  /** By set of failed filters, as bits: how many clusters fail exactly these. */
  const countByFailBits = new Uint32Array(QUERY_BIT * 2)
  for (let i = 0; i < index.size; i++) {
    let failBits = textMatches === null || textMatches[i] === 1 ? 0 : QUERY_BIT
    for (const tally of tallies) failBits |= tally.failBits[tally.groups[i] as number] as number
    if (failBits === 0) {
      indices[countByFailBits[0] as number] = i
      for (const tally of tallies) addCluster(tally, i)
    } else {
      const isSingleBit = (failBits & (failBits - 1)) === 0
      const failedTally = isSingleBit ? tallies[31 - Math.clz32(failBits)] : undefined
      if (failedTally) addCluster(failedTally, i)
    }
    ;(countByFailBits[failBits] as number)++
  }
  const matchCount = countByFailBits[0] as number
  const countsWithout = [...FACET_KEYS, 'q'].map((key, bit) => [
    key,
    matchCount + (countByFailBits[1 << bit] as number),
  ])
  return {
    indices: indices.slice(0, matchCount),
    counts: Object.fromEntries(tallies.map(tally => [tally.key, countValues(tally)])) as FacetCounts & object,
    countsWithout: Object.fromEntries(countsWithout) as FilterResult['countsWithout'],
  }
}

function addCluster({ groups, counts }: FacetTally, cluster: number): void {
  ;(counts[groups[cluster] as number] as number)++
}

function countValues({ values, counts }: FacetTally): ReadonlyMap<string, number> {
  const countByValue = new Map<string, number>()
  for (const [group, groupValues] of values.entries()) {
    const count = counts[group] as number
    if (count > 0) for (const value of groupValues) countByValue.set(value, (countByValue.get(value) ?? 0) + count)
  }
  return countByValue
}
