// Parses the envelope of a data file and its tables. A wrong envelope fails the file; a wrong record is rejected by itself.
import * as v from 'valibot'
import { ROWS_PER_STEP, runSync, type Steps } from '../domain/computation/steps'
import type { Translated } from '../domain/language/language'
import { DataFileError } from './DataFileError'
import { describeIssue } from './describeIssue'
import type { Parsed, RejectedRecord } from './files'
import { type SchemaFor, text } from './schema'

/** The content of a file, not validated yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Throws DataFileError of kind 'shape' for anything but an object. */
export function parseObject(file: string, json: unknown): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject
  throw new DataFileError(file, 'shape', 'is not an object')
}

/** Throws DataFileError of kind 'shape', with the first issue. */
export function parseOrThrow<T>(file: string, envelope: JsonObject, schema: SchemaFor<T>): T {
  const result = v.safeParse(schema, envelope, { abortEarly: true })
  if (result.success) return result.output
  throw new DataFileError(file, 'shape', formatIssue(result.issues[0]))
}

/** Translations by the Chinese text, in a file of the English edition. */
export const translatedSchema = v.object({ english: v.optional(v.record(text, text)) })

/** The translations in a file of the English edition. */
export const parseTranslations = (file: string, envelope: JsonObject): Translated =>
  parseOrThrow(file, envelope, translatedSchema)

type TableSchemas = Readonly<Record<string, v.GenericSchema>>

/**
 * Parses the tables of a file, and its translations.
 * @param schemas of a record, by the name of its table; each table must be an array
 */
export function parseTables<S extends TableSchemas>(
  file: string,
  envelope: JsonObject,
  schemas: S,
): Parsed<{ readonly [K in keyof S]: readonly v.InferOutput<S[K]>[] } & Translated> {
  const tables = Object.entries(schemas).map(
    ([name, schema]) => [name, runSync(parseRecordsInSteps(file, envelope, name, schema))] as const,
  )
  const values = Object.fromEntries(tables.map(([name, { value }]) => [name, value]))
  return {
    value: { ...(values as { [K in keyof S]: v.InferOutput<S[K]>[] }), ...parseTranslations(file, envelope) },
    rejected: tables.flatMap(([, { rejected }]) => rejected),
  }
}

/**
 * Parses one table in steps. Of records with the same id the first is kept.
 * @param seenIds ids of earlier files of the same table; those of this one are added
 */
export function* parseRecordsInSteps<T>(
  file: string,
  envelope: JsonObject,
  name: string,
  schema: SchemaFor<T>,
  seenIds: Set<string> = new Set(),
): Steps<Parsed<readonly T[]>> {
  const rows = envelope[name]
  if (!Array.isArray(rows)) throw new DataFileError(file, 'shape', `${name}: is not an array`)
  const value: T[] = []
  const rejected: RejectedRecord[] = []
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    const id = getRecordId(row)
    const where = id ?? `${name}[${i}]`
    const result = v.safeParse(schema, row, { abortEarly: true })
    if (!result.success) rejected.push({ file, where, problem: formatIssue(result.issues[0]) })
    else if (id !== null && seenIds.has(id)) rejected.push({ file, where, problem: `${name}[${i}]: id appears again` })
    else {
      if (id !== null) seenIds.add(id)
      value.push(result.output)
    }
  }
  return { value, rejected }
}

function getRecordId(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null
  const { id, code } = row as { readonly id?: unknown; readonly code?: unknown }
  const key = id ?? code
  return typeof key === 'string' && key !== '' ? key : null
}

/** Throws DataFileError of kind 'shape' for a table without a single valid record, which must not be shown as an empty one. */
export function assertNonEmpty(file: string, name: string, values: readonly unknown[]): void {
  if (values.length === 0) throw new DataFileError(file, 'shape', `${name}: not one good record`)
}

function formatIssue(issue: v.BaseIssue<unknown>): string {
  const { field, problem } = describeIssue(issue)
  return field === '' ? problem : `${field}: ${problem}`
}
