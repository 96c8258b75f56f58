// The sentence that answers first: how many clusters, where, and how they stand on the day.
import type { PrefectureCode } from '../domain/adcode'
import { prefectureName } from '../domain/prefectures'
import type { Status } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'
import { tallyPlaces } from './tally'

export interface Summary {
  readonly count: number
  readonly cities: number
  /** The prefecture with the most clusters, when one leads clearly. */
  readonly top: { readonly name: string; readonly count: number } | null
  readonly byStatus: Readonly<Record<Status, number>>
}

export function selectSummary(clusters: readonly PlacedCluster[], data: Dataset): Summary {
  const perCity = tallyPlaces(clusters, c => c.prefecture)
  const byStatus = { valid: 0, expired: 0, unknown: 0 }
  for (const { status } of clusters) byStatus[status]++
  const [first, second] = [...perCity].sort((a, b) => b[1].total - a[1].total)
  const leads = first && (!second || first[1].total > second[1].total)
  const code = leads ? (first[0] as PrefectureCode) : null
  const top = code && data.clusters.find(c => c.prefecture === code)
  return {
    count: clusters.length,
    cities: perCity.size,
    top: top && first ? { name: top.city.short || prefectureName(top.prefecture), count: first[1].total } : null,
    byStatus,
  }
}
