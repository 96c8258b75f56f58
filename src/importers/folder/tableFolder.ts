// Reads the source tables in an archive, such as the release that the update page gives, as an update: their clusters and
// sources against the published ones, with a fault at the row of each problem.
import { checkTableTexts } from '../../dataset/buildData'
import type { Problem } from '../../dataset/tables/problem'
import {
  type Dataset,
  findRowIds,
  getRecordName,
  type JsonTableName,
  TABLES,
  type TableName,
  type TableTexts,
} from '../../dataset/tables/readDataset'
import type { ClusterRow, ListRow } from '../../dataset/tables/tables'
import { toTableText } from '../../dataset/tables/toTableText'
import type { Book, BookSheet } from '../book/book'
import { RefusalError } from '../book/fileFault'
import { readJson } from '../book/readJson'
import { openZip } from '../book/zipArchive'
import { loadPublished } from '../changes/buildRelease'
import type { PublishedTables } from '../changes/diffTables'
import type { Fault } from '../faults/fault'
import { type ImportedTables, STATEMENT_KINDS } from '../sheets/importTypes'
import { listAbsent } from '../sheets/join/listAbsent'
import { matchRows } from '../sheets/join/matchRows'
import { findFolders } from './folderFiles'

/** A folder that has all of these files is one of source tables. */
const SIGNATURE_TABLES: readonly TableName[] = ['clusters.json', 'sources.json', 'published-ids.json']
/** The tables whose rows an update takes over. */
const UPDATED_TABLES = ['clusters.json', 'sources.json'] as const

/** @returns null for any file that is no archive with source tables, and for a damaged one, of which `readBook` gives the reason */
export function readTableFolder(bytes: Uint8Array): Partial<TableTexts> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  try {
    const archive = openZip(bytes)
    const [folder] = findFolders(archive.names, SIGNATURE_TABLES)
    if (folder === undefined) return null
    return Object.fromEntries(
      TABLES.flatMap(name => {
        const text = archive.unpackText(folder + name)
        return text === null ? [] : [[name, text]]
      }),
    )
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}

/** The tables of an archive, read as an update. */
export interface TableFolderImport {
  readonly tables: ImportedTables
  readonly faults: readonly Fault[]
  /** The two tables as sheets, to show the row of a fault. */
  readonly book: Book
  /** Tables with what the archive adds to them and no row of the two shows: translations, and sources of the lists. */
  readonly texts: Partial<TableTexts>
}

/**
 * A row with a problem is left out, and its published row stays.
 * @param found the tables of the archive; tables that it lacks are those of `texts`
 */
export function importTableFolder(
  found: Partial<TableTexts>,
  texts: TableTexts,
  published: Dataset,
  fileName: string,
): TableFolderImport {
  const merged: TableTexts = { ...texts, ...found }
  const { problems } = checkTableTexts(merged)
  const data = loadPublished(merged)
  const faulty = new Set(problems.map(({ file, record }) => `${file} ${record}`))
  const select = <T extends { readonly id: string }>(
    file: JsonTableName,
    old: readonly T[],
    rows: readonly T[],
  ): T[] => {
    const ids = findRowIds(data.raw.get(file))
    if (ids === null) return [...old]
    const isFaulty = ({ id }: T) => faulty.has(`${file} ${id}`)
    return [...old.filter(row => ids.has(row.id) && isFaulty(row)), ...rows.filter(row => !isFaulty(row))]
  }
  return {
    tables: toImportedTables(published, {
      clusters: select('clusters.json', published.clusters, data.clusters),
      sources: select('sources.json', published.sources, data.sources),
    }),
    faults: problems.map(problem => toFault(problem, data.raw.get(problem.file as JsonTableName))),
    book: {
      fileName,
      format: 'zip',
      encoding: null,
      sheets: UPDATED_TABLES.map(file => toSheet(file, merged[file], data)),
      faults: [],
    },
    texts: selectAdditions(published, data),
  }
}

/** The translations and the sources of lists that the archive adds. Published ones stay. */
function selectAdditions(published: Dataset, data: Dataset): Partial<TableTexts> {
  const translations = { ...published.translations, ...data.translations }
  const found = new Map<string, ListRow>(data.lists.map(list => [list.id, list]))
  const lists = published.lists.map(list => {
    const added = found.get(list.id)?.sources.filter(id => !list.sources.includes(id)) ?? []
    return added.length > 0 ? { ...list, sources: [...list.sources, ...added] } : list
  })
  return {
    ...(toTableText(translations) === toTableText(published.translations)
      ? {}
      : { 'english-texts.json': toTableText(translations) }),
    ...(lists.every((list, index) => list === published.lists[index])
      ? {}
      : { 'recognition-lists.json': toTableText(lists) }),
  }
}

/** Whole tables as an update: published rows that they lack are absent. */
export function toImportedTables(
  published: PublishedTables,
  { clusters, sources }: Pick<ImportedTables, 'clusters' | 'sources'>,
): ImportedTables {
  return {
    clusters,
    sources,
    absent: {
      clusters: listAbsent(published.clusters, clusters),
      sources: listAbsent(published.sources, sources),
      statements: listAbsentStatements(published.clusters, clusters),
    },
  }
}

function listAbsentStatements(
  published: readonly ClusterRow[],
  clusters: readonly ClusterRow[],
): ImportedTables['absent']['statements'] {
  const byId = new Map<string, ClusterRow>(clusters.map(cluster => [cluster.id, cluster]))
  return new Map(
    published.flatMap(before => {
      const after = byId.get(before.id)
      if (!after) return []
      const absent = STATEMENT_KINDS.flatMap(kind => {
        const matched = new Set(matchRows(kind, before[kind], after[kind]))
        const rows = before[kind].filter((_, index) => !matched.has(index))
        return rows.length > 0 ? [[kind, rows]] : []
      })
      return absent.length > 0 ? [[before.id, Object.fromEntries(absent)] as const] : []
    }),
  )
}

/** The first row has the names of the fields, as `readJson` gives them. */
const toSheet = (file: JsonTableName, text: string, { raw }: Dataset): BookSheet => ({
  name: file,
  isHidden: false,
  rows: Array.isArray(raw.get(file)) ? (readJson(text)[0]?.rows ?? []) : [],
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  formulas: [],
})

function toFault({ file, record, field, code, params }: Problem, json: unknown): Fault {
  const rows: readonly unknown[] = Array.isArray(json) ? json : []
  const row = rows.findIndex((value, index) => getRecordName(value, index) === record)
  const fields = [...new Set(rows.flatMap(value => (typeof value === 'object' && value ? Object.keys(value) : [])))]
  const column = fields.indexOf(field.replace(/[.[].*$/, ''))
  return {
    code,
    place: {
      sheet: file,
      row: row < 0 ? null : row + 1,
      column: column < 0 ? null : column,
      ...(field === '' ? {} : { heading: field }),
    },
    found: typeof params.found === 'string' ? params.found : null,
    params,
  }
}
