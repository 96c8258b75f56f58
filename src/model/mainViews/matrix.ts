// The measures matrix: clusters by the six directions. A rule belongs to its column, a measure to its cell; what was
// delivered, announced and planned is counted apart everywhere and never added up to rank one cluster above another.

import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import type { DirectionRule, Level, ListId, RecognitionList, Scope, Source } from '../../domain/cluster/cluster'
import { DIRECTION_IDS, type DirectionId, MEASURE_KINDS, type MeasureKind } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { countByScope, isBeforeProgramme, selectCountableMeasures } from '../../domain/cluster/measure'
import { groupBy } from '../../domain/computation/groupBy'
import { memoize } from '../../domain/computation/memoize'
import { formatListName } from '../../messages/domainFormat'
import type { PlacedCluster } from '../dataset/dataset'
import type { DirectionModel, MeasureRow } from '../panels/measuresPanel'

export type KindCounts = Readonly<Record<MeasureKind, number>>

export interface MatrixCell {
  readonly direction: DirectionId
  /** Without those before the programme. */
  readonly counts: KindCounts
  /** How many of the measures are before the programme. */
  readonly beforeProgramme: number
  /** In the order of the measures panel, those before the programme last; none when no measure was found. */
  readonly measures: readonly MeasureRow[]
}

export interface MatrixRow {
  readonly cluster: PlacedCluster
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[]
  readonly counts: KindCounts
}

export interface MatrixGroup {
  readonly key: string
  /** null where rows are not grouped. */
  readonly name: string | null
  /** Of its rows, by column, then of all columns together. */
  readonly columns: readonly KindCounts[]
  readonly counts: KindCounts
  readonly rows: readonly MatrixRow[]
}

/** `place` is the order of list and map; otherwise a column, or all columns together. */
export type MatrixOrder = 'place' | 'total' | DirectionId
export interface MatrixSort {
  readonly by: MatrixOrder
  /** Without it: places from the first, counts from the most. */
  readonly reversed: boolean
}

export const MATRIX_GROUPINGS = ['none', 'city', 'industry', 'list'] as const
export type MatrixGrouping = (typeof MATRIX_GROUPINGS)[number]

/** A direction over the selected clusters: the rule asked of all stands beside the counts, and in none of them. */
export interface MatrixColumn {
  readonly rule: DirectionRule
  readonly ruleSources: readonly Source[]
  readonly counts: KindCounts
  /** Those with a measure that counts in this direction. */
  readonly clusters: number
}

export interface MatrixModel {
  readonly columns: readonly MatrixColumn[]
  readonly counts: KindCounts
  /** In the order of list and map. */
  readonly rows: readonly MatrixRow[]
  /** Of the clusters, those for which no measure was found in any direction, and those with earlier ones only. */
  readonly withoutMeasures: number
  readonly onlyBeforeProgramme: number
  /** Measures before the programme, which no count holds. */
  readonly beforeProgramme: number
  /** For what the measures that count hold. */
  readonly scopes: Readonly<Record<Scope, number>>
  /** The directions in which the fewest clusters have a measure; none when that says nothing. */
  readonly fewestColumns: readonly MatrixColumn[]
}

export type GetMatrixRow = (cluster: PlacedCluster) => MatrixRow

/**
 * A cluster's row is the same whatever is selected with it, and so is made once.
 * @param directions all six, with the measures of every cluster
 */
export function buildMatrixRowGetter(directions: readonly DirectionModel[]): GetMatrixRow {
  const measuresByDirection = directions.map(({ rows }) => groupBy(rows, row => row.cluster.id))
  const emptyCells = directions.map(
    ({ rule }): MatrixCell => ({ direction: rule.id, counts: ZERO_COUNTS, beforeProgramme: 0, measures: [] }),
  )
  const buildRow = (cluster: PlacedCluster): MatrixRow => {
    const cells = emptyCells.map((emptyCell, i) => {
      const measures = measuresByDirection[i]?.get(cluster.id)
      if (!measures) return emptyCell
      const countedMeasures = measures.filter(({ measure }) => !isBeforeProgramme(measure))
      return {
        direction: emptyCell.direction,
        counts: countKinds(countedMeasures),
        beforeProgramme: measures.length - countedMeasures.length,
        measures,
      }
    })
    return { cluster, cells, counts: sumCounts(cells) }
  }
  return memoize(buildRow, new WeakMap())
}

export function selectMatrix(
  directions: readonly DirectionModel[],
  getRow: GetMatrixRow,
  selection: readonly PlacedCluster[],
): MatrixModel {
  const rows = selection.map(getRow)
  const columns = directions.map(({ rule, ruleSources }, i): MatrixColumn => {
    const cells = rows.flatMap(row => row.cells[i] ?? [])
    return { rule, ruleSources, counts: sumCounts(cells), clusters: cells.filter(hasCountedMeasure).length }
  })
  const cells = rows.flatMap(row => row.cells)
  const withoutMeasures = rows.filter(row => row.cells.every(cell => cell.measures.length === 0)).length
  return {
    columns,
    counts: sumCounts(columns),
    rows,
    withoutMeasures,
    onlyBeforeProgramme: rows.filter(row => !row.cells.some(hasCountedMeasure)).length - withoutMeasures,
    beforeProgramme: cells.reduce((sum, cell) => sum + cell.beforeProgramme, 0),
    scopes: countByScope(cells.flatMap(cell => selectCountableMeasures(cell.measures.map(row => row.measure)))),
    fewestColumns: selectFewestColumns(columns),
  }
}

export const arrangeMatrix = (
  { rows, columns }: MatrixModel,
  lists: ReadonlyMap<ListId, RecognitionList>,
  sort: MatrixSort,
  grouping: MatrixGrouping,
): MatrixGroup[] => groupRows(sortRows(rows, columns, sort), lists, grouping)

const hasCountedMeasure = ({ beforeProgramme, measures }: MatrixCell): boolean => measures.length > beforeProgramme

const ZERO_COUNTS: KindCounts = { delivered: 0, announced: 0, planned: 0 }

function countKinds(rows: readonly MeasureRow[]): KindCounts {
  const counts = { ...ZERO_COUNTS }
  for (const { measure } of rows) counts[measure.kind]++
  return counts
}

function sumCounts(parts: readonly { readonly counts: KindCounts }[]): KindCounts {
  const sum = { ...ZERO_COUNTS }
  for (const { counts } of parts) for (const kind of MEASURE_KINDS) sum[kind] += counts[kind]
  return sum
}

function selectFewestColumns(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const lowestCount = Math.min(...columns.map(column => column.clusters))
  const fewestColumns = columns.filter(column => column.clusters === lowestCount)
  return fewestColumns.length <= 2 && fewestColumns.length < columns.length ? fewestColumns : []
}

/** One result that was reported stands before any number of announcements: kinds are compared, never added. */
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
  // Equal rows stay in the order of places, whichever way.
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

/** A cluster on several lists stands under each of them. */
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

/** Groups keep their places however their rows are sorted. */
function getGroupOrder(
  rows: readonly MatrixRow[],
  lists: ReadonlyMap<ListId, RecognitionList>,
  grouping: MatrixGrouping,
): readonly string[] {
  if (grouping === 'city') return [...new Set(rows.map(row => row.cluster.prefecture))].sort()
  if (grouping === 'industry') return INDUSTRY_IDS
  return [...lists.keys(), toYearlessKey('province'), toYearlessKey('national')]
}
