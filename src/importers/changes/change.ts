// A change of the published tables, and the decisions of a person on it.
import type { ClusterRow } from '../../dataset/tables/tables'
import type { SourceRow } from '../sheets/importTypes'

/** The tables that an update may change. `statements` of a cluster are its recognitions, figures, measures and firms. */
export const CHANGE_TABLES = ['cluster', 'recognitions', 'figures', 'measures', 'leadEnterprises', 'source'] as const
export type ChangeTable = (typeof CHANGE_TABLES)[number]

/** The tables of a cluster. */
export const STATEMENT_TABLES = [
  'recognitions',
  'figures',
  'measures',
  'leadEnterprises',
] as const satisfies readonly ChangeTable[]

/** - `added`: a new row. - `changed`: one field of a row. - `absent`: a published row that the file does not have. */
export const CHANGE_KINDS = ['added', 'changed', 'absent'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export type StatementTable = (typeof STATEMENT_TABLES)[number]
export type Statement = ClusterRow[StatementTable][number]
export type Row = ClusterRow | SourceRow | Statement

interface ChangeBase {
  /** Stable: the same change of the same tables has the same id. */
  readonly id: string
  readonly table: ChangeTable
  /** The id of the cluster that the row is or belongs to; the id of the source. */
  readonly owner: string
  /** The row within its cluster, as `toRowKey` gives it from the published row; empty for a cluster or a source. */
  readonly rowKey: string
}

interface AddedRow extends ChangeBase {
  readonly kind: 'added'
  readonly row: Row
}

/** `before` and `after` are null for a field that the row does not have. */
export interface ChangedField extends ChangeBase {
  readonly kind: 'changed'
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

interface AbsentRow extends ChangeBase {
  readonly kind: 'absent'
  readonly row: Row
}

export type Change = AddedRow | ChangedField | AbsentRow

/** Fields that no two rows of a cluster share. */
export const KEY_FIELDS: Readonly<Record<StatementTable, readonly string[]>> = {
  recognitions: ['level', 'list'],
  figures: ['metric', 'value', 'scope', 'asOf', 'qualifierZh', 'kind'],
  measures: ['textZh'],
  leadEnterprises: ['name'],
}

/** The key of a row within its cluster. */
export const toRowKey = (table: StatementTable, row: Statement): string =>
  JSON.stringify(KEY_FIELDS[table].map(field => (row as Readonly<Record<string, unknown>>)[field] ?? null))

/** A decision: on one change, or on all of a kind, or on all. A later decision overrules an earlier one. */
export interface Decision {
  /** The id of a change; null for all of `kind`. */
  readonly change: string | null
  /** Null for every kind. */
  readonly kind: ChangeKind | null
  readonly isAccepted: boolean
}

/**
 * The state of each change after all decisions: accepted, refused, or undecided. Undo drops the last decision.
 * @returns by the id of the change; an undecided one has no entry
 */
export function resolveDecisions(
  changes: readonly Change[],
  decisions: readonly Decision[],
): ReadonlyMap<string, boolean> {
  const states = new Map<string, boolean>()
  for (const { change: id, kind, isAccepted } of decisions)
    for (const change of changes)
      if (id === null ? kind === null || change.kind === kind : change.id === id) states.set(change.id, isAccepted)
  return states
}

/** The changes that are accepted after all decisions. */
export function selectAccepted(changes: readonly Change[], decisions: readonly Decision[]): Change[] {
  const states = resolveDecisions(changes, decisions)
  return changes.filter(({ id }) => states.get(id) === true)
}

/** The size of each kind, and how many changes of all kinds are accepted and refused. */
export function countDecisions(changes: readonly Change[], decisions: readonly Decision[]) {
  const states = [...resolveDecisions(changes, decisions).values()]
  const acceptedCount = states.filter(Boolean).length
  const countKind = (kind: ChangeKind) => changes.filter(change => change.kind === kind).length
  return {
    acceptedCount,
    refusedCount: states.length - acceptedCount,
    kindCounts: { added: countKind('added'), changed: countKind('changed'), absent: countKind('absent') },
  }
}

/** Clusters with a change of their own, by id. */
export type ChangedClusters = Readonly<Record<string, 'added' | 'changed' | 'absent'>>

/** The clusters that changes touch; changes of sources touch none. */
export function collectChangedClusters(changes: readonly Change[]): ChangedClusters {
  const clusters: Record<string, ChangedClusters[string]> = {}
  for (const { table, kind, owner } of changes)
    if (table !== 'source')
      clusters[owner] = table === 'cluster' && kind !== 'changed' ? kind : (clusters[owner] ?? 'changed')
  return clusters
}
