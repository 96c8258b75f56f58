// Writes the template: sheets with heads, drop-downs and hints, a hidden sheet of choices. All times inside the file are one
// day, so that the same content gives the same bytes.
import { type CellStyle, type ColumnDef, type DataValidation, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { CellValue } from './book'

/** A list that cells of a column are chosen from. */
export interface TemplateList {
  /** A range or a formula: `'选项'!$A$2:$A$7`, `INDIRECT($G2)`. */
  readonly formula: string
  /** Other values are: refused, taken after a question, or taken. */
  readonly others: 'refused' | 'questioned' | 'taken'
}

export interface TemplateColumn {
  readonly head: string
  /** Title and text of the hint that a program shows at the cell. */
  readonly hint: readonly [title: string, text: string]
  readonly list: TemplateList | null
  /** Greatest number of characters; null without a limit. */
  readonly maximum: number | null
  /** All its cells are texts, so that no program turns a code or a month into something else. */
  readonly isText: boolean
  /** In characters. */
  readonly width: number
}

export interface TemplateSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Null for lines without heads. */
  readonly columns: readonly TemplateColumn[] | null
  readonly rows: readonly (readonly CellValue[])[]
  /** So many of the first rows are examples. */
  readonly examples: number
}

/** A name for a range: 绵阳市 for its counties. */
export interface TemplateName {
  readonly name: string
  readonly range: string
}

export interface Template {
  readonly title: string
  readonly description: string
  /** YYYY-MM-DD, the time of the file. */
  readonly day: string
  readonly sheets: readonly TemplateSheet[]
  readonly names: readonly TemplateName[]
  /** Words of the message for a refused value. */
  readonly refusal: string
}

/** Drop-downs and hints reach to this row. Rows below it are read alike; LibreOffice is slow with many more. */
export const LAST_LIST_ROW = 3000
/** Limits of the format for hints, in characters. */
const MAX_HINT_TITLE = 32
const MAX_HINT = 255
const MAX_ERROR = 225

const HEAD: CellStyle = {
  font: { bold: true },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'medium' } },
}
const EXAMPLE: CellStyle = { font: { italic: true, color: { rgb: '767676' } }, numFmt: '@' }
const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } }
const LINE: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const LINE_WIDTH = 100
const HEAD_POINTS = 36

const STYLES = { refused: 'stop', questioned: 'warning', taken: 'information' } as const

const toPlain = (cell: CellValue): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? ('date' in cell ? cell.date : cell.error) : cell

function buildSheet({ name, isHidden, columns, rows, examples }: TemplateSheet, refusal: string): WriteSheet {
  const values = rows.map(row => row.map(toPlain))
  if (columns === null)
    return {
      name,
      rows: values,
      hidden: isHidden,
      columns: [{ width: LINE_WIDTH, style: LINE }],
      view: { showGridLines: false },
    }
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const column of columns.keys()) {
    cells.set(`0,${column}`, { style: HEAD })
    for (let row = 1; row <= examples; row++) cells.set(`${row},${column}`, { style: EXAMPLE })
  }
  return {
    name,
    hidden: isHidden,
    rows: [columns.map(({ head }) => head), ...values],
    rowDefs: new Map([[0, { height: HEAD_POINTS }]]),
    cells,
    columns: columns.map(({ width, isText }): ColumnDef => ({ width, ...(isText ? { style: TEXT } : {}) })),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: [...columns.entries()].flatMap(([index, column]) => buildValidation(index, column, refusal)),
    a11y: { summary: name, headerRow: 0 },
  }
}

/** The drop-down and the hint of a column; a column without a drop-down takes every value. */
function buildValidation(
  index: number,
  { hint: [title, text], list, maximum }: TemplateColumn,
  refusal: string,
): DataValidation[] {
  if (title === '') return []
  const range = rangeRef(1, index, LAST_LIST_ROW - 1, index)
  const inputTitle = title.slice(0, MAX_HINT_TITLE)
  const hint = { range, allowBlank: true, showInputMessage: true, inputTitle, inputMessage: text.slice(0, MAX_HINT) }
  if (list)
    return [
      {
        ...hint,
        type: 'list',
        formula1: list.formula,
        showErrorMessage: list.others !== 'taken',
        errorStyle: STYLES[list.others],
        errorTitle: inputTitle,
        errorMessage: refusal,
      },
    ]
  if (maximum === null) return [{ ...hint, type: 'custom', formula1: 'TRUE', showErrorMessage: false }]
  const limit = { operator: 'lessThanOrEqual', formula1: String(maximum) } as const
  const error = { showErrorMessage: true, errorTitle: inputTitle, errorMessage: text.slice(0, MAX_ERROR) }
  return [{ ...hint, ...limit, ...error, type: 'textLength', errorStyle: 'warning' }]
}

/** Writes the template as `.xlsx`. */
export function writeTemplate({ title, description, day, sheets, names, refusal }: Template): Promise<Uint8Array> {
  const time = new Date(`${day}T00:00:00Z`)
  return writeXlsx({
    sheets: sheets.map(sheet => buildSheet(sheet, refusal)),
    namedRanges: names.map(({ name, range }) => ({ name, range })),
    properties: { title, description, creator: title, created: time, modified: time },
  })
}
