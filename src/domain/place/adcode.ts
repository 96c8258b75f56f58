// Administrative codes of the province (GB/T 2260). A code is always a string, never a number.
import * as province from '#dataset/province.json'

/** Code of a prefecture: `510100`. */
export type PrefectureCode = string & { readonly __brand: 'PrefectureCode' }
/** Code of a county, city or district: `510104`. */
export type CountyCode = string & { readonly __brand: 'CountyCode' }

const PREFECTURE_CODE = new RegExp(`^${province.codePrefix}(?!00)\\d\\d00$`)
const COUNTY_CODE = new RegExp(`^${province.codePrefix}(?!00)\\d\\d(?!00)\\d\\d$`)

/** True for six digits that begin as the codes of the province do: 51. It may belong to no place. */
export const isDivisionCode = (text: string): boolean => text.startsWith(province.codePrefix) && /^\d{6}$/.test(text)

/** Reads the code of a prefecture; null for any other text, the code of the province (`510000`) included. */
export const parsePrefectureCode = (text: string): PrefectureCode | null =>
  PREFECTURE_CODE.test(text) ? (text as PrefectureCode) : null

/** Reads a code of the form of a county's; it may belong to no county. Null for any other text. */
export const parseCountyCode = (text: string): CountyCode | null =>
  COUNTY_CODE.test(text) ? (text as CountyCode) : null

/** The prefecture of a county, from its first four digits: 510104 -> 510100. */
export const toPrefectureCode = (county: CountyCode): PrefectureCode => `${county.slice(0, 4)}00` as PrefectureCode
