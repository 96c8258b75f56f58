// Decides what the file of the promises holds: every target and plan with what was reported later, and the sources of both.
import type { Promises } from '../../src/data/files'
import type { Source } from '../../src/domain/cluster'
import { findPromises } from '../../src/domain/promises'
import type { ClusterRow } from './tables'

/** The date of the newest dated source that speaks of a cluster itself. */
export type LatestFor = (cluster: ClusterRow) => string | null

export function promisesOf(
  clusters: readonly ClusterRow[],
  sources: readonly Source[],
  latestFor: LatestFor,
): Promises {
  const dates = new Map(sources.map(s => [s.id, s.date]))
  const promises = clusters.flatMap(c =>
    findPromises(
      { id: c.id, figures: c.figures, measures: c.measures.map(({ actor: _ours, ...measure }) => measure) },
      id => dates.get(id) ?? null,
      latestFor(c),
    ),
  )
  const said = promises.flatMap(p => [p.said, ...[p.start, ...p.reports].flatMap(report => report?.said ?? [])])
  const cited = new Set(said.map(({ source }) => source))
  return { promises, sources: sources.filter(({ id }) => cited.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)) }
}
