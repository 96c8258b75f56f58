// Tables in JSON: an array of objects or of arrays, or an object of such arrays, as the files of a data set are.
import { locateJsonError } from '../../dataset/tables/locateJsonError'
import type { CellValue } from './book'
import { refuse } from './fileFault'
import { trimRows } from './readCsv'

export interface JsonTable {
  /** Null for the only table of a file. */
  readonly name: string | null
  readonly rows: readonly (readonly CellValue[])[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects and arrays inside of a record become JSON text, so that nothing is lost. */
const toCell = (value: unknown): CellValue =>
  value === null || value === undefined || value === ''
    ? null
    : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : JSON.stringify(value)

/** Objects: the names of their fields, in the order of their first use, are the first row. */
function toRows(records: readonly unknown[]): CellValue[][] | null {
  if (records.length === 0) return null
  if (records.every(Array.isArray)) return trimRows((records as unknown[][]).map(record => record.map(toCell)))
  if (!records.every(isObject)) return null
  const keys = [...new Set((records as Record<string, unknown>[]).flatMap(record => Object.keys(record)))]
  return [keys, ...trimRows((records as Record<string, unknown>[]).map(record => keys.map(key => toCell(record[key]))))]
}

/** Refuses damaged JSON, and JSON without a table. */
export function readJson(text: string): JsonTable[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    refuse('cannot-be-read', locateJsonError(text, error))
  }
  const own = Array.isArray(value) ? toRows(value) : null
  if (own) return [{ name: null, rows: own }]
  const tables = isObject(value)
    ? Object.entries(value).flatMap(([name, entry]) => {
        const rows = Array.isArray(entry) ? toRows(entry) : null
        return rows ? [{ name, rows }] : []
      })
    : []
  return tables.length > 0 ? tables : refuse('not-a-table')
}
