// Days as ISO text (YYYY-MM-DD), whose order is that of time. A partial date (YYYY, YYYY-MM) means its whole period.

/** A day of the calendar as YYYY-MM-DD. */
export type IsoDay = string & { readonly __brand: 'IsoDay' }

/** The day in Chengdu (UTC+8, no daylight saving time), where terms end at midnight. */
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

/** Adds years to a partial date: ('2026-01', 3) -> '2029-01'. */
export const addYears = (partial: string, years: number): string =>
  `${Number(partial.slice(0, 4)) + years}${partial.slice(4)}`

/** Adds days; a negative number subtracts. */
export const addDays = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as IsoDay

/** First day that a link or the date field may name. */
export const FIRST_DAY = '2000-01-01' as IsoDay
/** Last day that a link or the date field may name. */
export const LAST_DAY = '2099-12-31' as IsoDay

/** Parses YYYY-MM-DD from FIRST_DAY to LAST_DAY; null for any other text and for days such as 30 February. */
export function parseDay(text: string): IsoDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return null
  const time = Date.parse(text)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : (text as IsoDay)
}
