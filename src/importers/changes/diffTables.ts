// The difference between the published tables and those of a file: rows added, fields changed, rows absent from the file.
// Keys are stable: the id of a cluster or a source, the fields that tell a statement apart.
import type { ClusterRow } from '../../dataset/tables/tables'
import type { ImportedTables, SourceRow } from '../sheets/importTypes'
import { matchRows } from '../sheets/join/matchRows'
import {
  type Change,
  type ChangeTable,
  type Row,
  STATEMENT_TABLES,
  type Statement,
  type StatementTable,
  toRowKey,
} from './change'

/** Published clusters and sources. */
export interface PublishedTables {
  readonly clusters: readonly ClusterRow[]
  readonly sources: readonly SourceRow[]
}

interface Place {
  readonly table: ChangeTable
  readonly owner: string
  readonly rowKey: string
}

const toId = (kind: Change['kind'], { table, owner, rowKey }: Place, field = ''): string =>
  [kind, table, owner, rowKey, field].filter(part => part !== '').join(' ')

const toAdded = (place: Place, row: Row): Change => ({ id: toId('added', place), kind: 'added', ...place, row })
const toAbsent = (place: Place, row: Row): Change => ({ id: toId('absent', place), kind: 'absent', ...place, row })

const isEqual = (a: unknown, b: unknown): boolean => toCanonical(a) === toCanonical(b)

/** JSON with the keys in order, so that their order is no difference. */
const toCanonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'null'

/** Changes of the fields that are no table of their own. */
function diffFields(place: Place, before: object, after: object, ignored: readonly string[] = []): Change[] {
  if (before === after) return []
  const [old, next] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>]
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter(field => !ignored.includes(field) && !isEqual(old[field], next[field]))
    .map(field => ({
      id: toId('changed', place, field),
      kind: 'changed' as const,
      ...place,
      field,
      before: old[field] ?? null,
      after: next[field] ?? null,
    }))
}

/** Changes of the statements of a cluster; those named in `absent` are absent, others that are missing are not listed. */
function diffStatements(
  table: StatementTable,
  before: ClusterRow,
  after: ClusterRow,
  absent: readonly Statement[],
): Change[] {
  const [old, next]: [readonly Statement[], readonly Statement[]] = [before[table], after[table]]
  if (old === next) return []
  const toPlace = (row: Statement): Place => ({ table, owner: before.id, rowKey: toRowKey(table, row) })
  const absentKeys = new Set(absent.map(row => toCanonical(row)))
  const candidates = next.filter(row => !absentKeys.has(toCanonical(row)))
  const matches = matchRows(table, old as never, candidates as never)
  const changes = candidates.flatMap((row, index) => {
    const base = old[matches[index] ?? -1]
    return base ? diffFields(toPlace(base), base, row) : [toAdded(toPlace(row), row)]
  })
  return [...changes, ...absent.map(row => toAbsent(toPlace(row), row))]
}

/** Fields of a cluster that are tables of their own. Notes are in no sheet. */
const TABLE_FIELDS: readonly string[] = STATEMENT_TABLES

/** Firms of the published cluster that the cluster of the file does not have. */
const listAbsentFirms = (before: ClusterRow, after: ClusterRow): Statement[] => {
  if (before.leadEnterprises === after.leadEnterprises) return []
  const matches = new Set(matchRows('leadEnterprises', before.leadEnterprises, after.leadEnterprises))
  return before.leadEnterprises.filter((_, index) => !matches.has(index))
}

/** Compares the tables. No row that is absent counts as removed before someone accepts it. */
export function diffTables(published: PublishedTables, imported: ImportedTables): Change[] {
  const before = new Map<string, ClusterRow>(published.clusters.map(cluster => [cluster.id, cluster]))
  const sources = new Map(published.sources.map(source => [source.id, source]))
  const { absent } = imported
  const absentClusters = new Set(absent.clusters)
  return [
    ...imported.sources.flatMap(source => {
      const place: Place = { table: 'source', owner: source.id, rowKey: '' }
      const base = sources.get(source.id)
      return base ? diffFields(place, base, source) : [toAdded(place, source)]
    }),
    ...imported.clusters.flatMap(cluster => {
      const place: Place = { table: 'cluster', owner: cluster.id, rowKey: '' }
      const base = before.get(cluster.id)
      if (!base) return [toAdded(place, cluster)]
      const statements = absent.statements.get(cluster.id)
      return [
        ...diffFields(place, base, cluster, TABLE_FIELDS),
        ...STATEMENT_TABLES.flatMap(table =>
          diffStatements(
            table,
            base,
            cluster,
            table === 'leadEnterprises' ? listAbsentFirms(base, cluster) : (statements?.[table] ?? []),
          ),
        ),
      ]
    }),
    ...published.clusters
      .filter(({ id }) => absentClusters.has(id))
      .map(cluster => toAbsent({ table: 'cluster', owner: cluster.id, rowKey: '' }, cluster)),
    ...absent.sources.flatMap(id => {
      const source = sources.get(id)
      return source ? [toAbsent({ table: 'source', owner: id, rowKey: '' }, source)] : []
    }),
  ]
}
