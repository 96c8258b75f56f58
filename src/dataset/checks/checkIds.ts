// Checks that no published id is lost: each of them is the id of a row, or has an alias.
import { ALIAS_KINDS, type AliasKind } from '../../domain/export/aliases'
import { findDuplicates, type Problem, toProblem } from '../tables/problem'
import { type Dataset, findRowIds, type JsonTableName, type PublishedIds } from '../tables/readDataset'

const TABLE_FILES: Readonly<Record<AliasKind, JsonTableName>> = {
  cluster: 'clusters.json',
  list: 'recognition-lists.json',
  source: 'sources.json',
}

/** The ids of the current rows. */
const selectIds = ({ clusters, lists, sources }: Dataset): PublishedIds => ({
  cluster: clusters.map(row => row.id),
  list: lists.map(row => row.id),
  source: sources.map(row => row.id),
})

/** Finds lost ids, and aliases that lead nowhere. A row with a fault still has its id. */
export function checkIds(data: Dataset): Problem[] {
  const rowIds = Object.fromEntries(
    ALIAS_KINDS.map(kind => [kind, findRowIds(data.raw.get(TABLE_FILES[kind]))]),
  ) as Readonly<Record<AliasKind, ReadonlySet<string> | null>>
  const isLost = (kind: AliasKind, id: string) => rowIds[kind]?.has(id) === false
  const problems: Problem[] = ALIAS_KINDS.flatMap(kind =>
    data.publishedIds[kind]
      .filter(id => isLost(kind, id) && !data.aliases.some(a => a.kind === kind && a.from === id))
      .map(id => toProblem(TABLE_FILES[kind], id, 'id', 'published-id-lost', { found: id })),
  )
  for (const { kind, from, to } of data.aliases) {
    if (rowIds[kind]?.has(from))
      problems.push(
        toProblem('aliases.json', from, 'from', 'alias-is-current', { found: from, file: TABLE_FILES[kind] }),
      )
    if (to !== null && isLost(kind, to))
      problems.push(
        toProblem('aliases.json', from, 'to', 'alias-without-target', { found: to, file: TABLE_FILES[kind] }),
      )
  }
  for (const id of findDuplicates(data.aliases.map(a => `${a.kind} ${a.from}`)))
    problems.push(toProblem('aliases.json', id, 'from', 'duplicate-id', { found: id }))
  const formerIds = data.aliases.filter(a => a.kind === 'cluster').map(a => a.from)
  for (const { id, clusters } of data.changes)
    for (const cluster of clusters)
      if (isLost('cluster', cluster) && !formerIds.includes(cluster))
        problems.push(toProblem('changes.json', id, 'clusters', 'unknown-cluster', { found: cluster }))
  return problems
}

/** The published ids with those of the current rows, each table in the order of its ids. */
export function addPublishedIds(data: Dataset): PublishedIds {
  const currentIds = selectIds(data)
  const merge = (kind: AliasKind) => [...new Set([...data.publishedIds[kind], ...currentIds[kind]])].sort()
  return { cluster: merge('cluster'), list: merge('list'), source: merge('source') }
}
