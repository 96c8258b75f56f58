// Joins the sheet of sources with the published sources.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CellContext } from '../cells/parseCell'
import { type AddRowFault, type RowPlace, type SourceRow, toRowPlace } from '../importTypes'
import type { SheetRow } from '../readRows'

const FIELDS = ['title', 'publisher', 'originalPublisher', 'date', 'url', 'mirror', 'grade', 'note'] as const

/** An id for a source without one: its date and a checksum of title and address. */
function createSourceId(row: SheetRow): string {
  const date = String(row.values.get('date') ?? 'undated')
  const text = `${row.values.get('title')} ${row.values.get('url') ?? ''}`
  return `import-${date}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 6)}`
}

/** The id of a row: its own, or that of the published source with its title or address. */
function findId(row: SheetRow, published: readonly SourceRow[], { sources }: CellContext): string | null {
  const id = row.values.get('id')
  if (typeof id === 'string') return id
  const url = row.values.get('url')
  const sameUrl = typeof url === 'string' ? published.find(source => source.url === url)?.id : undefined
  const title = row.values.get('title')
  return sameUrl ?? (typeof title === 'string' ? sources.find(title) : null)
}

/** A row of the sheet with its id. */
export interface JoinedRow<T> {
  readonly row: RowPlace
  readonly id: string
  /** Null if the row has an error. */
  readonly value: T | null
}

/** Joins the rows. Each source of the sheet, also a faulty one, can then be cited by its id and title. */
export function joinSources(
  rows: Iterable<SheetRow>,
  published: readonly SourceRow[],
  context: CellContext,
  addFault: AddRowFault,
): JoinedRow<SourceRow>[] {
  const byId = new Map(published.map(source => [source.id, source]))
  const seen = new Set<string>()
  const joined = [...rows].flatMap((row): (JoinedRow<SourceRow> & { readonly row: SheetRow })[] => {
    const known = findId(row, published, context)
    const id = known ?? createSourceId(row)
    if (seen.has(id)) {
      addFault(row, row.values.has('id') && row.values.get('id') !== null ? 'id' : 'title', 'duplicate-id')
      return []
    }
    seen.add(id)
    if (known === null && !row.hasError) addFault(row, 'id', 'id-made', { value: id })
    const base = byId.get(id)
    const given = Object.fromEntries(FIELDS.flatMap(key => (row.values.has(key) ? [[key, row.values.get(key)]] : [])))
    const value = { originalPublisher: null, date: null, url: null, note: null, ...base, ...given, id } as SourceRow
    const missing = row.hasError
      ? undefined
      : (['title', 'publisher', 'mirror', 'grade'] as const).find(key => value[key] === undefined)
    if (missing !== undefined) addFault(row, missing, 'required-empty')
    return [{ row, id, value: row.hasError || missing !== undefined ? null : keepKeyOrder(base, value) }]
  })
  for (const { row, id } of joined) context.sources.add(id, [id, String(row.values.get('title') ?? '')])
  return joined.map(({ row, ...rest }) => ({ ...rest, row: toRowPlace(row) }))
}

/** The value with the keys in the order of the base. */
export const keepKeyOrder = <T extends object>(base: T | undefined, value: T): T =>
  base === undefined
    ? value
    : ({
        ...Object.fromEntries(Object.keys(base).flatMap(key => (key in value ? [[key, value[key as keyof T]]] : []))),
        ...value,
      } as T)
