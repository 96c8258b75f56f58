// What the map shows of a view, before any camera or pixel: markers, tinted counties, outlines and where to look;
// where there are more clusters than can stand as markers, their counts by place.

import { names } from '#messages/names'
import type { CountyCode, PrefectureCode } from '../domain/adcode'
import type { ClusterId, Level } from '../domain/cluster'
import type { IndustryId } from '../domain/industry'
import { onceEach } from '../domain/once'
import type { Bbox, LngLat, Place, PrefecturePlace } from '../domain/place'
import type { PlaceCount } from '../domain/placeCount'
import { isInForce, type Status } from '../domain/recognition'
import type { View } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'
import { type Tallies, tallyCounties, tallyPrefectures } from './tally'

export interface MarkerModel {
  readonly id: ClusterId
  readonly name: string
  readonly place: string
  readonly product: string
  readonly point: LngLat
  readonly prefecture: PrefectureCode
  /** Of its county, or its prefecture where the county is not known. */
  readonly code: CountyCode | PrefectureCode
  readonly industry: IndustryId
  readonly level: Level
  readonly status: Status
  readonly inferred: boolean
  /** The county is not known: the marker stands at its prefecture, ringed. */
  readonly atPrefecture: boolean
  readonly selected: boolean
}

export interface PlaceName {
  readonly code: string
  readonly name: string
  /** In Chinese, and the pinyin of the whole name of which that is the beginning: how a place may be typed. */
  readonly short: string
  readonly syllables: string
  /** First the best place for the name, then others to move to. */
  readonly points: readonly LngLat[]
  readonly bbox: Bbox
}

/** More clusters than this are not drawn one by one. */
export const MANY = 300

export interface MapModel {
  /** Every cluster shown; of more than MANY the selected one alone. */
  readonly markers: readonly MarkerModel[]
  /** All clusters of the data, in the order in which they stand; empty where more than MANY are recorded. */
  readonly every: readonly MarkerModel[]
  /** Drawn one by one: the counties of these, whatever the filters; where those are too many, the tinted ones. */
  readonly counties: readonly CountyCode[]
  /** Of more than MANY clusters, how many each county and prefecture has; otherwise empty. */
  readonly counts: readonly PlaceCount[]
  readonly tints: ReadonlyMap<string, { readonly industry: IndustryId; readonly inForce: boolean }>
  /** Counties and prefectures whose outline is drawn strong: the selected cluster's, or those filtered by. */
  readonly outlined: readonly string[]
  /** Where the view looks when the link names no camera; null is the whole province. */
  readonly focus: Bbox | null
  readonly prefectureNames: readonly PlaceName[]
  readonly countyNames: readonly PlaceName[]
}

/** Made once for each cluster of a dataset, so that a symbol which stays is seen to be the same. */
const markerOf = onceEach(
  (cluster: PlacedCluster): MarkerModel | null =>
    cluster.point && {
      id: cluster.id,
      name: names.cluster(cluster),
      place: cluster.county?.short ?? cluster.city.name,
      product: names.short(cluster, ''),
      point: cluster.point,
      prefecture: cluster.prefecture,
      code: cluster.adcode ?? cluster.prefecture,
      industry: cluster.industry,
      level: cluster.level,
      status: cluster.status,
      inferred: cluster.inferred,
      atPrefecture: cluster.adcode === null,
      selected: false,
    },
  new WeakMap(),
)

function toMarker(cluster: PlacedCluster, selected: ClusterId | null): MarkerModel[] {
  const marker = markerOf(cluster)
  return marker ? [cluster.id === selected ? { ...marker, selected: true } : marker] : []
}

const everyOf = onceEach(
  (clusters: Dataset['clusters']) => (clusters.length <= MANY ? clusters.flatMap(c => markerOf(c) ?? []) : []),
  new WeakMap(),
)

const countiesOf = onceEach(
  (clusters: Dataset['clusters']) => [...new Set(clusters.flatMap(({ adcode }) => adcode ?? []))],
  new WeakMap(),
)

const placeName = (place: Place | PrefecturePlace, points: PlaceName['points']): PlaceName => ({
  code: place.code,
  name: names.place(place).short,
  short: place.short,
  syllables: place.syllables,
  points,
  bbox: place.bbox,
})
const prefectureNames = onceEach(
  (places: Dataset['prefectures']) => [...places.values()].map(p => placeName(p, p.labels)),
  new WeakMap(),
)
const countyNames = onceEach(
  (places: Dataset['counties']) => [...places.values()].map(p => placeName(p, [p.point])),
  new WeakMap(),
)

const union = (boxes: readonly Bbox[]): Bbox | null =>
  boxes.length === 0
    ? null
    : [
        Math.min(...boxes.map(b => b[0])),
        Math.min(...boxes.map(b => b[1])),
        Math.max(...boxes.map(b => b[2])),
        Math.max(...boxes.map(b => b[3])),
      ]

const countsAt = (level: PlaceCount['level'], tallies: Tallies): PlaceCount[] =>
  [...tallies].map(([code, { total, byIndustry }]) => ({ code, level, total, byIndustry }))

export function selectMapModel(view: View, data: Dataset, selection: readonly PlacedCluster[]): MapModel {
  const chosen = view.cluster ? data.byId.get(view.cluster) : undefined
  const shown = chosen && !selection.includes(chosen) ? [...selection, chosen] : selection
  const tints = new Map<CountyCode, { industry: IndustryId; inForce: boolean }>()
  const many = shown.length > MANY
  // One tint cannot stand for a county of many clusters: there the rings say it.
  for (const { adcode, status, industry } of many ? [] : shown)
    if (adcode && !tints.get(adcode)?.inForce) tints.set(adcode, { industry, inForce: isInForce(status) })
  const every = everyOf(data.clusters)
  const outlined = chosen ? [chosen.adcode ?? chosen.prefecture] : [...view.county, ...view.city]
  const boxes = outlined.flatMap(code => {
    const place = data.counties.get(code as CountyCode) ?? data.prefectures.get(code as PrefectureCode)
    return place ? [place.bbox] : []
  })
  return {
    markers: (many ? (chosen ? [chosen] : []) : shown).flatMap(c => toMarker(c, view.cluster)),
    every,
    counties: every.length > 0 ? countiesOf(data.clusters) : [...tints.keys()],
    counts: many
      ? [...countsAt('prefecture', tallyPrefectures(selection)), ...countsAt('county', tallyCounties(selection))]
      : [],
    tints,
    outlined,
    focus: union(boxes),
    prefectureNames: prefectureNames(data.prefectures),
    countyNames: countyNames(data.counties),
  }
}
