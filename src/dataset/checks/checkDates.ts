// Checks in every table that no statement has a later date than its source. Reads the raw JSON, so that a row with
// another mistake is still checked. Targets are of the future and are left out.
import { formatFieldPath } from '../../data/describeIssue'
import { type Problem, toProblem } from '../tables/problem'
import { getRecordName, getRowId, type JsonTableName } from '../tables/readDataset'
import { isCertainlyLater } from './partialDates'

type KeyPath = readonly (string | number)[]

export function checkDates(raw: ReadonlyMap<JsonTableName, unknown>): Problem[] {
  const sourceDates = new Map(getSourceRows(raw.get('sources.json')).map(({ id, date }) => [id, date]))
  const check = (
    file: JsonTableName,
    getRecordName: (keys: KeyPath) => string,
    keys: KeyPath,
    value: unknown,
  ): Problem[] => {
    if (Array.isArray(value)) return value.flatMap((item: unknown, i) => check(file, getRecordName, [...keys, i], item))
    if (typeof value !== 'object' || value === null) return []
    const { asOf, source, kind } = value as Readonly<Record<string, unknown>>
    const date = typeof source === 'string' ? sourceDates.get(source) : undefined
    const hasDates = typeof asOf === 'string' && typeof date === 'string'
    const field = formatFieldPath([...keys, 'asOf'])
    return [
      ...(hasDates && kind !== 'target' && isCertainlyLater(asOf, date)
        ? [toProblem(file, getRecordName(keys), field, 'date-after-source', { found: asOf, date })]
        : []),
      ...Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
        check(file, getRecordName, [...keys, key], item),
      ),
    ]
  }
  return [...raw].flatMap(([file, json]) =>
    Array.isArray(json)
      ? json.flatMap((row: unknown, i) => check(file, () => getRecordName(row, i), [], row))
      : check(file, keys => getRowId(json, keys), [], json),
  )
}

const getSourceRows = (json: unknown): readonly { readonly id: unknown; readonly date: unknown }[] =>
  Array.isArray(json) ? json.filter(row => typeof row === 'object' && row !== null) : []
