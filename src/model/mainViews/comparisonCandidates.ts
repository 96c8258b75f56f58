// Clusters that can be added to a comparison.
import { MAX_COMPARED_CLUSTERS } from '../../domain/cluster/comparison'
import { groupBy } from '../../domain/computation/groupBy'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

/** The clusters of the menu and of the quick choice. */
export interface ComparisonCandidates {
  /** First the same industry in other prefectures, with `city` null; then all others by prefecture. */
  readonly groups: readonly { readonly city: string | null; readonly clusters: readonly PlacedCluster[] }[]
  /** As many of the same industry in other prefectures as there is room for, from as many prefectures as possible. */
  readonly quickAdd: readonly PlacedCluster[]
  /** Candidates beyond the length of the menu. */
  readonly remainingCount: number
}

/** A longer menu is no help. */
const MAX_CANDIDATES = 300

/**
 * Selects the candidates.
 *
 *     食品轻纺 in 绵阳 chosen, 3 places left   -> quick choice: the first 食品轻纺 of three other prefectures
 *     电子信息 in 绵阳 chosen, only 成都 left  -> quick choice: up to three of 成都
 *     医药健康 chosen, no other recorded       -> quick choice empty; the menu has all clusters by prefecture
 *
 * @param chosen at least one; the first one decides the industry and the prefecture
 */
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

/** The first cluster of each prefecture, then the second of each, and further rounds. */
function sortByPrefectureRounds(clusters: readonly PlacedCluster[]): PlacedCluster[] {
  const countByPrefecture = new Map<string, number>()
  const rounds = clusters.map(cluster => {
    const round = countByPrefecture.get(cluster.prefecture) ?? 0
    countByPrefecture.set(cluster.prefecture, round + 1)
    return { cluster, round }
  })
  return rounds.sort((a, b) => a.round - b.round).map(({ cluster }) => cluster)
}
