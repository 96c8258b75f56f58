// Which clusters a reader asked for. Values within a facet are alternatives, facets narrow each other.
// One pass over prepared columns of numbers answers it together with the count beside every further choice.

import { type IndustryCluster, type Level, type ListId, type Scope, toScopes } from '../cluster/cluster'
import { type DirectionId, toDirections } from '../cluster/direction'
import type { IndustryId } from '../cluster/industry'
import { ROWS_PER_STEP, runSync, type Steps } from '../computation/steps'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { Status } from '../recognition/recognitionStatus'

/** A search has at most so many characters. */
export const MAX_QUERY_LENGTH = 40

export interface Filters {
  readonly city: readonly PrefectureCode[]
  readonly county: readonly CountyCode[]
  readonly industry: readonly IndustryId[]
  readonly list: readonly ListId[]
  readonly level: readonly Level[]
  /** Directions in which at least one measure is on record, of whatever kind. */
  readonly direction: readonly DirectionId[]
  /** What its figures speak of: the cluster, its park, county, city, or firms. */
  readonly scope: readonly Scope[]
  /** On the day the view is of. */
  readonly status: readonly Status[]
  readonly q: string
}

export type FacetKey = Exclude<keyof Filters, 'q'>
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

/** A cluster with its standing on the day. */
export type ClusterWithStatus = IndustryCluster & { readonly status: Status }

interface Facet<T> {
  /** Clusters of one kind have the same values: it is judged and counted once for all of them. */
  readonly getKindKey: (cluster: ClusterWithStatus) => unknown
  readonly getValues: (cluster: ClusterWithStatus) => readonly T[]
}

/** A cluster whose county is not known has no value there. Equal recognitions are one array once past the door. */
const FACETS: { readonly [K in FacetKey]: Facet<Filters[K][number]> } = {
  city: { getKindKey: c => c.prefecture, getValues: c => [c.prefecture] },
  county: { getKindKey: c => c.adcode, getValues: c => (c.adcode ? [c.adcode] : []) },
  industry: { getKindKey: c => c.industry, getValues: c => [c.industry] },
  list: { getKindKey: c => c.recognitions, getValues: c => c.recognitions.flatMap(r => r.list ?? []) },
  level: { getKindKey: c => c.recognitions, getValues: c => c.recognitions.map(r => r.level) },
  direction: { getKindKey: c => c.evidence, getValues: c => toDirections(c.evidence) },
  scope: { getKindKey: c => c.scopes, getValues: c => toScopes(c.scopes) },
  status: { getKindKey: c => c.status, getValues: c => [c.status] },
}

interface FacetColumn {
  readonly kinds: Uint32Array
  /** The values of each kind. */
  readonly values: readonly (readonly string[])[]
}

export interface FacetIndex {
  readonly size: number
  readonly columns: readonly FacetColumn[]
}

export function* buildFacetIndexInSteps(clusters: readonly ClusterWithStatus[]): Steps<FacetIndex> {
  const columns: FacetColumn[] = []
  for (const key of FACET_KEYS) {
    const { getKindKey, getValues }: Facet<string> = FACETS[key]
    const kinds = new Uint32Array(clusters.length)
    const values: string[][] = []
    const kindByKey = new Map<unknown, number>()
    for (const [i, cluster] of clusters.entries()) {
      if (i % ROWS_PER_STEP === 0) yield
      const kindKey = getKindKey(cluster)
      let kind = kindByKey.get(kindKey)
      if (kind === undefined) {
        kind = values.push([...new Set(getValues(cluster))]) - 1
        kindByKey.set(kindKey, kind)
      }
      kinds[i] = kind
    }
    columns.push({ kinds, values })
  }
  return { size: clusters.length, columns }
}

export const buildFacetIndex = (clusters: readonly ClusterWithStatus[]): FacetIndex =>
  runSync(buildFacetIndexInSteps(clusters))

export type FacetCounts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>

export interface FilterResult {
  /** Positions of what passes every filter, in the order of the index. */
  readonly indices: Uint32Array
  /** Of every value: how many clusters have it under all the other filters. */
  readonly counts: FacetCounts
  /** How many there would be without one of the filters. */
  readonly countsWithout: Readonly<Record<FacetKey | 'q', number>>
}

const QUERY_BIT = 1 << FACET_KEYS.length

/**
 * A cluster that fails nothing is found, and counts in every facet; one that fails a single facet counts in that one.
 * @param textMatches 1 where the searched words are found; null when none are asked for
 */
export function applyFilters(index: FacetIndex, filters: Filters, textMatches: Uint8Array | null): FilterResult {
  const columns = FACET_KEYS.map((key, facetPosition) => {
    const { kinds, values } = index.columns[facetPosition] ?? { kinds: new Uint32Array(), values: [] }
    const selectedValues: readonly string[] = filters[key]
    const fails = Uint8Array.from(values, kindValues =>
      selectedValues.length === 0 || kindValues.some(value => selectedValues.includes(value)) ? 0 : 1 << facetPosition,
    )
    return { key, kinds, values, fails, tally: new Uint32Array(values.length) }
  })
  const indices = new Uint32Array(index.size)
  /** How many clusters fail exactly the filters of each set of bits. */
  const countByFailBits = new Uint32Array(QUERY_BIT * 2)
  for (let i = 0; i < index.size; i++) {
    let failBits = textMatches === null || textMatches[i] === 1 ? 0 : QUERY_BIT
    for (const { kinds, fails } of columns) failBits |= fails[kinds[i] as number] as number
    if (failBits === 0) {
      indices[countByFailBits[0] as number] = i
      for (const { kinds, tally } of columns) (tally[kinds[i] as number] as number)++
    } else if ((failBits & (failBits - 1)) === 0 && failBits !== QUERY_BIT) {
      const onlyFailedColumn = columns[31 - Math.clz32(failBits)]
      if (onlyFailedColumn) (onlyFailedColumn.tally[onlyFailedColumn.kinds[i] as number] as number)++
    }
    ;(countByFailBits[failBits] as number)++
  }
  const matchCount = countByFailBits[0] ?? 0
  const countsWithout = [...FACET_KEYS, 'q'].map((key, facetPosition) => [
    key,
    matchCount + (countByFailBits[1 << facetPosition] ?? 0),
  ])
  return {
    indices: indices.slice(0, matchCount),
    counts: Object.fromEntries(columns.map(c => [c.key, countValues(c.values, c.tally)])) as FacetCounts & object,
    countsWithout: Object.fromEntries(countsWithout) as FilterResult['countsWithout'],
  }
}

function countValues(values: readonly (readonly string[])[], tally: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [kind, kindValues] of values.entries()) {
    const count = tally[kind] ?? 0
    if (count > 0) for (const value of kindValues) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return counts
}
