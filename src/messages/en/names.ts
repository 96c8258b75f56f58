// English names of clusters, as recorded, and of places: from data/v1/english.json, otherwise derived from their pinyin.
import englishNames from 'virtual:english-names'
import { getPrefectureName, PREFECTURES } from '../../domain/place/prefectures'
import type { names as zh } from '../zh/names'
import { deriveEnglishName } from './deriveEnglishName'

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A name of one syllable keeps its kind: Lu County. */
const isOneSyllable = (name: string): boolean => /^[^aeiou]*[aeiou]+[^aeiou]*$/i.test(name)

const removePlaceKind = (name: string): string => name.replace(/ (City|County|District|Prefecture)$/, '')

/** A prefecture without an English name has its pinyin. */
const getPrefectureNames = (code: string) => {
  const fullName = englishNames[code] ?? capitalize(PREFECTURES.find(p => p.code === code)?.pinyin ?? code)
  return { name: fullName.replace(/ City$/, ''), short: removePlaceKind(fullName) }
}

export const names: typeof zh = {
  cluster: ({ nameEn }) => nameEn,
  nameInOtherLanguage: ({ nameZh }) => nameZh,
  publishedName: ({ nameZh, prefecture }) => {
    const city = getPrefectureName(prefecture)
    return (nameZh.startsWith(city) ? nameZh.slice(city.length) : nameZh).replace(/产业集群.*$/, '')
  },
  clusterSuffix: ' cluster',
  shortName: ({ nameEn, adcode, prefecture }) => {
    const county = englishNames[adcode ?? ''] ?? ''
    const placePrefix = [county, removePlaceKind(county), getPrefectureNames(prefecture).short].find(
      place => place && nameEn.startsWith(place),
    )
    const nameAfterPlace = nameEn.slice(placePrefix?.length ?? 0).trim()
    return nameAfterPlace.replace(/( manufacturing)? cluster( \(.*\))?$/, '')
  },
  placeSeparator: ' ',
  place: ({ code, name: nameZh, syllables = '' }) => {
    if (PREFECTURES.some(p => p.code === code)) return getPrefectureNames(code)
    const name = englishNames[code] ?? deriveEnglishName({ name: nameZh, syllables })
    const short = removePlaceKind(name)
    return { name, short: isOneSyllable(short) ? name : short }
  },
  prefecture: code => getPrefectureNames(code).short,
  countyInPrefecture: (city, county) => (county ? `${county}, ${city}` : city),
}
