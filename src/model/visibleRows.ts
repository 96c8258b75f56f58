// The clusters a reader has in sight, in the order in which they stand there, with the columns in use.
import type { ClusterId } from '../domain/cluster'
import type { Column, View } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'
import { type RowOf, shownColumns, sortRows, type TableRow, USUAL_COLUMNS } from './table'

/** The compared clusters while there is a comparison, else the selection, as the list has it. */
export const selectVisible = (
  { compare }: Pick<View, 'compare'>,
  data: Dataset,
  selection: readonly PlacedCluster[],
): readonly PlacedCluster[] =>
  compare.length > 0 ? compare.flatMap((id: ClusterId) => data.byId.get(id) ?? []) : selection

/** As rows of the table: in its order and with its columns where it is shown. */
export function selectVisibleRows(
  view: Pick<View, 'view' | 'sort' | 'cols' | 'compare'>,
  visible: readonly PlacedCluster[],
  rowOf: RowOf,
  allColumns: readonly Column[],
): { readonly columns: readonly Column[]; readonly rows: readonly TableRow[] } {
  const rows = visible.map(rowOf)
  return view.view === 'table' && view.compare.length === 0
    ? { columns: shownColumns(view.cols, allColumns), rows: sortRows(rows, view.sort) }
    : { columns: USUAL_COLUMNS, rows }
}
