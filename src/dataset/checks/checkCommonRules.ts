// Checks the rules of every table: sources resolve and are used, texts are tidy, no telephone numbers and names of persons, no
// addresses outside sources.json. Reads the raw JSON, so that a row with another mistake is still checked.
import { formatFieldPath } from '../../data/describeIssue'
import { findDuplicates, type Problem, toProblem } from '../tables/problem'
import { findRowIds, getRecordName, getRowId, type JsonTableName } from '../tables/readDataset'
import { findPersonName, PHONE_PATTERN } from './personalData'

interface Leaf {
  readonly file: JsonTableName
  readonly record: string
  readonly keys: readonly (string | number)[]
  readonly value: unknown
}

export function checkCommonRules(raw: ReadonlyMap<JsonTableName, unknown>): Problem[] {
  const sourceIds = findRowIds(raw.get('sources.json'))
  const leaves = [...raw].flatMap(([file, json]) => listLeaves(file, json))
  const citations = leaves.filter(isCitation)
  const citedIds = new Set(citations.map(leaf => leaf.value))
  return [
    ...citations
      .filter(({ value }) => typeof value === 'string' && sourceIds?.has(value) === false)
      .map(leaf => toLeafProblem(leaf, 'unknown-source', String(leaf.value))),
    ...leaves.flatMap(leaf => (typeof leaf.value === 'string' ? checkText(leaf, leaf.value) : [])),
    ...[...raw].flatMap(([file, json]) => checkCitationLists(file, json)),
    ...[...raw].flatMap(([file, json]) =>
      findDuplicates(Array.isArray(json) ? json.map(getRecordName) : []).map(id =>
        toProblem(file, id, 'id', 'duplicate-id', { found: id }),
      ),
    ),
    ...[...(sourceIds ?? [])]
      .filter(id => !citedIds.has(id))
      .map(id => toProblem('sources.json', id, '', 'source-unused')),
  ]
}

const isCitation = ({ file, keys }: Leaf): boolean =>
  file !== 'sources.json' &&
  (keys.at(-1) === 'source' || (keys.at(-2) === 'sources' && typeof keys.at(-1) === 'number'))

function checkText(leaf: Leaf, value: string): Problem[] {
  const isSourceUrl = leaf.file === 'sources.json' && leaf.keys.at(-1) === 'url'
  const phone = isSourceUrl ? undefined : PHONE_PATTERN.exec(value)?.[0]
  const person = leaf.file === 'sources.json' ? null : findPersonName(value)
  const address = leaf.file === 'sources.json' ? undefined : /https?:\S*/i.exec(value)?.[0]
  return [
    ...(value !== value.trim() ? [toLeafProblem(leaf, 'outer-spaces', value)] : []),
    ...(phone === undefined ? [] : [toLeafProblem(leaf, 'telephone-number', phone)]),
    ...(person === null ? [] : [toLeafProblem(leaf, 'person-name', person)]),
    ...(address === undefined ? [] : [toLeafProblem(leaf, 'address-in-text', address)]),
  ]
}

/** The same source twice in one list. */
function checkCitationLists(file: JsonTableName, json: unknown): Problem[] {
  const citationLists = new Map<string, Leaf[]>()
  for (const leaf of listLeaves(file, json).filter(leaf => leaf.keys.at(-2) === 'sources')) {
    const key = `${leaf.record} ${formatFieldPath(leaf.keys.slice(0, -1))}`
    citationLists.set(key, [...(citationLists.get(key) ?? []), leaf])
  }
  return [...citationLists.values()].flatMap(leaves =>
    leaves
      .filter((leaf, i) => leaves.findIndex(other => other.value === leaf.value) < i)
      .map(leaf => toLeafProblem(leaf, 'listed-twice', String(leaf.value))),
  )
}

type LeafCode =
  | 'unknown-source'
  | 'outer-spaces'
  | 'telephone-number'
  | 'person-name'
  | 'address-in-text'
  | 'listed-twice'

const toLeafProblem = ({ file, record, keys }: Leaf, code: LeafCode, found: string): Problem =>
  toProblem(file, record, formatFieldPath(keys), code, { found })

function listLeaves(file: JsonTableName, json: unknown): Leaf[] {
  if (Array.isArray(json)) return json.flatMap((row: unknown, i) => collectLeaves(file, getRecordName(row, i), [], row))
  return collectLeaves(file, '', [], json).map(leaf => ({ ...leaf, record: getRowId(json, leaf.keys) }))
}

function collectLeaves(
  file: JsonTableName,
  record: string,
  keys: readonly (string | number)[],
  value: unknown,
): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => collectLeaves(file, record, [...keys, i], item))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      collectLeaves(file, record, [...keys, key], item),
    )
  return [{ file, record, keys, value }]
}
