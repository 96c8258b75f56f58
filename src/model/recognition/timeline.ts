// Positions of the dates of a cluster's recognitions on one time axis, in percent of its width. It draws nothing.
import type { IsoDay } from '../../domain/date/isoDay'
import type { RecognitionTimeline, TimelineEvent } from '../../domain/recognition/recognitionTimeline'
import { buildTimeAxis, getEndTime, getStartTime, getYear } from './timeAxis'

/** A period drawn as a bar; `open` runs from the end of a term without a known review result to the day of the view. */
export interface TimelineSpan {
  readonly kind: 'term' | 'renewal' | 'open'
  readonly basis: TimelineEvent['basis']
  /** Left edge, in percent. */
  readonly x: number
  readonly width: number
}

/** A date drawn as a sign. */
export interface TimelineMarker {
  readonly kind: 'announced' | 'report' | 'passed' | 'failed'
  readonly basis: TimelineEvent['basis']
  /** Middle of the day, month or year, in percent. */
  readonly x: number
  /** Width of that day, month or year: a partial date leaves open when within it. */
  readonly width: number
}

/** One recognition on the axis. */
export interface TimelineBand {
  readonly spans: readonly TimelineSpan[]
  readonly markers: readonly TimelineMarker[]
}

/** The axis and the recognitions on it. */
export interface TimelineModel {
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[]
  /** The day of the view; null where it is far from all dates. */
  readonly dayX: number | null
  /** By recognition, in their order; null for one without a date. */
  readonly bands: readonly (TimelineBand | null)[]
}

/** A day further than this from the first and last date is left out: it would squeeze all dates into one edge. */
const NEAR_YEARS = 3

const roundPercent = (percent: number): number => Math.round(percent * 100) / 100

/**
 * The recognitions of one cluster on the day of the view.
 *
 *     term 2023 to 2025, no review known, day 2026-11-22   -> axis 2023 to 2026; `term` 0 to 75.02, `open` up to the day
 *     term 2023 to 2025, passed in 2025-11, same day       -> axis 2023 to 2028; `term` 0 to 50, `renewal` 50 to 100,
 *                                                             marker `passed` in the middle of 2025-11, a month wide
 *     term 2023 to 2025, day 2060-01-01                    -> axis 2023 to 2025, without the day
 *
 * @returns null when no recognition has a date
 */
export function selectTimeline(timelines: readonly RecognitionTimeline[], day: IsoDay): TimelineModel | null {
  const eventYears = timelines.flatMap(timeline => timeline.events.map(event => getYear(event.date)))
  if (eventYears.length === 0) return null
  const [first, last] = [Math.min(...eventYears), Math.max(...eventYears)]
  const currentYear = getYear(day)
  const isDayNear = currentYear >= first - NEAR_YEARS && currentYear <= last + NEAR_YEARS
  const axis = isDayNear
    ? buildTimeAxis(Math.min(first, currentYear), Math.max(last, currentYear))
    : buildTimeAxis(first, last)
  const toPercent = (position: number): number => roundPercent(position * 100)
  const toRange = (start: number, end: number) => ({
    x: toPercent(start),
    width: Math.max(0, toPercent(end) - toPercent(start)),
  })
  const toTimeRange = (startTime: number, endTime: number) =>
    toRange(axis.toPosition(startTime), axis.toPosition(endTime))
  const toSpans = ({ term, renewal, unknownSince }: RecognitionTimeline): TimelineSpan[] => [
    ...(term?.from
      ? [{ kind: 'term', basis: term.basis, ...toTimeRange(getStartTime(term.from), getEndTime(term.to)) } as const]
      : []),
    ...(renewal?.from
      ? [
          {
            kind: 'renewal',
            basis: renewal.basis,
            ...toTimeRange(getEndTime(renewal.from), getEndTime(renewal.to)),
          } as const,
        ]
      : []),
    ...(unknownSince
      ? [{ kind: 'open', basis: 'inferred', ...toTimeRange(getEndTime(unknownSince), getEndTime(day)) } as const]
      : []),
  ]
  const toMarkers = (event: TimelineEvent, timeline: RecognitionTimeline): TimelineMarker[] => {
    const kind = event.kind === 'review' ? (timeline.review?.hasPassed ? 'passed' : 'failed') : event.kind
    if (kind === 'start' || kind === 'end') return []
    const { x, width } = toTimeRange(getStartTime(event.date), getEndTime(event.date))
    return [{ kind, basis: event.basis, x: roundPercent(x + width / 2), width }]
  }
  return {
    years: axis.years.map(({ year, start, end }) => ({ year, ...toRange(start, end) })),
    dayX: isDayNear ? toPercent(axis.toPosition(getStartTime(day))) : null,
    bands: timelines.map(timeline =>
      timeline.events.length === 0
        ? null
        : { spans: toSpans(timeline), markers: timeline.events.flatMap(event => toMarkers(event, timeline)) },
    ),
  }
}
