// What the current view selects, how many each further choice would give, and what in a link names nothing we know.

import { names } from '#messages/names'
import type { CountyCode } from '../domain/adcode'
import { FACET_KEYS, type FacetCounts, type FacetKey, selectIndices } from '../domain/filter'
import { foundClusters, type Match } from '../domain/match'
import type { View } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'

export interface Relaxation {
  readonly key: FacetKey | 'q'
  readonly count: number
}

export interface FoundModel {
  readonly selection: readonly PlacedCluster[]
  /** Counts of every value of every facet under all the other filters. */
  readonly facets: FacetCounts
  /** When nothing is found: what dropping each filter alone would give. */
  readonly relaxations: readonly Relaxation[]
}

/** What the searched text matches; null where it asks for everything, 'pending' while that is not known. */
export type QueryMatch = Match | null | 'pending'

/** Of a search the best comes first, and with it what is found in its prefecture. */
export function selectFound(view: View, data: Dataset, match: QueryMatch = null): FoundModel {
  const inText = match === 'pending' ? new Uint8Array(data.clusters.length) : match && foundClusters(match)
  const { indices, counts, without } = selectIndices(data.facets, view, inText)
  const asked = [...FACET_KEYS.filter(key => view[key].length > 0), ...(view.q.trim() ? (['q'] as const) : [])]
  const selection =
    indices.length === data.clusters.length
      ? data.clusters
      : Array.from(indices, i => data.clusters[i] as PlacedCluster)
  return {
    selection: match && match !== 'pending' ? byRank(indices, match.leads, data) : selection,
    facets: counts,
    relaxations: asked.map(key => ({ key, count: without[key] })),
  }
}

function byRank(indices: Uint32Array, leads: Int32Array, { clusters }: Dataset): readonly PlacedCluster[] {
  const groups = new Map<string, PlacedCluster[]>()
  const sorted = indices.sort((a, b) => (leads[a] as number) - (leads[b] as number) || a - b)
  for (const i of sorted) {
    const cluster = clusters[i] as PlacedCluster
    const group = groups.get(cluster.prefecture)
    if (group) group.push(cluster)
    else groups.set(cluster.prefecture, [cluster])
  }
  return [...groups.values()].flat()
}

export const selectClusters = (view: View, data: Dataset, match: QueryMatch = null): readonly PlacedCluster[] =>
  selectFound(view, data, match).selection

export interface UnknownValue {
  readonly param: 'county' | 'list' | 'cluster'
  readonly value: string
  /** A cluster the reader may have meant, when the ids share their first word. */
  readonly suggestion: PlacedCluster | null
  /** Its name, when it is on record but not recognised yet on the day. */
  readonly notYet: string | null
}

/** Values of good form that name nothing: only judged once the file that could know them is here. */
export function selectUnknown(view: View, data: Dataset): UnknownValue[] {
  const unknown: UnknownValue[] = []
  const plain = (param: 'county' | 'list', value: string) =>
    unknown.push({ param, value, suggestion: null, notYet: null })
  if (data.counties.size > 0) for (const code of view.county) if (!data.counties.has(code)) plain('county', code)
  if (data.lists.size > 0) for (const id of view.list) if (!data.lists.has(id)) plain('list', id)
  for (const id of new Set(view.cluster ? [view.cluster, ...view.compare] : view.compare)) {
    const notYet = data.notYet.find(c => c.id === id)
    if (notYet) unknown.push({ param: 'cluster', value: id, suggestion: null, notYet: names.cluster(notYet) })
    else if (data.clusters.length > 0 && !data.byId.has(id)) {
      const stem = id.split('-')[0] ?? ''
      const suggestion = data.clusters.find(c => stem.length > 2 && c.id.startsWith(`${stem}-`)) ?? null
      unknown.push({ param: 'cluster', value: id, suggestion, notYet: null })
    }
  }
  return unknown
}

/** A click on a place asks for that place; the same click again takes it back. */
export const toggleCounty = (view: View, code: CountyCode): Partial<View> =>
  view.county.length === 1 && view.county[0] === code ? { county: [] } : { county: [code], city: [], cluster: null }
