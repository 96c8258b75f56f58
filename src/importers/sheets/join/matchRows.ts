// Finds which published row an imported row is. The passes go from strict to loose; each row is matched once.

type Row = Readonly<Record<string, unknown>>

/** The fields of a pass: rows that agree in all of them are one. */
type Pass = readonly string[]

export const ROW_PASSES = {
  recognitions: [['level', 'list', 'listCandidates'], ['level', 'list'], ['level']],
  figures: [
    ['metric', 'value', 'scope', 'asOf', 'qualifierZh', 'kind', 'textZh', 'source'],
    ['metric', 'value', 'scope', 'asOf', 'qualifierZh', 'kind'],
    ['metric', 'scope', 'asOf', 'qualifierZh', 'kind', 'source'],
    ['metric', 'value', 'qualifierZh', 'source'],
  ],
  measures: [['textZh'], ['direction', 'kind', 'date', 'scope', 'source']],
  leadEnterprises: [['name', 'role'], ['name']],
} as const satisfies Readonly<Record<string, readonly Pass[]>>

/** The tables inside a cluster that have matched rows. */
export type RowKind = keyof typeof ROW_PASSES

/** Null if the row lacks one of the fields. */
const toKey = (row: Row, fields: Pass): string | null =>
  fields.some(field => row[field] === undefined) ? null : JSON.stringify(fields.map(field => row[field]))

/**
 * Matches rows.
 * @returns for each imported row the index of its published row, or null for a new one
 */
export function matchRows(kind: RowKind, published: readonly Row[], imported: readonly Row[]): (number | null)[] {
  const matches: (number | null)[] = imported.map(() => null)
  const free = new Set(published.keys())
  for (const fields of ROW_PASSES[kind]) {
    const open = new Map<string, number[]>()
    for (const index of free) {
      const key = toKey(published[index] ?? {}, fields)
      if (key !== null) open.set(key, [...(open.get(key) ?? []), index])
    }
    for (const [row, match] of matches.entries()) {
      if (match !== null) continue
      const key = toKey(imported[row] ?? {}, fields)
      const index = key === null ? undefined : open.get(key)?.shift()
      if (index === undefined) continue
      matches[row] = index
      free.delete(index)
    }
  }
  return matches
}
