// The sentence that answers first: how many clusters, where, and how they stand on the day.
import { prefectureName } from '../domain/prefectures'
import type { Status } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'

export interface Summary {
  readonly count: number
  readonly cities: number
  /** The prefecture with the most clusters, when one leads clearly. */
  readonly top: { readonly name: string; readonly count: number } | null
  readonly byStatus: Readonly<Record<Status, number>>
}

export function selectSummary(clusters: readonly PlacedCluster[], data: Dataset): Summary {
  const perCity = new Map<string, number>()
  const byStatus = { valid: 0, expired: 0, unknown: 0 }
  for (const cluster of clusters) {
    perCity.set(cluster.prefecture, (perCity.get(cluster.prefecture) ?? 0) + 1)
    byStatus[cluster.status]++
  }
  const [first, second] = [...perCity].sort((a, b) => b[1] - a[1])
  const leads = first && (!second || first[1] > second[1])
  const top = leads ? data.clusters.find(c => c.prefecture === first[0]) : undefined
  return {
    count: clusters.length,
    cities: perCity.size,
    top: top && first ? { name: top.city.short || prefectureName(top.prefecture), count: first[1] } : null,
    byStatus,
  }
}
