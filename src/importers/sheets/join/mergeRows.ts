// Merges the joined rows of a book into the published tables. Published rows that the book lacks stay, and are named as absent.
import type { Dataset } from '../../../dataset/tables/readDataset'
import type { ClusterRow } from '../../../dataset/tables/tables'
import {
  type AddRowFault,
  type ClusterOrigin,
  type ImportedTables,
  type Origins,
  type RowPlace,
  type SourceRow,
  STATEMENT_KINDS,
  type StatementKind,
} from '../importTypes'
import type { SheetId } from '../sheetIds'
import type { JoinedRow } from './joinSources'
import type { JoinedStatements } from './joinStatements'
import { listAbsent } from './listAbsent'

/** The rows of a book as rows of the tables. */
export interface JoinedRows {
  readonly sources: readonly JoinedRow<SourceRow>[]
  readonly clusters: readonly JoinedRow<ClusterRow>[]
  /** By the id of the cluster. */
  readonly statements: Readonly<Record<StatementKind, ReadonlyMap<string, JoinedStatements>>>
  /** The sheets that the book has. */
  readonly sheets: ReadonlySet<SheetId>
}

interface MergedTables {
  readonly tables: ImportedTables
  readonly origins: Origins
}

/** Merges the rows. The same rows may be merged again, without those that a check refused. */
export function mergeRows(rows: JoinedRows, data: Dataset, addFault: AddRowFault): MergedTables {
  const { sources, clusters, statements, sheets } = rows
  const published = new Map<string, ClusterRow>(data.clusters.map(cluster => [cluster.id, cluster]))
  const rowById = new Map(clusters.map(joined => [joined.id, joined]))
  const origins = new Map<string, ClusterOrigin>()
  const absent = new Map<string, { [K in StatementKind]?: ClusterRow[K] }>()
  const mergeCluster = (id: string): ClusterRow[] => {
    const joined = rowById.get(id)
    const base = joined?.value ?? published.get(id)
    if (!base) return []
    const merged = { ...base }
    const origin: ClusterOrigin = { row: joined?.row ?? null, statements: {} }
    origins.set(id, origin)
    for (const kind of STATEMENT_KINDS) {
      if (!sheets.has(kind)) continue
      const group = statements[kind].get(id)
      const own = mergeStatements(group, published.get(id)?.[kind] ?? [])
      Object.assign(merged, { [kind]: own.merged.map(({ value }) => value) })
      origin.statements[kind] = own.merged.map(({ row }) => row)
      if (own.absent.length > 0 && !group?.hasFaultyRow) absent.set(id, { ...absent.get(id), [kind]: own.absent })
    }
    if (merged.recognitions.length > 0) return [merged]
    if (joined && !statements.recognitions.get(id)?.hasFaultyRow) addFault(joined.row, 'nameZh', 'no-recognition')
    return []
  }
  const namedIds = new Set([...rowById.keys(), ...STATEMENT_KINDS.flatMap(kind => [...statements[kind].keys()])])
  return {
    tables: {
      clusters: [
        ...data.clusters.flatMap(cluster => (namedIds.has(cluster.id) ? mergeCluster(cluster.id) : [cluster])),
        ...[...namedIds].filter(id => !published.has(id)).flatMap(mergeCluster),
      ],
      sources: mergeSources(sources, data.sources),
      absent: {
        clusters: sheets.has('clusters') ? listAbsent(data.clusters, clusters) : [],
        sources: sheets.has('sources') ? listAbsent(data.sources, sources) : [],
        statements: absent,
      },
    },
    origins: { clusters: origins, sources: new Map(sources.map(({ id, row }) => [id, row])) },
  }
}

/** The rows without those that a check refused: as if the book had them with an error in a cell. */
export function leaveOut(refused: ReadonlySet<RowPlace>, rows: JoinedRows): JoinedRows {
  const leaveOutRow = <T extends { readonly row: RowPlace }>(joined: T): T =>
    refused.has(joined.row) ? { ...joined, value: null } : joined
  const leaveOutStatements = (groups: ReadonlyMap<string, JoinedStatements>): ReadonlyMap<string, JoinedStatements> =>
    new Map(
      [...groups].map(([id, group]) => {
        const statements = group.statements.filter(({ row }) => !refused.has(row))
        return [id, statements.length < group.statements.length ? { statements, hasFaultyRow: true } : group]
      }),
    )
  const { recognitions, figures, measures } = rows.statements
  return {
    ...rows,
    sources: rows.sources.map(leaveOutRow),
    clusters: rows.clusters.map(leaveOutRow),
    statements: {
      recognitions: leaveOutStatements(recognitions),
      figures: leaveOutStatements(figures),
      measures: leaveOutStatements(measures),
    },
  }
}

interface MergedStatement {
  readonly value: ClusterRow[StatementKind][number]
  /** Null for a published row that the book does not change. */
  readonly row: RowPlace | null
}

/** Published rows in their places, changed by those of the book; then the new ones. */
function mergeStatements(
  group: JoinedStatements | undefined,
  published: readonly ClusterRow[StatementKind][number][],
): { readonly merged: readonly MergedStatement[]; readonly absent: readonly ClusterRow[StatementKind][number][] } {
  const statements = group?.statements ?? []
  if (published.length === 0) return { merged: statements, absent: [] }
  const byBase = new Map(statements.map(statement => [statement.base, statement]))
  return {
    merged: [
      ...published.map(row => byBase.get(row) ?? { value: row, row: null }),
      ...statements.filter(({ base }) => base === undefined),
    ],
    absent: published.filter(row => !byBase.has(row)),
  }
}

function mergeSources(sources: JoinedRows['sources'], published: readonly SourceRow[]): SourceRow[] {
  const byId = new Map(sources.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])))
  const known = new Set(published.map(({ id }) => id))
  return [
    ...published.map(source => byId.get(source.id) ?? source),
    ...[...byId.values()].filter(({ id }) => !known.has(id)),
  ]
}
