// The status of recognitions and clusters on a day. Without a source for the term, the status is `unknown`; an ended term
// never counts as in force.
import { addDays, addYears, getLastDay, type IsoDay } from '../date/isoDay'
import type { Basis, SourceId } from '../source/source'
import type { Recognition, ReReview } from './recognition'
import type { Level, ListId, ListsById, RecognitionList } from './recognitionList'

/** In order of precedence between recognitions that end on the same day. */
export const STATUSES = ['valid', 'renewed', 'expiring', 'expired', 'withdrawn', 'unknown'] as const
/** The status of a recognition or cluster on a day. */
export type Status = (typeof STATUSES)[number]

/** Number of days before its end from which a recognition is `expiring`. */
export const EXPIRING_DAYS = 180

/** True for valid, renewed and expiring. */
export const isInForce = (status: Status): boolean =>
  status === 'valid' || status === 'renewed' || status === 'expiring'

/** The reason of a status: the term, a passed or failed re-review, a list without a known term, or an unknown list. */
export type StatusReason = 'term' | 'passed' | 'failed' | 'no-term' | 'no-list'

/** The status of a recognition on a day. */
export interface RecognitionStatus {
  readonly status: Status
  /** Last day in force; null if it is not known. */
  readonly until: IsoDay | null
  readonly basis: Basis
  readonly reason: StatusReason
  /** Sources of the reason. */
  readonly sources: readonly SourceId[]
}

const toUnknownStatus = (reason: StatusReason, sources: readonly SourceId[] = []): RecognitionStatus => ({
  status: 'unknown',
  until: null,
  basis: 'unknown',
  reason,
  sources,
})

/** True if the last day of the partial date is on or before the day: 2025-11 counts from 2025-11-30 on. */
export const isOnOrBefore = (partial: string, day: IsoDay): boolean => getLastDay(partial) <= day

/** The re-review if it was certainly reported by the day; otherwise null. */
export const getReReviewOn = ({ reReviewed }: Recognition, day: IsoDay): ReReview | null =>
  reReviewed !== null && isOnOrBefore(reReviewed.date, day) ? reReviewed : null

/** True if its list, or one of the lists it may belong to, was announced by the day. An unknown date or list counts as announced. */
export function isRecognised({ list, listCandidates }: Recognition, lists: ListsById, day: IsoDay): boolean {
  const possibleLists = list ? [list] : listCandidates
  const isAnnounced = (id: ListId): boolean => {
    const announced = lists.get(id)?.announced ?? null
    return announced === null || isOnOrBefore(announced, day)
  }
  return possibleLists.length === 0 || possibleLists.some(isAnnounced)
}

/** The end of the term after a passed re-review: 2025 and three years -> 2028, as partial as before. Null if it is not known. */
export const getExtendedEnd = ({ validTo, validityYears }: RecognitionList): string | null =>
  validTo === null || validityYears === null ? null : addYears(validTo, validityYears)

/**
 * The status of a recognition on a day. The first that applies: unknown list, failed re-review, unknown term, end passed, end
 * within EXPIRING_DAYS, passed re-review, term. For a list with the term 2023 to 2025 and three years for a passed re-review:
 *
 *     no re-review, on 2025-07-03             ->  valid until 2025-12-31; expiring from 2025-07-04, expired from 2026-01-01
 *     passed in 2025-11, on 2025-11-30        ->  renewed until 2028-12-31; expiring on 2025-11-29, before it was reported
 *     failed in 2025-06, on 2025-06-30        ->  withdrawn, until 2025-06-30
 */
export function getRecognitionStatus(recognition: Recognition, lists: ListsById, day: IsoDay): RecognitionStatus {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  if (!list) return toUnknownStatus('no-list')
  const reReview = getReReviewOn(recognition, day)
  if (reReview && reReview.result !== 'passed') {
    const reReviewDay = getLastDay(reReview.date)
    const statedEnd = list.validTo ? getLastDay(list.validTo) : reReviewDay
    const until = reReviewDay < statedEnd ? reReviewDay : statedEnd
    return { status: 'withdrawn', until, basis: 'sourced', reason: 'failed', sources: [reReview.source] }
  }
  if (!list.validTo) return toUnknownStatus('no-term', list.sources)
  const extendedEnd = reReview && getExtendedEnd(list)
  const until = getLastDay(extendedEnd ?? list.validTo)
  const inForceStatus = extendedEnd ? 'renewed' : 'valid'
  return {
    status: day > until ? 'expired' : day >= addDays(until, -EXPIRING_DAYS) ? 'expiring' : inForceStatus,
    until,
    basis: extendedEnd ? 'inferred' : list.validityBasis,
    reason: extendedEnd ? 'passed' : 'term',
    sources: extendedEnd && reReview ? [reReview.source, ...list.sources] : list.sources,
  }
}

/** The status of a cluster on a day. */
export interface ClusterStatus {
  readonly status: Status
  /** True if the deciding ends are inferred, not stated by a source. */
  readonly inferred: boolean
  /** The highest level among the deciding recognitions. */
  readonly level: Level
}

/** The latest end first; on the same day, the order of STATUSES. */
const compareByEnd = (a: RecognitionStatus, b: RecognitionStatus): number =>
  (b.until ?? '').localeCompare(a.until ?? '') || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)

/**
 * The status of a cluster on a day. The recognitions in force decide; without them, those of unknown status; otherwise all.
 * Of the deciding ones, the one with the latest end gives the status.
 *
 *     expiring until 2026-12-31, renewed until 2028-12-31  ->  renewed
 *     expired, unknown                                    ->  unknown
 *     valid provincial, unknown national                  ->  valid, level province
 *
 * @returns null if it was not recognised yet
 */
export function getClusterStatus(
  recognitions: readonly Recognition[],
  lists: ListsById,
  day: IsoDay,
): ClusterStatus | null {
  const recognised = recognitions
    .filter(recognition => isRecognised(recognition, lists, day))
    .map(recognition => ({ level: recognition.level, ...getRecognitionStatus(recognition, lists, day) }))
  if (recognitions.length > 0 && recognised.length === 0) return null
  const inForce = recognised.filter(({ status }) => isInForce(status))
  const unknown = recognised.filter(({ status }) => status === 'unknown')
  const deciding = [inForce, unknown].find(group => group.length > 0) ?? recognised
  const status = [...deciding].sort(compareByEnd)[0]?.status ?? 'unknown'
  return {
    status,
    inferred: status !== 'unknown' && deciding.every(({ basis }) => basis !== 'sourced'),
    level: deciding.some(({ level }) => level === 'national') ? 'national' : 'province',
  }
}
