// Decides what is published for the search: how characters are spelt, and the names and texts that no other file of the
// first view has.

import { p } from '#messages/programme'
import type { ClusterId } from '../../src/domain/cluster'
import type { NamedFor, SearchTables } from '../../src/domain/searchTables'
import type { Dataset } from './read'
import { buildSpelling } from './readings'
import type { ClusterRow } from './tables'

/** @param ownSources ids of the sources that speak of the cluster itself */
export function searchOf(
  { clusters, divisions, english, formerNames, sources: allSources }: Dataset,
  ownSources: (cluster: ClusterRow) => readonly string[],
): SearchTables {
  const firms = byName(clusters.flatMap(c => c.leadEnterprises.map(({ name }) => ({ name, clusters: [c.id] }))))
  const cited = byName(clusters.flatMap(c => ownSources(c).map(id => ({ name: id, clusters: [c.id] }))))
  const clustersCiting = new Map(cited.map(({ name, clusters }) => [name, clusters]))
  const measures = clusters.map(c => [c.id, c.measures.map(({ textZh }) => textZh)] as const)
  const sources = byName(
    // A title in brackets is our description of a page that had none.
    allSources.map(({ id, title }) => ({
      name: title.replace(/^\[(.*)\]$/, '$1'),
      clusters: clustersCiting.get(id) ?? [],
    })),
  )
  const texts = [
    ...clusters.flatMap(c => [c.nameZh, c.shortZh, ...c.products]),
    ...firms.map(({ name }) => name),
    ...formerNames.map(({ name }) => name),
    ...p.terms.map(([, term]) => term),
    ...measures.flatMap(([, own]) => own),
    ...sources.map(({ name }) => name),
  ]
  return {
    spelling: buildSpelling([...new Set(texts)], [...divisions.values()]),
    english: Object.fromEntries(english),
    formerNames: formerNames.map(({ adcode, name, code, until }) => ({ adcode, name, code, until })),
    firms,
    measures: Object.fromEntries(measures),
    sources,
  }
}

/** Each name once, with all its clusters. */
function byName(rows: readonly NamedFor[]): NamedFor[] {
  const all = new Map<string, Set<ClusterId>>()
  for (const { name, clusters } of rows) {
    const own = all.get(name) ?? new Set<ClusterId>()
    for (const id of clusters) own.add(id)
    all.set(name, own)
  }
  return [...all].map(([name, clusters]) => ({ name, clusters: [...clusters] }))
}
