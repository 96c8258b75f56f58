// Order and groups of the rows of the matrix.

import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { DIRECTION_IDS, type DirectionId } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { groupBy } from '../../domain/computation/groupBy'
import type { Level, ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import { formatListName } from '../../messages/domainFormat'
import type { PlacedCluster } from '../dataset/dataset'
import { type KindCounts, type MatrixColumn, type MatrixModel, type MatrixRow, sumCounts } from './matrix'

/** A group of rows. */
export interface MatrixGroup {
  readonly key: string
  /** null where rows are not grouped. */
  readonly name: string | null
  /** Counts of its rows, by column. */
  readonly columns: readonly KindCounts[]
  /** Counts of all columns. */
  readonly counts: KindCounts
  readonly rows: readonly MatrixRow[]
}

/** `place` is the order of list and map, `total` the counts of all columns, otherwise the counts of one column. */
export type MatrixOrder = 'place' | 'total' | DirectionId
/** Order of the rows. */
export interface MatrixSort {
  readonly by: MatrixOrder
  /** By default places come in their order and counts from the highest. */
  readonly reversed: boolean
}

/** Ways of grouping the rows. */
export const MATRIX_GROUPINGS = ['none', 'city', 'industry', 'list'] as const
/** One of these ways. */
export type MatrixGrouping = (typeof MATRIX_GROUPINGS)[number]

/**
 * Sorts the rows, then groups them; sorting does not move groups.
 *
 *     a: 1 delivered; b: 5 announced; c: 9 planned  -> a, b, c: one delivered measure comes before any number of others
 *     the same, reversed                            -> c, b, a
 *     equal counts                                  -> the order of places, reversed or not
 */
export const arrangeMatrix = (
  { rows, columns }: MatrixModel,
  lists: ReadonlyMap<ListId, RecognitionList>,
  sort: MatrixSort,
  grouping: MatrixGrouping,
): MatrixGroup[] => groupRows(sortRows(rows, columns, sort), lists, grouping)

const compareCounts = (a: KindCounts, b: KindCounts): number =>
  b.delivered - a.delivered || b.announced - a.announced || b.planned - a.planned

function sortRows(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  { by, reversed }: MatrixSort,
): readonly MatrixRow[] {
  if (by === 'place') return reversed ? [...rows].reverse() : rows
  const column = columns.findIndex(({ rule }) => rule.id === by)
  const getCounts = (row: MatrixRow): KindCounts => row.cells[column]?.counts ?? row.counts
  const sign = reversed ? -1 : 1
  return [...rows].sort((a, b) => sign * compareCounts(getCounts(a), getCounts(b)))
}

interface GroupName {
  readonly key: string
  readonly name: string
}

function groupRows(
  rows: readonly MatrixRow[],
  lists: ReadonlyMap<ListId, RecognitionList>,
  grouping: MatrixGrouping,
): MatrixGroup[] {
  if (grouping === 'none') return [toGroup('all', null, rows)]
  const namedRows = rows.flatMap(row => getGroupNames(row.cluster, lists, grouping).map(group => ({ ...group, row })))
  const order = getGroupOrder(rows, lists, grouping)
  return [...groupBy(namedRows, ({ key }) => key)]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, members]) =>
      toGroup(
        key,
        members[0]?.name ?? null,
        members.map(({ row }) => row),
      ),
    )
}

const toGroup = (key: string, name: string | null, rows: readonly MatrixRow[]): MatrixGroup => ({
  key,
  name,
  columns: DIRECTION_IDS.map((_, i) => sumCounts(rows.flatMap(row => row.cells[i] ?? []))),
  counts: sumCounts(rows),
  rows,
})

const toYearlessKey = (level: Level): string => `${level}-yearless`

/** A cluster on several lists is in the group of each. */
function getGroupNames(
  cluster: PlacedCluster,
  lists: ReadonlyMap<ListId, RecognitionList>,
  grouping: MatrixGrouping,
): GroupName[] {
  if (grouping === 'city') return [{ key: cluster.prefecture, name: cluster.city.name }]
  if (grouping === 'industry') return [{ key: cluster.industry, name: INDUSTRY[cluster.industry].name }]
  return cluster.recognitions.map(({ list: id, level }) => {
    const list = id ? lists.get(id) : undefined
    return list
      ? { key: list.id, name: formatListName(list) }
      : { key: toYearlessKey(level), name: `${LEVEL[level]} ${t.yearUnknown}` }
  })
}

/** Keys of the groups in their order, which does not depend on the order of rows. */
function getGroupOrder(
  rows: readonly MatrixRow[],
  lists: ReadonlyMap<ListId, RecognitionList>,
  grouping: MatrixGrouping,
): readonly string[] {
  if (grouping === 'city') return [...new Set(rows.map(row => row.cluster.prefecture))].sort()
  if (grouping === 'industry') return INDUSTRY_IDS
  return [...lists.keys(), toYearlessKey('province'), toYearlessKey('national')]
}
