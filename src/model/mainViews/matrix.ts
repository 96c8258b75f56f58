// The measures matrix: clusters by the six directions. Delivered, announced and planned measures are counted separately and
// never added, so that no sum ranks the clusters.

import type { Scope } from '../../domain/cluster/cluster'
import { type DirectionId, type DirectionRule, MEASURE_KINDS, type MeasureKind } from '../../domain/cluster/direction'
import { countByScope, isBeforeProgramme, selectCountableMeasures } from '../../domain/cluster/measure'
import { groupBy } from '../../domain/computation/groupBy'
import { memoize } from '../../domain/computation/memoize'
import type { Source } from '../../domain/source/source'
import type { PlacedCluster } from '../dataset/dataset'
import type { DirectionModel, MeasureRow } from '../panels/measuresPanel'

/** Numbers of measures by kind, without those before the programme. */
export type KindCounts = Readonly<Record<MeasureKind, number>>

/** The measures of a cluster in one direction. */
export interface MatrixCell {
  readonly direction: DirectionId
  readonly counts: KindCounts
  /** Number of measures before the programme. */
  readonly beforeProgramme: number
  /** In the order of the measures panel, those before the programme last. */
  readonly measures: readonly MeasureRow[]
}

/** A cluster. */
export interface MatrixRow {
  readonly cluster: PlacedCluster
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[]
  readonly counts: KindCounts
}

/** A direction. Its rule is a task of the authorities; it is shown beside the counts and is never counted. */
export interface MatrixColumn {
  readonly rule: DirectionRule
  readonly ruleSources: readonly Source[]
  readonly counts: KindCounts
  /** Clusters with a measure that counts in this direction. */
  readonly clusters: number
}

/** The matrix, in the order of list and map. */
export interface MatrixModel {
  readonly columns: readonly MatrixColumn[]
  readonly counts: KindCounts
  readonly rows: readonly MatrixRow[]
  /** Clusters without any measure. */
  readonly withoutMeasures: number
  /** Clusters with measures before the programme only. */
  readonly onlyBeforeProgramme: number
  /** Measures before the programme. */
  readonly beforeProgramme: number
  /** Measures that count, by scope. */
  readonly scopes: Readonly<Record<Scope, number>>
  /** The one or two directions in which the fewest clusters have a measure; none where three or more are equal. */
  readonly fewestColumns: readonly MatrixColumn[]
}

/** Returns the row of a cluster. */
export type GetMatrixRow = (cluster: PlacedCluster) => MatrixRow

/**
 * A cluster always has the same row object, whatever the selection, so that React renders only rows that change.
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

/** Selects the matrix of a selection. */
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

const hasCountedMeasure = ({ beforeProgramme, measures }: MatrixCell): boolean => measures.length > beforeProgramme

const ZERO_COUNTS: KindCounts = { delivered: 0, announced: 0, planned: 0 }

function countKinds(rows: readonly MeasureRow[]): KindCounts {
  const counts = { ...ZERO_COUNTS }
  for (const { measure } of rows) counts[measure.kind]++
  return counts
}

/** Adds counts kind by kind. */
export function sumCounts(parts: readonly { readonly counts: KindCounts }[]): KindCounts {
  const sum = { ...ZERO_COUNTS }
  for (const { counts } of parts) for (const kind of MEASURE_KINDS) sum[kind] += counts[kind]
  return sum
}

function selectFewestColumns(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const lowestCount = Math.min(...columns.map(column => column.clusters))
  const fewestColumns = columns.filter(column => column.clusters === lowestCount)
  return fewestColumns.length <= 2 && fewestColumns.length < columns.length ? fewestColumns : []
}
