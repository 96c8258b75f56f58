// Compares a target with its reports on a day. A report that is not comparable decides nothing.

import type { Figure } from '../cluster/cluster'
import { getLastDay, type IsoDay } from '../date/isoDay'
import { isOnOrBefore } from '../recognition/recognitionStatus'
import { type ClusterTarget, type Comparability, getReportDay, isFigure, type Report } from './clusterTargets'

/** In the order of the view: decided, due but open, not due. */
export const TARGET_STATES = ['reached', 'missed', 'undecided', 'silent', 'pending', 'undated'] as const
/** The state of a target on a day; `silent`: due, without a report. */
export type TargetState = (typeof TARGET_STATES)[number]
/** The states after the due date. */
export const DUE_STATES: readonly TargetState[] = ['reached', 'missed', 'undecided', 'silent']

/**
 * Why a due target is undecided or silent. `period`: the report is for another time. `bounds`: a bound is reported that decides
 * nothing. `sources-end`: the newest source on the cluster is older than the due date.
 */
export type AssessmentReason =
  | Exclude<Comparability, 'same'>
  | 'period'
  | 'approximate'
  | 'bounds'
  | 'conflict'
  | 'sources-end'

/**
 * Compares a comparable figure with a target. A target is a minimum, except with `<` and for a rank. An approximate report
 * decides nothing.
 *
 *     target > 100, reported = 105   ->  reached
 *     target >= 300, reported < 300  ->  missed
 *     target > 100, reported > 90    ->  bounds: the value may be on either side
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
  // The bound is on the side of the better values.
  if ((reported.comparator === '<') === isLowerBetter)
    return isReached || (excludesBound && surplus >= 0) ? 'reached' : 'bounds'
  return !isReached || (excludesBound && surplus <= 0) ? shortfallState : 'bounds'
}

/** Metrics over a period: a value of a month is not compared with a target of its year. */
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

/** A target on a day. */
export interface AssessedTarget {
  readonly target: ClusterTarget
  readonly state: TargetState
  readonly reason: AssessmentReason | null
  /** Published by the day, the oldest first. */
  readonly reports: readonly Report[]
  /** Date of the newest source on the cluster, at most the day; null if no source is dated. */
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
 * Assesses a target on a day. It is decided only by a report of the same metric, unit, scope and qualifier for its due date;
 * before the due date a report is progress.
 *
 *     output > 100 in 2024, reported for 2024: = 105, same scope  ->  reached
 *     the same, reported for the park                            ->  undecided, scope
 *     the same, not reported                                     ->  pending until 2024-12-31, then silent
 *
 * @returns null on a day before the target was stated
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
