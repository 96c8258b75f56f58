// What was promised for a cluster, when it is due, and which later reports may speak of it. Only what is on record counts.
// judgePromise.ts says what came of it by a day.

import type { ClusterId, Figure, Measure } from '../cluster/cluster'
import { getFirstDay, getLastDay, type IsoDay } from '../date/isoDay'

/** A target with a number, or a plan in words. */
export type Statement = Figure | Measure

export const isFigure = (statement: Statement): statement is Figure => 'metric' in statement

/** Why a report cannot be set against a promise; `same` where it can. `wording`: both are texts, and nobody compared them. */
export const COMPARABILITIES = ['same', 'scope', 'counted', 'unit', 'wording'] as const
export type Comparability = (typeof COMPARABILITIES)[number]

/** Something reported that may speak of the promise. */
export interface Report {
  readonly said: Statement
  /** Of its source; partial, or null when the source is undated. */
  readonly published: string | null
  readonly fit: Comparability
}

export interface ClusterTarget {
  readonly cluster: ClusterId
  readonly said: Statement
  /** When its source said it; partial, or null when the source is undated. */
  readonly stated: string | null
  /** Year, month or day at whose end it is due; null when the source names none. */
  readonly due: string | null
  /** The value known when the promise was made, of the same kind; null when none is on record. */
  readonly start: Report | null
  /** Reported later, the oldest first. */
  readonly reports: readonly Report[]
  /** Of the newest dated source on this cluster. */
  readonly latest: string | null
}

/** A year that only dates the statement is no year of the target: 2017年规划. */
const TARGET_YEARS =
  /(20\d\d)年(?!(?:\d{1,2}月)?(?:\d{1,2}日)?(?:规划|计划|方案|提出|印发|出台|发布|公布|宣布|签约|签订|开工|启动))/g
const WITHIN_THE_YEAR = /全年|年内|年底|今年/

/**
 * The period at whose end a target is due. A date later than the statement is that of the target; else the sentence has to
 * name the year. `asOf` alone does not tell: without a target year it is the date of the statement.
 *   2024-03, 目标：2027年产值突破300亿元, asOf 2027      -> 2027
 *   2025-03, 力争2025年纺织产值220亿元, asOf 2025        -> 2025
 *   2025-11, 五年目标：企业200家, asOf 2025-11            -> null: no year is named
 */
export function findDueDate(textZh: string, asOf: string | null, stated: string | null): string | null {
  if (asOf && stated && getFirstDay(asOf) > getLastDay(stated)) return asOf
  const from = stated?.slice(0, 4) ?? ''
  const years = [...textZh.matchAll(TARGET_YEARS)].map(match => match[1] ?? '').filter(year => year >= from)
  if (years.length > 0) return years.sort().at(-1) ?? null
  return from && WITHIN_THE_YEAR.test(textZh) ? from : null
}

/** The last day of what a report speaks of, never later than its publication: a year is not over when it is reported early. */
export function getReportDay({ said, published }: Pick<Report, 'said' | 'published'>): IsoDay | null {
  const ends = [isFigure(said) ? said.asOf : said.date, published].flatMap(date => (date ? [getLastDay(date)] : []))
  return ends.sort()[0] ?? null
}

/** Metrics that mean something only together with what is counted: capacity of yarn and of cloth are two things. */
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

/** null where the report is of another thing. What one company makes says nothing of a cluster, nor the reverse. */
function getComparability(target: Figure, figure: Figure): Comparability | null {
  if (figure.metric !== target.metric) return null
  if ((figure.scope === 'company') !== (target.scope === 'company')) return null
  const countsOther = figure.qualifierZh !== target.qualifierZh
  if (countsOther && QUALIFIED_METRICS.includes(target.metric)) return null
  if (figure.scope !== target.scope) return 'scope'
  if (countsOther) return 'counted'
  return figure.unit === target.unit ? 'same' : 'unit'
}

export interface ClusterStatements {
  readonly id: ClusterId
  readonly figures: readonly Figure[]
  readonly measures: readonly Measure[]
}

/** A plan in words that repeats a target with a number is the same promise. */
const isRepeatOf = (measure: Measure, { source, value, unit }: Figure): boolean =>
  measure.source === source && measure.textZh.includes(`${value}${unit}`)

/** Every target, and every plan with a date or a year that is not told by a target already. */
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

/** A plan in words has no metric to find a report by: only for one that is due, what was done in its direction and place. */
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
 * The promises of a cluster in the order of its table, each with the reports that may speak of it.
 * @param getPublicationDate the date of a source
 * @param latest the date of the newest source on the cluster
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
      .map(
        ({ said: reported, fit }): Report => ({ said: reported, published: getPublicationDate(reported.source), fit }),
      )
      .flatMap(report => {
        const day = getReportDay(report)
        return day || report.said.source === said.source ? [{ report, day: day ?? '' }] : []
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    const isLater = ({ report, day }: (typeof reports)[number]) =>
      stated !== null && report.said.source !== said.source && day > getLastDay(stated)
    const startReports = stated === null ? reports.filter(r => r.report.said.source === said.source) : reports
    return {
      cluster: cluster.id,
      said,
      stated,
      due,
      start: startReports.filter(r => r.report.fit === 'same' && !isLater(r)).at(-1)?.report ?? null,
      reports: reports.filter(isLater).map(({ report }) => report),
      latest,
    }
  })
}
