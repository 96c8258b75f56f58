// Sorting of the table by a column, and the order that a click on a column head selects.

import { tableMessages } from '#messages/table'
import type { Column, ColumnSort } from '../../view/params'
import { COLUMN_MODELS, type TableRow } from './table'

/** A sort order. */
export interface TableSort {
  readonly column: Column
  readonly descending: boolean
}

/** `-figure` is the column `figure`, descending. */
export const parseSort = (sort: ColumnSort): TableSort =>
  sort.startsWith('-')
    ? { column: sort.slice(1) as Column, descending: true }
    : { column: sort as Column, descending: false }

const formatSort = ({ column, descending }: TableSort): ColumnSort => (descending ? `-${column}` : column)

/**
 * The next order after a click on a column head: first direction, other direction, no order.
 *
 *     none, city       -> city
 *     city, city       -> -city
 *     -city, city      -> none
 *     -city, figure    -> -figure: numbers are descending first
 */
export function getNextSort(sort: ColumnSort | null, column: Column): ColumnSort | null {
  const startsDescending = COLUMN_MODELS[column].isDescendingFirst === true
  const currentSort = sort && parseSort(sort)
  if (currentSort?.column !== column) return formatSort({ column, descending: startsDescending })
  return currentSort.descending === startsDescending ? formatSort({ column, descending: !startsDescending }) : null
}

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : tableMessages.collator.compare(String(a), String(b))

/** Sorts the rows. Equal rows keep their order; rows without a value come last, ascending or descending. */
export function sortRows(rows: readonly TableRow[], sort: ColumnSort | null): readonly TableRow[] {
  if (sort === null) return rows
  const { column, descending } = parseSort(sort)
  const sign = descending ? -1 : 1
  const rowsWithKey: { readonly row: TableRow; readonly sortKey: string | number }[] = []
  const rowsWithoutKey: TableRow[] = []
  for (const row of rows) {
    const sortKey = COLUMN_MODELS[column].sortKey(row)
    if (sortKey === null) rowsWithoutKey.push(row)
    else rowsWithKey.push({ row, sortKey })
  }
  return [
    ...rowsWithKey.sort((a, b) => sign * compareKeys(a.sortKey, b.sortKey)).map(({ row }) => row),
    ...rowsWithoutKey,
  ]
}
