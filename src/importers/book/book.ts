// A workbook as it was read: sheets of cells, before any meaning is given to them. Knows no schema.
import type { FileFault } from './fileFault'

/** A larger file is refused before it is read. A workbook of 10,000 clusters and 100,000 measures has 5 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024
/** All entries of an archive, or all files of a folder, together. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024

/**
 * A day of the calendar, as the cell shows it, converted from a serial number of the book's own epoch: YYYY-MM-DD, or YYYY-MM
 * and YYYY where the number format shows no day or month.
 */
export interface DateValue {
  readonly date: string
}

/** An error of a formula, such as `#DIV/0!`. */
export interface ErrorValue {
  readonly error: string
}

/** Text as typed, with its leading zeros and spaces. An empty cell is null. */
export type CellValue = string | number | boolean | null | DateValue | ErrorValue

/** Cells from `top` to `bottom` and `left` to `right`, all inclusive and counted from 0. The first cell has the value. */
export interface MergedRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface BookSheet {
  /** The name of the sheet, unique in the book; of a CSV file, the name of the file without its ending. */
  readonly name: string
  readonly isHidden: boolean
  /** `rows[r][c]`, counted from 0. Blank rows are empty arrays; rows may be shorter than others. */
  readonly rows: readonly (readonly CellValue[])[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly MergedRange[]
  /** The cells whose value is the stored result of a formula, as A1 addresses. */
  readonly formulas: readonly string[]
}

export interface Book {
  readonly fileName: string
  readonly format: 'xlsx' | 'csv' | 'json' | 'zip' | 'text' | 'html'
  /** The encoding of text files, such as `gb18030`. */
  readonly encoding: string | null
  readonly sheets: readonly BookSheet[]
  /** Remarks for the reader of the file, and the refusals of single files of an archive. */
  readonly faults: readonly FileFault[]
}
