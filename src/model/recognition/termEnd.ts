// What happens at the end of a term, for one cluster or in general: the dates that are known, and the way it went.

import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import type { Recognition } from '../../domain/recognition/recognition'
import type { Level, ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import { getExtendedEnd, getReReviewOn, isRecognised } from '../../domain/recognition/recognitionStatus'
import type { Basis } from '../../domain/source/source'

/** The three ways after an end. */
export const TERM_OUTCOMES = ['extension', 'revocation', 'silence'] as const
export type TermOutcome = (typeof TERM_OUTCOMES)[number]

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
  readonly reviewedOn: string | null
  /** null while the term runs and no review is reported. */
  readonly outcome: TermOutcome | null
}

const getTerm = (recognition: Recognition, list: RecognitionList, day: IsoDay): DatedTerm | null => {
  if (list.validTo === null) return null
  const lastDay = getLastDay(list.validTo)
  const extendedEnd = getExtendedEnd(list)
  const review = getReReviewOn(recognition, day)
  const reviewOutcome = review && (review.result === 'passed' ? 'extension' : 'revocation')
  return {
    level: list.level,
    from: list.validFrom,
    to: list.validTo,
    basis: list.validityBasis,
    lastDay,
    extendedTo: extendedEnd === null ? null : getLastDay(extendedEnd),
    reviewedOn: review?.date ?? null,
    outcome: reviewOutcome ?? (day > lastDay ? 'silence' : null),
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
  const getEnd = ({ outcome, extendedTo, lastDay }: DatedTerm) =>
    outcome === 'extension' ? (extendedTo ?? lastDay) : lastDay
  return terms.sort((a, b) => getEnd(b).localeCompare(getEnd(a)))[0] ?? null
}
