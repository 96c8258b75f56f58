// What the map knows of a county or prefecture besides its shape: names, spellings, label points, extent.
// Positions are WGS84, [lng, lat].
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CountyCode, PrefectureCode } from './adcode'

export type LngLat = readonly [lng: number, lat: number]
export type Bbox = readonly [west: number, south: number, east: number, north: number]

interface PlaceProperties {
  readonly name: string
  readonly short: string
  /** The pinyin of the whole name, one syllable a character: `san tai xian`. */
  readonly syllables: string
  readonly point: LngLat
  readonly bbox: Bbox
}

/** A county (县市区). */
export interface Place extends PlaceProperties {
  readonly code: CountyCode
}

/** A prefecture (市（州）). */
export interface PrefecturePlace extends PlaceProperties {
  readonly code: PrefectureCode
  /** Interior points for the name, the best first. */
  readonly labels: readonly LngLat[]
}

export interface Places {
  readonly prefectures: readonly PrefecturePlace[]
  readonly counties: readonly Place[]
}

/** geo/overview.json and geo/detail.json; each geometry's id is its county's adcode. */
export type CountyTopology = Topology<{ counties: GeometryCollection }>

/** How a place may be typed: `santai`, `santaixian`, `st`. */
export function toPinyinForms({ short, syllables }: Pick<PlaceProperties, 'short' | 'syllables'>): {
  readonly pinyin: string
  readonly initials: string
  readonly fullPinyin: string
} {
  const allSyllables = syllables.split(' ')
  const shortSyllables = allSyllables.slice(0, short.length)
  return {
    pinyin: shortSyllables.join(''),
    initials: shortSyllables.map(s => s.charAt(0)).join(''),
    fullPinyin: allSyllables.join(''),
  }
}
