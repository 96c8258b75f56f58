// The dated events of a recognition. A date is never more exact than its source; a calculated date, or one from the notice to
// another list, is inferred.
import { getFirstDay, getLastDay, type IsoDay } from '../date/isoDay'
import type { Basis, SourceId } from '../source/source'
import {
  type ApplicableDeadline,
  type Deadline,
  findApplicableDeadlines,
  getDeadlineDay,
  selectDatedDeadlines,
} from './deadlines'
import type { Recognition } from './recognition'
import type { ListsById } from './recognitionList'
import { getExtendedEnd, getRecognitionStatus, getReReviewOn } from './recognitionStatus'

/** The kind of an event; `report`: a yearly report is due. */
export type TimelineEventKind = 'announced' | 'start' | 'report' | 'review' | 'end'

/** An event of a recognition. */
export interface TimelineEvent {
  readonly kind: TimelineEventKind
  /** May be partial. */
  readonly date: string
  readonly basis: Exclude<Basis, 'unknown'>
  readonly sources: readonly SourceId[]
}

/** A fact that no source gives; `notices-differ`: the notices to other lists give different days. */
export type MissingFact = 'list' | 'announced' | 'term' | 'review' | 'report' | 'notices-differ'

/** A validity period; partial dates. */
export interface Term {
  readonly from: string | null
  readonly to: string
  readonly basis: TimelineEvent['basis']
}

/** The events of a recognition on a day. */
export interface RecognitionTimeline {
  /** By date; on the same day, in EVENT_ORDER. */
  readonly events: readonly TimelineEvent[]
  readonly term: Term | null
  /** The term after a passed re-review. */
  readonly renewal: Term | null
  readonly review: { readonly date: string; readonly hasPassed: boolean; readonly source: SourceId } | null
  /** The end, if it has passed without a known re-review. */
  readonly unknownSince: IsoDay | null
  readonly applicableDeadlines: readonly ApplicableDeadline[]
  /** In the order of display. */
  readonly missing: readonly MissingFact[]
}

const EVENT_ORDER: readonly TimelineEventKind[] = ['start', 'announced', 'report', 'review', 'end']

/** The first day of a partial date for a start, otherwise its last day. */
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

/**
 * The timeline of a recognition on a day. Its term is as the list states it; a passed re-review appends a renewal from the end
 * of the term, as exact as that end. For a list of 2023 to 2025 with three years for a passed re-review:
 *
 *     no re-review, on 2026-01-01     ->  term 2023 to 2025, end 2025, unknown since 2025-12-31
 *     passed in 2025-11               ->  term 2023 to 2025, renewal 2025 to 2028 (inferred), end 2028
 *     failed in 2024-06               ->  term 2023 to 2025, review 2024-06, no end, no reports due after it
 */
export function buildRecognitionTimeline(
  recognition: Recognition,
  lists: ListsById,
  deadlines: readonly Deadline[],
  day: IsoDay,
): RecognitionTimeline {
  const list = recognition.list ? lists.get(recognition.list) : undefined
  if (!list) return { ...EMPTY_TIMELINE, missing: ['list'] }
  const { status, until } = getRecognitionStatus(recognition, lists, day)
  const reReview = getReReviewOn(recognition, day)
  const review = reReview && { date: reReview.date, hasPassed: reReview.result === 'passed', source: reReview.source }
  const applicableDeadlines = findApplicableDeadlines(list, deadlines)
  const term =
    list.validTo === null ? null : { from: list.validFrom, to: list.validTo, basis: toKnownBasis(list.validityBasis) }
  const extendedEnd = review?.hasPassed ? getExtendedEnd(list) : null
  const renewal: Term | null = term && extendedEnd ? { from: term.to, to: extendedEnd, basis: 'inferred' } : null
  const events: TimelineEvent[] = []
  const { sources } = list
  if (list.announced)
    events.push({ kind: 'announced', date: list.announced, basis: toKnownBasis(list.announcedBasis), sources })
  if (term?.from) events.push({ kind: 'start', date: term.from, basis: term.basis, sources })
  if (review) events.push({ kind: 'review', date: review.date, basis: 'sourced', sources: [review.source] })
  if (term && until) {
    const { to, basis } = renewal ?? term
    const endSources = renewal && review ? [review.source, ...sources] : sources
    if (status !== 'withdrawn') events.push({ kind: 'end', date: to, basis, sources: endSources })
    events.push(...buildReportEvents(term, until, applicableDeadlines))
  }
  const missing: MissingFact[] = []
  if (!list.announced) missing.push('announced')
  if (!term) missing.push('term')
  if (status === 'expired') missing.push('review')
  if (applicableDeadlines.length === 0) missing.push('report')
  else if (selectDatedDeadlines(applicableDeadlines).length === 0) missing.push('notices-differ')
  return {
    events: events.sort(compareEvents),
    term,
    renewal,
    review,
    unknownSince: status === 'expired' ? until : null,
    applicableDeadlines,
    missing,
  }
}

/** One report per year, from the year after the start of the term until the end. */
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
      // A notice binds within the original term only.
      const basis = isBinding && date <= getLastDay(term.to) ? 'sourced' : 'inferred'
      return date <= until ? [{ kind: 'report', date, basis, sources: [deadline.source] }] : []
    }),
  )
}

/** Reports due and ends on or after the day. */
export const selectUpcomingEvents = ({ events }: RecognitionTimeline, day: IsoDay): TimelineEvent[] =>
  events.filter(({ kind, date }) => (kind === 'report' || kind === 'end') && getLastDay(date) >= day)
