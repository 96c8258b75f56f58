// The end of a cluster's term: its dates, and the outcome of the review. It knows no words.

import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import type { Recognition } from '../../domain/recognition/recognition'
import type { Level, ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import { getExtendedEnd, getReReviewOn, isRecognised } from '../../domain/recognition/recognitionStatus'
import type { Basis } from '../../domain/source/source'

/** Outcomes after the end of a term: a passed review, a failed or missing one, or no published result. */
export const TERM_OUTCOMES = ['extension', 'revocation', 'silence'] as const
/** One of the three. */
export type TermOutcome = (typeof TERM_OUTCOMES)[number]

/** A term whose end is known from its list, stated or inferred. */
export interface DatedTerm {
  readonly level: Level
  /** Start and end are as exact as the list states them: `2023`, `2023-07` or `2023-07-25`. */
  readonly from: string | null
  readonly to: string
  readonly basis: Basis
  /** Last day of the term. */
  readonly lastDay: IsoDay
  /** Last day of the term after a passed review; null when the list does not state for how many years it runs. */
  readonly extendedTo: IsoDay | null
  /** Date of the report of a review, may be partial. */
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
 * Selects the term that ends last among the recognitions of a cluster, a passed review included.
 *
 *     term to 2025, day 2025-12-31                    -> outcome null: the term includes its last day
 *     term to 2025, day 2026-01-01, no review known   -> outcome `silence`
 *     term to 2025, review passed in 2025-11          -> outcome `extension` from 2025-11-30 on, extended to 2028-12-31
 *
 * @returns null when no recognition of the day is on a list with a known end
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
