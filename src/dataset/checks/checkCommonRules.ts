// Checks the rules of every table: sources resolve and are used, texts are tidy, no telephone numbers and names of persons, no
// addresses outside sources.json. Reads the raw JSON, so that a row with another mistake is still checked.
import { formatFieldPath } from '../../data/describeIssue'
import { findDuplicates, type Problem, toProblem } from '../tables/problem'
import { findRowIds, getRecordName, getRowId, type JsonTableName } from '../tables/readDataset'
import { findPersonName, PHONE_PATTERN } from './personalData'

type Key = string | number

/** A value that is neither a list nor an object. It holds only during the visit. */
interface Leaf {
  readonly file: JsonTableName
  readonly record: string
  readonly keys: readonly Key[]
  readonly value: unknown
  /** The list or object that has the value. */
  readonly parent: object
}

export function checkCommonRules(raw: ReadonlyMap<JsonTableName, unknown>): Problem[] {
  const sourceIds = findRowIds(raw.get('sources.json'))
  const citedIds = new Set<unknown>()
  const citations: Problem[] = []
  const texts: Problem[] = []
  const repeated: Problem[] = []
  for (const [file, json] of raw)
    visitLeaves(file, json, leaf => {
      if (isCitation(leaf)) {
        citedIds.add(leaf.value)
        if (typeof leaf.value === 'string' && sourceIds?.has(leaf.value) === false)
          citations.push(toLeafProblem(leaf, 'unknown-source', leaf.value))
      }
      if (typeof leaf.value === 'string') checkText(leaf, leaf.value, texts)
      if (isRepeated(leaf)) repeated.push(toLeafProblem(leaf, 'listed-twice', String(leaf.value)))
    })
  return [
    ...citations,
    ...texts,
    ...repeated,
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

function checkText(leaf: Leaf, value: string, problems: Problem[]): void {
  if (value !== value.trim()) problems.push(toLeafProblem(leaf, 'outer-spaces', value))
  const isSources = leaf.file === 'sources.json'
  const phone = isSources && leaf.keys.at(-1) === 'url' ? undefined : PHONE_PATTERN.exec(value)?.[0]
  if (phone !== undefined) problems.push(toLeafProblem(leaf, 'telephone-number', phone))
  if (isSources) return
  const person = findPersonName(value)
  if (person !== null) problems.push(toLeafProblem(leaf, 'person-name', person))
  const address = /https?:\S*/i.exec(value)?.[0]
  if (address !== undefined) problems.push(toLeafProblem(leaf, 'address-in-text', address))
}

/** The same source twice in one list. */
const isRepeated = ({ keys, parent, value }: Leaf): boolean =>
  keys.at(-2) === 'sources' && Array.isArray(parent) && parent.indexOf(value) < Number(keys.at(-1))

type LeafCode =
  | 'unknown-source'
  | 'outer-spaces'
  | 'telephone-number'
  | 'person-name'
  | 'address-in-text'
  | 'listed-twice'

const toLeafProblem = ({ file, record, keys }: Leaf, code: LeafCode, found: string): Problem =>
  toProblem(file, record, formatFieldPath(keys), code, { found })

/** Visits one leaf after another: a list of all would not fit into memory for a large table. */
function visitLeaves(file: JsonTableName, json: unknown, visit: (leaf: Leaf) => void): void {
  const keys: Key[] = []
  const visitValue = (value: unknown, parent: object, record: string | null): void => {
    if (typeof value !== 'object' || value === null) {
      visit({ file, record: record ?? getRowId(json, keys), keys, value, parent })
      return
    }
    for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      keys.push(key)
      visitValue(item, value, record)
      keys.pop()
    }
  }
  if (Array.isArray(json)) for (const [i, row] of json.entries()) visitValue(row, json, getRecordName(row, i))
  else visitValue(json, {}, null)
}
