// Writes a workbook as XLSX. The only module that knows the spreadsheet library; it runs in the page, in a worker and in tests.
// All times inside the file are the day of the view, so that the same view gives the same bytes.
import { type CellStyle, type ColumnDef, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Cell } from '../domain/export/spreadsheet'
import type { ColumnKind } from '../model/export/tableSheet'
import { ExportError } from './exportError'

/** A column of a sheet. `sheet`: the name of another sheet, as a link to it. `label`: in bold. */
export interface BookColumn {
  readonly head: string
  readonly kind?: ColumnKind | 'sheet' | 'label' | undefined
}

/** A sheet: a title, sentences, then one named table, or lines without heads. Rows follow in batches. */
export interface BookSheet {
  readonly name: string
  readonly title: string
  readonly lead: readonly string[]
  /** Text of a link to another sheet, above the table; null for none. */
  readonly backLink: { readonly text: string; readonly sheet: string } | null
  /** Name of the table for formulas; null for lines without heads. */
  readonly tableName: string | null
  readonly columns: readonly BookColumn[]
}

/** A workbook without its rows. Plain data, so that a worker can receive it. */
export interface Book {
  readonly title: string
  readonly description: string
  /** YYYY-MM-DD, the time of the file. */
  readonly day: string
  readonly sheets: readonly BookSheet[]
}

/** Receives the rows of a workbook. */
export interface BookWriter {
  readonly addRows: (sheet: number, rows: readonly (readonly Cell[])[]) => void
  readonly finish: () => Promise<Uint8Array>
}

/** Limits of the format (ECMA-376 as implemented by Excel). */
const MAX_ROWS = 1_048_576
const MAX_CELL_LENGTH = 32_767
const MAX_LINKS = 65_530

/** Width in characters; a Chinese character counts as two. */
const MIN_WIDTH = 8
const MAX_WIDTH = { text: 50, long: 60, link: 44 } as const
/** Height of a line, and the greatest of a row, in points. */
const LINE_POINTS = 15
const MAX_ROW_POINTS = 409
/** Width of a landscape page whose text is still readable. */
const MAX_PAGE_WIDTH = 170
/** Room for the filter button of a head, in characters. */
const HEAD_BUTTON = 4
/** Rows that decide the width of a column. */
const MEASURED_ROWS = 200

const TOP = { vertical: 'top' } as const
const TITLE: CellStyle = { font: { bold: true, size: 16 } }
const HEAD: CellStyle = {
  font: { bold: true },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'medium' } },
}
const LINK: CellStyle = { font: { underline: 'single', color: { theme: 10 } }, alignment: TOP }
const PLAIN: CellStyle = { alignment: { horizontal: 'left' } }

const COLUMN_STYLES: Readonly<Record<NonNullable<BookColumn['kind']> | 'text', CellStyle>> = {
  text: { alignment: TOP },
  long: { alignment: { ...TOP, wrapText: true } },
  date: { alignment: { ...TOP, horizontal: 'left' }, numFmt: 'yyyy-mm-dd' },
  code: { alignment: TOP, numFmt: '@' },
  link: { alignment: TOP },
  sheet: { alignment: TOP },
  label: { alignment: TOP, font: { bold: true } },
}

const ADDRESS_PATTERN = /^https?:\/\/[^\s|]+$/

/** A whole date of the calendar of spreadsheets becomes a date, at midnight UTC; a partial one stays text. */
function toDate(cell: Cell): Date | null {
  if (typeof cell !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(cell)) return null
  const time = Date.parse(cell)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== cell ? null : new Date(time)
}

/**
 * Escapes what the format or the library would read as something else than text (ECMA-376, 22.9.2.19).
 *
 *     #N/A       -> _x0023_N/A, which programs show as #N/A; otherwise an error value
 *     _x000D_    -> _x005F_x000D_; otherwise a line end
 */
function toCellValue(cell: Cell): Cell | null {
  if (typeof cell === 'number') return cell
  if (cell.length > MAX_CELL_LENGTH) throw new ExportError('tooLarge', `a cell of ${cell.length} characters`)
  return cell.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/^#(?=[A-Z])/, '_x0023_') || null
}

const measureText = (text: string): number => {
  let width = 0
  for (const char of text) width += char > '\u2E7F' ? 2 : 1
  return width
}

function measureColumn({ head, kind }: BookColumn, cells: readonly Cell[], hasHeads: boolean): number {
  const longest = cells.reduce((max: number, cell) => Math.max(max, measureText(String(cell))), 0)
  // A head wraps between its words, and has room for the filter button.
  const headWidth = hasHeads ? Math.max(...head.split(' ').map(measureText)) + HEAD_BUTTON : 0
  const max = kind === 'long' || kind === 'link' ? MAX_WIDTH[kind] : MAX_WIDTH.text
  return Math.ceil(Math.min(Math.max(longest + 2, headWidth, MIN_WIDTH), max))
}

type SheetCells = NonNullable<WriteSheet['cells']>

