// Whether a recognition still holds on a day. It knows lists and dates, nothing of words or colours.
// Where the sources are silent the answer is `unknown`; nothing that has run out may come out as valid.
import { addYears, type IsoDay, lastDayOf } from './calendar'
import type { Basis, Level, ListId, Recognition, RecognitionList } from './cluster'

export const STATUSES = ['valid', 'expired', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export interface Standing {
  readonly status: Status
  /** Last day of validity; null when no source lets one say. */
  readonly until: IsoDay | null
  readonly basis: Basis
  /** True when a passed re-review moved the end. */
  readonly renewed: boolean
}

type Lists = ReadonlyMap<ListId, RecognitionList>

const UNKNOWN: Standing = { status: 'unknown', until: null, basis: 'unknown', renewed: false }

/** One recognition on one day. A passed re-review counts from the year it is reported in, by the list's own term. */
export function standingOf(recognition: Recognition, lists: Lists, day: IsoDay): Standing {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  if (!list?.validTo) return UNKNOWN
  const review = recognition.reReviewed
  const renewed =
    review?.result === 'passed' && list.validityYears !== null && lastDayOf(review.date) <= lastDayOf(day.slice(0, 4))
  const until = renewed ? lastDayOf(addYears(review.date, list.validityYears ?? 0)) : lastDayOf(list.validTo)
  return {
    status: day <= until ? 'valid' : 'expired',
    until,
    basis: renewed ? 'inferred' : list.validityBasis,
    renewed,
  }
}

/** A cluster holds while any of its recognitions does; it has run out only when every one of them is known to have. */
export function statusOn(recognitions: readonly Recognition[], lists: Lists, day: IsoDay): Status {
  const found = recognitions.map(r => standingOf(r, lists, day).status)
  if (found.includes('valid')) return 'valid'
  return found.length > 0 && found.every(s => s === 'expired') ? 'expired' : 'unknown'
}

/** True when what decides the status is an end that was counted out, not one a source states. */
export function isInferred(recognitions: readonly Recognition[], lists: Lists, day: IsoDay): boolean {
  const status = statusOn(recognitions, lists, day)
  const deciding = recognitions.map(r => standingOf(r, lists, day)).filter(s => s.status === status)
  return status !== 'unknown' && deciding.every(s => s.basis !== 'sourced')
}

export const highestLevel = (recognitions: readonly Recognition[]): Level =>
  recognitions.some(r => r.level === 'national') ? 'national' : 'province'
