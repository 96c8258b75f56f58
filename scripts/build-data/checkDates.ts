// Decides whether a statement can be as new as it says: in every table alike, none is of a later date than its source.
// Walks the raw JSON, so that a row with another mistake is still looked at. Targets lie in the future and stay out.
import { fieldPath } from '../../src/data/issue'
import { laterThan } from './dates'
import type { Problem } from './problem'
import { type JsonTable, recordName, rowName } from './read'

type Keys = readonly (string | number)[]

export function checkDates(raw: ReadonlyMap<JsonTable, unknown>): Problem[] {
  const published = new Map(sourcesOf(raw.get('sources.json')).map(({ id, date }) => [id, date]))
  const check = (file: JsonTable, record: (keys: Keys) => string, keys: Keys, value: unknown): Problem[] => {
    if (Array.isArray(value)) return value.flatMap((item: unknown, i) => check(file, record, [...keys, i], item))
    if (typeof value !== 'object' || value === null) return []
    const { asOf, source, kind } = value as Readonly<Record<string, unknown>>
    const date = typeof source === 'string' ? published.get(source) : undefined
    const isLate = typeof asOf === 'string' && typeof date === 'string' && kind !== 'target' && laterThan(asOf, date)
    const what = `as of ${String(asOf)}, but the source is of ${String(date)}`
    return [
      ...(isLate ? [{ file, record: record(keys), field: fieldPath([...keys, 'asOf']), what }] : []),
      ...Object.entries(value).flatMap(([key, item]: [string, unknown]) => check(file, record, [...keys, key], item)),
    ]
  }
  return [...raw].flatMap(([file, json]) =>
    Array.isArray(json)
      ? json.flatMap((row: unknown, i) => check(file, () => recordName(row, i), [], row))
      : check(file, keys => rowName(json, keys), [], json),
  )
}

const sourcesOf = (json: unknown): readonly { readonly id: unknown; readonly date: unknown }[] =>
  Array.isArray(json) ? json.filter(row => typeof row === 'object' && row !== null) : []
