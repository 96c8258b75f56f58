// Reads a workbook against the published tables: the tables as the book has them, and every fault with its place.
import type { Dataset } from '../../dataset/tables/readDataset'
import type { Book } from '../book/book'
import type { Fault } from '../faults/fault'
import { toCellText } from './cells/cellText'
import { type CellContext, createCellContext } from './cells/parseCell'
import { createCellFault, placeFault } from './cells/tableFault'
import { checkImport } from './checkImport'
import { type FoundTable, findTable, toPlace } from './findTable'
import type { AddRowFault, ImportResult } from './importTypes'
import { joinNamedRows, joinTables, type RowsBySheet, STATEMENT_KINDS } from './join/joinTables'
import { listSheetNotes, readRows, type SheetRow } from './readRows'
import { SHEETS } from './sheetDefs'
import type { SheetId } from './sheetIds'

/** The sheets that the book has, each once. */
function findTables({ sheets }: Book, faults: Fault[]): Map<SheetId, FoundTable> {
  const tables = new Map<SheetId, FoundTable>()
  for (const sheet of sheets) {
    const found = findTable(sheet)
    faults.push(...found.faults)
    if (!found.table) continue
    const { id, zh } = found.table.def
    const place = { sheet: sheet.name, row: null, column: null }
    if (tables.has(id)) faults.push(placeFault(createCellFault('sheet-twice', { sheet: zh }), place, ''))
    else {
      tables.set(id, found.table)
      faults.push(...listSheetNotes(sheet))
    }
  }
  if (tables.size === 0 && !faults.some(({ code }) => code === 'column-missing' || code === 'header-not-found'))
    faults.push({
      code: 'no-known-sheet',
      place: null,
      found: null,
      params: {
        expected: Object.values(SHEETS)
          .map(({ zh }) => zh)
          .join('、'),
      },
    })
  return tables
}

const createAddFault =
  (faults: Fault[], faulty: Set<SheetRow>): AddRowFault =>
  (row, key, code, params = {}) => {
    const { sheet, columns } = row.table
    const column = key === null ? null : (columns.get(key) ?? null)
    const found = column === null ? '' : toCellText(sheet.rows[row.row]?.[column])
    faults.push(placeFault(createCellFault(code, params), toPlace(row.table, row.row, column), found))
    faulty.add(row)
  }

/** Reads sources and clusters first, so that the other sheets can name those of the book. */
function readAll(tables: ReadonlyMap<SheetId, FoundTable>, data: Dataset, faults: Fault[], addFault: AddRowFault) {
  const context = createCellContext(data)
  const rows: { [S in SheetId]?: readonly SheetRow[] } = {}
  const readSheet = (id: SheetId) => {
    const table = tables.get(id)
    if (!table) return
    const read = readRows(table, context)
    rows[id] = read.rows
    faults.push(...read.faults)
  }
  readSheet('sources')
  // Firms of clusters cite sources of the book.
  const sources = joinNamedRows({ ...rows }, data, context, addFault).sources
  readSheet('clusters')
  const { clusters } = joinNamedRows(rows.clusters ? { clusters: rows.clusters } : {}, data, context, addFault)
  for (const kind of STATEMENT_KINDS) readSheet(kind)
  return { context, rows, named: { sources, clusters } }
}

/** Reads a workbook. The published tables must be free of problems. */
export function importBook(book: Book, data: Dataset): ImportResult {
  const faults: Fault[] = []
  const faultyRows = new Set<SheetRow>()
  const addFault = createAddFault(faults, faultyRows)
  const tables = findTables(book, faults)
  const { context, rows, named } = readAll(tables, data, faults, addFault)
  const joined = joinTables(named, rows, data, context, addFault)
  const problems = checkImport(data, joined.tables, joined.origins)
  for (const { problem, row, key } of problems) addFault(row, key, problem.code, problem.params)
  const result = problems.length > 0 ? joinWithout(new Set(problems.map(({ row }) => row)), rows, data) : joined
  return { ...result, faults, sheets: new Set(tables.keys()) }
}

/** Joins again without rows that the checks refuse. */
function joinWithout(refused: ReadonlySet<SheetRow>, rows: RowsBySheet, data: Dataset) {
  const context: CellContext = createCellContext(data)
  const marked = Object.fromEntries(
    Object.entries(rows).map(([id, list]) => [
      id,
      list.map(row => (refused.has(row) ? { ...row, hasError: true } : row)),
    ]),
  ) as RowsBySheet
  const ignore = () => undefined
  return joinTables(joinNamedRows(marked, data, context, ignore), marked, data, context, ignore)
}
