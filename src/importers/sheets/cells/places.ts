// Finds cities and counties by code, name, short name or former name. Never by likeness: a doubtful place is no place.
import * as province from '#dataset/province.json'
import type { Dataset } from '../../../dataset/tables/readDataset'
import { toShortName } from '../../../domain/place/toShortName'
import { toComparable } from './cellText'

export interface PlaceFinder {
  /** The code of a city; null if it is none of the province. */
  readonly findCity: (text: string) => string | null
  /** The codes of the counties that it can be, of the city only if one is given: 市中区 is one of two without a city. */
  readonly findCounties: (text: string, city: string | null) => readonly string[]
  /** The name of a place by its code. */
  readonly getName: (code: string) => string
}

type Places = Pick<Dataset, 'divisions' | 'formerNames'>

const finders = new WeakMap<object, PlaceFinder>()

/** The finder of the places of the tables, built once. */
export function getPlaceFinder(data: Places): PlaceFinder {
  const finder = finders.get(data.divisions) ?? createPlaceFinder(data)
  finders.set(data.divisions, finder)
  return finder
}

function createPlaceFinder({ divisions, formerNames }: Places): PlaceFinder {
  const codesByText = new Map<string, Set<string>>()
  const addText = (text: string, code: string) => {
    const key = toComparable(text)
    codesByText.set(key, (codesByText.get(key) ?? new Set()).add(code))
  }
  for (const { adcode, name, level, parent } of divisions.values()) {
    const shortName = toShortName(name)
    for (const text of [adcode, name, shortName]) addText(text, adcode)
    const city = level === 'county' ? divisions.get(parent)?.name : undefined
    if (city !== undefined)
      for (const prefix of [city, toShortName(city), `${province.nameZh}${city}`])
        for (const suffix of [name, shortName]) addText(`${prefix}${suffix}`, adcode)
    if (level === 'prefecture') addText(`${province.nameZh}${name}`, adcode)
  }
  for (const { adcode, name, code } of formerNames) {
    const isTaken = (text: string) => codesByText.has(toComparable(text))
    for (const text of [name, code, toShortName(name)]) if (!isTaken(text)) addText(text, adcode)
  }
  const find = (text: string, level: 'prefecture' | 'county') =>
    [...(codesByText.get(toComparable(text)) ?? [])].filter(code => divisions.get(code)?.level === level)
  return {
    findCity: text => {
      const codes = find(text, 'prefecture')
      return codes.length === 1 ? (codes[0] ?? null) : null
    },
    findCounties: (text, city) => {
      const codes = find(text, 'county')
      const inCity = codes.filter(code => divisions.get(code)?.parent === city)
      return inCity.length > 0 ? inCity : codes
    },
    getName: code => divisions.get(code)?.name ?? code,
  }
}
