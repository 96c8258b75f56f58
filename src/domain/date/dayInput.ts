// How a day typed by hand is read. A field may hold half a day while the reader types: that is never taken for a whole one.
import { FIRST_DAY, type IsoDay, LAST_DAY, parseDay } from './isoDay'

export type DayInput =
  | { readonly kind: 'day'; readonly day: IsoDay }
  /** Nothing is typed. */
  | { readonly kind: 'empty' }
  /** Not a whole date yet, or no date in the order year, month, day. */
  | { readonly kind: 'incomplete' }
  /** A whole date that no calendar has: 2024-02-31. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** A day before FIRST_DAY or after LAST_DAY. */
  | { readonly kind: 'outside' }

/** Stands between the parts of a date, and behind a day: hyphens, slashes, dots, spaces, 年月日. */
const DATE_WITH_SEPARATORS = /^(\d{4})[-‐-―/.,\s年]+(\d{1,2})[-‐-―/.,\s月]+(\d{1,2})[.\s日号]*$/
const DATE_IN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/

/**
 * Full-width digits and signs count as their plain twins.
 *
 *     20241231, ２０２４－１２－３１, 2024年12月31日  ->  day 2024-12-31
 *     2024-1-5                               ->  incomplete while typing, since 2024-1-52 is no less likely; day once finished
 *     2024-02-31                             ->  impossible
 *
 * @param isFinished the reader has left the field or pressed Enter
 */
export function parseDayInput(input: string, isFinished: boolean): DayInput {
  const text = input.normalize('NFKC').trim()
  if (text === '') return { kind: 'empty' }
  const [, year = '', month = '', date = ''] = text.match(DATE_IN_DIGITS) ?? text.match(DATE_WITH_SEPARATORS) ?? []
  const isComplete = year !== '' && (isFinished || (month.length === 2 && date.length === 2))
  if (!isComplete) return { kind: 'incomplete' }
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const day = parseDay(iso)
  if (day) return { kind: 'day', day }
  // A leap year has every date that a calendar can have.
  const isOutside = (iso < FIRST_DAY || iso > LAST_DAY) && parseDay(`2000${iso.slice(4)}`) !== null
  return isOutside ? { kind: 'outside' } : { kind: 'impossible', text: iso }
}
