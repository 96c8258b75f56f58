// Where the dates of a cluster's recognitions stand on one axis of whole years, in percent of its width. A partial date
// stands in the middle of its period and says how wide that is.
import { addDays, firstDayOf, type IsoDay, lastDayOf } from '../domain/calendar'
import type { Life, LifeEvent } from '../domain/deadline'

export interface Span {
  readonly kind: 'term' | 'renewal' | 'open'
  readonly basis: LifeEvent['basis']
  readonly x: number
  readonly width: number
}

export interface Sign {
  readonly kind: 'announced' | 'report' | 'passed' | 'failed'
  readonly basis: LifeEvent['basis']
  readonly x: number
  /** Of the period that a partial date leaves open. */
  readonly width: number
}

export interface Band {
  readonly spans: readonly Span[]
  readonly signs: readonly Sign[]
}

export interface TimelineModel {
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[]
  /** null where the day lies far from all that is known. */
  readonly dayX: number | null
  /** One a life, in their order; null for one of which no date is known. */
  readonly bands: readonly (Band | null)[]
}

/** A day further from the dates than this is not drawn: the years between would leave no room for them. */
const NEAR_YEARS = 3

const yearOf = (date: string): number => Number(date.slice(0, 4))
const startOf = (date: string): number => Date.parse(firstDayOf(date))
/** The night after the last day. */
const endOf = (date: string): number => Date.parse(addDays(lastDayOf(date), 1))

/** @returns null when no life has a date */
export function selectTimeline(lives: readonly Life[], day: IsoDay): TimelineModel | null {
  const known = lives.flatMap(life => life.events.map(event => yearOf(event.date)))
  if (known.length === 0) return null
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const today = yearOf(day)
  const isNear = today >= first - NEAR_YEARS && today <= last + NEAR_YEARS
  const from = isNear ? Math.min(first, today) : first
  const to = isNear ? Math.max(last, today) : last
  const [left, right] = [Date.UTC(from, 0), Date.UTC(to + 1, 0)]
  const at = (time: number): number => {
    const share = (Math.min(Math.max(time, left), right) - left) / (right - left)
    return Math.round(share * 10_000) / 100
  }
  const between = (start: number, end: number) => ({ x: at(start), width: Math.max(0, at(end) - at(start)) })
  const spansOf = ({ term, renewal, openSince }: Life): Span[] => [
    ...(term?.from
      ? [{ kind: 'term', basis: term.basis, ...between(startOf(term.from), endOf(term.to)) } as const]
      : []),
    ...(renewal?.from
      ? [{ kind: 'renewal', basis: renewal.basis, ...between(endOf(renewal.from), endOf(renewal.to)) } as const]
      : []),
    ...(openSince ? [{ kind: 'open', basis: 'inferred', ...between(endOf(openSince), endOf(day)) } as const] : []),
  ]
  const signOf = (event: LifeEvent, life: Life): Sign[] => {
    const kind = event.kind === 'review' ? (life.review?.passed ? 'passed' : 'failed') : event.kind
    if (kind === 'start' || kind === 'end') return []
    const { x, width } = between(startOf(event.date), endOf(event.date))
    return [{ kind, basis: event.basis, x: Math.round((x + width / 2) * 100) / 100, width }]
  }
  return {
    years: Array.from({ length: to - from + 1 }, (_, i) => ({
      year: from + i,
      ...between(Date.UTC(from + i, 0), Date.UTC(from + i + 1, 0)),
    })),
    dayX: isNear ? at(startOf(day)) : null,
    bands: lives.map(life =>
      life.events.length === 0
        ? null
        : { spans: spansOf(life), signs: life.events.flatMap(event => signOf(event, life)) },
    ),
  }
}
