// The programme as a page: its lists on one axis of time, what of each is recorded, and how much is known of each cluster.

import { getFirstDay, getLastDay } from '../../domain/date/isoDay'
import type { ListRecord, Programme } from '../../domain/programme/programme'
import { type ListId, type RecognitionList, sortLists } from '../../domain/recognition/recognitionList'
import type { Basis } from '../../domain/source/source'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

/** Shares of the axis, 0 to 1. */
export interface TermBand {
  readonly from: number
  readonly to: number
  readonly basis: Basis
}

export interface ProgrammeListRow {
  readonly list: RecognitionList
  readonly record: ListRecord | null
  readonly band: TermBand | null
  readonly announcedPosition: number | null
  /** Names recorded here, and how many of the published ones are not; null when the size of the list is not known. */
  readonly knownNames: number
  /** Clusters of the list on record whose name no source has published. */
  readonly withoutPublishedName: number
  readonly missingNames: number | null
  /** Its term is over on the day. */
  readonly hasEnded: boolean
  /** Clusters of the list on record. */
  readonly clusters: readonly PlacedCluster[]
}

export interface ProgrammeListsModel {
  readonly years: readonly { readonly year: number; readonly position: number }[]
  readonly todayPosition: number
  readonly rows: readonly ProgrammeListRow[]
}

const toTime = (day: string): number => Date.parse(day)

export function selectProgrammeLists(data: Dataset, programme: Programme): ProgrammeListsModel {
  const lists = sortLists(data.lists.values())
  const endYears = lists.flatMap(list => (list.validTo ? [Number(list.validTo.slice(0, 4))] : [list.year]))
  const first = Math.min(...lists.map(list => list.year))
  const last = Math.max(...endYears, Number(data.day.slice(0, 4))) + 1
  const start = toTime(`${first}-01-01`)
  const duration = toTime(`${last}-01-01`) - start
  const toPosition = (day: string): number => Math.min(1, Math.max(0, (toTime(day) - start) / duration))
  const records = new Map(programme.lists.map(record => [record.id, record]))
  return {
    years: Array.from({ length: last - first }, (_, i) => ({
      year: first + i,
      position: toPosition(`${first + i}-01-01`),
    })),
    todayPosition: toPosition(data.day),
    rows: lists.map(list => ({
      list,
      record: records.get(list.id) ?? null,
      band:
        list.validFrom && list.validTo
          ? {
              from: toPosition(getFirstDay(list.validFrom)),
              to: toPosition(getLastDay(list.validTo)),
              basis: list.validityBasis,
            }
          : null,
      announcedPosition: list.announced ? toPosition(getLastDay(list.announced)) : null,
      knownNames: list.namesKnown,
      withoutPublishedName: list.withoutPublishedName,
      missingNames: list.sizeInSichuan === null ? null : list.sizeInSichuan - list.namesKnown,
      hasEnded: list.validTo !== null && getLastDay(list.validTo) < data.day,
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
  readonly clustersWith: {
    readonly figures: number
    readonly measures: number
    readonly products: number
    readonly term: number
  }
}

const hasKnownTerm = (cluster: PlacedCluster, lists: ReadonlyMap<ListId, RecognitionList>): boolean =>
  cluster.recognitions.some(r => r.list !== null && (lists.get(r.list)?.validTo ?? null) !== null)

export function selectCoverage(data: Dataset, programme: Programme): CoverageModel {
  const recordedById = new Map(programme.recorded.map(row => [row.id, row]))
  const rows = data.clusters.map(cluster => ({
    cluster,
    figures: recordedById.get(cluster.id)?.figures ?? 0,
    measures: recordedById.get(cluster.id)?.measures ?? 0,
    products: cluster.products.length,
    hasTerm: hasKnownTerm(cluster, data.lists),
  }))
  return {
    rows,
    clustersWith: {
      figures: rows.filter(row => row.figures > 0).length,
      measures: rows.filter(row => row.measures > 0).length,
      products: rows.filter(row => row.products > 0).length,
      term: rows.filter(row => row.hasTerm).length,
    },
  }
}
