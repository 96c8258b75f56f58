// Content of the map for a view: markers or numbers by place, tints, outlines, place names and the area to show. It knows
// no camera and no pixels.

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

/** A cluster on the map. */
export interface MarkerModel {
  readonly id: ClusterId
  readonly name: string
  /** Short name of the county, or name of the prefecture where the county is not known. */
  readonly place: string
  /** Its industry in few words, without the place: 纺织鞋服. */
  readonly product: string
  /** [lng, lat] */
  readonly point: LngLat
  readonly prefecture: PrefectureCode
  /** Code of the county, or of the prefecture where the county is not known. */
  readonly code: CountyCode | PrefectureCode
  readonly industry: IndustryId
  readonly level: Level
  readonly status: Status
  readonly inferred: boolean
  /** The county is not known; the marker is at its prefecture and has an outer ring. */
  readonly atPrefecture: boolean
  readonly isSelected: boolean
}

/** A place name on the map. */
export interface PlaceName {
  readonly code: string
  readonly name: string
  /** Short name in Chinese, for finding a place by typing. */
  readonly short: string
  /** Pinyin of the whole name; it begins with the pinyin of the short name. */
  readonly syllables: string
  /** [lng, lat]: the best position of the label first, then alternatives. */
  readonly points: readonly LngLat[]
  readonly bbox: Bbox
}

/** Beyond this number of clusters the map shows numbers by place at any scale. */
export const MAX_MARKERS = 300

/** Content of the map. */
export interface MapModel {
  /** Every cluster shown; without `hasMarkers` the open cluster alone. */
  readonly markers: readonly MarkerModel[]
  /** False beyond MAX_MARKERS clusters. */
  readonly hasMarkers: boolean
  /** All clusters of the data in their order, selected or not; empty where there are more than MAX_MARKERS. */
  readonly allMarkers: readonly MarkerModel[]
  /** Counties that are drawn: those of `allMarkers`; where it is empty, the tinted ones. */
  readonly counties: readonly CountyCode[]
  /** Numbers of each prefecture and county, for maps without room for the markers. */
  readonly counts: readonly PlaceCount[]
  /** Tinted counties by code. */
  readonly tints: ReadonlyMap<string, { readonly industry: IndustryId; readonly inForce: boolean }>
  /** Places with a strong outline: that of the open cluster, otherwise those of the filters. */
  readonly outlinedCodes: readonly string[]
  /** Area to show where the link has no map position; null for the whole province. */
  readonly focus: Bbox | null
  readonly prefectureNames: readonly PlaceName[]
  readonly countyNames: readonly PlaceName[]
}

/** A cluster always has the same marker object, so that React renders only the markers that change. */
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

/** Selects the map of a view. The open cluster is shown even outside the selection. */
export function selectMapModel(view: View, data: Dataset, selection: readonly PlacedCluster[]): MapModel {
  const selectedCluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const visibleClusters =
    selectedCluster && !selection.includes(selectedCluster) ? [...selection, selectedCluster] : selection
  const tints = new Map<CountyCode, { industry: IndustryId; inForce: boolean }>()
  const isAggregated = visibleClusters.length > MAX_MARKERS
  // Beyond MAX_MARKERS a county may have many clusters and no single tint; the arcs of its symbol show the industries.
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
    hasMarkers: !isAggregated,
    counts: [
      ...toPlaceCounts('prefecture', tallyPrefectures(selection)),
      ...toPlaceCounts('county', tallyCounties(selection)),
    ],
    tints,
    outlinedCodes,
    focus: unionBoxes(boxes),
    prefectureNames: getPrefectureNames(data.prefectures),
    countyNames: getCountyNames(data.counties),
  }
}
