// Parser of loosely written days, for the date field and for links. An incomplete date is never completed.
import { FIRST_DAY, type IsoDay, LAST_DAY, parseDay } from './isoDay'

/** The result of parsing a typed day. */
export type DayInput =
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'empty' }
  /** Not yet a full date, or not in the order year, month, day. */
  | { readonly kind: 'incomplete' }
  /** A full date that does not exist: 2024-02-31. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** A day before FIRST_DAY or after LAST_DAY. */
  | { readonly kind: 'outside' }

/** Separators: hyphens, dashes, slashes, dots, commas, spaces, 年月日. */
const DATE_WITH_SEPARATORS = /^(\d{4})[-‐-―/.,\s年]+(\d{1,2})[-‐-―/.,\s月]+(\d{1,2})[.\s日号]*$/
const DATE_IN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/

/**
 * Parses a day in the order year, month, day. Full-width characters are read as ASCII.
 *
 *     20241231, ２０２４－１２－３１, 2024年12月31日  ->  day 2024-12-31
 *     2024-1-5                               ->  incomplete while typing, as 2024-1-52 may follow; 2024-01-05 when finished
 *     2024-02-31                             ->  impossible
 *
 * @param isFinished nothing is typed any more, so that a month or day of one digit is complete
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
  // 2000 is a leap year: every month and day that exists in any year exists in it.
  const isOutside = (iso < FIRST_DAY || iso > LAST_DAY) && parseDay(`2000${iso.slice(4)}`) !== null
  return isOutside ? { kind: 'outside' } : { kind: 'impossible', text: iso }
}
