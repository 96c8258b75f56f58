// The sentence that answers first: how many clusters, where, and how they stand on the day.
import { STATUSES, type Status } from '../domain/recognition'
import type { PlacedCluster } from './dataset'
import { tallyPrefectures } from './tally'

export interface Summary {
  readonly count: number
  readonly cities: number
  /** The prefecture with the most clusters, when one leads clearly. */
  readonly top: { readonly name: string; readonly count: number } | null
  readonly byStatus: Readonly<Record<Status, number>>
}

export function selectSummary(clusters: readonly PlacedCluster[]): Summary {
  const cities = tallyPrefectures(clusters)
  const byStatus = Object.fromEntries(STATUSES.map(status => [status, 0])) as Record<Status, number>
  for (const { status } of clusters) byStatus[status]++
  const [first, second] = [...cities.values()].sort((a, b) => b.total - a.total)
  const leads = first && first.total > (second?.total ?? 0)
  return {
    count: clusters.length,
    cities: cities.size,
    top: leads ? { name: first.first.city.short, count: first.total } : null,
    byStatus,
  }
}
