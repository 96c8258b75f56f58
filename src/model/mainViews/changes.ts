// The changes of the selected clusters between two days, in two parts that are never mixed: what happened in the world, and
// what changed in the record.

import { CHANGE_GROUPS, type ChangeGroupKey } from '../../domain/change/changeGroup'
import { type DataChange, selectDataChanges } from '../../domain/change/dataChange'
import type { Likelihood, Period } from '../../domain/change/period'
import {
  findRecognitionChanges,
  type RecognitionChange,
  type RecognitionChangeKind,
} from '../../domain/change/recognitionChange'
import { type StatementChange, selectFigureChanges, selectMeasureChanges } from '../../domain/change/statementChange'
import type { ClusterFigure, ClusterMeasure, Scope } from '../../domain/cluster/cluster'
import type { DirectionId } from '../../domain/cluster/direction'
import { groupBy } from '../../domain/computation/groupBy'
import { getLastDay } from '../../domain/date/isoDay'
import type { Translated } from '../../domain/language/language'
import type { Source, SourceId } from '../../domain/source/source'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

/** The content of data/v1/measures.json, figures.json and changes.json. */
export interface ChangeFiles {
  readonly measures: Translated & { readonly measures: readonly ClusterMeasure[]; readonly sources: readonly Source[] }
  readonly figures: Translated & { readonly figures: readonly ClusterFigure[]; readonly sources: readonly Source[] }
  readonly record: { readonly changes: readonly DataChange[] }
}

interface ItemBase {
  readonly key: string
  readonly cluster: PlacedCluster
  /** May be partial. */
  readonly date: string
  readonly likelihood: Likelihood
  readonly sources: readonly SourceId[]
}

/** One change of one cluster. */
export type ChangeItem = ItemBase &
  (
    | { readonly kind: RecognitionChangeKind; readonly recognition: RecognitionChange }
    | { readonly kind: 'measure'; readonly measure: ClusterMeasure }
    | { readonly kind: 'figure'; readonly figure: ClusterFigure }
  )

/** The changes of one kind, the newest first. */
export interface ChangeGroup {
  readonly key: ChangeGroupKey
  readonly items: readonly ChangeItem[]
}

/** The changes of a view. */
export interface ChangesModel {
  /** Groups without a change are left out. */
  readonly groups: readonly ChangeGroup[]
  readonly counts: Readonly<Record<ChangeGroupKey, number>>
  readonly total: number
  /** Changed clusters in the order of the selection. */
  readonly clusters: readonly PlacedCluster[]
  /** Changes of the record, the newest first. */
  readonly record: readonly DataChange[]
  /** Recognitions, measures and figures of the clusters that have no date, so that they are in no period. */
  readonly undated: number
  /** Recorded clusters that may have been recognised in the period; the rest of the page counts them from a later day. */
  readonly possiblyRecognised: number
}

/** The filters beside those that select clusters; an empty list filters nothing. */
export interface ChangeFilters {
  readonly scope: readonly Scope[]
  readonly direction: readonly DirectionId[]
}

const isIn = <T>(values: readonly T[], value: T): boolean => values.length === 0 || values.includes(value)

/** The newest first; those of one day in the order of the clusters. */
const compareByDate = (a: ItemBase, b: ItemBase): number => getLastDay(b.date).localeCompare(getLastDay(a.date))

/** Selects the changes of the clusters in the period; data/v1/*.json have what the dataset lacks. */
export function selectChanges(
  selection: readonly PlacedCluster[],
  data: Dataset,
  files: ChangeFiles,
  period: Period,
  { scope, direction }: ChangeFilters,
): ChangesModel {
  const measures = groupBy(
    files.measures.measures.filter(measure => isIn(scope, measure.scope) && isIn(direction, measure.direction)),
    measure => measure.cluster,
  )
  const figures = groupBy(
    files.figures.figures.filter(figure => isIn(scope, figure.scope)),
    figure => figure.cluster,
  )
  const figureSources = new Map(files.figures.sources.map(source => [source.id, source]))
  let undated = 0
  const items = selection.flatMap((cluster): ChangeItem[] => {
    const measureChanges = selectMeasureChanges(measures.get(cluster.id) ?? [], period)
    const figureChanges = selectFigureChanges(figures.get(cluster.id) ?? [], figureSources, period)
    const withoutList = cluster.recognitions.filter(({ list }) => !(list && data.lists.get(list)?.announced))
    undated += measureChanges.undated + figureChanges.undated + withoutList.length
    const toBase = <T extends { readonly source: SourceId }>(
      { statement, ...rest }: StatementChange<T>,
      i: number,
    ) => ({
      ...rest,
      key: `${cluster.id}:${statement.source}:${i}`,
      cluster,
      sources: [statement.source],
    })
    return [
      ...cluster.recognitions
        .flatMap(recognition => findRecognitionChanges(recognition, data.lists, period))
        .map(recognition => ({
          key: `${cluster.id}:${recognition.list.id}`,
          cluster,
          kind: recognition.kind,
          recognition,
          date: recognition.date,
          likelihood: recognition.likelihood,
          sources: recognition.sources,
        })),
      ...measureChanges.changes.map((change, i) => ({
        ...toBase(change, i),
        kind: 'measure' as const,
        measure: change.statement,
      })),
      ...figureChanges.changes.map((change, i) => ({
        ...toBase(change, i),
        kind: 'figure' as const,
        figure: change.statement,
      })),
    ]
  })
  const byKind = groupBy(items, item => item.kind)
  const changedIds = new Set(items.map(({ cluster }) => cluster.id))
  const selectedIds = new Set(selection.map(({ id }) => id))
  return {
    groups: CHANGE_GROUPS.flatMap(key => {
      const group = byKind.get(key)
      return group ? [{ key, items: group.sort(compareByDate) }] : []
    }),
    counts: Object.fromEntries(CHANGE_GROUPS.map(key => [key, byKind.get(key)?.length ?? 0])) as Record<
      ChangeGroupKey,
      number
    >,
    total: items.length,
    clusters: selection.filter(({ id }) => changedIds.has(id)),
    record: selectDataChanges(files.record.changes, id => selectedIds.has(id), period),
    undated,
    possiblyRecognised: data.notYetRecognised.filter(({ recognitions }) =>
      recognitions.some(recognition => findRecognitionChanges(recognition, data.lists, period).length > 0),
    ).length,
  }
}
