// Name and place of a cluster for pictures.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { PROVINCE_BBOX } from '../map/camera/camera'
import { INDUSTRY_COLOUR } from '../map/industryColour'
import { parenthesize } from '../messages/format'
import type { PlacedCluster } from '../model/dataset/dataset'
import type { LocatedPlace } from './locatorMap'

const [WEST, SOUTH, EAST, NORTH] = PROVINCE_BBOX
/** The middle of the province, for a cluster without any place. */
const PROVINCE_POINT = [(WEST + EAST) / 2, (SOUTH + NORTH) / 2] as const

/** The place of the cluster, for a map. */
export const toLocatedPlace = ({ county, city, adcode, prefecture, point, industry }: PlacedCluster): LocatedPlace => ({
  name: county?.name ?? city.name + parenthesize(t.countyUnknown),
  codes: [adcode ?? prefecture],
  point: point ?? PROVINCE_POINT,
  tone: INDUSTRY_COLOUR[industry],
  isApproximate: adcode === null,
})

/** 绵阳市三台县; 资阳市（县未注明）. */
export const formatPlace = ({ city, county, adcode }: PlacedCluster): string =>
  names.countyInPrefecture(city.name, county?.name ?? '') + (adcode === null ? parenthesize(t.countyUnknown) : '')

/**
 * Two lines for a name; none where it has no good break.
 *
 *     绵阳市三台县纺织鞋服产业集群        -> 绵阳市三台县 | 纺织鞋服产业集群
 *     资阳制鞋（鞋纺）产业集群（名称待核） -> 资阳制鞋（鞋纺） | 产业集群（名称待核）
 *
 * @param isShort the name fits on one line: it breaks after a place only
 */
export function splitName(cluster: PlacedCluster, isShort: boolean): string[] {
  const name = names.cluster(cluster)
  const place = cluster.county?.name ?? cluster.city.name
  const placeEnd = name.includes(place) ? name.indexOf(place) + place.length : 0
  const end = placeEnd > 0 || isShort ? placeEnd : name.indexOf(names.clusterSuffix)
  const lines = [name.slice(0, end), name.slice(end).trim()]
  return end > 0 && lines.every(Boolean) ? lines : []
}
