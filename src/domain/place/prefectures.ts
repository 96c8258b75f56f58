// The prefectures (市（州）) by code, short name and pinyin, for the link parameter `city`, from data/province.json: a link
// is parsed before any published file is loaded. A check compares them with data/divisions.csv.
import * as province from '#dataset/province.json'
import type { PrefectureCode } from './adcode'

/** A prefecture; `short` is the name without 市 or 州, `pinyin` is that of `short`. */
export interface Prefecture {
  readonly code: PrefectureCode
  readonly name: string
  readonly short: string
  readonly pinyin: string
}

/** In the order of their codes. */
export const PREFECTURES: readonly Prefecture[] = province.prefectures.map(row => {
  const [code, short, pinyin, name = `${short}市`] = row.split(' ') as [PrefectureCode, string, string, string?]
  return { code, name, short, pinyin }
})

const CODE_BY_NAME = new Map<string, PrefectureCode>(
  PREFECTURES.flatMap(p =>
    [p.code, p.name, p.short, `${p.short}市`, `${p.short}州`, p.pinyin].map(key => [key, p.code]),
  ),
)

/** Finds a prefecture by code, full name, short name or pinyin: `510700`, 绵阳市, 绵阳, `Mian yang`; otherwise null. */
export const findPrefecture = (text: string): PrefectureCode | null =>
  CODE_BY_NAME.get(text.toLowerCase().replace(/[\s'’]/g, '')) ?? null

/** The full Chinese name. */
export const getPrefectureName = (code: PrefectureCode): string => PREFECTURES.find(p => p.code === code)?.name ?? code
