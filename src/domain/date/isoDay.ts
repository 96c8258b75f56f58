// Days as ISO text (YYYY-MM-DD), which sorts as time does. Partial dates (YYYY, YYYY-MM) mean their whole period.

export type IsoDay = string & { readonly __brand: 'IsoDay' }

/** Today in Chengdu, whatever the reader's own clock zone: validity ends at midnight there. */
export function toShanghaiDay(now: Date): IsoDay {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as IsoDay
}

/** The last day of a partial date: 2025 -> 2025-12-31, 2026-01 -> 2026-01-31. */
export function getLastDay(partial: string): IsoDay {
  const [year = '', month, day] = partial.split('-')
  if (day) return partial as IsoDay
  if (!month) return `${year}-12-31` as IsoDay
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) as IsoDay
}

/** The first day of a partial date: 2023 -> 2023-01-01. */
export const getFirstDay = (partial: string): IsoDay => `${partial}-01-01`.slice(0, 10) as IsoDay

/** The same partial date some years on: ('2026-01', 3) -> '2029-01'. */
export const addYears = (partial: string, years: number): string =>
  `${Number(partial.slice(0, 4)) + years}${partial.slice(4)}`

/** A whole day so many days on; negative counts back. */
export const addDays = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as IsoDay

/** Days that lists, terms and re-reviews of this programme can be asked about. */
export const FIRST_DAY = '2000-01-01' as IsoDay
export const LAST_DAY = '2099-12-31' as IsoDay

/** A day of the calendar as YYYY-MM-DD, from FIRST_DAY to LAST_DAY; null for anything else, 30 February among it. */
export function parseDay(text: string): IsoDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return null
  const time = Date.parse(text)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : (text as IsoDay)
}
