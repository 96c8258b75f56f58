// The programme as a page: its lists on one axis of time, what of each is recorded, and how much is known of each cluster.
import { firstDayOf, lastDayOf } from '../domain/calendar'
import { type Basis, inListOrder, type ListId, type RecognitionList } from '../domain/cluster'
import type { ListRecord, Programme } from '../domain/programme'
import type { Dataset, PlacedCluster } from './dataset'

/** Shares of the axis, 0 to 1. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly basis: Basis
}

export interface ListModel {
  readonly list: RecognitionList
  readonly record: ListRecord | null
  readonly band: Band | null
  readonly announced: number | null
  /** Names recorded here, and how many of the published ones are not; null when the size of the list is not known. */
  readonly known: number
  /** Clusters of the list on record whose name no source has published. */
  readonly unnamed: number
  readonly missing: number | null
  /** Its term is over on the day. */
  readonly hasEnded: boolean
  /** Clusters of the list on record. */
  readonly clusters: readonly PlacedCluster[]
}

export interface ListsModel {
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly today: number
  readonly rows: readonly ListModel[]
}

const time = (day: string): number => Date.parse(day)

export function selectLists(data: Dataset, programme: Programme): ListsModel {
  const lists = inListOrder(data.lists.values())
  const ends = lists.flatMap(list => (list.validTo ? [Number(list.validTo.slice(0, 4))] : [list.year]))
  const first = Math.min(...lists.map(list => list.year))
  const last = Math.max(...ends, Number(data.day.slice(0, 4))) + 1
  const start = time(`${first}-01-01`)
  const span = time(`${last}-01-01`) - start
  const at = (day: string): number => Math.min(1, Math.max(0, (time(day) - start) / span))
  const records = new Map(programme.lists.map(record => [record.id, record]))
  return {
    years: Array.from({ length: last - first }, (_, i) => ({ year: first + i, at: at(`${first + i}-01-01`) })),
    today: at(data.day),
    rows: lists.map(list => ({
      list,
      record: records.get(list.id) ?? null,
      band:
        list.validFrom && list.validTo
          ? { from: at(firstDayOf(list.validFrom)), to: at(lastDayOf(list.validTo)), basis: list.validityBasis }
          : null,
      announced: list.announced ? at(lastDayOf(list.announced)) : null,
      known: list.namesKnown,
      unnamed: list.withoutPublishedName,
      missing: list.sizeInSichuan === null ? null : list.sizeInSichuan - list.namesKnown,
      hasEnded: list.validTo !== null && lastDayOf(list.validTo) < data.day,
      clusters: data.clusters.filter(c => c.recognitions.some(r => r.list === list.id)),
    })),
  }
}

export interface CoverageRow {
  readonly cluster: PlacedCluster
  readonly figures: number
  readonly measures: number
  readonly products: number
  /** Some recognition's end is known. */
  readonly hasTerm: boolean
}

export interface CoverageModel {
  readonly rows: readonly CoverageRow[]
  /** How many clusters have any of each. */
  readonly having: {
    readonly figures: number
    readonly measures: number
    readonly products: number
    readonly term: number
  }
}

const hasTerm = (cluster: PlacedCluster, lists: ReadonlyMap<ListId, RecognitionList>): boolean =>
  cluster.recognitions.some(r => r.list !== null && (lists.get(r.list)?.validTo ?? null) !== null)

export function selectCoverage(data: Dataset, programme: Programme): CoverageModel {
  const recorded = new Map(programme.recorded.map(row => [row.id, row]))
  const rows = data.clusters.map(cluster => ({
    cluster,
    figures: recorded.get(cluster.id)?.figures ?? 0,
    measures: recorded.get(cluster.id)?.measures ?? 0,
    products: cluster.products.length,
    hasTerm: hasTerm(cluster, data.lists),
  }))
  return {
    rows,
    having: {
      figures: rows.filter(row => row.figures > 0).length,
      measures: rows.filter(row => row.measures > 0).length,
      products: rows.filter(row => row.products > 0).length,
      term: rows.filter(row => row.hasTerm).length,
    },
  }
}
