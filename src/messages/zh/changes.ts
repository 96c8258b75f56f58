// Texts of the changes between two days. What happened in the world and what changed in the record have words of their own.

import * as province from '#dataset/province.json'
import type { ChangeGroupKey } from '../../domain/change/changeGroup'
import type { ChangeKind } from '../../domain/change/dataChange'
import { formatDate, formatNumber } from '../format'

/** A number and its unit stay on one line. */
const UNITS: Readonly<Record<ChangeGroupKey, (count: string) => string>> = {
  recognised: count => `${count}\u00a0项认定`,
  renewed: count => `${count}\u00a0项复核通过`,
  expired: count => `${count}\u00a0项有效期满`,
  withdrawn: count => `${count}\u00a0项复核未通过或已撤销`,
  measure: count => `${count}\u00a0条公开措施`,
  figure: count => `${count}\u00a0个公开数据`,
}

/** A space between a digit and the Chinese words after it. */
const addSpace = (text: string): string => text.replace(/\d$/, '$& ')

export const changeMessages = {
  title: '两天之间的变化',
  description: `${province.shortZh}特色产业集群在任意两天之间的变化：获得认定、复核通过、有效期满、公开措施和公开数据；本站资料的增补和更正另列`,
  headline: (
    since: string,
    until: string,
    counts: readonly (readonly [key: ChangeGroupKey, count: number])[],
    record: number,
  ) =>
    `${since} 至 ${until}：${
      [
        ...counts.map(([key, count]) => UNITS[key](formatNumber(count))),
        ...(record > 0 ? [`本站资料改动 ${formatNumber(record)}\u00a0次`] : []),
      ].join('，') || '所选集群没有查到变化'
    }`,
  reversed: (since: string, until: string) => `起始日 ${since} 晚于截止日 ${until}，没有可比的期间`,
  sameDay: (day: string) => `起始日和截止日都是 ${day}，没有可比的期间`,
  swapDays: '对调两个日期',
  /** Beside the counts. */
  rule: '起始日当天不算，截止日当天算',
  undated: (count: number) => `另有 ${formatNumber(count)} 项没有日期，未列入`,
  possiblyRecognised: (count: number) =>
    `另有 ${formatNumber(count)} 个集群可能在此期间获得认定：名单只写到月，本站从月末起算`,
  period: '期间',
  since: '起始日',
  sinceHint: '写法同截止日；清空就是截止日前一年。',
  until: '截止日',
  quickChoices: '快速选择',
  sinceVisit: (day: string) => `上次看变化（${day}）以来`,
  lastMonths: (months: number) => (months === 12 ? '近一年' : `近 ${months} 个月`),
  sinceFirstList: '首份名单以来',
  visitNote: '上次看变化的日子只存在这台设备的浏览器里，不会发出；链接里只写日期。',
  forgetVisit: '忘掉',
  visitForgotten: '已忘掉，下次打开本页时重新记下。',
  group: {
    recognised: '获得认定',
    renewed: '复核通过',
    expired: '有效期满',
    withdrawn: '复核未通过或已撤销认定',
    measure: '公开措施',
    figure: '公开数据',
  } satisfies Readonly<Record<ChangeGroupKey, string>>,
  groupNote: {
    recognised: '按名单公布的日期。',
    renewed: '按复核结果见报或公布的日期。',
    expired: '日期是有效期的最后一天；期满时未查到复核结果，不等于复核未通过。',
    withdrawn: '按结果公布的日期。',
    measure: '按事情或报道的日期；报道的日期可能晚于事情。',
    figure: '按来源发布的日期；数据描述的年月写在口径之前。目标不是已达到的数。',
  } satisfies Readonly<Record<ChangeGroupKey, string>>,
  event: {
    recognised: (list: string) => `列入${addSpace(list)}名单`,
    renewed: (list: string) => `${addSpace(list)}认定复核通过`,
    expired: (list: string) => `${addSpace(list)}认定有效期满`,
    withdrawn: (list: string) => `${addSpace(list)}认定复核未通过或已撤销`,
  },
  /** The end of a term: the last day of a partial date. */
  termEnd: (date: string) => (date.length < 10 ? `${formatDate(date)}底` : date),
  possible: '可能',
  possibleNote: '标“可能”的，来源只写到月或年，可能在期间之外',
  record: '本站资料的改动',
  recordNote: '以下只说本站记录的增补和更正，不是当时发生的事。',
  wholeRecord: '全部记录',
  clusterCount: (count: number) => `${formatNumber(count)} 个集群`,
  changeKind: {
    publication: '首次收录',
    addition: '增补',
    correction: '更正',
    editorial: '译文和表述',
  } satisfies Readonly<Record<ChangeKind, string>>,
  feeds: '订阅资料改动：',
  map: (count: number) => `有变化的 ${formatNumber(count)} 个集群在图上`,
  showMore: (next: number, rest: number) => `再看 ${formatNumber(next)} 项，还有 ${formatNumber(rest)} 项`,
  loading: '正在加载变化……',
  /** Downloaded files */
  file: {
    name: '变化',
    downloadCsv: (rows: number) => `下载变化 CSV（${formatNumber(rows)} 项）`,
    downloadIcs: (rows: number) => `下载变化日历 .ics（${formatNumber(rows)} 项）`,
    kind: '变化',
    what: '内容',
    date: '日期',
    likelihood: '是否在期间内',
    certain: '是',
    basis: '日期依据',
    recordKind: '类别',
    recordClusters: '集群编号',
    empty: '期间内没有变化，未生成文件。',
  },
}
