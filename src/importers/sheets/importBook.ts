// Reads a workbook against the published tables: the tables as the book has them, and every fault with its place.
import type { Dataset } from '../../dataset/tables/readDataset'
import type { ClusterRow } from '../../dataset/tables/tables'
import type { Book } from '../book/book'
import type { Fault } from '../faults/fault'
import { toCellText } from './cells/cellText'
import { createCellContext } from './cells/parseCell'
import { createCellFault, placeFault } from './cells/tableFault'
import { checkImport } from './checkImport'
import { type FoundTable, findTable, joinNames, toPlace } from './findTable'
import type { AddRowFault, ImportedTables, ImportResult, StatementKind } from './importTypes'
import { joinClusters } from './join/joinClusters'
import { joinSources } from './join/joinSources'
import { joinStatements } from './join/joinStatements'
import { type JoinedRows, leaveOut, mergeRows } from './join/mergeRows'
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
    const { id, zh, en } = found.table.def
    const place = { sheet: sheet.name, row: null, column: null }
    if (tables.has(id)) faults.push(placeFault(createCellFault('sheet-twice', { sheet: zh, sheetEn: en }), place, ''))
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
      params: joinNames(Object.values(SHEETS)),
    })
  return tables
}

const createAddFault =
  (faults: Fault[]): AddRowFault =>
  (row, key, code, params = {}) => {
    const { sheet, columns } = row.table
    const column = key === null ? null : (columns.get(key) ?? null)
    const found = column === null ? '' : toCellText(sheet.rows[row.row]?.[column])
    faults.push(placeFault(createCellFault(code, params), toPlace(row.table, row.row, column), found))
  }

/** Reads the sheets one after another; only the joined rows stay in memory. */
function joinSheets(
  tables: ReadonlyMap<SheetId, FoundTable>,
  data: Dataset,
  faults: Fault[],
  addFault: AddRowFault,
): JoinedRows {
  const context = createCellContext(data)
  const readSheet = (id: SheetId): Iterable<SheetRow> => {
    const table = tables.get(id)
    return table ? readRows(table, context, faults) : []
  }
  // Firms of clusters cite sources of the book, and the other sheets name its clusters.
  const sources = joinSources(readSheet('sources'), data.sources, context, addFault)
  const clusters = joinClusters(readSheet('clusters'), data, context, addFault)
  const published = new Map<string, ClusterRow>(data.clusters.map(cluster => [cluster.id, cluster]))
  const joinKind = (kind: StatementKind) => joinStatements(kind, readSheet(kind), published, context, addFault)
  const statements = {
    recognitions: joinKind('recognitions'),
    figures: joinKind('figures'),
    measures: joinKind('measures'),
  }
  return { sources, clusters, statements, sheets: new Set(tables.keys()) }
}

/** Reads a workbook. The published tables must be free of problems. */
export function importBook(book: Book, data: Dataset): ImportResult {
  const faults: Fault[] = []
  const addFault = createAddFault(faults)
  const joined = joinSheets(findTables(book, faults), data, faults, addFault)
  return { tables: mergeChecked(joined, data, addFault), faults }
}

/** Merges the rows that the checks accept. */
function mergeChecked(joined: JoinedRows, data: Dataset, addFault: AddRowFault): ImportedTables {
  const { tables, origins } = mergeRows(joined, data, addFault)
  const problems = checkImport(data, tables, origins)
  for (const { problem, row, key } of problems) addFault(row, key, problem.code, problem.params)
  if (problems.length === 0) return tables
  const rest = leaveOut(new Set(problems.map(({ row }) => row)), joined)
  // Rows that cite a refused source are checked again.
  const hasFewerSources = problems.some(({ problem }) => problem.file === 'sources.json')
  return hasFewerSources ? mergeChecked(rest, data, addFault) : mergeRows(rest, data, ignoreFault).tables
}

const ignoreFault: AddRowFault = () => {}
