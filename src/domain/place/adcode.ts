// Administrative codes of Sichuan (GB/T 2260). They are strings all the way: "510104" is a name, not a number.

export type PrefectureCode = string & { readonly __brand: 'PrefectureCode' }
export type CountyCode = string & { readonly __brand: 'CountyCode' }

export const parsePrefectureCode = (text: string): PrefectureCode | null =>
  /^51(?!00)\d{2}00$/.test(text) ? (text as PrefectureCode) : null

export const parseCountyCode = (text: string): CountyCode | null =>
  /^51(?!00)\d{2}(?!00)\d{2}$/.test(text) ? (text as CountyCode) : null

/** The prefecture a county belongs to is written in its first four digits. */
export const toPrefectureCode = (county: CountyCode): PrefectureCode => `${county.slice(0, 4)}00` as PrefectureCode
