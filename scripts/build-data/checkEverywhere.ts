// Decides what holds in every table alike: sources resolve and are used, texts are tidy, no telephone numbers,
// no addresses outside sources.json. Walks the raw JSON, so that a row with another mistake is still looked at.
import { fieldPath } from '../../src/data/issue'
import { type Problem, repeated } from './problem'
import { type JsonTable, recordName, rowName } from './read'

export const PHONE = /(?<![\d.])(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/

interface Leaf {
  readonly file: JsonTable
  readonly record: string
  readonly keys: readonly (string | number)[]
  readonly value: unknown
}

export function checkEverywhere(raw: ReadonlyMap<JsonTable, unknown>): Problem[] {
  const known = new Set(idsOf(raw.get('sources.json')))
  const leaves = [...raw].flatMap(([file, json]) => leavesOf(file, json))
  const cited = leaves.filter(isCitation)
  const used = new Set(cited.map(leaf => leaf.value))
  return [
    ...cited
      .filter(({ value }) => typeof value === 'string' && !known.has(value))
      .map(leaf => problem(leaf, `no such source "${String(leaf.value)}"`)),
    ...leaves.flatMap(leaf => (typeof leaf.value === 'string' ? checkText(leaf, leaf.value) : [])),
    ...[...raw].flatMap(([file, json]) => checkCitationLists(file, json)),
    ...[...raw].flatMap(([file, json]) =>
      repeated(idsOf(json)).map(id => ({ file, record: id, field: 'id', what: 'appears more than once' })),
    ),
    ...(raw.has('sources.json') ? [...known] : [])
      .filter(id => !used.has(id))
      .map(id => ({ file: 'sources.json', record: id, field: '', what: 'is not used' })),
  ]
}

const isCitation = ({ file, keys }: Leaf): boolean =>
  file !== 'sources.json' &&
  (keys.at(-1) === 'source' || (keys.at(-2) === 'sources' && typeof keys.at(-1) === 'number'))

function checkText(leaf: Leaf, value: string): Problem[] {
  const isAddress = leaf.file === 'sources.json' && leaf.keys.at(-1) === 'url'
  const mistakes = [
    value !== value.trim() ? 'has outer spaces' : null,
    !isAddress && PHONE.test(value) ? 'looks like a telephone number' : null,
    leaf.file !== 'sources.json' && /https?:/i.test(value) ? 'is an address outside sources.json' : null,
  ]
  return mistakes.flatMap(what => (what === null ? [] : [problem(leaf, what)]))
}

/** The same source twice in one list. */
function checkCitationLists(file: JsonTable, json: unknown): Problem[] {
  const lists = new Map<string, Leaf[]>()
  for (const leaf of leavesOf(file, json).filter(leaf => leaf.keys.at(-2) === 'sources')) {
    const key = `${leaf.record} ${fieldPath(leaf.keys.slice(0, -1))}`
    lists.set(key, [...(lists.get(key) ?? []), leaf])
  }
  return [...lists.values()].flatMap(leaves =>
    leaves
      .filter((leaf, i) => leaves.findIndex(other => other.value === leaf.value) < i)
      .map(leaf => problem(leaf, `names "${String(leaf.value)}" again`)),
  )
}

const problem = ({ file, record, keys }: Leaf, what: string): Problem => ({
  file,
  record,
  field: fieldPath(keys),
  what,
})

function leavesOf(file: JsonTable, json: unknown): Leaf[] {
  if (Array.isArray(json)) return json.flatMap((row: unknown, i) => walk(file, recordName(row, i), [], row))
  return walk(file, '', [], json).map(leaf => ({ ...leaf, record: rowName(json, leaf.keys) }))
}

function walk(file: JsonTable, record: string, keys: readonly (string | number)[], value: unknown): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => walk(file, record, [...keys, i], item))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]: [string, unknown]) => walk(file, record, [...keys, key], item))
  return [{ file, record, keys, value }]
}

const idsOf = (json: unknown): string[] =>
  Array.isArray(json)
    ? json.flatMap((row: { readonly id?: unknown } | null) => (typeof row?.id === 'string' ? [row.id] : []))
    : []
