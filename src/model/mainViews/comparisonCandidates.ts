// Which clusters are offered to stand beside those already chosen: the same industry elsewhere first, then all by place.
import { MAX_COMPARED_CLUSTERS } from '../../domain/cluster/comparison'
import { groupBy } from '../../domain/computation/groupBy'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

export interface ComparisonCandidates {
  /** The same industry as the first, in other prefectures; null where the group is by prefecture. */
  readonly groups: readonly { readonly city: string | null; readonly clusters: readonly PlacedCluster[] }[]
  /** What one step adds: of the same industry elsewhere as many as there is room for, one a prefecture before a second. */
  readonly quickAdd: readonly PlacedCluster[]
  /** How many more there are than a menu can hold. */
  readonly remainingCount: number
}

/** A menu beyond this is no help. */
const MAX_CANDIDATES = 300

/** @param chosen at least one: its industry and prefecture are what is looked for elsewhere */
export function selectComparisonCandidates(chosen: readonly PlacedCluster[], data: Dataset): ComparisonCandidates {
  const [first] = chosen
  const available = data.clusters.filter(cluster => !chosen.includes(cluster))
  const isElsewhere = (c: PlacedCluster) => c.industry === first?.industry && c.prefecture !== first.prefecture
  const sameIndustryElsewhere = available.filter(isElsewhere)
  const candidates = [...sameIndustryElsewhere, ...available.filter(cluster => !isElsewhere(cluster))].slice(
    0,
    MAX_CANDIDATES,
  )
  const groups = groupBy(candidates, cluster => (isElsewhere(cluster) ? null : cluster.city.name))
  return {
    groups: [...groups].map(([city, clusters]) => ({ city, clusters })),
    quickAdd: sortByPrefectureRounds(sameIndustryElsewhere).slice(0, MAX_COMPARED_CLUSTERS - chosen.length),
    remainingCount: available.length - candidates.length,
  }
}

/** In the order of the list, by rounds: the first of each prefecture, then the second of each. */
function sortByPrefectureRounds(clusters: readonly PlacedCluster[]): PlacedCluster[] {
  const countByPrefecture = new Map<string, number>()
  const rounds = clusters.map(cluster => {
    const round = countByPrefecture.get(cluster.prefecture) ?? 0
    countByPrefecture.set(cluster.prefecture, round + 1)
    return { cluster, round }
  })
  return rounds.sort((a, b) => a.round - b.round).map(({ cluster }) => cluster)
}
