// Finds which of the five sheets a sheet of a workbook is, the row of its heads and the column of each field.
import type { FaultCode } from '../../domain/fault/faultCodes'
import type { BookSheet, CellValue } from '../book/book'
import type { Fault, FaultPlace } from '../faults/fault'
import { isBlank, toCellText, toComparable } from './cells/cellText'
import { createCellFault, placeFault } from './cells/tableFault'
import { type ColumnDef, SHEETS, SHEETS_VERSION, type SheetDef } from './sheetDefs'
import { SHEET_IDS } from './sheetIds'

/** A sheet of a workbook whose columns are known. */
export interface FoundTable {
  readonly def: SheetDef
  readonly sheet: BookSheet
  /** Counted from 0. */
  readonly headRow: number
  /** By the key of the column, counted from 0. */
  readonly columns: ReadonlyMap<string, number>
}

/** Names in both languages, as values of a fault. */
export const joinNames = (defs: readonly { readonly zh: string; readonly en: string }[]) => ({
  expected: defs.map(({ zh }) => zh).join('、'),
  expectedEn: defs.map(({ en }) => en).join(', '),
})

/** As many columns are no chance. */
const CLEAR_COLUMNS = 3
/** No head is longer, in characters. */
const MAX_HEAD_LENGTH = 60
/** Title rows above the heads are fewer than this. */
const MAX_TITLE_ROWS = 30

/** The comparable parts of a head: the whole, each line, and each side of a slash. */
const toHeadKeys = (text: string): string[] =>
  [
    ...new Set(
      [text, ...text.split(/[\n\r]+/), ...text.split('/'), text.replace(/[（(].*?[）)]/g, '')].map(toComparable),
    ),
  ].filter(key => key !== '')

const HEADS: ReadonlyMap<SheetDef, ReadonlyMap<string, ColumnDef>> = new Map(
  SHEET_IDS.map(id => {
    const def = SHEETS[id]
    const heads = new Map<string, ColumnDef>()
    // The own names of all columns come before the synonyms of any.
    for (const column of def.columns)
      for (const name of [column.zh, column.en, column.key]) heads.set(toComparable(name), column)
    for (const column of def.columns)
      for (const name of column.synonyms.map(toComparable)) if (!heads.has(name)) heads.set(name, column)
    return [def, heads]
  }),
)

const findColumn = (def: SheetDef, text: string): ColumnDef | undefined =>
  text.length > MAX_HEAD_LENGTH ? undefined : toHeadKeys(text).flatMap(key => HEADS.get(def)?.get(key) ?? [])[0]

/** The row with the value of each merged cell in all cells below it, for heads of two rows. */
const unmergeRow = ({ rows, merges }: BookSheet, row: number): CellValue[] => {
  const cells = [...(rows[row] ?? [])]
  for (const { top, bottom, left, right } of merges)
    if (top < row && row <= bottom && left === right && isBlank(cells[left])) cells[left] = rows[top]?.[left] ?? null
  return cells
}

interface Candidate {
  readonly def: SheetDef
  readonly headRow: number
  readonly columns: ReadonlyMap<string, number>
  readonly twice: readonly number[]
  readonly unknown: readonly number[]
}

function readHeads(def: SheetDef, sheet: BookSheet, headRow: number): Candidate {
  const columns = new Map<string, number>()
  const twice: number[] = []
  const unknown: number[] = []
  for (const [index, cell] of unmergeRow(sheet, headRow).entries()) {
    if (isBlank(cell)) continue
    const column = typeof cell === 'string' ? findColumn(def, cell) : undefined
    if (!column) unknown.push(index)
    else if (columns.has(column.key)) twice.push(index)
    else columns.set(column.key, index)
  }
  return { def, headRow, columns, twice, unknown }
}

const hasKeys = ({ def, columns }: Candidate): boolean => def.keys.every(keys => keys.some(key => columns.has(key)))

/** No later row can be meant. */
const isClear = (candidate: Candidate): boolean => candidate.columns.size >= CLEAR_COLUMNS && hasKeys(candidate)

/** Sheets of the template that hold no rows. */
const OWN_SHEETS = new Set(
  ['填写说明', 'instructions', 'readme', '选项', 'choices', '说明', '填表说明', '目录', 'contents'].map(toComparable),
)

const findDefByName = (name: string): SheetDef | undefined => {
  const key = toComparable(name)
  return SHEET_IDS.map(id => SHEETS[id]).find(({ zh, en, id, synonyms }) =>
    [zh, en, id, ...synonyms].some(text => toComparable(text) === key || key === toComparable(`${zh}${en}`)),
  )
}

/** The line of the readme that names the version of the template. */
const VERSION_LINE = /^(?:填写表格式：|Template format: )(\d+)/

