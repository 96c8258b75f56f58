// Texts of targets and outcomes. They state only reports of the sources, never achievements.
import * as province from '#dataset/province.json'
import type { AssessmentReason, TargetState } from '../../domain/target/assessTarget'
import { formatNumber } from '../format'
import { localeFormat } from './format'

/** Counts of due targets by state; states without a target are left out. A number and its 项 stay on one line. */
const formatDueCounts = (
  due: number,
  { reached, missed, undecided, silent }: Readonly<Record<TargetState, number>>,
): string =>
  `${formatNumber(due)}\u00a0项时限已过` +
  (silent === due
    ? `，${due > 1 ? '都' : ''}未查到结果`
    : `：${[
        reached > 0 ? `${reached}\u00a0项报道达到` : '',
        missed > 0 ? `${missed}\u00a0项报道未达到` : '',
        undecided > 0 ? `${undecided}\u00a0项有报道但无法比对` : '',
        silent > 0 ? `${silent}\u00a0项未查到结果` : '',
      ]
        .filter(Boolean)
        .join('，')}`)

export const targetMessages = {
  headline: (total: number, due: number, counts: Readonly<Record<TargetState, number>>) =>
    total === 0
      ? '所选集群没有收录公开目标'
      : `${formatNumber(total)}\u00a0项公开目标，${due === 0 ? '都未过完成时限' : formatDueCounts(due, counts)}`,
  openCounts: (pending: number, undated: number) =>
    [pending > 0 ? `${pending} 项时限未到` : '', undated > 0 ? `${undated} 项没有写明完成年份` : '']
      .filter(Boolean)
      .join('，'),
  fullStop: localeFormat.fullStop,
  limitsNote: (version: string) =>
    `资料截至 ${version}。“未查到”只说明本站资料中没有，不等于没有做到；是否达到，只在指标、单位、口径和年份都相同时比较。`,
  caption: '公开目标与后来的报道，一项一行',
  scroll: '目标与进展，可以上下滚动',
  columns: { cluster: '集群', target: '目标', due: '时限', reports: '后来的报道', state: '结果' },
  groupBy: '分组',
  grouping: { state: '按结果', due: '按时限年份', city: '按市（州）' },
  state: {
    reached: '报道已达到',
    missed: '报道未达到',
    undecided: '有报道，无法比对',
    silent: '时限已过，未查到结果',
    pending: '时限未到',
    undated: '未写明年份',
  } satisfies Readonly<Record<TargetState, string>>,
  stateNote: {
    reached: '时限过后的报道与目标指标、单位、口径相同，数值达到目标。',
    missed: '时限过后的报道与目标指标、单位、口径相同，数值没有达到目标。',
    undecided: '后来有报道，但不能直接与目标比较，原因逐项写明。',
    silent: '目标年份已过，本站资料中没有结果。',
    pending: '目标年份还没有过完，之前的报道是进展。',
    undated: '来源没有写明完成年份，不判断时限是否已过。',
  } satisfies Readonly<Record<TargetState, string>>,
  reason: {
    scope: '报道的口径不同，不比较',
    counted: '报道的统计对象不同，不比较',
    unit: '报道的单位不同，不比较',
    wording: '是否同一事项，未经核对',
    period: '报道的是另一时期，不能判断时限内是否达到',
    approximate: '报道或目标是约数，不能判断',
    bounds: '报道只给出界限，不能判断',
    conflict: '各处说法不一，不能判断',
  } satisfies Readonly<Record<Exclude<AssessmentReason, 'sources-end'>, string>>,
  mismatch: { scope: '口径不同', counted: '统计对象不同', unit: '单位不同', wording: '未经核对' },
  progress: '进展',
  dueYear: (year: string | null) => (year === null ? '未写明年份' : `时限在 ${year} 年`),
  due: (due: string) =>
    due.length > 'YYYY-MM'.length ? localeFormat.formatDate(due) : `${localeFormat.formatDate(due)}底`,
  noDueYear: '未写明年份',
  statedOn: (date: string | null) => (date === null ? '提出日期未注明' : `${date} 提出`),
  baseline: '当时',
  noReport: '未查到报道',
  /** Date of the newest source on the cluster, or the day of the view where that is earlier. */
  knownUntil: (date: string | null, isBeforeDue: boolean) =>
    date === null
      ? '有关资料未署日期'
      : `依本站截至 ${localeFormat.formatDate(date)}的有关资料${isBeforeDue ? '，早于完成时限' : ''}`,
  scope: (scope: string) => `口径：${scope}`,
  showMore: (next: number, rest: number) => `再看 ${formatNumber(next)} 项，还有 ${formatNumber(rest)} 项`,
  loading: '正在加载目标与进展……',
  title: '目标与进展',
  description: `${province.shortZh}特色产业集群的公开目标：目标值、完成时限和后来的报道，以及时限已过而未查到结果的各项`,
  /** Downloaded file */
  csv: {
    name: '目标与进展',
    downloadCsv: (rows: number) => `下载目标 CSV（${formatNumber(rows)} 项）`,
    metric: '指标',
    counted: '统计对象',
    comparator: '比较号',
    value: '目标值',
    unit: '单位',
    scope: '口径',
    sentence: '本站摘述',
    stated: '提出日期',
    due: '时限',
    state: '结果',
    reason: '说明',
    reports: '后来的报道',
    knownUntil: '所依资料截至',
    targetSource: '目标来源',
    reportSource: '报道来源',
  },
}
