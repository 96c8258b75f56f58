// Reads a place out of what a link says for `city` or `county`: today's code, a name that only one place has, a former code
// or name that only one place follows, in simplified or traditional characters.
import { type CountyCode, parseCountyCode, prefectureOf } from '../domain/adcode'
import type { Places } from '../domain/place'
import { findPrefecture, PREFECTURES } from '../domain/prefectures'
import type { SearchTables } from '../domain/searchTables'
import { readSimplified } from '../domain/spelling'

type PlaceParam = 'city' | 'county'

/** Null when the text names no place, or more than one. */
export type PlaceReader = (
  param: PlaceParam,
  text: string,
) => { readonly code: string; readonly isFormer: boolean } | null

const today = (code: string | null) => (code ? { code, isFormer: false } : null)

/** Reads what needs no table: county codes of good form, and the 21 prefectures. */
export const readPlaceByCode: PlaceReader = (param, text) =>
  today(param === 'city' ? findPrefecture(text) : parseCountyCode(text))

/**
 * @param places today's places with their names
 * @param tables former names and traditional characters; null while they are not here
 */
export function buildPlaceReader(
  { counties }: Places,
  tables: Pick<SearchTables, 'formerNames' | 'spelling'> | null,
): PlaceReader {
  const byName = new Map<string, Set<CountyCode>>()
  for (const { code, name, short } of counties) {
    const city = PREFECTURES.find(p => p.code === prefectureOf(code))
    for (const before of ['', city?.name ?? '', city?.short ?? ''])
      for (const said of [name, short]) byName.set(before + said, (byName.get(before + said) ?? new Set()).add(code))
  }
  const simplified = readSimplified(tables?.spelling.traditional ?? '')
  const onlyOne = (codes: Iterable<string>): string | null => {
    const [code = null, ...others] = new Set(codes)
    return others.length === 0 ? code : null
  }
  return (param, text) => {
    const name = Array.from(text, char => simplified.get(char) ?? char).join('')
    const own =
      param === 'city'
        ? findPrefecture(name)
        : (counties.find(({ code }) => code === name)?.code ?? onlyOne(byName.get(name) ?? []))
    if (own) return today(own)
    const isCity = (code: string) => code.endsWith('00')
    const followers = (tables?.formerNames ?? []).filter(
      former => (former.code === name || former.name === name) && isCity(former.adcode) === (param === 'city'),
    )
    const code = onlyOne(followers.map(({ adcode }) => adcode))
    // A code of good form that no table knows is named by the model, which has them all.
    return code ? { code, isFormer: true } : readPlaceByCode(param, name)
  }
}
