// The clusters a reader has in sight, in the order in which they stand there, with the columns in use.
import type { ClusterId } from '../../domain/cluster/cluster'
import type { Column, View } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { DEFAULT_COLUMNS, type GetTableRow, getVisibleColumns, sortRows, type TableRow } from '../mainViews/table'

/** The compared clusters while there is a comparison, else the selection, as the list has it. */
export const selectVisibleClusters = (
  { compare }: Pick<View, 'compare'>,
  data: Dataset,
  selection: readonly PlacedCluster[],
): readonly PlacedCluster[] =>
  compare.length > 0 ? compare.flatMap((id: ClusterId) => data.byId.get(id) ?? []) : selection

/** As rows of the table: in its order and with its columns where it is shown. */
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
