// Content of the hover card: a place with its clusters, or one cluster. A place with many clusters shows numbers that are
// counted already, because filtering a large selection would delay the card.

import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ClusterId } from '../../domain/cluster/cluster'
import { type CountyCode, type PrefectureCode, toPrefectureCode } from '../../domain/place/adcode'
import { countWithoutCounty, type PlaceCount } from '../../domain/place/placeCount'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

/** Content of the hover card. */
export interface HoverModel {
  readonly title: string
  /** The prefecture, or that the county is not known; null for a prefecture itself. */
  readonly within: string | null
  /** The first six; none where `byIndustry` is shown instead. */
  readonly clusters: readonly PlacedCluster[]
  readonly total: number
  /** Numbers in the order of INDUSTRY_IDS; null where the clusters are listed. */
  readonly byIndustry: readonly number[] | null
}

const MAX_LISTED = 6

/**
 * Selects the card of a county or prefecture.
 * @param counts numbers of each place beyond MAX_MARKERS clusters; otherwise empty, and the clusters are listed
 * @param isCountyUnknown only clusters of the prefecture whose county is not known
 * @returns null for a code that is not in the data
 */
export function selectHoverPlace(
  code: string,
  data: Dataset,
  selection: readonly PlacedCluster[],
  counts: readonly PlaceCount[] = [],
  isCountyUnknown = false,
): HoverModel | null {
  const county = data.counties.get(code as CountyCode)
  const place = county ?? data.prefectures.get(code as PrefectureCode)
  if (!place) return null
  const city = county ? data.prefectures.get(toPrefectureCode(county.code)) : undefined
  const heading = {
    title: names.place(place).name,
    within: isCountyUnknown ? t.countyUnknown : city ? names.place(city).name : null,
  }
  const placeCount = (isCountyUnknown ? countWithoutCounty(counts) : counts).find(count => count.code === code)
  if (counts.length > 0 && !placeCount) return { ...heading, clusters: [], total: 0, byIndustry: null }
  if (placeCount && placeCount.total > MAX_LISTED)
    return { ...heading, clusters: [], total: placeCount.total, byIndustry: placeCount.byIndustry }
  const isInPlace = (c: PlacedCluster): boolean =>
    county ? c.adcode === code : c.prefecture === code && !(isCountyUnknown && c.county)
  const clusters: PlacedCluster[] = []
  let total = 0
  for (const cluster of selection) {
    if (!isInPlace(cluster)) continue
    total++
    if (clusters.length < MAX_LISTED) clusters.push(cluster)
    if (total === placeCount?.total) break
  }
  return { ...heading, clusters, total, byIndustry: null }
}

/**
 * Selects the card of one cluster.
 * @returns null for an id that is not in the data
 */
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
