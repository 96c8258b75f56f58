// Finds cities and counties at the beginning of a text, by their full, short and former names.

import * as province from '#dataset/province.json'
import type { Division } from '../../../dataset/tables/divisions'
import {
  type CountyCode,
  type PrefectureCode,
  parseCountyCode,
  parsePrefectureCode,
} from '../../../domain/place/adcode'
import { toShortName } from '../../../domain/place/toShortName'
import type { FormerName } from '../../../domain/search/searchTables'

type Form = 'full-name' | 'former-name' | 'short-name'

interface PlaceEntry {
  readonly city: PrefectureCode
  /** Null for the city itself. */
  readonly county: CountyCode | null
  readonly form: Form
}

/** The place that a text begins with. */
export interface PlacePrefix {
  /** The characters that name it. */
  readonly end: number
  /** The city that is named, itself or with its county. */
  readonly city: PrefectureCode | null
  readonly cityWords: string
  /** The counties that the words can mean; empty if only a city is named. */
  readonly counties: readonly CountyCode[]
  readonly countyWords: string
  readonly form: Form | null
  /** True if the words name a city and a county alike: 广安 is both. */
  readonly isCityToo: boolean
  /** True if a short name is followed by the kind of another place: 长宁区 is not 长宁县. */
  readonly hasOtherKind: boolean
}

export interface PlaceIndex {
  readonly prefectureByCounty: ReadonlyMap<CountyCode, PrefectureCode>
  readonly countiesByPrefecture: ReadonlyMap<PrefectureCode, readonly CountyCode[]>
  /** Null if the text begins with no place of the province. */
  readonly parsePlace: (text: string) => PlacePrefix | null
  /** True if the text is a place and nothing else. */
  readonly isPlace: (text: string) => boolean
  /** The text without the name of the province before it. */
  readonly removeProvince: (text: string) => string
}

const FORM_RANK: Readonly<Record<Form, number>> = { 'full-name': 2, 'former-name': 1, 'short-name': 0 }
const KIND_AFTER_NAME = /^[市县区州]/
const MAX_RECENT = 500
const MAX_RECENT_LENGTH = 60

