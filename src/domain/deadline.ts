// The life of a recognition as dated facts: announced, in force, reports due, re-reviewed, ended, and what nobody says.
// A date stays as exact as its source; what is counted out or borrowed from another list's notice is told as inferred.
import { addDays, firstDayOf, type IsoDay, lastDayOf } from './calendar'
import type { Basis, Deadline, ListId, Recognition, RecognitionList, SourceId } from './cluster'
import { type Notice, noticesFor } from './notice'
import { getExtendedEnd, reviewBy, standingOf } from './recognition'

export type EventKind = 'announced' | 'start' | 'report' | 'review' | 'end'

export interface LifeEvent {
  readonly kind: EventKind
  /** `2023`, `2023-07` or `2023-07-25`, as exact as it is known. */
  readonly date: string
  readonly basis: Exclude<Basis, 'unknown'>
  readonly sources: readonly SourceId[]
}

/** In this order they are told. */
export type Missing = 'list' | 'announced' | 'term' | 'review' | 'report' | 'notices-differ'

export interface Term {
  readonly from: string | null
  readonly to: string
  readonly basis: LifeEvent['basis']
}

export interface Life {
  /** In the order of time; of events on one day, in the order of a life. */
  readonly events: readonly LifeEvent[]
  /** As the list states it or lets one count it. */
  readonly term: Term | null
  /** From the end of the term on, by a re-review that was passed. */
  readonly renewal: Term | null
  readonly review: { readonly date: string; readonly passed: boolean; readonly source: SourceId } | null
  /** Ended by the day, and nothing says what came of it: from here to the day nobody knows. */
  readonly openSince: IsoDay | null
  readonly notices: readonly Notice[]
  readonly missing: readonly Missing[]
}

/** The last day on which it can still be kept. */
export function lastDayIn(year: number, { monthDay, boundary }: Pick<Deadline, 'monthDay' | 'boundary'>): IsoDay {
  const named = `${year}-${monthDay}` as IsoDay
  return boundary === 'before' ? addDays(named, -1) : named
}

const ORDER: readonly EventKind[] = ['start', 'announced', 'report', 'review', 'end']

/** What begins does so on the first day of a partial date; all else has surely happened by its last. */
const dayOf = ({ kind, date }: LifeEvent): string => (kind === 'start' ? firstDayOf(date) : lastDayOf(date))

const byTime = (a: LifeEvent, b: LifeEvent): number =>
  dayOf(a).localeCompare(dayOf(b)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)

const known = (basis: Basis): LifeEvent['basis'] => (basis === 'sourced' ? 'sourced' : 'inferred')

const NOTHING = { events: [], term: null, renewal: null, review: null, openSince: null, notices: [] }

type Lists = ReadonlyMap<ListId, RecognitionList>

export function lifeOf(recognition: Recognition, lists: Lists, deadlines: readonly Deadline[], day: IsoDay): Life {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  // Without its list nothing is known of a recognition, and no notice is known to concern it.
  if (!list) return { ...NOTHING, missing: ['list'] }
  const reviewed = reviewBy(recognition, day)
  const review = reviewed && { date: reviewed.date, passed: reviewed.result === 'passed', source: reviewed.source }
  const notices = noticesFor(list, deadlines)
  const { until } = standingOf(recognition, lists, day)
  const term =
    list.validTo === null ? null : { from: list.validFrom, to: list.validTo, basis: known(list.validityBasis) }
  const extended = review?.passed ? getExtendedEnd(list) : null
  const renewal: Term | null = term && extended ? { from: term.to, to: extended, basis: 'inferred' } : null
  const events: LifeEvent[] = []
  if (list.announced)
    events.push({
      kind: 'announced',
      date: list.announced,
      basis: known(list.announcedBasis),
      sources: list.sources,
    })
  if (term?.from) events.push({ kind: 'start', date: term.from, basis: term.basis, sources: list.sources })
  if (review) events.push({ kind: 'review', date: review.date, basis: 'sourced', sources: [review.source] })
  const failed = review !== null && !review.passed
  if (term && until) {
    const { to, basis } = renewal ?? term
    const sources = renewal && review ? [review.source, ...list.sources] : list.sources
    // Whoever failed has ended with that, whatever the term.
    if (!failed) events.push({ kind: 'end', date: to, basis, sources })
    const failedOn = failed ? lastDayOf(review.date) : until
    events.push(...reportsOf(term, failedOn < until ? failedOn : until, notices))
  }
  const openSince = until !== null && until < day && !failed ? until : null
  return {
    events: events.sort(byTime),
    term,
    renewal,
    review,
    openSince,
    notices,
    missing: [
      ...(list.announced ? [] : (['announced'] as const)),
      ...(term ? [] : (['term'] as const)),
      ...(openSince ? (['review'] as const) : []),
      ...(notices.length === 0 ? (['report'] as const) : []),
      ...(datedOf(notices).length > 0 || notices.length === 0 ? [] : (['notices-differ'] as const)),
    ],
  }
}

/** The notices that give days. Those to other lists do so only while they agree: else nobody knows which would hold. */
export function datedOf(notices: readonly Notice[]): readonly Notice[] {
  const days = new Set(notices.map(({ deadline }) => lastDayIn(2001, deadline)))
  return days.size < 2 ? notices.slice(0, 1) : notices.filter(notice => notice.own)
}

/** "Every year, on the year before": one for each year that a recognition has begun, as long as it is in force. */
function reportsOf(term: Term, until: IsoDay, notices: readonly Notice[]): LifeEvent[] {
  const first = Number((term.from ?? term.to).slice(0, 4)) + 1
  const years = Array.from({ length: Math.max(0, Number(until.slice(0, 4)) - first + 1) }, (_, i) => first + i)
  return datedOf(notices).flatMap(({ deadline, own }) =>
    years.flatMap((year): LifeEvent[] => {
      const date = lastDayIn(year, deadline)
      // After a renewal the old notice is only the custom.
      const basis = own && date <= lastDayOf(term.to) ? 'sourced' : 'inferred'
      return date <= until ? [{ kind: 'report', date, basis, sources: [deadline.source] }] : []
    }),
  )
}

/** What is still to come on the day, that day included: reports due and ends of recognitions. */
export const comingEvents = ({ events }: Life, day: IsoDay): LifeEvent[] =>
  events.filter(({ kind, date }) => (kind === 'report' || kind === 'end') && lastDayOf(date) >= day)
