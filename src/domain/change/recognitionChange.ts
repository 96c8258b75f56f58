// The changes of a recognition between two days, by the rules of recognitionStatus.ts. The end of a term is a day by those
// rules; the dates of a list and of a re-review may be partial, and are then only possible near the ends of the period.
import type { Recognition } from '../recognition/recognition'
import type { ListsById, RecognitionList } from '../recognition/recognitionList'
import { getExtendedEnd, getRecognitionStatus, isRecognised } from '../recognition/recognitionStatus'
import type { Basis, SourceId } from '../source/source'
import { findLikelihood, type Likelihood, type Period } from './period'

/** In the order of display. */
export const RECOGNITION_CHANGES = ['recognised', 'renewed', 'expired', 'withdrawn'] as const
/** A change of a recognition. `renewed`: it passed a re-review. `withdrawn`: it failed one. */
export type RecognitionChangeKind = (typeof RECOGNITION_CHANGES)[number]

/** A dated change of a recognition. */
export interface RecognitionChange {
  readonly kind: RecognitionChangeKind
  /** May be partial; of `expired` the last date in force. */
  readonly date: string
  readonly likelihood: Likelihood
  readonly basis: Exclude<Basis, 'unknown'>
  readonly list: RecognitionList
  readonly sources: readonly SourceId[]
}

const toKnownBasis = (basis: Basis): RecognitionChange['basis'] => (basis === 'sourced' ? 'sourced' : 'inferred')

/**
 * Finds the changes of a recognition in a period. For a list announced in 2023-07 with the term 2023 to 2025:
 *
 *     2023-06-30 to 2023-12-31                      ->  recognised in 2023-07
 *     2023-07-15 to 2023-12-31                      ->  recognised, possibly: the source gives the month alone
 *     2025-12-31 to 2026-01-01                      ->  expired on 2025-12-31, the last day in force
 *     the same, re-review passed in 2025-11         ->  none: renewed before the period, in force until 2028
 *     the same, re-review passed in 2026-03         ->  expired; until 2026-03-31 renewed instead
 */
export function findRecognitionChanges(
  recognition: Recognition,
  lists: ListsById,
  period: Period,
): RecognitionChange[] {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  if (!list || period.since >= period.until) return []
  const changes: RecognitionChange[] = []
  const add = (change: Omit<RecognitionChange, 'list' | 'likelihood'>, likelihood: Likelihood | null) => {
    if (likelihood) changes.push({ ...change, likelihood, list })
  }
  const { announced, announcedBasis, sources } = list
  if (announced)
    add(
      { kind: 'recognised', date: announced, basis: toKnownBasis(announcedBasis), sources },
      findLikelihood(announced, period),
    )
  const { reReviewed } = recognition
  if (reReviewed) {
    const { date, result, source } = reReviewed
    const kind = result === 'passed' ? 'renewed' : 'withdrawn'
    add({ kind, date, basis: 'sourced', sources: [source] }, findLikelihood(date, period))
  }
  const end = getRecognitionStatus(recognition, lists, period.until)
  if (
    end.status === 'expired' &&
    end.until &&
    end.until >= period.since &&
    isRecognised(recognition, lists, end.until)
  ) {
    const date = (end.reason === 'passed' ? getExtendedEnd(list) : list.validTo) ?? end.until
    add({ kind: 'expired', date, basis: toKnownBasis(end.basis), sources: end.sources }, 'certain')
  }
  return changes
}