function buildSheet(sheet: BookSheet, rows: readonly (readonly Cell[])[]): WriteSheet {
  const { name, title, lead, backLink, tableName, columns } = sheet
  const cells: SheetCells = new Map()
  const top: (string | null)[][] = [[title], ...lead.map(text => [text])]
  cells.set('0,0', { style: TITLE })
  for (const line of lead.keys()) cells.set(`${line + 1},0`, { style: PLAIN })
  if (backLink) {
    cells.set(`${top.length},0`, { style: LINK, hyperlink: { target: '', location: `'${backLink.sheet}'!A1` } })
    top.push([backLink.text])
  } else top.push([null])
  const headRow = top.length
  if (tableName) {
    top.push(columns.map(({ head }) => head))
    for (const column of columns.keys()) cells.set(`${headRow},${column}`, { style: HEAD })
  }
  if (top.length + rows.length > MAX_ROWS) throw new ExportError('tooLarge', `${rows.length} rows`)
  const dateColumns = columns.map(({ kind }) => kind === 'date')
  const values = rows.map(row => row.map((cell, column) => (dateColumns[column] && toDate(cell)) || toCellValue(cell)))
  addLinks(cells, columns, rows, top.length)
  const lastRow = top.length + rows.length - 1
  const measuredRows = rows.slice(0, MEASURED_ROWS)
  const widths = columns.map((column, index) =>
    measureColumn(
      column,
      measuredRows.map(row => row[index] ?? ''),
      tableName !== null,
    ),
  )
  // A name longer than its column would end at the next one.
  const kinds = columns.map(({ kind }, index) => kind ?? (widths[index] === MAX_WIDTH.text ? 'long' : 'text'))
  const wrapping = widths.flatMap((width, index) => (kinds[index] === 'long' ? [[index, width] as const] : []))
  const totalWidth = widths.reduce((sum, width) => sum + width, 0)
  return {
    name,
    rows: [...top, ...values],
    rowDefs: new Map([
      ...buildRowHeights(rows, wrapping, top.length),
      ...(tableName ? [[headRow, { height: measureHeadRow(columns, widths) }] as const] : []),
    ]),
    cells,
    columns: kinds.map((kind, index): ColumnDef => ({ width: widths[index] ?? MIN_WIDTH, style: COLUMN_STYLES[kind] })),
    ...(tableName
      ? {
          freezePane: { rows: headRow + 1, columns: 1 },
          tables:
            rows.length > 0
              ? [
                  {
                    name: tableName,
                    range: rangeRef(headRow, 0, lastRow, columns.length - 1),
                    columns: columns.map(({ head }) => ({ name: head })),
                    style: 'TableStyleLight1',
                  },
                ]
              : [],
        }
      : { view: { showGridLines: false } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      // A wider table would be too small to read: it continues on further pages, with its first column.
      ...(totalWidth <= MAX_PAGE_WIDTH ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: 60 }),
      ...(tableName ? { printTitlesRow: `$${headRow + 1}:$${headRow + 1}`, printTitlesColumn: '$A:$A' } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    a11y: { summary: lead[0] ?? title, ...(tableName ? { headerRow: headRow } : {}) },
  }
}

/** Heights of the rows whose texts wrap: some programs do not compute them when they open a file. */
function buildRowHeights(
  rows: readonly (readonly Cell[])[],
  wrapping: readonly (readonly [column: number, width: number])[],
  firstRow: number,
): NonNullable<WriteSheet['rowDefs']> {
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map()
  for (const [index, row] of rows.entries()) {
    const lines = Math.max(1, ...wrapping.map(([column, width]) => countLines(String(row[column] ?? ''), width)))
    if (lines > 1) heights.set(firstRow + index, { height: Math.min(lines * LINE_POINTS, MAX_ROW_POINTS) })
  }
  return heights
}

/** The height of the heads, in points. */
const measureHeadRow = (columns: readonly BookColumn[], widths: readonly number[]): number =>
  Math.max(...columns.map(({ head }, i) => countLines(head, (widths[i] ?? MIN_WIDTH) - HEAD_BUTTON))) * LINE_POINTS + 3

/** A text that fits even in wide characters is not measured. */
const countLines = (text: string, width: number): number =>
  text.length * 2 <= width && !text.includes('\n')
    ? 1
    : text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(measureText(line) / width)), 0)

/** Addresses and names of sheets become links, as many as a sheet may have. */
function addLinks(
  cells: SheetCells,
  columns: readonly BookColumn[],
  rows: readonly (readonly Cell[])[],
  firstRow: number,
): void {
  let links = 0
  for (const [column, { kind }] of columns.entries()) {
    if (kind !== 'link' && kind !== 'sheet') continue
    for (const [row, rowCells] of rows.entries()) {
      const text = String(rowCells[column] ?? '')
      if (links >= MAX_LINKS || (kind === 'link' && !ADDRESS_PATTERN.test(text))) continue
      const hyperlink = kind === 'sheet' ? { target: '', location: `'${text}'!A1` } : { target: text }
      cells.set(`${firstRow + row},${column}`, { style: LINK, hyperlink })
      links++
    }
  }
}

/** Collects rows, then writes all sheets at once. */
export function createBookWriter({ title, description, day, sheets }: Book): BookWriter {
  const rowsBySheet = sheets.map((): (readonly Cell[])[] => [])
  return {
    addRows: (sheet, rows) => {
      for (const row of rows) rowsBySheet[sheet]?.push(row)
    },
    finish: () => {
      const time = new Date(`${day}T00:00:00Z`)
      return writeXlsx({
        sheets: sheets.map((sheet, index) => buildSheet(sheet, rowsBySheet[index] ?? [])),
        properties: { title, description, creator: title, created: time, modified: time },
      })
    },
  }
}
