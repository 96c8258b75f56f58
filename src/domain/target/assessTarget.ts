// What came of a promise by a day, from the reports that are on record of it. Nothing is judged that cannot be compared.

import type { Figure } from '../cluster/cluster'
import { getLastDay, type IsoDay } from '../date/isoDay'
import { isOnOrBefore } from '../recognition/recognitionStatus'
import { type ClusterTarget, type Comparability, getReportDay, isFigure, type Report } from './clusterTargets'

/** In the order in which they are told: what can be said, then what is open, then what is not due. */
export const TARGET_STATES = ['reached', 'missed', 'undecided', 'silent', 'pending', 'undated'] as const
export type TargetState = (typeof TARGET_STATES)[number]
export const DUE_STATES: readonly TargetState[] = ['reached', 'missed', 'undecided', 'silent']

/**
 * Why nothing is judged. `period`: it was reported for a later time. `bounds`: only a bound is reported, and it lies on the
 * other side of the target. `sources-end`: the newest source on the cluster is older than the due date.
 */
export type AssessmentReason =
  | Exclude<Comparability, 'same'>
  | 'period'
  | 'approximate'
  | 'bounds'
  | 'conflict'
  | 'sources-end'

/**
 * Whether a figure of the same kind reaches a target, read by both comparators. A target is a least value, but for `<` and
 * for a rank. What is only about right is not judged.
 *   target > 100, reported = 105   -> reached
 *   target >= 300, reported < 300  -> missed
 *   target > 100, reported > 90    -> bounds: the value may lie on either side
 */
export function compareToTarget(target: Figure, reported: Figure): 'reached' | 'missed' | AssessmentReason {
  if (reported.flag === 'conflict') return 'conflict'
  if (reported.comparator === '~') return 'approximate'
  const isLowerBetter = target.comparator === '<' || target.metric === 'rank'
  const surplus = (reported.value - target.value) * (isLowerBetter ? -1 : 1)
  const isStrict = target.comparator === '>' || target.comparator === '<'
  const isReached = isStrict ? surplus > 0 : surplus >= 0
  const shortfallState = target.comparator === '~' ? 'approximate' : 'missed'
  if (reported.comparator === '=') return isReached ? 'reached' : shortfallState
  const excludesBound = reported.comparator !== '>='
  // The true value lies further on in the direction of the reported bound.
  if ((reported.comparator === '<') === isLowerBetter)
    return isReached || (excludesBound && surplus >= 0) ? 'reached' : 'bounds'
  return !isReached || (excludesBound && surplus <= 0) ? shortfallState : 'bounds'
}

/** Of these a value of part of the time is not one of the whole: they are compared only for the very period. */
const PERIOD_METRICS: readonly string[] = [
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
  getReportDay({ said, published }) === getLastDay(due) &&
  (said.asOf === due || !PERIOD_METRICS.includes(said.metric))

export interface AssessedTarget {
  readonly target: ClusterTarget
  readonly state: TargetState
  readonly reason: AssessmentReason | null
  /** Those out by the day, the oldest first. */
  readonly reports: readonly Report[]
  /** The end of what is known of the cluster on the day; null when no source is dated. */
  readonly knownUntil: string | null
}

type Assessment = Pick<AssessedTarget, 'state' | 'reason'>

function assessReports(target: Figure, reports: readonly Report[]): Assessment {
  const comparisons = reports.flatMap(({ said }) => (isFigure(said) ? [compareToTarget(target, said)] : []))
  const isAnyReached = comparisons.includes('reached')
  const isAnyMissed = comparisons.includes('missed')
  if (isAnyReached && isAnyMissed) return { state: 'undecided', reason: 'conflict' }
  if (isAnyReached || isAnyMissed) return { state: isAnyReached ? 'reached' : 'missed', reason: null }
  return { state: 'undecided', reason: (comparisons[0] as AssessmentReason | undefined) ?? null }
}

function assessDueTarget(
  { said, due }: ClusterTarget,
  reports: readonly Report[],
  knownUntil: string | null,
): Assessment {
  const dueDay = getLastDay(due ?? '')
  const comparableReports = reports.filter(report => report.fit === 'same' && isForDueDate(report, due ?? ''))
  if (isFigure(said) && comparableReports.length > 0) return assessReports(said, comparableReports)
  const laterReports = reports.filter(report => report.fit === 'wording' || (getReportDay(report) ?? '') >= dueDay)
  const [firstLaterReport] = laterReports
  if (firstLaterReport) {
    const isSame = laterReports.some(report => report.fit === 'same')
    return { state: 'undecided', reason: isSame || firstLaterReport.fit === 'same' ? 'period' : firstLaterReport.fit }
  }
  return { state: 'silent', reason: knownUntil === null || getLastDay(knownUntil) < dueDay ? 'sources-end' : null }
}

/**
 * A promise as it stands on a day. Judged is only what was reported of the same metric, unit, scope and count for the time
 * at which it was due; until that time a report is progress.
 *   output > 100 in 2024; of 2024, out in 2025: = 105, same scope -> from 2025 on: reached
 *   the same, but the 105 are the park's                          -> undecided, scope
 *   the same, nothing reported                                    -> until 2024-12-31 pending, then silent
 * @returns null while the promise is not made yet, or its source not out
 */
export function assessTarget(target: ClusterTarget, day: IsoDay): AssessedTarget | null {
  const { stated, due, latest } = target
  if (stated !== null && !isOnOrBefore(stated, day)) return null
  const reports = target.reports.filter(({ published }) => published === null || isOnOrBefore(published, day))
  const knownUntil = latest && getLastDay(latest) > day ? day : latest
  const assessment: Assessment =
    due === null
      ? { state: 'undated', reason: null }
      : day <= getLastDay(due)
        ? { state: 'pending', reason: null }
        : assessDueTarget(target, reports, knownUntil)
  return { target, ...assessment, reports, knownUntil }
}
