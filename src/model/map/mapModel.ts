// What the map shows of a view, before any camera or pixel: markers, tinted counties, outlines and where to look;
// where there are more clusters than can stand as markers, their counts by place.

import { names } from '#messages/names'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { IndustryId } from '../../domain/cluster/industry'
import { memoize } from '../../domain/computation/memoize'
import type { CountyCode, PrefectureCode } from '../../domain/place/adcode'
import type { Bbox, LngLat, Place, PrefecturePlace } from '../../domain/place/place'
import type { PlaceCount } from '../../domain/place/placeCount'
import type { Level } from '../../domain/recognition/recognitionList'
import { isInForce, type Status } from '../../domain/recognition/recognitionStatus'
import type { View } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { type Tallies, tallyCounties, tallyPrefectures } from '../dataset/tally'

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
  readonly isSelected: boolean
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
export const MAX_MARKERS = 300

export interface MapModel {
  /** Every cluster shown; of more than MANY the selected one alone. */
  readonly markers: readonly MarkerModel[]
  /** All clusters of the data, in the order in which they stand; empty where more than MANY are recorded. */
  readonly allMarkers: readonly MarkerModel[]
  /** Drawn one by one: the counties of these, whatever the filters; where those are too many, the tinted ones. */
  readonly counties: readonly CountyCode[]
  /** Of more than MANY clusters, how many each county and prefecture has; otherwise empty. */
  readonly counts: readonly PlaceCount[]
  readonly tints: ReadonlyMap<string, { readonly industry: IndustryId; readonly inForce: boolean }>
  /** Counties and prefectures whose outline is drawn strong: the selected cluster's, or those filtered by. */
  readonly outlinedCodes: readonly string[]
  /** Where the view looks when the link names no camera; null is the whole province. */
  readonly focus: Bbox | null
  readonly prefectureNames: readonly PlaceName[]
  readonly countyNames: readonly PlaceName[]
}

/** Made once for each cluster of a dataset, so that a symbol which stays is seen to be the same. */
const getMarker = memoize(
  (cluster: PlacedCluster): MarkerModel | null =>
    cluster.point && {
      id: cluster.id,
      name: names.cluster(cluster),
      place: cluster.county?.short ?? cluster.city.name,
      product: names.shortName(cluster, ''),
      point: cluster.point,
      prefecture: cluster.prefecture,
      code: cluster.adcode ?? cluster.prefecture,
      industry: cluster.industry,
      level: cluster.level,
      status: cluster.status,
      inferred: cluster.inferred,
      atPrefecture: cluster.adcode === null,
      isSelected: false,
    },
  new WeakMap(),
)

function toMarkers(cluster: PlacedCluster, selectedId: ClusterId | null): MarkerModel[] {
  const marker = getMarker(cluster)
  return marker ? [cluster.id === selectedId ? { ...marker, isSelected: true } : marker] : []
}

const getAllMarkers = memoize(
  (clusters: Dataset['clusters']) => (clusters.length <= MAX_MARKERS ? clusters.flatMap(c => getMarker(c) ?? []) : []),
  new WeakMap(),
)

const getCounties = memoize(
  (clusters: Dataset['clusters']) => [...new Set(clusters.flatMap(({ adcode }) => adcode ?? []))],
  new WeakMap(),
)

const toPlaceName = (place: Place | PrefecturePlace, points: PlaceName['points']): PlaceName => ({
  code: place.code,
  name: names.place(place).short,
  short: place.short,
  syllables: place.syllables,
  points,
  bbox: place.bbox,
})
const getPrefectureNames = memoize(
  (places: Dataset['prefectures']) => [...places.values()].map(p => toPlaceName(p, p.labels)),
  new WeakMap(),
)
const getCountyNames = memoize(
  (places: Dataset['counties']) => [...places.values()].map(p => toPlaceName(p, [p.point])),
  new WeakMap(),
)

const unionBoxes = (boxes: readonly Bbox[]): Bbox | null =>
  boxes.length === 0
    ? null
    : [
        Math.min(...boxes.map(b => b[0])),
        Math.min(...boxes.map(b => b[1])),
        Math.max(...boxes.map(b => b[2])),
        Math.max(...boxes.map(b => b[3])),
      ]

const toPlaceCounts = (level: PlaceCount['level'], tallies: Tallies): PlaceCount[] =>
  [...tallies].map(([code, { total, byIndustry }]) => ({ code, level, total, byIndustry }))

export function selectMapModel(view: View, data: Dataset, selection: readonly PlacedCluster[]): MapModel {
  const selectedCluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const visibleClusters =
    selectedCluster && !selection.includes(selectedCluster) ? [...selection, selectedCluster] : selection
  const tints = new Map<CountyCode, { industry: IndustryId; inForce: boolean }>()
  const isAggregated = visibleClusters.length > MAX_MARKERS
  // One tint cannot stand for a county of many clusters: there the rings say it.
  for (const { adcode, status, industry } of isAggregated ? [] : visibleClusters)
    if (adcode && !tints.get(adcode)?.inForce) tints.set(adcode, { industry, inForce: isInForce(status) })
  const allMarkers = getAllMarkers(data.clusters)
  const outlinedCodes = selectedCluster
    ? [selectedCluster.adcode ?? selectedCluster.prefecture]
    : [...view.county, ...view.city]
  const boxes = outlinedCodes.flatMap(code => {
    const place = data.counties.get(code as CountyCode) ?? data.prefectures.get(code as PrefectureCode)
    return place ? [place.bbox] : []
  })
  return {
    markers: (isAggregated ? (selectedCluster ? [selectedCluster] : []) : visibleClusters).flatMap(c =>
      toMarkers(c, view.cluster),
    ),
    allMarkers,
    counties: allMarkers.length > 0 ? getCounties(data.clusters) : [...tints.keys()],
    counts: isAggregated
      ? [
          ...toPlaceCounts('prefecture', tallyPrefectures(selection)),
          ...toPlaceCounts('county', tallyCounties(selection)),
        ]
      : [],
    tints,
    outlinedCodes,
    focus: unionBoxes(boxes),
    prefectureNames: getPrefectureNames(data.prefectures),
    countyNames: getCountyNames(data.counties),
  }
}
