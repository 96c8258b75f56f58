// English names of clusters, as recorded, and of places: those of data/english.json, or else what their pinyin gives.
import table from 'virtual:english-names'
import { PREFECTURES, prefectureName } from '../../domain/prefectures'
import type { names as zh } from '../zh/names'
import { derivedName } from './derivedName'

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Of one syllable, as Lu County, a name is not short without what it is. */
const isSyllable = (name: string): boolean => /^[^aeiou]*[aeiou]+[^aeiou]*$/i.test(name)

const withoutKind = (name: string): string => name.replace(/ (City|County|District|Prefecture)$/, '')

/** A prefecture that the table lacks goes by its pinyin. */
const prefectureNames = (code: string) => {
  const full = table[code] ?? capital(PREFECTURES.find(p => p.code === code)?.pinyin ?? code)
  return { name: full.replace(/ City$/, ''), short: withoutKind(full) }
}

export const names: typeof zh = {
  cluster: ({ nameEn }) => nameEn,
  twin: ({ nameZh }) => nameZh,
  published: ({ nameZh, prefecture }) => {
    const city = prefectureName(prefecture)
    return (nameZh.startsWith(city) ? nameZh.slice(city.length) : nameZh).replace(/产业集群.*$/, '')
  },
  noun: ' cluster',
  short: ({ nameEn, adcode, prefecture }) => {
    const county = table[adcode ?? ''] ?? ''
    const own = [county, withoutKind(county), prefectureNames(prefecture).short].find(
      place => place && nameEn.startsWith(place),
    )
    const rest = nameEn.slice(own?.length ?? 0).trim()
    return rest.replace(/( manufacturing)? cluster( \(.*\))?$/, '')
  },
  between: ' ',
  place: ({ code, name: nameZh, syllables = '' }) => {
    if (PREFECTURES.some(p => p.code === code)) return prefectureNames(code)
    const name = table[code] ?? derivedName({ name: nameZh, syllables })
    const short = withoutKind(name)
    return { name, short: isSyllable(short) ? name : short }
  },
  prefecture: code => prefectureNames(code).short,
  within: (city, county) => (county ? `${county}, ${city}` : city),
}
