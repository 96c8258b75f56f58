// What a recognition is worth on a day, and why one can say so. It knows lists and dates, nothing of words or colours.
// Where the sources are silent the answer is `unknown`; nothing that has run out may come out as in force.

import type { Basis, Level, ListId, Recognition, RecognitionList, ReReview, SourceId } from '../cluster/cluster'
import { addDays, addYears, getLastDay, type IsoDay } from '../date/isoDay'

/** In the order in which one outranks another that ends on the same day. */
export const STATUSES = ['valid', 'renewed', 'expiring', 'expired', 'withdrawn', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

/** So long before its end a recognition is told as running out. */
export const EXPIRING_DAYS = 180

export const isInForce = (status: Status): boolean =>
  status === 'valid' || status === 'renewed' || status === 'expiring'

/** Why a standing is what it is: the list states or lets one count its term, a re-review moved or ended it, or nothing is known. */
export type StatusReason = 'term' | 'passed' | 'failed' | 'no-term' | 'no-list'

export interface RecognitionStatus {
  readonly status: Status
  /** Last day in force; null when no source lets one say. */
  readonly until: IsoDay | null
  readonly basis: Basis
  readonly reason: StatusReason
  /** What the reason rests on; empty when it rests on silence. */
  readonly sources: readonly SourceId[]
}

type ListsById = ReadonlyMap<ListId, RecognitionList>

const toUnknownStatus = (reason: StatusReason, sources: readonly SourceId[] = []): RecognitionStatus => ({
  status: 'unknown',
  until: null,
  basis: 'unknown',
  reason,
  sources,
})

/** A partial date counts from its last day on: before that one cannot know. */
export const isOnOrBefore = (partial: string, day: IsoDay): boolean => getLastDay(partial) <= day

/** The re-review, once it has surely been reported. */
export const getReReviewOn = ({ reReviewed }: Recognition, day: IsoDay): ReReview | null =>
  reReviewed !== null && isOnOrBefore(reReviewed.date, day) ? reReviewed : null

/** Its list is out by the day. Where the list is not known, one of those it can belong to is enough. */
export function isRecognised({ list, listCandidates }: Recognition, lists: ListsById, day: IsoDay): boolean {
  const possibleLists = list ? [list] : listCandidates
  const isAnnounced = (id: ListId): boolean => {
    const announced = lists.get(id)?.announced ?? null
    return announced === null || isOnOrBefore(announced, day)
  }
  return possibleLists.length === 0 || possibleLists.some(isAnnounced)
}

/** The end to which a passed re-review extends the term: the rule adds the list's own years to the old end. */
export const getExtendedEnd = ({ validTo, validityYears }: RecognitionList): string | null =>
  validTo === null || validityYears === null ? null : addYears(validTo, validityYears)

/**
 * One recognition on one day. Of a list whose term is 2023 to 2025, with three years for a passed re-review:
 *
 *     no re-review reported           -> in force to 2025-12-31
 *     passed, reported in 2025-11     -> from 2025-11-30 on in force to 2028-12-31
 *     failed, reported in 2025-06     -> from 2025-06-30 on withdrawn
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

export interface ClusterStatus {
  readonly status: Status
  /** What decides the status is an end that was counted out, not one a source states. */
  readonly inferred: boolean
  /** Of the recognitions that decide: an open national one lends no rank to a valid provincial one. */
  readonly level: Level
}

/** The one that lasts longest decides; on the same day, the one that comes first among STATUSES. */
const compareByEnd = (a: RecognitionStatus, b: RecognitionStatus): number =>
  (b.until ?? '').localeCompare(a.until ?? '') || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)

/**
 * A cluster is in force while any of its recognitions is; it has ended only when every one of them is known to have.
 * The order of the recognitions does not matter.
 * @returns null when it was not recognised yet on that day
 */
export function getClusterStatus(
  recognitions: readonly Recognition[],
  lists: ListsById,
  day: IsoDay,
): ClusterStatus | null {
  const recognised = recognitions
    .filter(recognition => isRecognised(recognition, lists, day))
    .map(recognition => ({
      level: recognition.level,
      recognitionStatus: getRecognitionStatus(recognition, lists, day),
    }))
  if (recognitions.length > 0 && recognised.length === 0) return null
  const inForce = recognised.filter(k => isInForce(k.recognitionStatus.status))
  const undetermined = recognised.filter(k => k.recognitionStatus.status === 'unknown')
  const deciding = inForce.length > 0 ? inForce : undetermined.length > 0 ? undetermined : recognised
  const [first] = deciding.map(k => k.recognitionStatus).sort(compareByEnd)
  return {
    status: first?.status ?? 'unknown',
    inferred: first?.status !== 'unknown' && deciding.every(k => k.recognitionStatus.basis !== 'sourced'),
    level: deciding.some(k => k.level === 'national') ? 'national' : 'province',
  }
}
