// Texts of the programme page and the method page; they are loaded with them.

import * as province from '#dataset/province.json'
import { EXPIRING_DAYS } from '../../domain/recognition/recognitionStatus'
import { MEASURE_KIND, SCOPE, STATUS } from './words'

export const programmeMessages = {
  // Programme
  programme: '政策与名单',
  programmeHeadline: (lists: number, known: number) => `${lists} 份认定名单，本站收录其中 ${known} 个名称`,
  programmeNote: '只写有出处的内容。点方框中的数字可查看来源，字母为来源等级。',
  definition: '什么是特色产业集群',
  steps: '认定主体与依据',
  document: (number: string) => `文号 ${number}`,
  notFound: '未查到',
  lists: '认定名单，同一时间轴',
  listsNote: '实线：有效期有出处；虚线：按三年推算。圆点：公布日期；竖线：所看日期。',
  termBandLabel: (name: string, from: string, to: string, basis: string) => `${name}有效期 ${from} 至 ${to}，${basis}`,
  basisSourced: '有出处',
  basisInferred: '推算',
  publishedCount: (size: number | null, inSichuan: number | null) =>
    size === null
      ? '总数未查到'
      : inSichuan === null
        ? `全国公布 ${size} 个，${province.shortZh}入选数未查到`
        : inSichuan === size
          ? `公布 ${size} 个`
          : `全国公布 ${size} 个，${province.shortZh} ${inSichuan} 个`,
  sizeInferred: '（总数为推算）',
  recordedCount: (known: number, missing: number | null) =>
    missing === null ? `本站收录 ${known} 个名称，缺数未查到` : `本站收录 ${known} 个名称，尚缺 ${missing} 个`,
  /** Follows the number of recorded names. */
  withoutName: (count: number) => `（另有 ${count} 个集群的公布名称未查到）`,
  announcedOn: (date: string, isInferred: boolean) => `${date} 公布${isInferred ? '（推算）' : ''}`,
  reReview: '复核',
  aggregates: '名单合计，照录公布数，不相加',
  recordedClusters: '已收录的集群',
  supports: '扶持和服务',
  indicators: '八项认定指标',
  indicatorsNote: `数值出自国家标准（2022 年版）；${province.nameZh}级标准的数值未查到。`,
  noThreshold: '国家标准的数值未查到',
  standardNote: `各项数据逐一对照，不相加。标准要求近三年或年均值的，单年数据仅供参考。${province.nameZh}级标准的数值未查到。`,
  verdicts: { met: '达到', 'not-met': '未达到', unknown: '无法判断' },
  noFigure: '未查到可比的数据',
  notJudged: '只计一部分，或另有口径，不单独判断。',
  otherScope: (scope: string) => `口径不同：这是${scope}数据，不是集群数据，仅供参考。`,
  county: '一县一主业',
  totals: '全国数据',
  columnList: '认定名单',
  columnPublished: '公布数',
  columnRecorded: '已收录',
  columnMissing: '缺',
  columnSource: '来源',
  unknownNumber: '未查到',

  // Method
  method: '方法与来源',
  methodHeadline: '结论的依据，以及尚未查到的内容',
  statusRules: '认定状态的计算方法',
  statusTerms: [
    [STATUS.valid, '所看日期在有效期内。'],
    [STATUS.renewed, '报道写明复核通过；有效期从原期满日起延长三年。'],
    [STATUS.expiring, `距有效期最后一天不超过 ${EXPIRING_DAYS} 天。`],
    [STATUS.expired, '有效期满，本站资料中未查到复核结果，不等于复核未通过。'],
    [STATUS.withdrawn, '来源写明复核未通过，或认定已被撤销。'],
    [STATUS.unknown, '来源未写明列入哪一年的名单，或名单未写明有效期。'],
  ] as readonly (readonly [string, string])[],
  statusNotes: [
    '日期按北京时间计算；只写到年或月的，按当年或当月最后一天计算。',
    '一个集群多次获得认定的，以有效期最晚的一次为准；均未查到的，记为有效期未查到。',
    province.termBasisZh,
    '所看日期尚未公布的认定不计入，也不在地图上显示。',
  ],
  industries: `${province.industryCountZh}类产业的归并方法`,
  industriesNote: province.industriesNoteZh,
  grades: '来源等级',
  gradesNote: '等级针对本站实际读到的文本，转载不列为 A 级。等级不同、口径不同的数据不相加，说法不一的并列。',
  gradeCount: (count: number) => `${count} 条`,
  recordCompleteness: '各集群资料完整度',
  completenessCount: (foundCount: number, total: number) => `${foundCount} / ${total}`,
  columnCluster: '集群',
  columnFigures: '数据',
  columnMeasures: '措施',
  columnProducts: '产品',
  columnTerm: '有效期',
  termKnown: '有',
  termUnknown: '未查到',
  noneFound: '未查到',
  notRecorded: '未收录的线索',
  notRecordedNote: '有报道提及，但缺少认定依据，或属于其他认定。',
  otherProgrammes: '容易混淆的其他认定',
  glossary: '术语',
  glossaryNote: '这是本站的用法。',
  /** Id, term, meaning. */
  glossaryTerms: [
    ['recorded', '已收录', '至少有一个来源写明已获认定，并已录入本站数据。名单尚未收全，未收录不等于没有。'],
    ['inferred', '推算', '来源未直接写明，由已写明的年限或日期推出。'],
    ['recognition', '认定', `由${province.authorityShortZh}（省级）或工业和信息化部（国家级）公布名单确认。`],
    ['standing', '认定状态', '按所看日期和名单的有效期算出；来源未写明名单或有效期的，记为有效期未查到。'],
    [
      're-review',
      '复核',
      '有效期满后由主管部门进行：通过的，有效期延长三年；未申请或未通过的，撤销认定。国家首批名单于 2025 年复核；省级复核结果未查到。',
    ],
    ['direction', '培育方向', '六个：主导产业、创新、数字化、绿色低碳、开放合作、治理和服务。'],
    ['delivered', MEASURE_KIND.delivered, '报道写明已经完成。'],
    ['announced', MEASURE_KIND.announced, '已部署、已建机制或正在做，结果未查到。'],
    ['planned', MEASURE_KIND.planned, '只有目标或计划。'],
    [
      'grouping',
      '本站归并',
      `${province.industryCountZh}类产业由本站按集群名称和产品归并，非官方分类；每个集群均写明归类理由和把握。`,
    ],
    [
      'rule',
      '国家办法的培育任务',
      '国家《暂行办法》提出，由各级主管部门落实；不是对集群的要求，也不是某个县已做的事。',
    ],
    ['scope', '口径', `一项数据统计的是谁：${Object.values(SCOPE).join('、')}。口径不同，不比较、不相加。`],
    ['conflict', '说法不一', '两个来源的数据不同，均予保留，并列写出。'],
    ['county-unknown', '县未注明', '来源未写明所在县，符号标在市（州），外加一圈点。'],
    ['name-unconfirmed', '全名待核', '未查到写全名称的来源，采用最接近的写法。'],
  ] as readonly (readonly [string, string, string])[],
  sources: '全部来源',
  sourcesNote: (count: number) => `共 ${count} 条，按等级排列。`,
  changes: '数据变更',
  changesNote: (version: string) =>
    `资料截至 ${version}（最新来源的日期）。以下为数据表的变更；程序和字段的变更见项目的 CHANGELOG。`,
}
