// The clusters and columns that the page shows, in its order: what a download contains.

import type { ClusterId } from '../../domain/cluster/cluster'
import { ROWS_PER_STEP, type Steps } from '../../domain/computation/steps'
import type { Column, View } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { DEFAULT_COLUMNS, type GetTableRow, getVisibleColumns, type TableRow } from '../mainViews/table'
import { sortRows } from '../mainViews/tableSort'

/** The compared clusters of a view with a comparison, otherwise the selection. */
export const selectVisibleClusters = (
  { compare }: Pick<View, 'compare'>,
  data: Dataset,
  selection: readonly PlacedCluster[],
): readonly PlacedCluster[] =>
  compare.length > 0 ? compare.flatMap((id: ClusterId) => data.byId.get(id) ?? []) : selection

/** The columns and rows of a download. */
export interface ColumnsAndRows {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/**
 * The rows of a download, in steps. Order and columns are those of the table where it is shown, otherwise the default ones.
 */
export function* selectVisibleRowsInSteps(
  view: Pick<View, 'view' | 'sort' | 'cols' | 'compare'>,
  visibleClusters: readonly PlacedCluster[],
  getRow: GetTableRow,
  allColumns: readonly Column[],
): Steps<ColumnsAndRows> {
  const rows: TableRow[] = []
  for (const [i, cluster] of visibleClusters.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    rows.push(getRow(cluster))
  }
  if (view.view !== 'table' || view.compare.length > 0) return { columns: DEFAULT_COLUMNS, rows }
  yield
  return { columns: getVisibleColumns(view.cols, allColumns), rows: sortRows(rows, view.sort) }
}
