// A change set: the changes of one person as a small file, which a second person accepts line by line.
import * as v from 'valibot'
import { isoDay, text } from '../../data/schema'
import { clusterRow, sourceRow } from '../../dataset/tables/tables'
import { CHANGE_KINDS, CHANGE_TABLES, type Change, type Decision, type StatementTable } from './change'

/** The version of the form of the file. */
const CHANGE_SET_VERSION = 1
/** Tells the file from other JSON. */
const CHANGE_SET_TYPE = 'sichuan-cluster-map-changes'

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

/** Why a change set was refused. - `other-base`: it belongs to another edition of the tables. */
export type ChangeSetRefusal =
  | { readonly reason: 'not-json' | 'not-a-change-set' }
  | { readonly reason: 'other-version'; readonly found: string }
  | { readonly reason: 'not-valid'; readonly path: string }
  | { readonly reason: 'other-base'; readonly found: string; readonly expected: string }

export type ParsedChangeSet =
  | { readonly changeSet: ChangeSet; readonly refusal: null }
  | { readonly changeSet: null; readonly refusal: ChangeSetRefusal }

const refuse = (refusal: ChangeSetRefusal): ParsedChangeSet => ({ changeSet: null, refusal })

/** The file of a change set; the same changes give the same bytes. */
export const formatChangeSet = ({ base, date, note, changes, decisions }: ChangeSet): string =>
  `${JSON.stringify({ type: CHANGE_SET_TYPE, version: CHANGE_SET_VERSION, base, date, note, changes, decisions }, null, 1)}\n`

/** True for JSON that says it is a change set, of whatever version. */
export const isChangeSet = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && (json as { readonly type?: unknown }).type === CHANGE_SET_TYPE

/** Reads a change set. @param base fingerprint of the tables at hand */
export function parseChangeSet(file: string, base: string): ParsedChangeSet {
  let json: unknown
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return refuse({ reason: 'not-json' })
  }
  if (!isChangeSet(json)) return refuse({ reason: 'not-a-change-set' })
  const { version } = json as { readonly version?: unknown }
  if (version !== CHANGE_SET_VERSION) return refuse({ reason: 'other-version', found: String(version) })
  const parsed = v.safeParse(changeSetSchema, json)
  if (!parsed.success) return refuse({ reason: 'not-valid', path: v.getDotPath(parsed.issues[0]) ?? '' })
  const { type: _type, version: _version, ...changeSet } = parsed.output
  if (changeSet.base !== base) return refuse({ reason: 'other-base', found: changeSet.base, expected: base })
  return { changeSet: changeSet as ChangeSet, refusal: null }
}
