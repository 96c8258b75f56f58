// Builds the published search tables: spellings of characters, and the names and texts that the index does not have.

import { programmeMessages } from '#messages/programme'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { NameWithClusters, SearchTables } from '../../domain/search/searchTables'
import type { Dataset } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'
import { buildSpelling } from './spellingTables'

/** @param getOwnSources the ids of the sources on the cluster itself */
export function buildSearchTables(
  { clusters, divisions, english, formerNames, sources: allSources }: Dataset,
  getOwnSources: (cluster: ClusterRow) => readonly string[],
): SearchTables {
  const firms = mergeByName(clusters.flatMap(c => c.leadEnterprises.map(({ name }) => ({ name, clusters: [c.id] }))))
  const sourceCitations = mergeByName(
    clusters.flatMap(c => getOwnSources(c).map(id => ({ name: id, clusters: [c.id] }))),
  )
  const clustersCiting = new Map(sourceCitations.map(({ name, clusters }) => [name, clusters]))
  const measures = clusters.map(c => [c.id, c.measures.map(({ textZh }) => textZh)] as const)
  const sources = mergeByName(
    // A title in brackets is our description of a page without one.
    allSources.map(({ id, title }) => ({
      name: title.replace(/^\[(.*)\]$/, '$1'),
      clusters: clustersCiting.get(id) ?? [],
    })),
  )
  const texts = [
    ...clusters.flatMap(c => [c.nameZh, c.shortZh, ...c.products]),
    ...firms.map(({ name }) => name),
    ...formerNames.map(({ name }) => name),
    ...programmeMessages.glossaryTerms.map(([, term]) => term),
    ...measures.flatMap(([, clusterMeasures]) => clusterMeasures),
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
function mergeByName(rows: readonly NameWithClusters[]): NameWithClusters[] {
  const clustersByName = new Map<string, Set<ClusterId>>()
  for (const { name, clusters } of rows) {
    const clusterIds = clustersByName.get(name) ?? new Set<ClusterId>()
    for (const id of clusters) clusterIds.add(id)
    clustersByName.set(name, clusterIds)
  }
  return [...clustersByName].map(([name, clusters]) => ({ name, clusters: [...clusters] }))
}
