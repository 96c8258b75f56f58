// Infers the entry of the change log from the accepted changes.
import type { Dataset } from '../../dataset/tables/readDataset'
import { sheetMessages } from '../../messages/zh/sheets'
import { type Change, type ChangeTable, STATEMENT_TABLES, type StatementTable } from './change'

type ChangeEntry = Dataset['changes'][number]

/** More sources than this are not listed. */
const MAX_SOURCES = 12

/** - only new rows: `addition`. - anything changed or withdrawn: `correction`. - only names and notes: `editorial`. */
function inferKind(changes: readonly Change[]): ChangeEntry['kind'] {
  if (changes.every(change => change.kind === 'changed' && EDITORIAL_FIELDS.has(change.field))) return 'editorial'
  return changes.every(({ kind }) => kind === 'added') ? 'addition' : 'correction'
}

const EDITORIAL_FIELDS: ReadonlySet<string> = new Set(['nameEn', 'shortZh', 'nameNote', 'note', 'title', 'products'])

/** The fields of a row that cite. */
interface Cited {
  readonly source?: string
  readonly sources?: readonly string[]
}

/** The sources that are new, or that new rows cite. */
function listSources(changes: readonly Change[]): string[] {
  const cited = changes.flatMap(change => {
    if (change.table === 'source') return [change.owner]
    if (change.kind !== 'added') return []
    const row = change.row as Cited & Partial<Readonly<Record<StatementTable, readonly Cited[]>>>
    const statements = change.table === 'cluster' ? STATEMENT_TABLES.flatMap(table => row[table] ?? []) : []
    return [row, ...statements].flatMap(({ source, sources = [] }) => [...(source ? [source] : []), ...sources])
  })
  const unique = [...new Set(cited)].sort()
  return unique.length > MAX_SOURCES ? [] : unique
}

/**
 * Builds the entry of a release.
 *
 * @param date YYYY-MM-DD
 * @param takenIds ids of the log
 * @returns null if nothing was accepted
 */
export function buildChangeEntry(
  accepted: readonly Change[],
  date: string,
  takenIds: readonly string[],
): ChangeEntry | null {
  if (accepted.length === 0) return null
  const clusters = [...new Set(accepted.flatMap(({ table, owner }) => (table === 'source' ? [] : [owner])))].sort()
  const removedSources = new Set(accepted.flatMap(c => (c.table === 'source' && c.kind === 'absent' ? [c.owner] : [])))
  const stem = `${date}-update`
  const numbers = [stem, ...Array.from({ length: takenIds.length }, (_, i) => `${stem}-${i + 2}`)]
  const count = (kind: Change['kind'], table: ChangeTable) =>
    new Set(accepted.flatMap(c => (c.kind === kind && c.table === table ? [`${c.owner} ${c.rowKey}`] : []))).size
  return {
    id: numbers.find(id => !takenIds.includes(id)) ?? stem,
    date,
    kind: inferKind(accepted),
    clusters: clusters as ChangeEntry['clusters'],
    sources: listSources(accepted).filter(id => !removedSources.has(id)),
    textZh: sheetMessages.changeEntry(count),
  }
}
