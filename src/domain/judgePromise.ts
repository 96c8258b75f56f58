// What came of a promise by a day, from the reports that are on record of it. Nothing is judged that cannot be compared.
import { type IsoDay, lastDayOf } from './calendar'
import type { Figure } from './cluster'
import { type ClusterPromise, type Fit, getReportDay, isFigure, type Report } from './promises'
import { hasCome } from './recognition'

/** In the order in which they are told: what can be said, then what is open, then what is not due. */
export const PROMISE_STATES = ['reached', 'missed', 'undecided', 'silent', 'pending', 'undated'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]
export const DUE_STATES: readonly PromiseState[] = ['reached', 'missed', 'undecided', 'silent']

/**
 * Why nothing is judged. `period`: it was reported for a later time. `bounds`: only a bound is reported, and it lies on the
 * other side of the target. `sources-end`: the newest source on the cluster is older than the due date.
 */
export type Reason = Exclude<Fit, 'same'> | 'period' | 'approximate' | 'bounds' | 'conflict' | 'sources-end'

/**
 * Whether a figure of the same kind reaches a target, read by both comparators. A target is a least value, but for `<` and
 * for a rank. What is only about right is not judged.
 *   target > 100, reported = 105   -> reached
 *   target >= 300, reported < 300  -> missed
 *   target > 100, reported > 90    -> bounds: the value may lie on either side
 */
export function compareToTarget(target: Figure, reported: Figure): 'reached' | 'missed' | Reason {
  if (reported.flag === 'conflict') return 'conflict'
  if (reported.comparator === '~') return 'approximate'
  const wantsLess = target.comparator === '<' || target.metric === 'rank'
  const ahead = (reported.value - target.value) * (wantsLess ? -1 : 1)
  const isStrict = target.comparator === '>' || target.comparator === '<'
  const reaches = isStrict ? ahead > 0 : ahead >= 0
  const short = target.comparator === '~' ? 'approximate' : 'missed'
  if (reported.comparator === '=') return reaches ? 'reached' : short
  const isBeyond = reported.comparator !== '>='
  // The true value lies further on in the direction of the reported bound.
  if ((reported.comparator === '<') === wantsLess) return reaches || (isBeyond && ahead >= 0) ? 'reached' : 'bounds'
  return !reaches || (isBeyond && ahead <= 0) ? short : 'bounds'
}

/** Of these a value of part of the time is not one of the whole: they are compared only for the very period. */
const OVER_A_PERIOD: readonly string[] = [
  'output',
  'revenue',
  'exports',
  'investment',
  'gdp',
  'rdSpend',
  'orders',
  'growth',
]

const isForDueDate = ({ said, published }: Report, due: string): boolean =>
  isFigure(said) &&
  getReportDay({ said, published }) === lastDayOf(due) &&
  (said.asOf === due || !OVER_A_PERIOD.includes(said.metric))

export interface JudgedPromise {
  readonly promise: ClusterPromise
  readonly state: PromiseState
  readonly reason: Reason | null
  /** Those out by the day, the oldest first. */
  readonly reports: readonly Report[]
  /** The end of what is known of the cluster on the day; null when no source is dated. */
  readonly knownUntil: string | null
}

type Verdict = Pick<JudgedPromise, 'state' | 'reason'>

function judgeReports(target: Figure, reports: readonly Report[]): Verdict {
  const found = reports.flatMap(({ said }) => (isFigure(said) ? [compareToTarget(target, said)] : []))
  const reached = found.includes('reached')
  const missed = found.includes('missed')
  if (reached && missed) return { state: 'undecided', reason: 'conflict' }
  if (reached || missed) return { state: reached ? 'reached' : 'missed', reason: null }
  return { state: 'undecided', reason: (found[0] as Reason | undefined) ?? null }
}

function judgeDue({ said, due }: ClusterPromise, reports: readonly Report[], knownUntil: string | null): Verdict {
  const end = lastDayOf(due ?? '')
  const comparable = reports.filter(report => report.fit === 'same' && isForDueDate(report, due ?? ''))
  if (isFigure(said) && comparable.length > 0) return judgeReports(said, comparable)
  const after = reports.filter(report => report.fit === 'wording' || (getReportDay(report) ?? '') >= end)
  const [first] = after
  if (first) {
    const isSame = after.some(report => report.fit === 'same')
    return { state: 'undecided', reason: isSame || first.fit === 'same' ? 'period' : first.fit }
  }
  return { state: 'silent', reason: knownUntil === null || lastDayOf(knownUntil) < end ? 'sources-end' : null }
}

/**
 * A promise as it stands on a day. Judged is only what was reported of the same metric, unit, scope and count for the time
 * at which it was due; until that time a report is progress.
 *   output > 100 in 2024; of 2024, out in 2025: = 105, same scope -> from 2025 on: reached
 *   the same, but the 105 are the park's                          -> undecided, scope
 *   the same, nothing reported                                    -> until 2024-12-31 pending, then silent
 * @returns null while the promise is not made yet, or its source not out
 */
export function judgePromise(promise: ClusterPromise, day: IsoDay): JudgedPromise | null {
  const { stated, due, latest } = promise
  if (stated !== null && !hasCome(stated, day)) return null
  const reports = promise.reports.filter(({ published }) => published === null || hasCome(published, day))
  const knownUntil = latest && lastDayOf(latest) > day ? day : latest
  const verdict: Verdict =
    due === null
      ? { state: 'undated', reason: null }
      : day <= lastDayOf(due)
        ? { state: 'pending', reason: null }
        : judgeDue(promise, reports, knownUntil)
  return { promise, ...verdict, reports, knownUntil }
}
