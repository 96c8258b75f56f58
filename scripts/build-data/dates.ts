// Decides how partial dates compare: `2023` and `2023-07` are not certainly before or after one another.
import { firstDayOf, lastDayOf } from '../../src/domain/calendar'

/** True when a is certainly later than b. */
export function laterThan(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** A year alone does not say how far it reaches. */
const reachOf = (date: string): string => (date.length === 4 ? firstDayOf(date) : lastDayOf(date))

/**
 * The newest of some partial dates, as exact as it is known; empty without dates.
 *
 *     2026-02-03, 2026-02-25 -> 2026-02-25
 *     2026-02-03, 2026-02    -> 2026-02       a source of that month can be newer than the 3rd
 *     2026-02-03, 2026       -> 2026-02-03    a year alone reaches only to its first day
 */
export const newestDate = (dates: readonly string[]): string =>
  dates.reduce((newest, date) => (newest === '' || reachOf(date) > reachOf(newest) ? date : newest), '')
