// Builds the file of the targets: every target and plan, the later reports on it, and the sources of both.
import type { Targets } from '../../data/files'
import type { Source } from '../../domain/source/source'
import { findTargets } from '../../domain/target/clusterTargets'
import type { ClusterRow } from '../tables/tables'

/** The date of the newest dated source on a cluster itself. */
export type GetLatestDate = (cluster: ClusterRow) => string | null

export function buildTargets(
  clusters: readonly ClusterRow[],
  sources: readonly Source[],
  getLatestDate: GetLatestDate,
): Targets {
  const dates = new Map(sources.map(s => [s.id, s.date]))
  const promises = clusters.flatMap(c =>
    findTargets(
      { id: c.id, figures: c.figures, measures: c.measures.map(({ actor: _actor, ...measure }) => measure) },
      id => dates.get(id) ?? null,
      getLatestDate(c),
    ),
  )
  const statements = promises.flatMap(p => [p.said, ...[p.start, ...p.reports].flatMap(report => report?.said ?? [])])
  const citedIds = new Set(statements.map(({ source }) => source))
  return { promises, sources: sources.filter(({ id }) => citedIds.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)) }
}