export function buildPlaceIndex(divisions: Iterable<Division>, formerNames: readonly FormerName[]): PlaceIndex {
  const entries = new Map<string, PlaceEntry[]>()
  const prefectureByCounty = new Map<CountyCode, PrefectureCode>()
  const countiesByPrefecture = new Map<PrefectureCode, CountyCode[]>()
  const add = (name: string, entry: PlaceEntry) => {
    const own = entries.get(name) ?? []
    if (!own.some(e => e.city === entry.city && e.county === entry.county)) entries.set(name, [...own, entry])
  }
  for (const { adcode, name, level, parent } of divisions) {
    const county = level === 'county' ? parseCountyCode(adcode) : null
    const city = parsePrefectureCode(level === 'county' ? parent : adcode)
    if (city === null || (level === 'county' && county === null)) continue
    if (county !== null) {
      prefectureByCounty.set(county, city)
      countiesByPrefecture.set(city, [...(countiesByPrefecture.get(city) ?? []), county])
    }
    add(name, { city, county, form: 'full-name' })
    const short = toShortName(name)
    if (short !== name) add(short, { city, county, form: 'short-name' })
    // 北川县, 凉山州: short for an autonomous county or prefecture.
    if (/自治[州县]$/.test(name)) add(short + name.slice(-1), { city, county, form: 'full-name' })
  }
  const currentNames = new Set(entries.keys())
  for (const { adcode, name } of formerNames) {
    const county = parseCountyCode(adcode)
    const city = county === null ? parsePrefectureCode(adcode) : prefectureByCounty.get(county)
    if (!city) continue
    for (const formerName of [name, toShortName(name)])
      if (!currentNames.has(formerName)) add(formerName, { city, county, form: 'former-name' })
  }
  const longest = Math.max(0, ...[...entries.keys()].map(name => name.length))
  const beginnings = new Set([...entries.keys()].map(name => name.slice(0, 2)))
  const provinceNames = [province.nameZh, province.shortZh]

  const removeProvince = (text: string): string => {
    const name = provinceNames.find(p => text.startsWith(p))
    return name === undefined ? text : text.slice(name.length).trimStart()
  }

  /** The entries of every name that begins at the position, the longest first. */
  const findEntriesAt = (text: string, position: number): [name: string, entries: readonly PlaceEntry[]][] => {
    if (!beginnings.has(text.slice(position, position + 2))) return []
    const found: [string, readonly PlaceEntry[]][] = []
    for (let length = Math.min(longest, text.length - position); length > 1; length--) {
      const name = text.slice(position, position + length)
      const own = entries.get(name)
      if (own) found.push([name, own])
    }
    return found
  }

  const findPlace = (text: string): PlacePrefix | null => {
    const rest = removeProvince(text)
    const start = text.length - rest.length
    const prefixes: PlacePrefix[] = []
    for (const [name, own] of findEntriesAt(text, start)) {
      const cityEntry = own.find(({ county }) => county === null)
      const countyEntries = own.filter(({ county }) => county !== null)
      const end = start + name.length
      if (countyEntries.length > 0)
        prefixes.push({ ...toPrefix(text, end, '', null, name, countyEntries), isCityToo: cityEntry !== undefined })
      else if (cityEntry)
        prefixes.push({
          ...toPrefix(text, end, name, cityEntry.city, '', []),
          hasOtherKind: cityEntry.form === 'short-name' && KIND_AFTER_NAME.test(text.slice(end)),
        })
      if (!cityEntry) continue
      const gap = /^[\s·]*/.exec(text.slice(end))?.[0].length ?? 0
      for (const [countyName, found] of findEntriesAt(text, end + gap)) {
        const within = found.filter(e => e.county !== null && e.city === cityEntry.city)
        if (within.length > 0)
          prefixes.push(toPrefix(text, end + gap + countyName.length, name, cityEntry.city, countyName, within))
      }
    }
    return prefixes.sort(comparePrefixes)[0] ?? null
  }

  /** One name is looked at several times. */
  const recent = new Map<string, PlacePrefix | null>()
  const parsePlace = (text: string): PlacePrefix | null => {
    const known = recent.get(text)
    if (known !== undefined) return known
    if (recent.size >= MAX_RECENT) recent.clear()
    const place = findPlace(text)
    if (text.length <= MAX_RECENT_LENGTH) recent.set(text, place)
    return place
  }

  return {
    prefectureByCounty,
    countiesByPrefecture,
    parsePlace,
    isPlace: text => parsePlace(text)?.end === text.length,
    removeProvince,
  }
}

const toPrefix = (
  text: string,
  end: number,
  cityWords: string,
  city: PrefectureCode | null,
  countyWords: string,
  counties: readonly PlaceEntry[],
): PlacePrefix => ({
  end,
  city,
  cityWords,
  counties: counties.flatMap(({ county }) => county ?? []),
  countyWords,
  form: counties[0]?.form ?? null,
  isCityToo: false,
  hasOtherKind: counties[0]?.form === 'short-name' && KIND_AFTER_NAME.test(text.slice(end, end + 1)),
})

/** City with county first, then a county, a city; among them the longest and the fullest name. */
function comparePrefixes(a: PlacePrefix, b: PlacePrefix): number {
  const rank = (p: PlacePrefix): number =>
    (p.hasOtherKind ? 0 : 100_000) +
    (p.counties.length > 0 && p.city !== null ? 10_000 : 0) +
    p.end * 100 +
    (p.counties.length > 0 ? 10 : 0) +
    (p.form === null ? 0 : FORM_RANK[p.form])
  return rank(b) - rank(a)
}
