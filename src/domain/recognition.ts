// What a recognition is worth on a day, and why one can say so. It knows lists and dates, nothing of words or colours.
// Where the sources are silent the answer is `unknown`; nothing that has run out may come out as in force.
import { addDays, addYears, type IsoDay, lastDayOf } from './calendar'
import type { Basis, Level, ListId, Recognition, RecognitionList, ReReview, SourceId } from './cluster'

/** In the order in which one outranks another that ends on the same day. */
export const STATUSES = ['valid', 'renewed', 'expiring', 'expired', 'withdrawn', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

/** So long before its end a recognition is told as running out. */
export const EXPIRING_DAYS = 180

export const isInForce = (status: Status): boolean =>
  status === 'valid' || status === 'renewed' || status === 'expiring'

/** Why a standing is what it is: the list states or lets one count its term, a re-review moved or ended it, or nothing is known. */
export type Reason = 'term' | 'passed' | 'failed' | 'no-term' | 'no-list'

export interface Standing {
  readonly status: Status
  /** Last day in force; null when no source lets one say. */
  readonly until: IsoDay | null
  readonly basis: Basis
  readonly reason: Reason
  /** What the reason rests on; empty when it rests on silence. */
  readonly sources: readonly SourceId[]
}

type Lists = ReadonlyMap<ListId, RecognitionList>

const silent = (reason: Reason, sources: readonly SourceId[] = []): Standing => ({
  status: 'unknown',
  until: null,
  basis: 'unknown',
  reason,
  sources,
})

/** A partial date counts from its last day on: before that one cannot know. */
export const hasCome = (partial: string, day: IsoDay): boolean => lastDayOf(partial) <= day

/** The re-review, once it has surely been reported. */
export const reviewBy = ({ reReviewed }: Recognition, day: IsoDay): ReReview | null =>
  reReviewed !== null && hasCome(reReviewed.date, day) ? reReviewed : null

/** Its list is out by the day. Where the list is not known, one of those it can belong to is enough. */
export function isRecognised({ list, listCandidates }: Recognition, lists: Lists, day: IsoDay): boolean {
  const possible = list ? [list] : listCandidates
  const isOut = (id: ListId): boolean => {
    const announced = lists.get(id)?.announced ?? null
    return announced === null || hasCome(announced, day)
  }
  return possible.length === 0 || possible.some(isOut)
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
export function standingOf(recognition: Recognition, lists: Lists, day: IsoDay): Standing {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  if (!list) return silent('no-list')
  const reviewed = reviewBy(recognition, day)
  if (reviewed && reviewed.result !== 'passed') {
    const end = lastDayOf(reviewed.date)
    const stated = list.validTo ? lastDayOf(list.validTo) : end
    const until = end < stated ? end : stated
    return { status: 'withdrawn', until, basis: 'sourced', reason: 'failed', sources: [reviewed.source] }
  }
  if (!list.validTo) return silent('no-term', list.sources)
  const extended = reviewed && getExtendedEnd(list)
  const until = lastDayOf(extended ?? list.validTo)
  const lasting = extended ? 'renewed' : 'valid'
  return {
    status: day > until ? 'expired' : day >= addDays(until, -EXPIRING_DAYS) ? 'expiring' : lasting,
    until,
    basis: extended ? 'inferred' : list.validityBasis,
    reason: extended ? 'passed' : 'term',
    sources: extended && reviewed ? [reviewed.source, ...list.sources] : list.sources,
  }
}

export interface ClusterStanding {
  readonly status: Status
  /** What decides the status is an end that was counted out, not one a source states. */
  readonly inferred: boolean
  /** Of the recognitions that decide: an open national one lends no rank to a valid provincial one. */
  readonly level: Level
}

/** The one that lasts longest decides; on the same day, the one that comes first among STATUSES. */
const byWeight = (a: Standing, b: Standing): number =>
  (b.until ?? '').localeCompare(a.until ?? '') || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)

/**
 * A cluster is in force while any of its recognitions is; it has ended only when every one of them is known to have.
 * The order of the recognitions does not matter.
 * @returns null when it was not recognised yet on that day
 */
export function clusterStanding(
  recognitions: readonly Recognition[],
  lists: Lists,
  day: IsoDay,
): ClusterStanding | null {
  const known = recognitions
    .filter(recognition => isRecognised(recognition, lists, day))
    .map(recognition => ({ level: recognition.level, standing: standingOf(recognition, lists, day) }))
  if (recognitions.length > 0 && known.length === 0) return null
  const inForce = known.filter(k => isInForce(k.standing.status))
  const open = known.filter(k => k.standing.status === 'unknown')
  const deciding = inForce.length > 0 ? inForce : open.length > 0 ? open : known
  const [first] = deciding.map(k => k.standing).sort(byWeight)
  return {
    status: first?.status ?? 'unknown',
    inferred: first?.status !== 'unknown' && deciding.every(k => k.standing.basis !== 'sourced'),
    level: deciding.some(k => k.level === 'national') ? 'national' : 'province',
  }
}
