// Joins the rows of all sheets with the published tables. Published rows that the book lacks stay, and are named as absent.
import type { Dataset } from '../../../dataset/tables/readDataset'
import type { ClusterRow } from '../../../dataset/tables/tables'
import type { CellContext } from '../cells/parseCell'
import type { AddRowFault, ImportedTables, Origins, StatementKind } from '../importTypes'
import type { SheetRow } from '../readRows'
import type { SheetId } from '../sheetIds'
import { joinClusters } from './joinClusters'
import { type JoinedRow, joinSources } from './joinSources'
import { joinStatements } from './joinStatements'

export const STATEMENT_KINDS = ['recognitions', 'figures', 'measures'] as const satisfies readonly StatementKind[]

/** The rows of each sheet that the book has. */
export type RowsBySheet = Readonly<Partial<Record<SheetId, readonly SheetRow[]>>>

interface JoinedTables {
  readonly tables: ImportedTables
  readonly origins: Origins
}

type Statements = ReturnType<typeof joinStatements>

export interface NamedRows {
  readonly sources: readonly JoinedRow<Dataset['sources'][number]>[]
  readonly clusters: readonly JoinedRow<ClusterRow>[]
}

/** @param named sources and clusters of the book, joined before, so that the other sheets can name them */
export function joinTables(
  { sources, clusters }: NamedRows,
  rows: RowsBySheet,
  data: Dataset,
  context: CellContext,
  addFault: AddRowFault,
): JoinedTables {
  const published = new Map<string, ClusterRow>(data.clusters.map(cluster => [cluster.id, cluster]))
  const statements = Object.fromEntries(
    STATEMENT_KINDS.map(kind => [kind, joinStatements(kind, rows[kind] ?? [], published, context, addFault)]),
  ) as Record<StatementKind, Statements>
  const origins = new Map<string, SheetRow>()
  for (const { row, id } of sources) origins.set(`sources.json ${id}`, row)
  const absentStatements = new Map<string, { [K in StatementKind]?: ClusterRow[K] }>()
  const namedIds = new Set([
    ...clusters.map(({ id }) => id),
    ...STATEMENT_KINDS.flatMap(kind => [...statements[kind].keys()]),
  ])
  const rowById = new Map(clusters.map(joined => [joined.id, joined]))
  const mergeCluster = (id: string): ClusterRow[] => {
    const joined = rowById.get(id)
    if (joined) origins.set(`clusters.json ${id}`, joined.row)
    const base = joined?.value ?? published.get(id)
    if (!base) return []
    const merged = { ...base }
    for (const kind of STATEMENT_KINDS) {
      if (rows[kind] === undefined) continue
      const group = statements[kind].get(id)
      const { merged: mergedRows, absent } = mergeStatements(group, published.get(id)?.[kind] ?? [])
      Object.assign(merged, { [kind]: mergedRows.map(({ value }) => value) })
      for (const [index, { row }] of mergedRows.entries())
        if (row) origins.set(`clusters.json ${id} ${kind}[${index}]`, row)
      if (absent.length > 0 && !group?.hasFaultyRow)
        absentStatements.set(id, { ...absentStatements.get(id), [kind]: absent })
    }
    if (merged.recognitions.length > 0) return [merged]
    if (joined && !statements.recognitions.get(id)?.hasFaultyRow) addFault(joined.row, 'nameZh', 'no-recognition')
    return []
  }
  const newIds = [...namedIds].filter(id => !published.has(id))
  return {
    tables: {
      clusters: [
        ...data.clusters.flatMap(cluster => (namedIds.has(cluster.id) ? mergeCluster(cluster.id) : [cluster])),
        ...newIds.flatMap(mergeCluster),
      ],
      sources: mergeSources(sources, data.sources),
      absent: {
        clusters: rows.clusters === undefined ? [] : data.clusters.map(({ id }) => id).filter(id => !rowById.has(id)),
        sources: rows.sources === undefined ? [] : listAbsent(data.sources, sources),
        statements: absentStatements,
      },
    },
    origins,
  }
}

type Merged = { readonly value: ClusterRow[StatementKind][number]; readonly row: SheetRow | null }

/** Published rows in their places, changed by those of the book; then the new ones. */
function mergeStatements(
  group: ReturnType<Statements['get']>,
  published: readonly ClusterRow[StatementKind][number][],
): { readonly merged: readonly Merged[]; readonly absent: readonly ClusterRow[StatementKind][number][] } {
  const byBase = new Map(
    (group?.statements ?? []).flatMap(({ base, ...rest }) => (base ? [[base, rest] as const] : [])),
  )
  const absent = published.filter(row => !byBase.has(row))
  return {
    merged: [
      ...published.map(row => byBase.get(row) ?? { value: row, row: null }),
      ...(group?.statements ?? []).filter(({ base }) => base === undefined),
    ],
    absent,
  }
}

function mergeSources(
  sources: readonly JoinedRow<Dataset['sources'][number]>[],
  published: Dataset['sources'],
): Dataset['sources'][number][] {
  const byId = new Map(sources.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])))
  const known = new Set(published.map(({ id }) => id))
  return [
    ...published.map(source => byId.get(source.id) ?? source),
    ...[...byId.values()].filter(({ id }) => !known.has(id)),
  ]
}

const listAbsent = (published: Dataset['sources'], sources: readonly { readonly id: string }[]): string[] => {
  const named = new Set(sources.map(({ id }) => id))
  return published.map(({ id }) => id).filter(id => !named.has(id))
}

/** Joins the sheets that others refer to, and adds their rows to the context. */
export const joinNamedRows = (
  rows: RowsBySheet,
  data: Dataset,
  context: CellContext,
  addFault: AddRowFault,
): NamedRows => ({
  sources: joinSources(rows.sources ?? [], data.sources, context, addFault),
  clusters: joinClusters(rows.clusters ?? [], data, context, addFault),
})
