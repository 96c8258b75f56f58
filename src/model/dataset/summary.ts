// The numbers of the headline: how many clusters there are, in which prefectures, and with which status.

import { STATUSES, type Status } from '../../domain/recognition/recognitionStatus'
import type { PlacedCluster } from './dataset'
import { tallyPrefectures } from './tally'

/** Numbers of a selection. */
export interface Summary {
  readonly count: number
  readonly prefectureCount: number
  /** The prefecture with the most clusters; null where two have equally many. */
  readonly topPrefecture: { readonly name: string; readonly count: number } | null
  readonly byStatus: Readonly<Record<Status, number>>
}

/** Counts the clusters of a selection. */
export function selectSummary(clusters: readonly PlacedCluster[]): Summary {
  const tallies = tallyPrefectures(clusters)
  const byStatus = Object.fromEntries(STATUSES.map(status => [status, 0])) as Record<Status, number>
  for (const { status } of clusters) byStatus[status]++
  const [first, second] = [...tallies.values()].sort((a, b) => b.total - a.total)
  const hasLeader = first && first.total > (second?.total ?? 0)
  return {
    count: clusters.length,
    prefectureCount: tallies.size,
    topPrefecture: hasLeader ? { name: first.firstCluster.city.short, count: first.total } : null,
    byStatus,
  }
}
