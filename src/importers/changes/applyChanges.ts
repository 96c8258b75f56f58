// Applies accepted changes to the published tables. Pure: neither the tables nor the changes are touched.
import { countNames } from '../../dataset/checks/checkTables'
import type { Dataset } from '../../dataset/tables/readDataset'
import type { ClusterRow, ListRow } from '../../dataset/tables/tables'
import type { SourceRow } from '../sheets/importTypes'
import {
  type Change,
  type ChangedField,
  type Row,
  STATEMENT_TABLES,
  type Statement,
  type StatementTable,
  toRowKey,
} from './change'

type Alias = Dataset['aliases'][number]

/** The tables that an update changes. */
export interface UpdatedTables {
  readonly clusters: readonly ClusterRow[]
  readonly sources: readonly SourceRow[]
  readonly lists: readonly ListRow[]
  readonly aliases: readonly Alias[]
}

/** Fields that a row lacks rather than being null. */
const ABSENT_IF_NULL = new Set(['quoteZh', 'listBasis'])

function applyFields<T extends Row>(row: T, changes: readonly ChangedField[]): T {
  const fields = { ...row } as Record<string, unknown>
  for (const { field, after } of changes) {
    if (after === null && ABSENT_IF_NULL.has(field)) delete fields[field]
    else fields[field] = after
  }
  return fields as T
}

const isChanged = (change: Change): change is ChangedField => change.kind === 'changed'

function applyToStatements(
  table: StatementTable,
  rows: readonly Statement[],
  changes: readonly Change[],
): readonly Statement[] {
  const own = changes.filter(change => change.table === table)
  if (own.length === 0) return rows
  const kept = rows.flatMap(row => {
    const key = toRowKey(table, row)
    const ofRow = own.filter(change => change.rowKey === key)
    return ofRow.some(({ kind }) => kind === 'absent') ? [] : [applyFields(row, ofRow.filter(isChanged))]
  })
  return [...kept, ...own.flatMap(change => (change.kind === 'added' ? [change.row as Statement] : []))]
}

function applyToCluster(cluster: ClusterRow, changes: readonly Change[]): ClusterRow {
  const fields = changes.filter(isChanged).filter(({ table }) => table === 'cluster')
  const statements = STATEMENT_TABLES.map(table => [table, applyToStatements(table, cluster[table], changes)])
  return { ...applyFields(cluster, fields), ...Object.fromEntries(statements) }
}

const groupByOwner = (changes: readonly Change[]): ReadonlyMap<string, Change[]> => {
  const groups = new Map<string, Change[]>()
  for (const change of changes) groups.set(change.owner, [...(groups.get(change.owner) ?? []), change])
  return groups
}

const selectAdded = <T extends Row>(changes: readonly Change[], table: Change['table']): T[] =>
  changes.flatMap(change => (change.kind === 'added' && change.table === table ? [change.row as T] : []))

const selectRemoved = (changes: readonly Change[], table: Change['table']): ReadonlySet<string> =>
  new Set(changes.flatMap(change => (change.kind === 'absent' && change.table === table ? [change.owner] : [])))

/**
 * Applies changes. A cluster or source that goes leaves an alias without a successor, so that its links still say so.
 * The counts of the lists follow.
 *
 * @param date YYYY-MM-DD of the aliases
 */
export function applyChanges(
  published: Omit<UpdatedTables, 'aliases'> & Pick<Dataset, 'aliases'>,
  accepted: readonly Change[],
  date: string,
): UpdatedTables {
  const ofSources = groupByOwner(accepted.filter(({ table }) => table === 'source'))
  const ofClusters = groupByOwner(accepted.filter(({ table }) => table !== 'source'))
  const removed = { cluster: selectRemoved(accepted, 'cluster'), source: selectRemoved(accepted, 'source') }
  const clusters = [
    ...published.clusters
      .filter(({ id }) => !removed.cluster.has(id))
      .map(cluster => {
        const changes = ofClusters.get(cluster.id)
        return changes ? applyToCluster(cluster, changes) : cluster
      }),
    ...selectAdded<ClusterRow>(accepted, 'cluster'),
  ]
  const sources = [
    ...published.sources
      .filter(({ id }) => !removed.source.has(id))
      .map(source => applyFields(source, (ofSources.get(source.id) ?? []).filter(isChanged))),
    ...selectAdded<SourceRow>(accepted, 'source'),
  ]
  const toAlias = (kind: 'cluster' | 'source', from: string): Alias => ({
    kind,
    from,
    to: null,
    date,
    reasonZh: '不在更新所依据的表中，经核对后撤下。',
    reasonEn: 'Absent from the workbook of an update, and withdrawn after a check.',
  })
  return {
    clusters,
    sources,
    lists: published.lists.map(list => updateCounts(list, clusters)),
    aliases: [
      ...published.aliases.map(alias =>
        alias.to !== null && alias.kind === 'cluster' && removed.cluster.has(alias.to) ? { ...alias, to: null } : alias,
      ),
      ...[...removed.cluster].map(id => toAlias('cluster', id)),
      ...[...removed.source].map(id => toAlias('source', id)),
    ],
  }
}

/** The list with the number of its clusters whose name is published, and of those without. */
function updateCounts(list: ListRow, clusters: readonly ClusterRow[]): ListRow {
  const { named, unnamed } = countNames(list.id, clusters)
  const isSame = named === list.namesKnown && unnamed === list.withoutPublishedName
  return isSame ? list : { ...list, namesKnown: named, withoutPublishedName: unnamed }
}
