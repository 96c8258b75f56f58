// Decides how the tables are read: texts in, typed rows out, with a problem for every row that is not as it should be.
import * as v from 'valibot'
import { describeIssue } from '../../src/data/issue'
import type { Translations } from '../../src/domain/language'
import type { FormerName } from '../../src/domain/searchTables'
import { type Division, parseDivisions, parseEnglishNames, parseFormerNames } from '../build-geometry/divisions'
import type { Problem } from './problem'
import * as tables from './tables'

const ARRAY_TABLES = {
  'sources.json': tables.sourceRow,
  'industries.json': tables.industryRow,
  'directions.json': tables.directionRow,
  'recognition-lists.json': tables.listRow,
  'clusters.json': tables.clusterRow,
  'excluded.json': tables.excludedRow,
  'changes.json': tables.changeRow,
  'county.json': tables.countyRow,
} as const
type ArrayTable = keyof typeof ARRAY_TABLES
const JSON_TABLES = [...(Object.keys(ARRAY_TABLES) as ArrayTable[]), 'policy.json', 'english-texts.json'] as const
export type JsonTable = (typeof JSON_TABLES)[number]
export const CSV_TABLES = ['divisions.csv', 'english-names.csv', 'former-names.csv'] as const
export const TABLES = [...JSON_TABLES, ...CSV_TABLES] as const
export type Table = (typeof TABLES)[number]

/** File name to its text. */
export type Texts = Readonly<Record<Table, string>>
type Rows<K extends ArrayTable> = readonly v.InferOutput<(typeof ARRAY_TABLES)[K]>[]

export interface Dataset {
  readonly raw: ReadonlyMap<JsonTable, unknown>
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
  readonly policy: tables.PolicyTable | null
  /** English texts by the Chinese text, from any other table, that they translate. */
  readonly translations: Translations
}

export function readDataset(texts: Texts): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const raw = new Map<JsonTable, unknown>()
  for (const file of JSON_TABLES) {
    try {
      raw.set(file, JSON.parse(texts[file]))
    } catch (error) {
      problems.push({ file, record: '', field: '', what: `cannot be read: ${reason(error)}` })
    }
  }
  const rows = <T>(file: ArrayTable, schema: v.GenericSchema<unknown, T>): T[] => {
    const read = readRows(file, raw.get(file), schema)
    if (raw.has(file)) problems.push(...read.problems)
    return read.rows
  }
  const policy = readPolicy(raw.get('policy.json'))
  if (raw.has('policy.json')) problems.push(...policy.problems)
  const translations = v.safeParse(tables.translationTable, raw.get('english-texts.json'))
  if (raw.has('english-texts.json') && !translations.success)
    problems.push(...translations.issues.map(issue => tableProblem('english-texts.json', '', issue)))
  const csv = <T>(file: (typeof CSV_TABLES)[number], parse: (csv: string) => T[]): T[] => {
    const read = readCsv(file, texts[file], parse)
    problems.push(...read.problems)
    return read.rows
  }
  return {
    dataset: {
      raw,
      divisions: new Map(csv('divisions.csv', parseDivisions).map(d => [d.adcode, d])),
      english: new Map(csv('english-names.csv', text => [...parseEnglishNames(text)])),
      formerNames: csv('former-names.csv', parseFormerNames),
      sources: rows('sources.json', tables.sourceRow),
      industries: rows('industries.json', tables.industryRow),
      directions: rows('directions.json', tables.directionRow),
      lists: rows('recognition-lists.json', tables.listRow),
      clusters: rows('clusters.json', tables.clusterRow),
      excluded: rows('excluded.json', tables.excludedRow),
      changes: rows('changes.json', tables.changeRow),
      county: rows('county.json', tables.countyRow),
      policy: policy.table,
      translations: translations.success ? translations.output : {},
    },
    problems,
  }
}

interface Read<T> {
  readonly rows: T[]
  readonly problems: Problem[]
}

function readRows<T>(file: string, json: unknown, schema: v.GenericSchema<unknown, T>): Read<T> {
  if (!Array.isArray(json)) return { rows: [], problems: [{ file, record: '', field: '', what: 'is not an array' }] }
  const read: Read<T> = { rows: [], problems: [] }
  json.forEach((row: unknown, i) => {
    const result = v.safeParse(schema, row)
    if (result.success) read.rows.push(result.output)
    else
      for (const issue of result.issues) {
        const { field, problem } = describeIssue(issue)
        read.problems.push({ file, record: recordName(row, i), field, what: problem })
      }
  })
  return read
}

function readPolicy(json: unknown): { readonly table: tables.PolicyTable | null; readonly problems: Problem[] } {
  const result = v.safeParse(tables.policyTable, json)
  if (result.success) return { table: result.output, problems: [] }
  const problems = result.issues.map(issue => {
    const keys = (issue.path ?? []).map(item => item.key)
    return tableProblem('policy.json', rowName(json, keys), issue)
  })
  return { table: null, problems }
}

function tableProblem(file: JsonTable, record: string, issue: v.BaseIssue<unknown>): Problem {
  const { field, problem } = describeIssue(issue)
  return { file, record, field, what: problem }
}

function readCsv<T>(file: string, csv: string, parse: (csv: string) => T[]): Read<T> {
  try {
    // Spreadsheets write a byte order mark.
    const rows = parse(csv.replace(/^\uFEFF/, ''))
    return { rows, problems: rows.length > 0 ? [] : [{ file, record: '', field: '', what: 'is empty' }] }
  } catch (error) {
    return {
      rows: [],
      problems: [{ file, record: '', field: '', what: reason(error).replace(`${file}: `, '') }],
    }
  }
}

/** A row's id, or its position in the file when it has none. */
export function recordName(row: unknown, position: number): string {
  const id = typeof row === 'object' && row !== null ? (row as { readonly id?: unknown }).id : undefined
  return typeof id === 'string' && id !== '' ? id : `[${position}]`
}

/** The id of the row that a path into a table of several lists leads through: `deadlines`, 0, … Empty without one. */
export function rowName(json: unknown, [list, row]: readonly unknown[]): string {
  const lists = json as Readonly<Record<string, unknown>> | null
  const rows = typeof list === 'string' ? lists?.[list] : undefined
  const id = Array.isArray(rows) && typeof row === 'number' ? (rows[row] as { id?: unknown } | null)?.id : undefined
  return typeof id === 'string' ? id : ''
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
