// Which clusters are offered to stand beside those already chosen: the same industry elsewhere first, then all by place.
import { MAX_COMPARED } from '../domain/compare'
import type { Dataset, PlacedCluster } from './dataset'

export interface Offers {
  /** The same industry as the first, in other prefectures; null where the group is by prefecture. */
  readonly groups: readonly { readonly city: string | null; readonly clusters: readonly PlacedCluster[] }[]
  /** What one step adds: of the same industry elsewhere as many as there is room for, one a prefecture before a second. */
  readonly fill: readonly PlacedCluster[]
  /** How many more there are than a menu can hold. */
  readonly more: number
}

/** A menu beyond this is no help. */
const OFFERED = 300

/** @param chosen at least one: its industry and prefecture are what is looked for elsewhere */
export function selectOffers(chosen: readonly PlacedCluster[], data: Dataset): Offers {
  const [first] = chosen
  const free = data.clusters.filter(cluster => !chosen.includes(cluster))
  const isElsewhere = (c: PlacedCluster) => c.industry === first?.industry && c.prefecture !== first.prefecture
  const elsewhere = free.filter(isElsewhere)
  const offered = [...elsewhere, ...free.filter(cluster => !isElsewhere(cluster))].slice(0, OFFERED)
  const groups = new Map<string | null, PlacedCluster[]>()
  for (const cluster of offered) {
    const city = isElsewhere(cluster) ? null : cluster.city.name
    const group = groups.get(city)
    if (group) group.push(cluster)
    else groups.set(city, [cluster])
  }
  return {
    groups: [...groups].map(([city, clusters]) => ({ city, clusters })),
    fill: onePerPrefectureFirst(elsewhere).slice(0, MAX_COMPARED - chosen.length),
    more: free.length - offered.length,
  }
}

/** In the order of the list, by rounds: the first of each prefecture, then the second of each. */
function onePerPrefectureFirst(clusters: readonly PlacedCluster[]): PlacedCluster[] {
  const seen = new Map<string, number>()
  const rounds = clusters.map(cluster => {
    const round = seen.get(cluster.prefecture) ?? 0
    seen.set(cluster.prefecture, round + 1)
    return { cluster, round }
  })
  return rounds.sort((a, b) => a.round - b.round).map(({ cluster }) => cluster)
}
