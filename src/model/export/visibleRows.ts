// The clusters and columns that the page shows, in its order: what a download contains.

import type { ClusterId } from '../../domain/cluster/cluster'
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

/** The rows of a download. Order and columns are those of the table where it is shown, otherwise the default ones. */
export function selectVisibleRows(
  view: Pick<View, 'view' | 'sort' | 'cols' | 'compare'>,
  visibleClusters: readonly PlacedCluster[],
  getRow: GetTableRow,
  allColumns: readonly Column[],
): { readonly columns: readonly Column[]; readonly rows: readonly TableRow[] } {
  const rows = visibleClusters.map(getRow)
  return view.view === 'table' && view.compare.length === 0
    ? { columns: getVisibleColumns(view.cols, allColumns), rows: sortRows(rows, view.sort) }
    : { columns: DEFAULT_COLUMNS, rows }
}
