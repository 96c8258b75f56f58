// What the map knows of a county or prefecture besides its shape: names, spellings, label points, extent.
// Positions are WGS84, [lng, lat].
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CountyCode, PrefectureCode } from './adcode'

export type LngLat = readonly [lng: number, lat: number]
export type Bbox = readonly [west: number, south: number, east: number, north: number]

interface PlaceFacts {
  readonly name: string
  readonly short: string
  readonly pinyin: string
  readonly initials: string
  readonly fullPinyin: string
  readonly en: string
  readonly point: LngLat
  readonly bbox: Bbox
}

/** A county (县市区). */
export interface Place extends PlaceFacts {
  readonly code: CountyCode
  readonly parent: PrefectureCode
}

/** A prefecture (市州); its parent is the province, 510000. */
export interface PrefecturePlace extends PlaceFacts {
  readonly code: PrefectureCode
  readonly parent: string
  /** Interior points for the name, the best first. */
  readonly labels: readonly LngLat[]
}

export interface Places {
  readonly prefectures: readonly PrefecturePlace[]
  readonly counties: readonly Place[]
}

/** geo/overview.json and geo/detail.json; each geometry's id is its county's adcode. */
export type CountyTopology = Topology<{ counties: GeometryCollection }>
