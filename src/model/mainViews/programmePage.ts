// The lists of the programme on one time axis, and how complete the record of each list and each cluster is.

import { getLastDay } from '../../domain/date/isoDay'
import type { ListRecord, Programme } from '../../domain/programme/programme'
import { type ListId, type RecognitionList, sortLists } from '../../domain/recognition/recognitionList'
import type { Basis } from '../../domain/source/source'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { buildTimeAxis, getStartTime, getYear, type TimeAxis } from '../recognition/timeAxis'

/** The term of a list, as positions on the time axis. */
export interface TermBand {
  readonly from: number
  readonly to: number
  readonly basis: Basis
}

/** One list. */
export interface ProgrammeListRow {
  readonly list: RecognitionList
  readonly record: ListRecord | null
  /** null when the list does not state both ends of its term. */
  readonly band: TermBand | null
  readonly announcedPosition: number | null
  /** Published names that are recorded here. */
  readonly knownNames: number
  /** Recorded clusters of the list whose published name was not found. */
  readonly withoutPublishedName: number
  /** Published names that are not recorded here; null when the size of the list is not known. */
  readonly missingNames: number | null
  /** Its term is over on the day of the view. */
  readonly hasEnded: boolean
  readonly clusters: readonly PlacedCluster[]
}

/** All lists in their order, and the axis that they share. */
export interface ProgrammeListsModel {
  readonly years: TimeAxis['years']
  /** The day of the view. */
  readonly todayPosition: number
  readonly rows: readonly ProgrammeListRow[]
}

const getLastDayTime = (date: string): number => Date.parse(getLastDay(date))

/** The axis runs from the year of the first list to the year of the last term or of the day, whichever is later. */
export function selectProgrammeLists(data: Dataset, programme: Programme): ProgrammeListsModel {
  const lists = sortLists(data.lists.values())
  const endYears = lists.map(list => (list.validTo ? getYear(list.validTo) : list.year))
  const { years, toPosition } = buildTimeAxis(
    Math.min(...lists.map(list => list.year)),
    Math.max(...endYears, getYear(data.day)),
  )
  const recordById = new Map(programme.lists.map(record => [record.id, record]))
  return {
    years,
    todayPosition: toPosition(getStartTime(data.day)),
    rows: lists.map(list => ({
      list,
      record: recordById.get(list.id) ?? null,
      band:
        list.validFrom && list.validTo
          ? {
              from: toPosition(getStartTime(list.validFrom)),
              to: toPosition(getLastDayTime(list.validTo)),
              basis: list.validityBasis,
            }
          : null,
      announcedPosition: list.announced ? toPosition(getLastDayTime(list.announced)) : null,
      knownNames: list.namesKnown,
      withoutPublishedName: list.withoutPublishedName,
      missingNames: list.sizeInSichuan === null ? null : list.sizeInSichuan - list.namesKnown,
      hasEnded: list.validTo !== null && getLastDay(list.validTo) < data.day,
      clusters: data.clusters.filter(c => c.recognitions.some(r => r.list === list.id)),
    })),
  }
}

/** Coverage of one cluster. */
export interface CoverageRow {
  readonly cluster: PlacedCluster
  readonly figures: number
  readonly measures: number
  readonly products: number
  /** The end of at least one of its recognitions is known. */
  readonly hasTerm: boolean
}

/** Coverage of all clusters. */
export interface CoverageModel {
  readonly rows: readonly CoverageRow[]
  /** Numbers of clusters with at least one of each. */
  readonly clustersWith: {
    readonly figures: number
    readonly measures: number
    readonly products: number
    readonly term: number
  }
}

const hasKnownTerm = (cluster: PlacedCluster, lists: ReadonlyMap<ListId, RecognitionList>): boolean =>
  cluster.recognitions.some(r => r.list !== null && (lists.get(r.list)?.validTo ?? null) !== null)

/** Counts figures, measures, products and known terms of every cluster of the day. */
export function selectCoverage(data: Dataset, programme: Programme): CoverageModel {
  const recordedById = new Map(programme.recorded.map(row => [row.id, row]))
  const rows = data.clusters.map(cluster => ({
    cluster,
    figures: recordedById.get(cluster.id)?.figures ?? 0,
    measures: recordedById.get(cluster.id)?.measures ?? 0,
    products: cluster.products.length,
    hasTerm: hasKnownTerm(cluster, data.lists),
  }))
  const countWith = (hasAny: (row: CoverageRow) => boolean): number => rows.filter(hasAny).length
  return {
    rows,
    clustersWith: {
      figures: countWith(row => row.figures > 0),
      measures: countWith(row => row.measures > 0),
      products: countWith(row => row.products > 0),
      term: countWith(row => row.hasTerm),
    },
  }
}
