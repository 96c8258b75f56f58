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
  // A partial date counts from its last day on: before that one cannot know.
  const reviewed = review !== null && lastDayOf(review.date) <= day ? review : null
  const stated = lastDayOf(list.validTo)
  const renewed = reviewed?.result === 'passed' && list.validityYears !== null
  const extended = renewed ? lastDayOf(addYears(reviewed.date, list.validityYears ?? 0)) : stated
  const until = extended > stated ? extended : stated
  const failed = reviewed !== null && reviewed.result !== 'passed'
  return {
    status: !failed && day <= until ? 'valid' : 'expired',
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

/** The highest level among the recognitions that decide the status: an open national one lends no rank to a valid provincial one. */
export function levelOn(recognitions: readonly Recognition[], lists: Lists, day: IsoDay): Level {
  const status = statusOn(recognitions, lists, day)
  const deciding = recognitions.filter(r => standingOf(r, lists, day).status === status)
  return deciding.some(r => r.level === 'national') ? 'national' : 'province'
}
