// Decides what is published for the search: how characters are spelt, and the names that no other file has.

import { p } from '#messages/programme'
import type { ClusterId } from '../../src/domain/cluster'
import type { SearchTables } from '../../src/domain/searchTables'
import type { Dataset } from './read'
import { buildSpelling } from './readings'

export function searchOf({ clusters, divisions, english, formerNames }: Dataset): SearchTables {
  const firms = new Map<string, ClusterId[]>()
  for (const { id, leadEnterprises } of clusters)
    for (const { name } of leadEnterprises) firms.set(name, [...(firms.get(name) ?? []), id])
  const texts = [
    ...clusters.flatMap(c => [c.nameZh, c.shortZh, ...c.products]),
    ...firms.keys(),
    ...formerNames.map(former => former.name),
    ...p.terms.map(([, term]) => term),
  ]
  return {
    spelling: buildSpelling([...new Set(texts)], [...divisions.values()]),
    english: Object.fromEntries(english),
    formerNames: formerNames.map(({ adcode, name, code, until }) => ({ adcode, name, code, until })),
    firms: [...firms].map(([name, ids]) => ({ name, clusters: ids })),
  }
}
