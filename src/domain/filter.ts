// Which clusters a reader asked for. Values within a facet are alternatives, facets narrow each other.
// One pass over prepared columns of numbers answers it together with the count beside every further choice.
import type { CountyCode, PrefectureCode } from './adcode'
import { type IndustryCluster, type Level, type ListId, type Scope, scopesOf } from './cluster'
import { type DirectionId, directionsOf } from './direction'
import type { IndustryId } from './industry'
import type { Status } from './recognition'
import { atOnce, ROWS_A_STEP, type Steps } from './steps'

/** A search has at most so many characters. */
export const MAX_QUERY = 40

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
export type StandingCluster = IndustryCluster & { readonly status: Status }

interface Facet<T> {
  /** Clusters of one kind have the same values: it is judged and counted once for all of them. */
  readonly kindOf: (cluster: StandingCluster) => unknown
  readonly valuesOf: (cluster: StandingCluster) => readonly T[]
}

/** A cluster whose county is not known has no value there. Equal recognitions are one array once past the door. */
const FACETS: { readonly [K in FacetKey]: Facet<Filters[K][number]> } = {
  city: { kindOf: c => c.prefecture, valuesOf: c => [c.prefecture] },
  county: { kindOf: c => c.adcode, valuesOf: c => (c.adcode ? [c.adcode] : []) },
  industry: { kindOf: c => c.industry, valuesOf: c => [c.industry] },
  list: { kindOf: c => c.recognitions, valuesOf: c => c.recognitions.flatMap(r => r.list ?? []) },
  level: { kindOf: c => c.recognitions, valuesOf: c => c.recognitions.map(r => r.level) },
  direction: { kindOf: c => c.evidence, valuesOf: c => directionsOf(c.evidence) },
  scope: { kindOf: c => c.scopes, valuesOf: c => scopesOf(c.scopes) },
  status: { kindOf: c => c.status, valuesOf: c => [c.status] },
}

interface Column {
  readonly kinds: Uint32Array
  /** The values of each kind. */
  readonly values: readonly (readonly string[])[]
}

export interface FacetIndex {
  readonly size: number
  readonly columns: readonly Column[]
}

export function* facetIndexSteps(clusters: readonly StandingCluster[]): Steps<FacetIndex> {
  const columns: Column[] = []
  for (const key of FACET_KEYS) {
    const { kindOf, valuesOf }: Facet<string> = FACETS[key]
    const kinds = new Uint32Array(clusters.length)
    const values: string[][] = []
    const known = new Map<unknown, number>()
    for (const [i, cluster] of clusters.entries()) {
      if (i % ROWS_A_STEP === 0) yield
      const name = kindOf(cluster)
      let kind = known.get(name)
      if (kind === undefined) {
        kind = values.push([...new Set(valuesOf(cluster))]) - 1
        known.set(name, kind)
      }
      kinds[i] = kind
    }
    columns.push({ kinds, values })
  }
  return { size: clusters.length, columns }
}

export const buildFacetIndex = (clusters: readonly StandingCluster[]): FacetIndex => atOnce(facetIndexSteps(clusters))

export type FacetCounts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>

export interface Found {
  /** Positions of what passes every filter, in the order of the index. */
  readonly indices: Uint32Array
  /** Of every value: how many clusters have it under all the other filters. */
  readonly counts: FacetCounts
  /** How many there would be without one of the filters. */
  readonly without: Readonly<Record<FacetKey | 'q', number>>
}

const Q_BIT = 1 << FACET_KEYS.length

/**
 * A cluster that fails nothing is found, and counts in every facet; one that fails a single facet counts in that one.
 * @param inText 1 where the searched words are found; null when none are asked for
 */
export function selectIndices(index: FacetIndex, filters: Filters, inText: Uint8Array | null): Found {
  const columns = FACET_KEYS.map((key, at) => {
    const { kinds, values } = index.columns[at] ?? { kinds: new Uint32Array(), values: [] }
    const asked: readonly string[] = filters[key]
    const fails = Uint8Array.from(values, own =>
      asked.length === 0 || own.some(value => asked.includes(value)) ? 0 : 1 << at,
    )
    return { key, kinds, values, fails, tally: new Uint32Array(values.length) }
  })
  const indices = new Uint32Array(index.size)
  /** How many clusters fail exactly the filters of each set of bits. */
  const failing = new Uint32Array(Q_BIT * 2)
  for (let i = 0; i < index.size; i++) {
    let failed = inText === null || inText[i] === 1 ? 0 : Q_BIT
    for (const { kinds, fails } of columns) failed |= fails[kinds[i] as number] as number
    if (failed === 0) {
      indices[failing[0] as number] = i
      for (const { kinds, tally } of columns) (tally[kinds[i] as number] as number)++
    } else if ((failed & (failed - 1)) === 0 && failed !== Q_BIT) {
      const alone = columns[31 - Math.clz32(failed)]
      if (alone) (alone.tally[alone.kinds[i] as number] as number)++
    }
    ;(failing[failed] as number)++
  }
  const found = failing[0] ?? 0
  const without = [...FACET_KEYS, 'q'].map((key, at) => [key, found + (failing[1 << at] ?? 0)])
  return {
    indices: indices.slice(0, found),
    counts: Object.fromEntries(columns.map(c => [c.key, countValues(c.values, c.tally)])) as FacetCounts & object,
    without: Object.fromEntries(without) as Found['without'],
  }
}

function countValues(values: readonly (readonly string[])[], tally: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [kind, own] of values.entries()) {
    const count = tally[kind] ?? 0
    if (count > 0) for (const value of own) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return counts
}