/** A fault if the sheet is the readme of another version of the template. */
function checkVersion({ name, rows }: BookSheet): Fault[] {
  for (const [row, [cell]] of rows.entries()) {
    const version = VERSION_LINE.exec(toCellText(cell))?.[1]
    if (version === undefined) continue
    const fault = createCellFault('template-differs', { found: version, expected: SHEETS_VERSION })
    return Number(version) === SHEETS_VERSION ? [] : [placeFault(fault, { sheet: name, row, column: 0 }, version)]
  }
  return []
}

/** The place of a cell, with the first line of its head; of a whole row without a column. */
export function toPlace({ sheet, headRow }: FoundTable, row: number, column: number | null): FaultPlace {
  const head = column === null ? '' : toCellText(sheet.rows[headRow]?.[column])
  const [heading = '', ...others] = head.split(/[\n/]/).map(part => part.replace(/\s*\*\s*$/, '').trim())
  const english = others.find(part => /^[ -~]+$/.test(part))
  return {
    sheet: sheet.name,
    row,
    column,
    ...(heading === '' ? {} : { heading }),
    ...(english === undefined ? {} : { headingEn: english }),
  }
}

/** True for a second row of heads, such as the English ones below the Chinese ones. */
export function isHeadRow({ def, columns }: FoundTable, cells: readonly CellValue[]): boolean {
  let repeated = 0
  for (const [key, index] of columns) {
    if (isBlank(cells[index])) continue
    if (findColumn(def, toCellText(cells[index]))?.key !== key) return false
    repeated++
  }
  return repeated >= 2
}

/**
 * Finds the table of a sheet.
 * @returns null with faults for a sheet that is none of the five, or a readme of another version; null without faults for an
 * empty sheet or another readme
 */
export function findTable(sheet: BookSheet): { readonly table: FoundTable | null; readonly faults: readonly Fault[] } {
  const place = { sheet: sheet.name, row: null, column: null }
  const toFault = (...fault: Parameters<typeof createCellFault>): Fault =>
    placeFault(createCellFault(...fault), place, '')
  const firstRow = sheet.rows.findIndex(row => row.some(cell => !isBlank(cell)))
  const named = findDefByName(sheet.name)
  if (OWN_SHEETS.has(toComparable(sheet.name))) return { table: null, faults: checkVersion(sheet) }
  if (firstRow < 0) return { table: null, faults: named ? [toFault('sheet-empty', { sheet: sheet.name })] : [] }
  const defs = named ? [named] : SHEET_IDS.map(id => SHEETS[id])
  const lastRow = Math.min(sheet.rows.length, firstRow + MAX_TITLE_ROWS)
  let best: Candidate | undefined
  for (let row = firstRow; row < lastRow && !(best && isClear(best)); row++)
    for (const def of defs) {
      const candidate = readHeads(def, sheet, row)
      const isBetter = best === undefined || candidate.columns.size > best.columns.size
      if (candidate.columns.size >= 2 && isBetter) best = candidate
    }
  if (!best) {
    const expected = joinNames(named ? [named] : defs)
    return {
      table: null,
      faults: [
        named
          ? toFault('header-not-found', joinNames(named.columns.filter(column => column.isRequired)))
          : toFault('sheet-unknown', { sheet: sheet.name, ...expected }),
      ],
    }
  }
  return { table: toTable(sheet, best), faults: listHeadFaults(sheet, best) }
}

const toTable = (sheet: BookSheet, candidate: Candidate): FoundTable | null =>
  hasKeys(candidate) ? { def: candidate.def, sheet, headRow: candidate.headRow, columns: candidate.columns } : null

function listHeadFaults(sheet: BookSheet, candidate: Candidate): Fault[] {
  const { def, headRow, columns, twice, unknown } = candidate
  const heads = unmergeRow(sheet, headRow)
  const toHeadFault = (code: FaultCode, column: number): Fault => {
    const found = toCellText(heads[column])
    return placeFault(createCellFault(code, { column: found }), { sheet: sheet.name, row: headRow, column }, found)
  }
  const missing = def.keys
    .filter(keys => !keys.some(key => columns.has(key)))
    .map(keys => {
      const missingColumns = def.columns.filter(({ key }) => keys.includes(key))
      const [column, columnEn] = (['zh', 'en'] as const).map(lang => missingColumns.map(c => c[lang]).join(' / '))
      return { column: column ?? '', columnEn: columnEn ?? '' }
    })
  return [
    ...missing.map(names =>
      placeFault(createCellFault('column-missing', names), { sheet: sheet.name, row: headRow, column: null }, ''),
    ),
    ...twice.map(column => toHeadFault('column-twice', column)),
    ...unknown.map(column => toHeadFault('column-unknown', column)),
    ...sheet.rows.slice(0, headRow).flatMap((row, index) => {
      const column = row.findIndex(cell => !isBlank(cell))
      const found = toCellText(row[column])
      return column < 0
        ? []
        : [placeFault(createCellFault('title-row-skipped'), { sheet: sheet.name, row: index, column: null }, found)]
    }),
  ]
}
