// A period between two days, and whether a partial date lies in it.
import { addDays, getFirstDay, getLastDay, type IsoDay } from '../date/isoDay'
import type { RecognitionList } from '../recognition/recognitionList'

/** After `since`, up to and with `until`. It is empty unless `since` is earlier. */
export interface Period {
  readonly since: IsoDay
  readonly until: IsoDay
}

/** `possible`: some days of a partial date lie in the period, some do not. */
export type Likelihood = 'certain' | 'possible'

/**
 * Places a partial date in a period; null if it lies outside. From 2023-06-30 to 2023-12-31:
 *
 *     2023-07, 2023-12-31        ->  certain
 *     2023-06-30, 2024-01        ->  null
 *     2023                       ->  possible: the source gives the year alone
 */
export function findLikelihood(partial: string, { since, until }: Period): Likelihood | null {
  const first = getFirstDay(partial)
  const last = getLastDay(partial)
  if (since >= until || last <= since || first > until) return null
  return first > since && last <= until ? 'certain' : 'possible'
}

/** Adds months; a day that the month does not have becomes its last: 2024-03-31 less one month is 2024-02-29. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const month = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1))
  const lastDay = getLastDay(month.toISOString().slice(0, 7))
  const sameDay = `${lastDay.slice(0, 8)}${day.slice(8)}` as IsoDay
  return sameDay < lastDay ? sameDay : lastDay
}

/** Months before the day of the view from which changes count where a link has no `since`. */
export const DEFAULT_MONTHS = 12

/** The period of a view: without a day of its own it starts DEFAULT_MONTHS before. */
export const getPeriod = (since: IsoDay | null, until: IsoDay): Period => ({
  since: since ?? addMonths(until, -DEFAULT_MONTHS),
  until,
})

/** The day before the first list was announced; null without an announced list. A period from it contains every recognition. */
export function getDayBeforeFirstList(lists: Iterable<Pick<RecognitionList, 'announced'>>): IsoDay | null {
  const [first] = [...lists].flatMap(({ announced }) => (announced ? [getFirstDay(announced)] : [])).sort()
  return first ? addDays(first, -1) : null
}
