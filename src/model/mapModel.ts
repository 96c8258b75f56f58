// What the map shows of a view, before any camera or pixel: markers, tinted counties, outlines and where to look.
import type { CountyCode, PrefectureCode } from '../domain/adcode'
import type { ClusterId, Level } from '../domain/cluster'
import { INDUSTRY_IDS, type IndustryId } from '../domain/industry'
import type { Bbox, LngLat } from '../domain/place'
import type { PlaceCount } from '../domain/placeCount'
import type { Status } from '../domain/recognition'
import type { View } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'

export interface MarkerModel {
  readonly id: ClusterId
  readonly name: string
  readonly place: string
  readonly product: string
  readonly point: LngLat
  readonly prefecture: PrefectureCode
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
  /** First the best place for the name, then others to move to. */
  readonly points: readonly LngLat[]
  readonly bbox: Bbox
}

export interface MapModel {
  readonly markers: readonly MarkerModel[]
  readonly tints: ReadonlyMap<string, { readonly industry: IndustryId; readonly inForce: boolean }>
  /** Counties whose common outline is drawn strong: the selected cluster's, or those filtered by. */
  readonly outlined: readonly CountyCode[]
  /** Where the view looks when the link names no camera; null is the whole province. */
  readonly focus: Bbox | null
  readonly prefectureNames: readonly PlaceName[]
  readonly countyNames: readonly PlaceName[]
  /** Clusters by county and by prefecture where they are too many to draw one by one; empty otherwise. */
  readonly counts: readonly PlaceCount[]
}

/** More clusters than this are drawn as counted symbols, one a place. */
export const MANY = 300

const toMarker = (cluster: PlacedCluster, selected: ClusterId | null): MarkerModel[] =>
  cluster.point
    ? [
        {
          id: cluster.id,
          name: cluster.nameZh,
          place: cluster.county?.short ?? cluster.city.name,
          product: cluster.shortZh,
          point: cluster.point,
          prefecture: cluster.prefecture,
          industry: cluster.industry,
          level: cluster.level,
          status: cluster.status,
          inferred: cluster.inferred,
          atPrefecture: cluster.adcode === null,
          selected: cluster.id === selected,
        },
      ]
    : []

const union = (boxes: readonly Bbox[]): Bbox | null =>
  boxes.length === 0
    ? null
    : [
        Math.min(...boxes.map(b => b[0])),
        Math.min(...boxes.map(b => b[1])),
        Math.max(...boxes.map(b => b[2])),
        Math.max(...boxes.map(b => b[3])),
      ]

function countPlaces(clusters: readonly PlacedCluster[]): PlaceCount[] {
  const places = new Map<string, { code: string; level: PlaceCount['level']; total: number; byIndustry: number[] }>()
  const add = (code: string, level: PlaceCount['level'], industry: number) => {
    const place = places.get(code) ?? { code, level, total: 0, byIndustry: INDUSTRY_IDS.map(() => 0) }
    places.set(code, place)
    place.total++
    place.byIndustry[industry] = (place.byIndustry[industry] ?? 0) + 1
  }
  for (const { adcode, county, prefecture, industry } of clusters) {
    const index = INDUSTRY_IDS.indexOf(industry)
    add(prefecture, 'prefecture', index)
    if (adcode && county) add(adcode, 'county', index)
  }
  return [...places.values()]
}

export function selectMapModel(view: View, data: Dataset, selection: readonly PlacedCluster[]): MapModel {
  const chosen = view.cluster ? data.byId.get(view.cluster) : undefined
  const shown = chosen && !selection.includes(chosen) ? [...selection, chosen] : selection
  const tints = new Map<CountyCode, { industry: IndustryId; inForce: boolean }>()
  for (const cluster of shown) {
    const inForce = cluster.status === 'valid'
    if (cluster.adcode && !tints.get(cluster.adcode)?.inForce)
      tints.set(cluster.adcode, { industry: cluster.industry, inForce })
  }
  const asked = new Set<string>([...view.county, ...view.city])
  const outlined = [...data.counties.values()].filter(p =>
    chosen
      ? p.code === (chosen.adcode ?? '') || (!chosen.adcode && p.parent === chosen.prefecture)
      : asked.has(p.code) || asked.has(p.parent),
  )
  const many = shown.length > MANY
  return {
    markers: (many ? shown.filter(c => c === chosen) : shown).flatMap(c => toMarker(c, view.cluster)),
    tints,
    outlined: outlined.map(p => p.code as CountyCode),
    focus: union(outlined.map(p => p.bbox)),
    prefectureNames: [...data.prefectures.values()].map(p => ({
      code: p.code,
      name: p.short,
      points: p.labels,
      bbox: p.bbox,
    })),
    countyNames: [...data.counties.values()].map(p => ({
      code: p.code,
      name: p.short,
      points: [p.point],
      bbox: p.bbox,
    })),
    counts: many ? countPlaces(selection) : [],
  }
}
