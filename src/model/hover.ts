// What is under the pointer or the focus: a place with its clusters, or one cluster. A place with more clusters than
// the map draws one by one is told by its numbers, so that nothing walks through the whole selection for a hover.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { type CountyCode, type PrefectureCode, prefectureOf } from '../domain/adcode'
import type { ClusterId } from '../domain/cluster'
import { type PlaceCount, withoutCounty } from '../domain/placeCount'
import type { Dataset, PlacedCluster } from './dataset'

export interface HoverModel {
  readonly title: string
  readonly within: string | null
  /** The first few; none where the numbers are told instead. */
  readonly clusters: readonly PlacedCluster[]
  readonly total: number
  /** In the order of INDUSTRY_IDS, where there are too many to list; else null. */
  readonly byIndustry: readonly number[] | null
}

const LISTED = 6

/** @param unplaced only those of a prefecture whose county is not known */
export function selectHoverPlace(
  code: string,
  data: Dataset,
  selection: readonly PlacedCluster[],
  counts: readonly PlaceCount[] = [],
  unplaced = false,
): HoverModel | null {
  const county = data.counties.get(code as CountyCode)
  const place = county ?? data.prefectures.get(code as PrefectureCode)
  if (!place) return null
  const city = county ? data.prefectures.get(prefectureOf(county.code)) : undefined
  const named = {
    title: names.place(place).name,
    within: unplaced ? t.countyUnknown : city ? names.place(city).name : null,
  }
  const counted = (unplaced ? withoutCounty(counts) : counts).find(c => c.code === code)
  if (counts.length > 0 && !counted) return { ...named, clusters: [], total: 0, byIndustry: null }
  if (counted && counted.total > LISTED)
    return { ...named, clusters: [], total: counted.total, byIndustry: counted.byIndustry }
  const isHere = (c: PlacedCluster): boolean =>
    county ? c.adcode === code : c.prefecture === code && !(unplaced && c.county)
  const clusters: PlacedCluster[] = []
  let total = 0
  for (const cluster of selection) {
    if (!isHere(cluster)) continue
    total++
    if (clusters.length < LISTED) clusters.push(cluster)
    if (total === counted?.total) break
  }
  return { ...named, clusters, total, byIndustry: null }
}

export function selectHoverCluster(id: ClusterId, data: Dataset): HoverModel | null {
  const cluster = data.byId.get(id)
  if (!cluster) return null
  return {
    title: cluster.county?.name ?? cluster.city.name,
    within: cluster.county ? cluster.city.name : null,
    clusters: [cluster],
    total: 1,
    byIndustry: null,
  }
}
