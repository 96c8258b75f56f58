// A change set: the changes of one person as a small file, which a second person accepts line by line.

import * as v from 'valibot'
import * as province from '#dataset/province.json'
import { isoDay, text } from '../../data/schema'
import { clusterRow, sourceRow } from '../../dataset/tables/tables'
import { createFileFault, type FileFault } from '../book/fileFault'
import { CHANGE_KINDS, CHANGE_TABLES, type Change, type Decision, type StatementTable } from './change'

/** The version of the form of the file. */
const CHANGE_SET_VERSION = 1
/** Tells the file from other JSON. */
const CHANGE_SET_TYPE = `${province.siteId}-changes`

const MAX_NOTE = 500

export interface ChangeSet {
  /** Fingerprint of the tables that the changes belong to. */
  readonly base: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** The author's remark; empty without one. */
  readonly note: string
  readonly changes: readonly Change[]
  readonly decisions: readonly Decision[]
}

const placeEntries = {
  id: text,
  table: v.picklist(CHANGE_TABLES),
  owner: text,
  rowKey: v.string(),
}
const rowSchemas = {
  cluster: clusterRow,
  source: sourceRow,
  recognitions: clusterRow.entries.recognitions.item,
  figures: clusterRow.entries.figures.item,
  measures: clusterRow.entries.measures.item,
  leadEnterprises: clusterRow.entries.leadEnterprises.item,
} as const satisfies Record<StatementTable | 'cluster' | 'source', v.GenericSchema>

/** True for a row of its table. */
const isRowOfTable = ({ table, row }: { readonly table: keyof typeof rowSchemas; readonly row: unknown }): boolean =>
  v.is(rowSchemas[table], row)

/** True for a value that the field of its table may have. */
function isValueOfField({
  table,
  field,
  after,
}: {
  readonly table: keyof typeof rowSchemas
  readonly field: string
  readonly after: unknown
}): boolean {
  const entries: Readonly<Record<string, v.GenericSchema>> = rowSchemas[table].entries
  const schema = Object.hasOwn(entries, field) ? entries[field] : undefined
  if (!schema || field === 'id') return false
  return v.is(schema, after) || (after === null && v.is(v.strictObject({ value: schema }), {}))
}

const withRow = <K extends 'added' | 'absent'>(kind: K) =>
  v.pipe(
    v.strictObject({ ...placeEntries, kind: v.literal(kind), row: v.unknown() }),
    v.check(change => isRowOfTable(change), 'is no row of its table'),
  )

const changeSchema = v.union([
  withRow('added'),
  withRow('absent'),
  v.pipe(
    v.strictObject({
      ...placeEntries,
      kind: v.literal('changed'),
      field: text,
      before: v.unknown(),
      after: v.unknown(),
    }),
    v.check(change => isValueOfField(change), 'is no value of its field'),
  ),
])

const changeSetSchema = v.strictObject({
  type: v.literal(CHANGE_SET_TYPE),
  version: v.literal(CHANGE_SET_VERSION),
  base: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  date: isoDay,
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  changes: v.array(changeSchema),
  decisions: v.array(
    v.strictObject({ change: v.nullable(text), kind: v.nullable(v.picklist(CHANGE_KINDS)), isAccepted: v.boolean() }),
  ),
})

export type ReadChangeSet =
  | { readonly changeSet: ChangeSet; readonly refusal: null }
  | { readonly changeSet: null; readonly refusal: FileFault }

const refuse = (...fault: Parameters<typeof createFileFault>): ReadChangeSet => ({
  changeSet: null,
  refusal: createFileFault(...fault),
})

/** The file of a change set; the same changes give the same bytes. */
export const formatChangeSet = ({ base, date, note, changes, decisions }: ChangeSet): string =>
  `${JSON.stringify({ type: CHANGE_SET_TYPE, version: CHANGE_SET_VERSION, base, date, note, changes, decisions }, null, 1)}\n`

/** The start of a file that may be JSON. */
const JSON_START = /^\s*[{[]/
const HEAD_BYTES = 100
/** The beginning of a fingerprint, enough to distinguish two. */
const shorten = (fingerprint: string): string => `${fingerprint.slice(0, 8)}…`

/**
 * Reads a change set. Null for every other file, also for other JSON.
 * @param base fingerprint of the tables at hand
 */
export function readChangeSet(bytes: Uint8Array, base: string): ReadChangeSet | null {
  if (!JSON_START.test(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)))) return null
  const json = tryParse(new TextDecoder().decode(bytes)) as {
    readonly type?: unknown
    readonly version?: unknown
  } | null
  if (json?.type !== CHANGE_SET_TYPE) return null
  if (json.version !== CHANGE_SET_VERSION) return refuse('change-set-version', { found: String(json.version) })
  const parsed = v.safeParse(changeSetSchema, json)
  if (!parsed.success) return refuse('change-set-damaged', { place: v.getDotPath(parsed.issues[0]) ?? '' })
  const { type: _type, version: _version, ...changeSet } = parsed.output
  return changeSet.base === base
    ? { changeSet: changeSet as ChangeSet, refusal: null }
    : refuse('change-set-edition', { found: shorten(changeSet.base), expected: shorten(base) })
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
