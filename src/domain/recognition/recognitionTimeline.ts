// The life of a recognition as dated facts: announced, in force, reports due, re-reviewed, ended, and what nobody says.
// A date stays as exact as its source; what is counted out or borrowed from another list's notice is told as inferred.

import type { Basis, Deadline, ListId, Recognition, RecognitionList, SourceId } from '../cluster/cluster'
import { addDays, getFirstDay, getLastDay, type IsoDay } from '../date/isoDay'
import { type ApplicableDeadline, findApplicableDeadlines } from './applicableDeadlines'
import { getExtendedEnd, getRecognitionStatus, getReReviewOn } from './recognitionStatus'

export type TimelineEventKind = 'announced' | 'start' | 'report' | 'review' | 'end'

export interface TimelineEvent {
  readonly kind: TimelineEventKind
  /** `2023`, `2023-07` or `2023-07-25`, as exact as it is known. */
  readonly date: string
  readonly basis: Exclude<Basis, 'unknown'>
  readonly sources: readonly SourceId[]
}

/** In this order they are told. */
export type MissingFact = 'list' | 'announced' | 'term' | 'review' | 'report' | 'notices-differ'

export interface Term {
  readonly from: string | null
  readonly to: string
  readonly basis: TimelineEvent['basis']
}

export interface RecognitionTimeline {
  /** In the order of time; of events on one day, in the order of a life. */
  readonly events: readonly TimelineEvent[]
  /** As the list states it or lets one count it. */
  readonly term: Term | null
  /** From the end of the term on, by a re-review that was passed. */
  readonly renewal: Term | null
  readonly review: { readonly date: string; readonly hasPassed: boolean; readonly source: SourceId } | null
  /** Ended by the day, and nothing says what came of it: from here to the day nobody knows. */
  readonly unknownSince: IsoDay | null
  readonly applicableDeadlines: readonly ApplicableDeadline[]
  readonly missing: readonly MissingFact[]
}

/** The last day on which it can still be kept. */
export function getDeadlineDay(year: number, { monthDay, boundary }: Pick<Deadline, 'monthDay' | 'boundary'>): IsoDay {
  const statedDay = `${year}-${monthDay}` as IsoDay
  return boundary === 'before' ? addDays(statedDay, -1) : statedDay
}

const EVENT_ORDER: readonly TimelineEventKind[] = ['start', 'announced', 'report', 'review', 'end']

/** What begins does so on the first day of a partial date; all else has surely happened by its last. */
const getSortDay = ({ kind, date }: TimelineEvent): string => (kind === 'start' ? getFirstDay(date) : getLastDay(date))

const compareEvents = (a: TimelineEvent, b: TimelineEvent): number =>
  getSortDay(a).localeCompare(getSortDay(b)) || EVENT_ORDER.indexOf(a.kind) - EVENT_ORDER.indexOf(b.kind)

const toKnownBasis = (basis: Basis): TimelineEvent['basis'] => (basis === 'sourced' ? 'sourced' : 'inferred')

const EMPTY_TIMELINE = {
  events: [],
  term: null,
  renewal: null,
  review: null,
  unknownSince: null,
  applicableDeadlines: [],
}

type ListsById = ReadonlyMap<ListId, RecognitionList>

export function buildRecognitionTimeline(
  recognition: Recognition,
  lists: ListsById,
  deadlines: readonly Deadline[],
  day: IsoDay,
): RecognitionTimeline {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  // Without its list nothing is known of a recognition, and no notice is known to concern it.
  if (!list) return { ...EMPTY_TIMELINE, missing: ['list'] }
  const reReview = getReReviewOn(recognition, day)
  const review = reReview && { date: reReview.date, hasPassed: reReview.result === 'passed', source: reReview.source }
  const applicableDeadlines = findApplicableDeadlines(list, deadlines)
  const { until } = getRecognitionStatus(recognition, lists, day)
  const term =
    list.validTo === null ? null : { from: list.validFrom, to: list.validTo, basis: toKnownBasis(list.validityBasis) }
  const extendedEnd = review?.hasPassed ? getExtendedEnd(list) : null
  const renewal: Term | null = term && extendedEnd ? { from: term.to, to: extendedEnd, basis: 'inferred' } : null
  const events: TimelineEvent[] = []
  if (list.announced)
    events.push({
      kind: 'announced',
      date: list.announced,
      basis: toKnownBasis(list.announcedBasis),
      sources: list.sources,
    })
  if (term?.from) events.push({ kind: 'start', date: term.from, basis: term.basis, sources: list.sources })
  if (review) events.push({ kind: 'review', date: review.date, basis: 'sourced', sources: [review.source] })
  const hasFailed = review !== null && !review.hasPassed
  if (term && until) {
    const { to, basis } = renewal ?? term
    const sources = renewal && review ? [review.source, ...list.sources] : list.sources
    // Whoever failed has ended with that, whatever the term.
    if (!hasFailed) events.push({ kind: 'end', date: to, basis, sources })
    const failureDay = hasFailed ? getLastDay(review.date) : until
    events.push(...buildReportEvents(term, failureDay < until ? failureDay : until, applicableDeadlines))
  }
  const unknownSince = until !== null && until < day && !hasFailed ? until : null
  return {
    events: events.sort(compareEvents),
    term,
    renewal,
    review,
    unknownSince,
    applicableDeadlines,
    missing: [
      ...(list.announced ? [] : (['announced'] as const)),
      ...(term ? [] : (['term'] as const)),
      ...(unknownSince ? (['review'] as const) : []),
      ...(applicableDeadlines.length === 0 ? (['report'] as const) : []),
      ...(selectDatedDeadlines(applicableDeadlines).length > 0 || applicableDeadlines.length === 0
        ? []
        : (['notices-differ'] as const)),
    ],
  }
}

/** The notices that give days. Those to other lists do so only while they agree: else nobody knows which would hold. */
export function selectDatedDeadlines(
  applicableDeadlines: readonly ApplicableDeadline[],
): readonly ApplicableDeadline[] {
  const days = new Set(applicableDeadlines.map(({ deadline }) => getDeadlineDay(2001, deadline)))
  return days.size < 2 ? applicableDeadlines.slice(0, 1) : applicableDeadlines.filter(notice => notice.isBinding)
}

/** "Every year, on the year before": one for each year that a recognition has begun, as long as it is in force. */
function buildReportEvents(
  term: Term,
  until: IsoDay,
  applicableDeadlines: readonly ApplicableDeadline[],
): TimelineEvent[] {
  const firstYear = Number((term.from ?? term.to).slice(0, 4)) + 1
  const years = Array.from({ length: Math.max(0, Number(until.slice(0, 4)) - firstYear + 1) }, (_, i) => firstYear + i)
  return selectDatedDeadlines(applicableDeadlines).flatMap(({ deadline, isBinding }) =>
    years.flatMap((year): TimelineEvent[] => {
      const date = getDeadlineDay(year, deadline)
      // After a renewal the old notice is only the custom.
      const basis = isBinding && date <= getLastDay(term.to) ? 'sourced' : 'inferred'
      return date <= until ? [{ kind: 'report', date, basis, sources: [deadline.source] }] : []
    }),
  )
}

/** What is still to come on the day, that day included: reports due and ends of recognitions. */
export const selectUpcomingEvents = ({ events }: RecognitionTimeline, day: IsoDay): TimelineEvent[] =>
  events.filter(({ kind, date }) => (kind === 'report' || kind === 'end') && getLastDay(date) >= day)
