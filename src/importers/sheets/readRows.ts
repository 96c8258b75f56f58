// Reads the rows of the five sheets: merged cells held out, rows without data left out with a note, each cell by its kind.
import type { FaultCode } from '../../domain/fault/faultCodes'
import type { BookSheet, CellValue } from '../book/book'
import type { Fault } from '../faults/fault'
import { toAddress } from './cells/cellAddress'
import { isBlank, toCellText, toComparable, trimText } from './cells/cellText'
import { type CellContext, parseCell } from './cells/parseCell'
import { type CellFault, createCellFault, placeFault } from './cells/tableFault'
import { type FoundTable, isHeadRow, toPlace } from './findTable'
import type { RowPlace } from './importTypes'

/** A row of a sheet as it was read. */
export interface SheetRow extends RowPlace {
  /** By the key of the column. A column that the sheet lacks, or a cell with an error, has no entry. */
  readonly values: ReadonlyMap<string, unknown>
  readonly hasError: boolean
}

const TOTAL = /^(?:合计|小计|总计|共计|累计|total|subtotal|grandtotal|sum)(?:数)?$/
const EXAMPLE = /^(?:示例|例|样例|example)/i
const MAX_SCANNED_CELLS = 4

/** The cells of a row, those of group columns filled from the merged cell above. */
function unmergeGroups({ def, sheet, columns }: FoundTable): (row: number) => {
  readonly cells: readonly CellValue[]
  readonly filled: readonly number[]
} {
  const groupColumns = new Set(def.columns.flatMap(c => (c.isGroup ? [columns.get(c.key) ?? -1] : [])))
  const mergesByRow = new Map<number, (readonly [column: number, top: number])[]>()
  for (const { top, bottom, left } of sheet.merges)
    if (groupColumns.has(left))
      for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length - 1); row++)
        mergesByRow.set(row, [...(mergesByRow.get(row) ?? []), [left, top]])
  return row => {
    const own = sheet.rows[row] ?? []
    const merged = mergesByRow.get(row)
    if (!merged) return { cells: own, filled: [] }
    const cells = [...own]
    const filled = merged.filter(([column]) => isBlank(cells[column]))
    for (const [column, top] of filled) cells[column] = sheet.rows[top]?.[column] ?? null
    return { cells, filled: filled.map(([column]) => column) }
  }
}

/** The reason to leave out a row; null for a row with data. */
function findSkipCode(table: FoundTable, cells: readonly CellValue[]): FaultCode | null {
  const texts = cells.map(toCellText).filter(text => trimText(text) !== '')
  if (texts.slice(0, MAX_SCANNED_CELLS).some(text => TOTAL.test(toComparable(text)))) return 'total-row-skipped'
  if (EXAMPLE.test(trimText(texts[0] ?? ''))) return 'example-row-skipped'
  return isHeadRow(table, cells) ? 'title-row-skipped' : null
}

/** Reads the rows below the heads, one at a time, so that a large sheet is never twice in memory. */
export function* readRows(table: FoundTable, context: CellContext, faults: Fault[]): Generator<SheetRow> {
  const { sheet, headRow, columns } = table
  const addFault = (row: number, column: number | null, fault: CellFault, found: string) =>
    faults.push(placeFault(fault, toPlace(table, row, column), found))
  const getRow = unmergeGroups(table)
  const hidden = new Set(sheet.hiddenRows)
  const formulas = new Set(sheet.formulas)
  const known = new Set(columns.values())
  for (let row = headRow + 1; row < sheet.rows.length; row++) {
    const { cells, filled } = getRow(row)
    const own = sheet.rows[row] ?? []
    if (own.every(isBlank)) continue
    const skipCode = findSkipCode(table, cells)
    if (skipCode !== null) {
      addFault(row, null, createCellFault(skipCode), toCellText(own.find(cell => !isBlank(cell))))
      continue
    }
    if (hidden.has(row)) addFault(row, null, createCellFault('hidden-row-read'), '')
    for (const column of filled) addFault(row, column, createCellFault('cell-merged'), toCellText(cells[column]))
    for (const [column, cell] of own.entries())
      if (column >= 0 && !known.has(column) && !isBlank(cell) && isBlank(sheet.rows[headRow]?.[column]))
        addFault(row, column, createCellFault('cell-outside-columns'), toCellText(cell))
    yield readRow(table, row, cells, context, formulas, addFault)
  }
}

function readRow(
  table: FoundTable,
  row: number,
  cells: readonly CellValue[],
  context: CellContext,
  formulas: ReadonlySet<string>,
  addFault: (row: number, column: number | null, fault: CellFault, found: string) => void,
): SheetRow {
  const values = new Map<string, unknown>()
  let hasError = false
  for (const column of table.def.columns) {
    const index = table.columns.get(column.key)
    if (index === undefined) continue
    const cell = cells[index] ?? null
    const parsed = parseCell(column, cell, context)
    const found = toCellText(cell)
    if ('error' in parsed) {
      hasError = true
      addFault(row, index, parsed.error, found)
      continue
    }
    if (column.isRequired && isEmptyValue(parsed.value)) {
      hasError = true
      addFault(row, index, createCellFault('required-empty'), found)
      continue
    }
    for (const note of parsed.notes) addFault(row, index, note, found)
    if (formulas.size > 0 && formulas.has(toAddress(row, index)))
      addFault(row, index, createCellFault('formula-result-used'), found)
    values.set(column.key, parsed.value)
  }
  return { table, row, values, hasError }
}

const isEmptyValue = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** The notes on a whole sheet: hidden. */
export const listSheetNotes = ({ name, isHidden }: BookSheet): Fault[] =>
  isHidden
    ? [placeFault(createCellFault('hidden-sheet-read', { sheet: name }), { sheet: name, row: null, column: null }, '')]
    : []
