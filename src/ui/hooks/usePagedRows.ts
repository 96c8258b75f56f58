// Shows a long list a page at a time, and on paper as a whole. Rows not yet shown are not in the document.
import { useState } from 'react'
import { MAX_PRINTED_ROWS, useIsPrinting } from './printing'

/** Rows added by one press of "show more". */
export const PAGE_SIZE = 100

interface PagedRows {
  /** Index of the first row shown. */
  readonly start: number
  /** Index after the last row shown. */
  readonly end: number
  /** Rows after `end`. */
  readonly remainingCount: number
  /** Rows that `showNext` adds; 0 at the end of the list. */
  readonly nextCount: number
  readonly showNext: () => void
  /** Adds the page before `start`; only for use while `start` > 0. */
  readonly showPrevious: () => void
}

const getPageAt = (index: number, total: number): { start: number; end: number } => {
  const start = Math.floor(Math.max(index, 0) / PAGE_SIZE) * PAGE_SIZE
  return { start, end: Math.min(start + PAGE_SIZE, total) }
}

/**
 * Keeps the range of rows shown. It starts as the page that holds `selectedIndex` and returns to that page when `source`
 * changes or the selected row falls outside of the range.
 *
 *     250 rows, none selected           0 to 100; after showNext 0 to 200
 *     250 rows, row 120 selected      100 to 200; after showPrevious 0 to 200
 *     250 rows, then another source     0 to 100
 *
 * @param source the list itself; compared by identity
 * @param total number of rows
 * @param selectedIndex -1 for none
 */
export function usePagedRows(source: unknown, total: number, selectedIndex = -1): PagedRows {
  const [stored, setStored] = useState(() => ({ source, ...getPageAt(selectedIndex, total) }))
  const isSelectedOutside = selectedIndex !== -1 && (selectedIndex < stored.start || selectedIndex >= stored.end)
  const range = stored.source !== source || isSelectedOutside ? { source, ...getPageAt(selectedIndex, total) } : stored
  if (range !== stored) setStored(range)
  const isPrinting = useIsPrinting()
  const remainingCount = total - range.end
  const nextCount = Math.min(PAGE_SIZE, remainingCount)
  return {
    start: isPrinting ? 0 : range.start,
    end: isPrinting ? Math.min(total, MAX_PRINTED_ROWS) : range.end,
    remainingCount,
    nextCount,
    showNext: () => setStored({ ...range, end: range.end + nextCount }),
    showPrevious: () => setStored({ ...range, start: range.start - PAGE_SIZE }),
  }
}

/**
 * The first `count` rows of all groups, each under its group; groups without any are left out.
 * @param key the property of a group that holds its rows
 */
export function takeFirstRows<K extends string, G extends Readonly<Record<K, readonly unknown[]>>>(
  groups: readonly G[],
  key: K,
  count: number,
): G[] {
  let remaining = count
  return groups.flatMap(group => {
    const rows = group[key].slice(0, remaining)
    remaining -= rows.length
    return rows.length > 0 ? [{ ...group, [key]: rows }] : []
  })
}
