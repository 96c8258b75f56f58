// What is under the pointer or the focus: a place with its clusters, or one cluster.
import type { CountyCode, PrefectureCode } from '../domain/adcode'
import type { ClusterId } from '../domain/cluster'
import type { Dataset, PlacedCluster } from './dataset'

export interface HoverModel {
  readonly title: string
  readonly within: string | null
  readonly clusters: readonly PlacedCluster[]
}

export function selectHoverPlace(code: string, data: Dataset, selection: readonly PlacedCluster[]): HoverModel | null {
  const county = data.counties.get(code as CountyCode)
  const place = county ?? data.prefectures.get(code as PrefectureCode)
  if (!place) return null
  return {
    title: place.name,
    within: county ? (data.prefectures.get(county.parent)?.name ?? null) : null,
    clusters: selection.filter(c => (county ? c.adcode === code : c.prefecture === code)),
  }
}

export function selectHoverCluster(id: ClusterId, data: Dataset): HoverModel | null {
  const cluster = data.byId.get(id)
  if (!cluster) return null
  return {
    title: cluster.county?.name ?? cluster.city.name,
    within: cluster.county ? cluster.city.name : null,
    clusters: [cluster],
  }
}
