// What happens at the end of a term, for one cluster or in general: the dates that are known, and the way it went.
import { type IsoDay, lastDayOf } from '../domain/calendar'
import type { Basis, Level, ListId, Recognition, RecognitionList } from '../domain/cluster'
import { getExtendedEnd, isRecognised, reviewBy } from '../domain/recognition'

/** The three ways after an end. */
export const TERM_WAYS = ['extension', 'revocation', 'silence'] as const
export type TermWay = (typeof TERM_WAYS)[number]

/** Dates are days: the last ones of what a list states or lets one count. */
export interface DatedTerm {
  readonly level: Level
  /** As exact as the list states it; null when it does not. */
  readonly from: string | null
  readonly to: string
  readonly basis: Basis
  readonly lastDay: IsoDay
  /** Last day of the term after a passed review; null when the years of the list are not known. */
  readonly extendedTo: IsoDay | null
  /** When a review was reported. */
  readonly reviewed: string | null
  /** null while the term runs and no review is reported. */
  readonly way: TermWay | null
}

const getTerm = (recognition: Recognition, list: RecognitionList, day: IsoDay): DatedTerm | null => {
  if (list.validTo === null) return null
  const lastDay = lastDayOf(list.validTo)
  const extended = getExtendedEnd(list)
  const review = reviewBy(recognition, day)
  const reviewWay = review && (review.result === 'passed' ? 'extension' : 'revocation')
  return {
    level: list.level,
    from: list.validFrom,
    to: list.validTo,
    basis: list.validityBasis,
    lastDay,
    extendedTo: extended === null ? null : lastDayOf(extended),
    reviewed: review?.date ?? null,
    way: reviewWay ?? (day > lastDay ? 'silence' : null),
  }
}

/**
 * The term that ends last among those of a cluster's recognitions.
 * @returns null when no recognition of the day has a list with a known end
 */
export function selectTermEnd(
  recognitions: readonly Recognition[],
  lists: ReadonlyMap<ListId, RecognitionList>,
  day: IsoDay,
): DatedTerm | null {
  const terms = recognitions.flatMap(recognition => {
    const list = recognition.list === null ? undefined : lists.get(recognition.list)
    const term = list && isRecognised(recognition, lists, day) ? getTerm(recognition, list, day) : null
    return term ? [term] : []
  })
  const end = ({ way, extendedTo, lastDay }: DatedTerm) => (way === 'extension' ? (extendedTo ?? lastDay) : lastDay)
  return terms.sort((a, b) => end(b).localeCompare(end(a)))[0] ?? null
}
