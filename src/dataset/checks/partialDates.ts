// Compares partial dates: `2023` and `2023-07` are not certainly before or after one another.
import { getFirstDay, getLastDay } from '../../domain/date/isoDay'

/** True when a is certainly later than b. */
export function isCertainlyLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** A year alone is too vague to bound a date. */
const toLatestCertainDay = (date: string): string => (date.length === 4 ? getFirstDay(date) : getLastDay(date))

/**
 * The newest of some partial dates, as exact as it is known. Empty without dates.
 *
 *     2026-02-03, 2026-02-25 -> 2026-02-25
 *     2026-02-03, 2026-02    -> 2026-02       a source of that month can be newer than the 3rd
 *     2026-02-03, 2026       -> 2026-02-03    a year alone reaches only to its first day
 */
export const findNewestDate = (dates: readonly string[]): string =>
  dates.reduce(
    (newest, date) => (newest === '' || toLatestCertainDay(date) > toLatestCertainDay(newest) ? date : newest),
    '',
  )
