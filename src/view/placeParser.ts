// Reads a place out of what a link says for `city` or `county`: today's code, a name that only one place has, a former code
// or name that only one place follows, in simplified or traditional characters.
import { type CountyCode, parseCountyCode, toPrefectureCode } from '../domain/place/adcode'
import type { Places } from '../domain/place/place'
import { findPrefecture, PREFECTURES } from '../domain/place/prefectures'
import { parseSimplifiedCharacters } from '../domain/search/pinyin'
import type { SearchTables } from '../domain/search/searchTables'

type PlaceParam = 'city' | 'county'

/** Null when the text names no place, or more than one. */
export type PlaceParser = (
  param: PlaceParam,
  text: string,
) => { readonly code: string; readonly isFormer: boolean } | null

const toCurrentPlace = (code: string | null) => (code ? { code, isFormer: false } : null)

/** Reads what needs no table: county codes of good form, and the 21 prefectures. */
export const parsePlaceByCode: PlaceParser = (param, text) =>
  toCurrentPlace(param === 'city' ? findPrefecture(text) : parseCountyCode(text))

/**
 * @param places today's places with their names
 * @param tables former names and traditional characters; null while they are not here
 */
export function buildPlaceParser(
  { counties }: Places,
  tables: Pick<SearchTables, 'formerNames' | 'spelling'> | null,
): PlaceParser {
  const byName = new Map<string, Set<CountyCode>>()
  for (const { code, name, short } of counties) {
    const city = PREFECTURES.find(p => p.code === toPrefectureCode(code))
    for (const prefix of ['', city?.name ?? '', city?.short ?? ''])
      for (const placeName of [name, short])
        byName.set(prefix + placeName, (byName.get(prefix + placeName) ?? new Set()).add(code))
  }
  const simplified = parseSimplifiedCharacters(tables?.spelling.traditional ?? '')
  const findUnique = (codes: Iterable<string>): string | null => {
    const [code = null, ...otherCodes] = new Set(codes)
    return otherCodes.length === 0 ? code : null
  }
  return (param, text) => {
    const name = Array.from(text, char => simplified.get(char) ?? char).join('')
    const currentCode =
      param === 'city'
        ? findPrefecture(name)
        : (counties.find(({ code }) => code === name)?.code ?? findUnique(byName.get(name) ?? []))
    if (currentCode) return toCurrentPlace(currentCode)
    const isCity = (code: string) => code.endsWith('00')
    const successors = (tables?.formerNames ?? []).filter(
      former => (former.code === name || former.name === name) && isCity(former.adcode) === (param === 'city'),
    )
    const code = findUnique(successors.map(({ adcode }) => adcode))
    // A code of good form that no table knows is named by the model, which has them all.
    return code ? { code, isFormer: true } : parsePlaceByCode(param, name)
  }
}
