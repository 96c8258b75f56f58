// Types of geo/places.json and of the topologies: names, spellings, label points and extents of counties and prefectures.
// Positions are WGS84, [lng, lat].
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CountyCode, PrefectureCode } from './adcode'

/** A position in degrees. */
export type LngLat = readonly [lng: number, lat: number]
/** An extent in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number]

interface PlaceProperties {
  readonly name: string
  readonly short: string
  /** Pinyin of the full name, one syllable per character: `san tai xian`. */
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
  /** Points inside the prefecture for its name, the best first. */
  readonly labels: readonly LngLat[]
}

/** geo/places.json. */
export interface Places {
  readonly prefectures: readonly PrefecturePlace[]
  readonly counties: readonly Place[]
}

/** geo/overview.json and geo/detail.json; the id of a geometry is the adcode of its county. */
export type CountyTopology = Topology<{ counties: GeometryCollection }>

/** Pinyin forms in which users type a place. 三台县 -> pinyin `santai`, initials `st`, fullPinyin `santaixian`. */
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
