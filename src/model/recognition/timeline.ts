// Where the dates of a cluster's recognitions stand on one axis of whole years, in percent of its width. A partial date
// stands in the middle of its period and says how wide that is.
import { addDays, getFirstDay, getLastDay, type IsoDay } from '../../domain/date/isoDay'
import type { RecognitionTimeline, TimelineEvent } from '../../domain/recognition/recognitionTimeline'

export interface TimelineSpan {
  readonly kind: 'term' | 'renewal' | 'open'
  readonly basis: TimelineEvent['basis']
  readonly x: number
  readonly width: number
}

export interface TimelineMarker {
  readonly kind: 'announced' | 'report' | 'passed' | 'failed'
  readonly basis: TimelineEvent['basis']
  readonly x: number
  /** Of the period that a partial date leaves open. */
  readonly width: number
}

export interface TimelineBand {
  readonly spans: readonly TimelineSpan[]
  readonly markers: readonly TimelineMarker[]
}

export interface TimelineModel {
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[]
  /** null where the day lies far from all that is known. */
  readonly dayX: number | null
  /** One a life, in their order; null for one of which no date is known. */
  readonly bands: readonly (TimelineBand | null)[]
}

/** A day further from the dates than this is not drawn: the years between would leave no room for them. */
const NEAR_YEARS = 3

const getYear = (date: string): number => Number(date.slice(0, 4))
const toStartTime = (date: string): number => Date.parse(getFirstDay(date))
/** The night after the last day. */
const toEndTime = (date: string): number => Date.parse(addDays(getLastDay(date), 1))

/** @returns null when no life has a date */
export function selectTimeline(timelines: readonly RecognitionTimeline[], day: IsoDay): TimelineModel | null {
  const eventYears = timelines.flatMap(timeline => timeline.events.map(event => getYear(event.date)))
  if (eventYears.length === 0) return null
  const [first, last] = [Math.min(...eventYears), Math.max(...eventYears)]
  const currentYear = getYear(day)
  const isDayNear = currentYear >= first - NEAR_YEARS && currentYear <= last + NEAR_YEARS
  const firstYear = isDayNear ? Math.min(first, currentYear) : first
  const lastYear = isDayNear ? Math.max(last, currentYear) : last
  const [axisStart, axisEnd] = [Date.UTC(firstYear, 0), Date.UTC(lastYear + 1, 0)]
  const toPercent = (time: number): number => {
    const ratio = (Math.min(Math.max(time, axisStart), axisEnd) - axisStart) / (axisEnd - axisStart)
    return Math.round(ratio * 10_000) / 100
  }
  const toRange = (start: number, end: number) => ({
    x: toPercent(start),
    width: Math.max(0, toPercent(end) - toPercent(start)),
  })
  const toSpans = ({ term, renewal, unknownSince }: RecognitionTimeline): TimelineSpan[] => [
    ...(term?.from
      ? [{ kind: 'term', basis: term.basis, ...toRange(toStartTime(term.from), toEndTime(term.to)) } as const]
      : []),
    ...(renewal?.from
      ? [{ kind: 'renewal', basis: renewal.basis, ...toRange(toEndTime(renewal.from), toEndTime(renewal.to)) } as const]
      : []),
    ...(unknownSince
      ? [{ kind: 'open', basis: 'inferred', ...toRange(toEndTime(unknownSince), toEndTime(day)) } as const]
      : []),
  ]
  const toMarkers = (event: TimelineEvent, timeline: RecognitionTimeline): TimelineMarker[] => {
    const kind = event.kind === 'review' ? (timeline.review?.hasPassed ? 'passed' : 'failed') : event.kind
    if (kind === 'start' || kind === 'end') return []
    const { x, width } = toRange(toStartTime(event.date), toEndTime(event.date))
    return [{ kind, basis: event.basis, x: Math.round((x + width / 2) * 100) / 100, width }]
  }
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
      year: firstYear + i,
      ...toRange(Date.UTC(firstYear + i, 0), Date.UTC(firstYear + i + 1, 0)),
    })),
    dayX: isDayNear ? toPercent(toStartTime(day)) : null,
    bands: timelines.map(timeline =>
      timeline.events.length === 0
        ? null
        : { spans: toSpans(timeline), markers: timeline.events.flatMap(event => toMarkers(event, timeline)) },
    ),
  }
}
