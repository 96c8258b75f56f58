// Resolves the text of `city` or `county` to a place: by current code, by a unique name, or by a former code or name with a
// unique successor, in simplified or traditional characters.
import { type CountyCode, parseCountyCode, toPrefectureCode } from '../domain/place/adcode'
import type { Places } from '../domain/place/place'
import { findPrefecture, PREFECTURES } from '../domain/place/prefectures'
import { parseSimplifiedCharacters } from '../domain/search/pinyin'
import type { SearchTables } from '../domain/search/searchTables'

type PlaceParam = 'city' | 'county'

/** Resolves the text of a parameter to the current code of a place; null when it matches no place or several. */
export type PlaceParser = (
  param: PlaceParam,
  text: string,
) => { readonly code: string; readonly isFormer: boolean } | null

const toCurrentPlace = (code: string | null) => (code ? { code, isFormer: false } : null)

/** Resolves county codes of valid form, and codes and names of the 21 prefectures. Needs no table. */
export const parsePlaceByCode: PlaceParser = (param, text) =>
  toCurrentPlace(param === 'city' ? findPrefecture(text) : parseCountyCode(text))

/**
 * Builds a parser that knows all names. A current code or name takes precedence over a former one.
 *
 * - county, `三台县` → 510722
 * - county, `三臺縣` → 510722, with the search tables
 * - county, `510124` (now 郫都区) → 510117 and `isFormer`, with the search tables
 * @param tables former names and traditional characters; null without them
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
    // The model reports a code of valid form that does not exist.
    return code ? { code, isFormer: true } : parsePlaceByCode(param, name)
  }
}
