// The targets and plans of a cluster, their due dates, and the later reports that may be about them.
// assessTarget.ts compares them with the reports on a day.

import type { ClusterId, Figure, Measure } from '../cluster/cluster'
import { getFirstDay, getLastDay, type IsoDay } from '../date/isoDay'

/** A target with a number (Figure), or a plan in words (Measure). */
export type Statement = Figure | Measure

/** False for a measure. */
export const isFigure = (statement: Statement): statement is Figure => 'metric' in statement

/** `same`: comparable. `scope`, `counted`, `unit`: differs in scope, qualifier or unit. `wording`: both are texts. */
export const COMPARABILITIES = ['same', 'scope', 'counted', 'unit', 'wording'] as const
/** Comparability of a report with a target, with the reason if it has none. */
export type Comparability = (typeof COMPARABILITIES)[number]

/** A reported figure or measure that may be about a target. */
export interface Report {
  readonly said: Statement
  /** Date of its source; may be partial; null if the source is undated. */
  readonly published: string | null
  readonly fit: Comparability
}

/** A target or plan of a cluster: a row of data/v1/promises.json. */
export interface ClusterTarget {
  readonly cluster: ClusterId
  readonly said: Statement
  /** Date of its source; may be partial; null if the source is undated. */
  readonly stated: string | null
  /** Partial date at whose end it is due; null if the source names none. */
  readonly due: string | null
  /** The comparable value known when the target was stated; null if none is on record. */
  readonly start: Report | null
  /** Reported later, the oldest first. */
  readonly reports: readonly Report[]
  /** Date of the newest dated source on this cluster. */
  readonly latest: string | null
}

/** Years, except those that date the statement itself: 2017年规划. */
const TARGET_YEARS =
  /(20\d\d)年(?!(?:\d{1,2}月)?(?:\d{1,2}日)?(?:规划|计划|方案|提出|印发|出台|发布|公布|宣布|签约|签订|开工|启动))/g
const WITHIN_THE_YEAR = /全年|年内|年底|今年/

/**
 * The period at whose end a target is due: `asOf` if it is later than the statement, otherwise a year named in the text.
 * An `asOf` that is not later may be the date of the statement.
 *
 *     2024-03, 目标：2027年产值突破300亿元, asOf 2027  ->  2027
 *     2025-03, 力争2025年纺织产值220亿元, asOf 2025    ->  2025
 *     2025-11, 五年目标：企业200家, asOf 2025-11       ->  null: no year is named
 *
 * @param stated date of the source
 */
export function findDueDate(textZh: string, asOf: string | null, stated: string | null): string | null {
  if (asOf && stated && getFirstDay(asOf) > getLastDay(stated)) return asOf
  const from = stated?.slice(0, 4) ?? ''
  const years = [...textZh.matchAll(TARGET_YEARS)].map(match => match[1] ?? '').filter(year => year >= from)
  if (years.length > 0) return years.sort()[years.length - 1] ?? null
  return from && WITHIN_THE_YEAR.test(textZh) ? from : null
}

/** The last day of the period of a report, or its publication if that is earlier: the period was not over then. */
export function getReportDay({ said, published }: Pick<Report, 'said' | 'published'>): IsoDay | null {
  const ends = [isFigure(said) ? said.asOf : said.date, published].flatMap(date => (date ? [getLastDay(date)] : []))
  return ends.sort()[0] ?? null
}

/** Metrics that are comparable only with the same qualifier: the capacity of yarn is not that of cloth. */
const QUALIFIED_METRICS: readonly string[] = [
  'capacity',
  'area',
  'share',
  'marketShare',
  'rank',
  'growth',
  'projects',
  'other',
]

/** Null if the report is not about the target: another metric, or a company against a cluster. */
function getComparability(target: Figure, figure: Figure): Comparability | null {
  if (figure.metric !== target.metric) return null
  if ((figure.scope === 'company') !== (target.scope === 'company')) return null
  const countsOther = figure.qualifierZh !== target.qualifierZh
  if (countsOther && QUALIFIED_METRICS.includes(target.metric)) return null
  if (figure.scope !== target.scope) return 'scope'
  if (countsOther) return 'counted'
  return figure.unit === target.unit ? 'same' : 'unit'
}

/** The statements on a cluster. */
export interface ClusterStatements {
  readonly id: ClusterId
  readonly figures: readonly Figure[]
  readonly measures: readonly Measure[]
}

/** True for a plan that repeats a target with its number. */
const isRepeatOf = (measure: Measure, { source, value, unit }: Figure): boolean =>
  measure.source === source && measure.textZh.includes(`${value}${unit}`)

/** All targets, and the plans with a date or a year in the text that repeat no target. */
function selectTargetStatements({ figures, measures }: Omit<ClusterStatements, 'id'>): readonly Statement[] {
  const targets = figures.filter(({ kind }) => kind === 'target')
  const plans = measures.filter(
    measure =>
      measure.kind === 'planned' &&
      (measure.date !== null || findDueDate(measure.textZh, null, null) !== null) &&
      !targets.some(target => isRepeatOf(measure, target)),
  )
  return [...targets, ...plans]
}

/** For a target, comparable figures; for a plan with a due date, measures delivered in its direction and scope. */
function findReports(
  target: Statement,
  due: string | null,
  cluster: ClusterStatements,
): { said: Statement; fit: Comparability }[] {
  if (isFigure(target))
    return cluster.figures.flatMap(said => {
      const fit = said.kind === 'actual' ? getComparability(target, said) : null
      return fit ? [{ said, fit }] : []
    })
  if (due === null) return []
  return cluster.measures
    .filter(m => m.kind === 'delivered' && m.direction === target.direction && m.scope === target.scope)
    .map(said => ({ said, fit: 'wording' as const }))
}

/**
 * The targets of a cluster, then its plans, each with the reports that may be about it.
 * @param getPublicationDate date of a source; null if it is undated
 * @param latest date of the newest source on the cluster
 */
export function findTargets(
  cluster: ClusterStatements,
  getPublicationDate: (source: string) => string | null,
  latest: string | null,
): ClusterTarget[] {
  return selectTargetStatements(cluster).map(said => {
    const stated = getPublicationDate(said.source) ?? (isFigure(said) ? null : said.date)
    const due = findDueDate(said.textZh, isFigure(said) ? said.asOf : null, stated)
    const reports = findReports(said, due, cluster)
      .flatMap(({ said: reported, fit }) => {
        const report: Report = { said: reported, published: getPublicationDate(reported.source), fit }
        const day = getReportDay(report)
        return day || reported.source === said.source ? [{ report, day: day ?? '' }] : []
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    const isLater = ({ report, day }: (typeof reports)[number]) =>
      stated !== null && report.said.source !== said.source && day > getLastDay(stated)
    const startReports = stated === null ? reports.filter(r => r.report.said.source === said.source) : reports
    const comparableReports = startReports.filter(r => r.report.fit === 'same' && !isLater(r))
    return {
      cluster: cluster.id,
      said,
      stated,
      due,
      start: comparableReports[comparableReports.length - 1]?.report ?? null,
      reports: reports.filter(isLater).map(({ report }) => report),
      latest,
    }
  })
}
