// The words of the programme and the method page. They come with those pages, not with the first view.

import { EXPIRING_DAYS } from '../../domain/recognition'
import { GRADE, MEASURE_KIND, SCOPE, STATUS } from './words'

export const p = {
  // Programme
  programme: '项目与名单',
  programmeHeadline: (lists: number, known: number) => `${lists} 份名单，本站收录了其中 ${known} 个名称`,
  programmeNote: '只写有出处的内容；方框里的数字打开来源，字母是来源等级。',
  definition: '什么是中小企业特色产业集群',
  steps: '谁来认定，依据什么',
  document: (number: string) => `文号 ${number}`,
  notFoundOf: '未检索到',
  lists: '七份名单，同一条时间轴',
  listsNote: '实线：有效期有出处；虚线：按三年推定。圆点是公布，竖线是现在看的日期。',
  bandOf: (name: string, from: string, to: string, basis: string) => `${name}有效期 ${from} 至 ${to}，${basis}`,
  stated: '有出处',
  counted: '推定',
  published: (size: number | null, inSichuan: number | null) =>
    size === null
      ? '总数未检索到'
      : inSichuan === null
        ? `全国公布 ${size} 个，四川几个未检索到`
        : inSichuan === size
          ? `公布 ${size} 个`
          : `全国公布 ${size} 个，四川 ${inSichuan} 个`,
  sizeCounted: '（总数为推算）',
  recorded: (known: number, missing: number | null) =>
    missing === null ? `本站收录 ${known} 个名称，缺多少不知道` : `本站收录 ${known} 个名称，还缺 ${missing} 个`,
  /** Follows the number of names on record. */
  withoutName: (count: number) => `（另有 ${count} 个集群未见公布名称）`,
  announcedOn: (date: string, counted: boolean) => `${date} 公布${counted ? '（推定）' : ''}`,
  reReview: '复核',
  aggregates: '名单合计，照公布的写，不相加',
  recordedClusters: '已收录的集群',
  supports: '扶持和服务',
  indicators: '八项认定指标',
  indicatorsNote: '数值是国家标准（2022 版）；四川省级的数值未检索到。',
  noThreshold: '国家数值未检索到',
  standardNote: '每个数字单独比，不相加。标准要求近三年、年均的，单年数字只能参考。四川省级的数值未检索到。',
  verdicts: { met: '达到', 'not-met': '未达到', unknown: '无法判断' },
  noFigure: '未检索到可比的数字',
  notJudged: '只计一部分，或另有口径，不单独判断。',
  otherScope: (scope: string) => `范围不同：这是${scope}的数字，不是集群的，只能参考。`,
  county: '一县一主业',
  totals: '全国数字',
  columnList: '名单',
  columnPublished: '公布',
  columnRecorded: '已收录',
  columnMissing: '缺',
  columnSource: '来源',
  unknownNumber: '不详',

  // Method
  method: '方法与来源',
  methodHeadline: '每个结论怎样得来，哪些还不知道',
  statusRules: '认定状态怎样算',
  statusTerms: [
    [STATUS.valid, '所看的日期在有效期之内。'],
    [STATUS.renewed, '报道写明复核通过，有效期从原期满日起延长三年。'],
    [STATUS.expiring, `距有效期最后一天不超过 ${EXPIRING_DAYS} 天。`],
    [STATUS.expired, '有效期已过，没有检索到复核结果；这不等于未通过。'],
    [STATUS.withdrawn, '有来源写明复核未通过或认定被撤销。'],
    [STATUS.unknown, '来源没有写明列入哪一年的名单，或者名单没有写有效期。'],
  ] as readonly (readonly [string, string])[],
  statusNotes: [
    '日期按北京时间算；只写到年或月的，按那一年或那个月的最后一天算。',
    '一个集群有几次认定时，以最晚到期的一次为准；都不知道的，就是不明。',
    '有效期三年有出处；2022 年国家名单和 2023 年省级名单写明 2023 年至 2025 年，其余按三年推算，并注明“推算”。',
    '在所看的日期还没有公布的认定不算，也不出现在地图上。',
  ],
  industries: '六类产业怎样归并',
  industriesNote:
    '四川提出六大优势产业，但没有见到集群与产业的官方对照表。分类由本站按集群名称和产品归并，每个集群都写明理由和把握。',
  grades: '来源等级',
  gradesNote: '等级说的是我们读到的那一份文本，转载不会是 A 级。不同等级、不同范围的数字不相加，说法不一的并列。',
  gradeCount: (count: number) => `${count} 条`,
  known: '每个集群知道多少',
  knownOf: (having: number, of: number) => `${having} / ${of}`,
  columnCluster: '集群',
  columnFigures: '数字',
  columnMeasures: '措施',
  columnProducts: '产品',
  columnTerm: '有效期',
  termKnown: '已知',
  termUnknown: '未检索到',
  none: '未检索到',
  leftOut: '没有收进来的',
  leftOutNote: '见到过，但没有认定依据，或属于别的项目。',
  otherProgrammes: '容易混淆的其他项目',
  glossary: '术语',
  glossaryNote: '这是本站的用法。',
  /** Id, term, meaning. */
  terms: [
    ['recorded', '已收录', '至少有一个来源写明被认定，并记在本站数据里。名单没有收全，空白不代表没有。'],
    ['inferred', '推定', '来源没有直接写明，由写明的年限或日期推算得出。'],
    ['recognition', '认定', '由省经济和信息化厅（省级）或工业和信息化部（国家级）公布名单确认。'],
    ['standing', '认定状态', '按所看的日期从名单的有效期算出；来源没有写明名单或有效期的，就是不明。'],
    ['re-review', '复核', '有效期满后的重新审核。国家首批复核在 2025 年；省级复核结果未检索到。'],
    ['direction', '培育方向', '六个：主导产业、创新、数字化、绿色低碳、开放合作、治理和服务。'],
    ['delivered', MEASURE_KIND.delivered, '报道写明做成了什么。'],
    ['announced', MEASURE_KIND.announced, '部署、机制或正在做，没有写明结果。'],
    ['planned', MEASURE_KIND.planned, '只有目标或计划。'],
    ['grouping', '本站归并', '六类产业由本站按集群名称和产品归并，不是官方分类；每个集群写明理由和把握。'],
    ['rule', '规则要求', '国家办法对全部集群的要求，不是哪一个县做了的事。'],
    ['scope', '范围', `一个数字说的是什么：${Object.values(SCOPE).join('、')}。不同范围不比较、不相加。`],
    ['conflict', '说法不一', '两个来源给出不同的数，都保留，并列写出。'],
    ['county-unknown', '县未注明', '来源没有写明在哪个县，符号标在市州，外面有一圈点。'],
    ['name-unconfirmed', '全名待核', '没有一个来源写全了名称，用的是最接近的写法。'],
  ] as readonly (readonly [string, string, string])[],
  sources: '全部来源',
  sourcesNote: (count: number) => `${count} 条，按等级排列。`,
  changes: '数据变更',
  changesNote: (version: string) =>
    `最新的来源日期：${version}。数据表的变更写在下面；程序和字段的变更写在项目的 CHANGELOG 里。`,
  gradeNames: GRADE,
}
