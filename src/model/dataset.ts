// Joins clusters, lists and places into what every selector reads: each cluster with its place, level and standing.
import type { CountyCode, PrefectureCode } from '../domain/adcode'
import type { IsoDay } from '../domain/calendar'
import type { ClusterId, IndustryCluster, Level, ListId, RecognitionList } from '../domain/cluster'
import type { Place, Places, PrefecturePlace } from '../domain/place'
import { prefectureName } from '../domain/prefectures'
import { isInferred, levelOn, type Status, statusOn } from '../domain/recognition'
import { normalise } from '../domain/search'

export interface PlacedCluster extends IndustryCluster {
  readonly status: Status
  /** The end that decides the status was inferred, not stated. */
  readonly inferred: boolean
  readonly level: Level
  readonly city: { readonly name: string; readonly short: string }
  /** null where the county is not known, or the table of places has not arrived. */
  readonly county: { readonly name: string; readonly short: string } | null
  /** [lng, lat] of the county's label point, or the prefecture's where the county is not known; null without places. */
  readonly point: readonly [number, number] | null
  readonly searchText: string
}

export interface Dataset {
  readonly day: IsoDay
  readonly clusters: readonly PlacedCluster[]
  readonly byId: ReadonlyMap<ClusterId, PlacedCluster>
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly counties: ReadonlyMap<CountyCode, Place>
  readonly prefectures: ReadonlyMap<PrefectureCode, PrefecturePlace>
}

export function buildDataset(
  clusters: readonly IndustryCluster[],
  lists: readonly RecognitionList[],
  places: Places | null,
  day: IsoDay,
): Dataset {
  const listById = new Map(lists.map(list => [list.id, list]))
  const counties = new Map((places?.counties ?? []).map(p => [p.code as CountyCode, p]))
  const prefectures = new Map((places?.prefectures ?? []).map(p => [p.code as PrefectureCode, p]))
  const placed = clusters.map((cluster): PlacedCluster => {
    const county = cluster.adcode ? (counties.get(cluster.adcode) ?? null) : null
    const city = prefectures.get(cluster.prefecture)
    const name = city?.name ?? prefectureName(cluster.prefecture)
    return {
      ...cluster,
      status: statusOn(cluster.recognitions, listById, day),
      inferred: isInferred(cluster.recognitions, listById, day),
      level: levelOn(cluster.recognitions, listById, day),
      city: { name, short: city?.short ?? name.replace(/(市|.族.*自治州)$/, '') },
      county,
      point: (county ?? city)?.point ?? null,
      searchText: [
        cluster.nameZh,
        cluster.shortZh,
        cluster.nameEn,
        name,
        ...cluster.products,
        ...[county, city].flatMap(p => (p ? [p.name, p.pinyin, p.fullPinyin, p.initials] : [])),
      ]
        .map(normalise)
        .join('|'),
    }
  })
  return { day, clusters: placed, byId: new Map(placed.map(c => [c.id, c])), lists: listById, counties, prefectures }
}

const COUNTY_UNKNOWN_LAST = '999999'

/** The one order of clusters, in the list and along the map: by prefecture, county, name. */
export const inOrder = (clusters: readonly PlacedCluster[]): PlacedCluster[] =>
  [...clusters].sort(
    (a, b) =>
      a.prefecture.localeCompare(b.prefecture) ||
      (a.adcode ?? COUNTY_UNKNOWN_LAST).localeCompare(b.adcode ?? COUNTY_UNKNOWN_LAST) ||
      a.id.localeCompare(b.id),
  )
