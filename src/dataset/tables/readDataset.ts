// Reads the tables: texts in, typed rows out, and a problem for every invalid row.
import * as v from 'valibot'
import type { AliasKind } from '../../domain/export/aliases'
import type { Translations } from '../../domain/language/language'
import type { FormerName } from '../../domain/search/searchTables'
import * as changeTables from './changeTables'
import { type Division, parseDivisions, parseEnglishNames, parseFormerNames } from './divisions'
import { locateJsonError } from './locateJsonError'
import { type Problem, toProblem } from './problem'
import { toSchemaFinding } from './schemaFinding'
import * as tables from './tables'

/** The schema of a row of each table that is an array. */
export const ARRAY_TABLES = {
  'sources.json': tables.sourceRow,
  'industries.json': tables.industryRow,
  'directions.json': tables.directionRow,
  'recognition-lists.json': tables.listRow,
  'clusters.json': tables.clusterRow,
  'excluded.json': tables.excludedRow,
  'changes.json': changeTables.changeRow,
  'county.json': tables.countyRow,
  'aliases.json': changeTables.aliasRow,
} as const
type ArrayTable = keyof typeof ARRAY_TABLES
const JSON_TABLES = [
  ...(Object.keys(ARRAY_TABLES) as ArrayTable[]),
  'policy.json',
  'english-texts.json',
  'published-ids.json',
] as const
export type JsonTableName = (typeof JSON_TABLES)[number]
const CSV_TABLES = ['divisions.csv', 'english-names.csv', 'former-names.csv'] as const
export const TABLES = [...JSON_TABLES, ...CSV_TABLES] as const
export type TableName = (typeof TABLES)[number]

/** Every id that was ever published, by table. */
export type PublishedIds = Readonly<Record<AliasKind, readonly string[]>>

/** File name to its text. */
export type TableTexts = Readonly<Record<TableName, string>>
type Rows<K extends ArrayTable> = readonly v.InferOutput<(typeof ARRAY_TABLES)[K]>[]

export interface Dataset {
  readonly raw: ReadonlyMap<JsonTableName, unknown>
  readonly divisions: ReadonlyMap<string, Division>
  /** By adcode. */
  readonly english: ReadonlyMap<string, string>
  readonly formerNames: readonly FormerName[]
  readonly sources: Rows<'sources.json'>
  readonly industries: Rows<'industries.json'>
  readonly directions: Rows<'directions.json'>
  readonly lists: Rows<'recognition-lists.json'>
  readonly clusters: Rows<'clusters.json'>
  readonly excluded: Rows<'excluded.json'>
  readonly changes: Rows<'changes.json'>
  readonly county: Rows<'county.json'>
  readonly aliases: Rows<'aliases.json'>
  readonly publishedIds: PublishedIds
  readonly policy: tables.PolicyTable | null
  /** English texts by the Chinese text of another table. */
  readonly translations: Translations
}

export function readDataset(texts: TableTexts): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const raw = new Map<JsonTableName, unknown>()
  for (const file of JSON_TABLES) {
    try {
      raw.set(file, JSON.parse(texts[file]))
    } catch (error) {
      problems.push(toProblem(file, '', '', 'cannot-be-read', locateJsonError(texts[file], error)))
    }
  }
  const readTable = <T>(file: ArrayTable, schema: v.GenericSchema<unknown, T>): T[] => {
    const readResult = readRows(file, raw.get(file), schema)
    if (raw.has(file)) problems.push(...readResult.problems)
    return readResult.rows
  }
  const policy = readPolicy(raw.get('policy.json'))
  if (raw.has('policy.json')) problems.push(...policy.problems)
  const translations = v.safeParse(tables.translationTable, raw.get('english-texts.json'))
  if (raw.has('english-texts.json') && !translations.success)
    problems.push(...translations.issues.map(issue => toTableProblem('english-texts.json', '', issue)))
  const publishedIds = v.safeParse(changeTables.publishedIdsTable, raw.get('published-ids.json'))
  if (raw.has('published-ids.json') && !publishedIds.success)
    problems.push(...publishedIds.issues.map(issue => toTableProblem('published-ids.json', '', issue)))
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  return {
    dataset: {
      raw,
      divisions: new Map(parseDivisions(texts['divisions.csv'], report).map(d => [d.adcode, d])),
      english: parseEnglishNames(texts['english-names.csv'], report),
      formerNames: parseFormerNames(texts['former-names.csv'], report),
      sources: readTable('sources.json', tables.sourceRow),
      industries: readTable('industries.json', tables.industryRow),
      directions: readTable('directions.json', tables.directionRow),
      lists: readTable('recognition-lists.json', tables.listRow),
      clusters: readTable('clusters.json', tables.clusterRow),
      excluded: readTable('excluded.json', tables.excludedRow),
      changes: readTable('changes.json', changeTables.changeRow),
      county: readTable('county.json', tables.countyRow),
      aliases: readTable('aliases.json', changeTables.aliasRow),
      publishedIds: publishedIds.success ? publishedIds.output : { cluster: [], list: [], source: [] },
      policy: policy.table,
      translations: translations.success ? translations.output : {},
    },
    problems,
  }
}

interface ReadResult<T> {
  readonly rows: T[]
  readonly problems: Problem[]
}

function readRows<T>(file: string, json: unknown, schema: v.GenericSchema<unknown, T>): ReadResult<T> {
  if (!Array.isArray(json)) return { rows: [], problems: [toProblem(file, '', '', 'not-a-table')] }
  const readResult: ReadResult<T> = { rows: [], problems: [] }
  json.forEach((row: unknown, i) => {
    const result = v.safeParse(schema, row)
    if (result.success) readResult.rows.push(result.output)
    else readResult.problems.push(...result.issues.map(issue => toTableProblem(file, getRecordName(row, i), issue)))
  })
  return readResult
}

function readPolicy(json: unknown): { readonly table: tables.PolicyTable | null; readonly problems: Problem[] } {
  const result = v.safeParse(tables.policyTable, json)
  if (result.success) return { table: result.output, problems: [] }
  const problems = result.issues.map(issue => {
    const keys = (issue.path ?? []).map(item => item.key)
    return toTableProblem('policy.json', getRowId(json, keys), issue)
  })
  return { table: null, problems }
}

const toTableProblem = (file: string, record: string, issue: v.BaseIssue<unknown>): Problem => ({
  file,
  record,
  ...toSchemaFinding(issue),
})

/** A row's id, or its position in the file when it has none. */
export function getRecordName(row: unknown, position: number): string {
  const id = typeof row === 'object' && row !== null ? (row as { readonly id?: unknown }).id : undefined
  return typeof id === 'string' && id !== '' ? id : `[${position}]`
}

/** The ids of all rows, also of those with a fault. Null if the table cannot be read. */
export const findRowIds = (json: unknown): ReadonlySet<string> | null =>
  Array.isArray(json)
    ? new Set(json.flatMap((row: { readonly id?: unknown } | null) => (typeof row?.id === 'string' ? [row.id] : [])))
    : null

/** The id of the row in a path into a table of several lists: `deadlines`, 0, … Empty without a row. */
export function getRowId(json: unknown, [list, row]: readonly unknown[]): string {
  const lists = json as Readonly<Record<string, unknown>> | null
  const rows = typeof list === 'string' ? lists?.[list] : undefined
  const id = Array.isArray(rows) && typeof row === 'number' ? (rows[row] as { id?: unknown } | null)?.id : undefined
  return typeof id === 'string' ? id : ''
}
