// The words of the workbook by which the tables are filled in and read back: sheets, columns, choices, hints.
// A workbook has both languages at once.
import * as province from '#dataset/province.json'

/** A table whose rows an update counts. */
type ChangeTableName = 'cluster' | 'recognitions' | 'figures' | 'measures' | 'leadEnterprises' | 'source'

/** A column: its name, and a hint for who fills it in. */
type Column = readonly [name: string, hint: string]

export const sheetMessages = {
  sheets: { clusters: '集群', recognitions: '认定', figures: '指标', measures: '措施', sources: '来源' },
  readme: '填写说明',
  choices: '选项',
  columns: {
    clusters: {
      id: ['集群编号', '已收录的集群请保留编号。新集群可以留空，导入时生成。'],
      nameZh: ['集群名称', '按公布的名单填写全称。'],
      nameConfirmed: ['名称已公布', '名单或报道写有全称的选“是”。'],
      nameNote: ['名称说明', '名称没有公布的，说明依据；已公布的留空。'],
      nameEn: ['英文名称', '可以留空，导入时按地名和产业生成。'],
      shortZh: ['简称', '不超过8个字，不含地名和“产业集群”，例如：泡菜。可以留空。'],
      prefecture: ['市（州）', '从列表中选，或填六位代码。'],
      adcode: ['县（市、区）', '先选市（州），列表随之变化。不知道的留空。'],
      industry: ['产业', `${province.industryCountZh}大优势产业之一。`],
      industrySecondary: ['其他产业', '可以留空。有几项的用 | 分开。'],
      products: ['主要产品', '有几项的用 | 分开。'],
      chainLeaders: ['链主企业', '写成“企业名称〔来源编号〕”，有几家的用 | 分开。'],
      leads: ['龙头企业', '写成“企业名称〔来源编号〕”，有几家的用 | 分开。'],
      namedFirms: ['提及企业', '写成“企业名称〔来源编号〕”，有几家的用 | 分开。'],
    },
    recognitions: {
      cluster: ['集群编号', '与“集群”表一致。填名称就可以留空。'],
      clusterName: ['集群名称', '与“集群”表一致。填编号就可以留空。'],
      level: ['级别', '省级或国家级。'],
      list: ['名单', '从列表中选。来源没有写年度的留空，并填“可能的名单”。'],
      listBasis: ['名单依据', '来源没有写名单、由排除得出的选“排除”，并填说明；其余留空。'],
      listCandidates: ['可能的名单', '只在“名单”留空时填。有几份的用 | 分开。'],
      certainty: ['把握', '名称和名单是否都有出处。'],
      nameAsPublished: ['公布的名称', '来源中的写法，一字不改。'],
      quoteZh: ['原文', '来源原文，不超过60个字。可以留空。'],
      note: ['说明', '可以留空。'],
      flag: ['说法不一', '来源之间不一致的选“说法不一”。'],
      reReviewResult: ['复核结果', '没有查到的留空。'],
      reReviewDate: ['复核日期', '例如 2025-11。'],
      reReviewSource: ['复核来源', '来源编号或标题。'],
      sources: ['来源', '来源编号或标题，有几条的用 | 分开。'],
    },
    figures: {
      cluster: ['集群编号', '与“集群”表一致。填名称就可以留空。'],
      clusterName: ['集群名称', '与“集群”表一致。填编号就可以留空。'],
      metric: ['指标', '从列表中选。'],
      comparator: ['比较', '近、约选“约”，超、逾选“超过”，以上选“不低于”。留空为“等于”。'],
      value: ['数值', '可以写 90、1.2万、约90亿元、35%，导入时换算成指标的单位。'],
      unit: ['单位', '可以留空，按指标的单位。产能、面积和其他必须填。'],
      qualifierZh: ['计量对象', '数字只指一部分的，写明指什么，例如：泡菜加工。'],
      scope: ['口径', '数字说的是集群、园区、县域、市（州）还是企业。'],
      asOf: ['数据时点', '例如 2024、2024-06。不知道的留空。'],
      kind: ['类别', '已公布、目标或测算。'],
      textZh: ['摘述', '一句话说明这个数字，不超过60个字为宜。'],
      quoteZh: ['原文', '来源原文，不超过60个字。可以留空。'],
      flag: ['说法不一', '来源之间不一致的选“说法不一”。'],
      source: ['来源', '来源编号或标题。'],
    },
    measures: {
      cluster: ['集群编号', '与“集群”表一致。填名称就可以留空。'],
      clusterName: ['集群名称', '与“集群”表一致。填编号就可以留空。'],
      direction: ['培育方向', '六个培育方向之一。'],
      kind: ['进展', '已落地、推进中或规划中。'],
      textZh: ['措施', '一句话，不超过80个字。'],
      quoteZh: ['原文', '来源原文，不超过60个字。可以留空。'],
      date: ['日期', '例如 2024-06-01。不知道的留空。'],
      dateBasis: ['日期依据', '事情发生的日期，或报道的日期。没有日期的留空。'],
      actor: ['主体', '由谁去做。说不清的留空。'],
      scope: ['口径', '措施针对集群、园区、县域、市（州）还是企业。'],
      source: ['来源', '来源编号或标题。'],
    },
    sources: {
      id: ['来源编号', '已收录的来源请保留编号。新来源可以留空，导入时生成。'],
      title: ['标题', '网页或文件的标题。自己概括的放在方括号里。'],
      publisher: ['发布者', '读到的页面由谁发布。'],
      originalPublisher: ['原发布者', '转载的，写原来的发布者。可以留空。'],
      date: ['发布日期', '例如 2024-06-01。不知道的留空。'],
      url: ['网址', '以 http:// 或 https:// 开头。可以留空。'],
      mirror: ['是否转载', '读到的是转载或摘要的选“是”。'],
      grade: ['来源等级', 'A 最可靠，D 最不可靠。'],
      note: ['说明', '可以留空。'],
    },
  } satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>,
  yesNo: { true: '是', false: '否' },
  comparator: { '=': '等于', '>': '超过', '>=': '不低于', '~': '约', '<': '不足' },
  figureKind: { actual: '已公布', target: '目标', estimate: '测算' },
  actor: { county: '县级', city: '市级', park: '园区', enterprise: '企业', province: '省级' },
  dateBasis: { event: '事情日期', report: '报道日期' },
  reReviewResult: { passed: '通过', failed: '未通过' },
  flag: { conflict: '说法不一' },
  listBasis: { elimination: '排除' },
  /** Tells apart metrics of the same name. */
  metricWithUnit: (metric: string, unit: string | null): string => `${metric}（${unit ?? '其他单位'}）`,
  importedIndustryBasis: '按填写表归类，未另行核对。',
  /** The entry of the change log. @param count number of rows by kind and table */
  changeEntry: (count: (kind: 'added' | 'changed' | 'absent', table: ChangeTableName) => number): string => {
    const names = {
      cluster: '个集群',
      recognitions: '项认定',
      figures: '条指标',
      measures: '条措施',
      leadEnterprises: '家企业',
      source: '条来源',
    }
    const verbs = { added: '新增', changed: '更正', absent: '撤下' } as const
    const parts = (['added', 'changed', 'absent'] as const).flatMap(kind => {
      const counts = (Object.keys(names) as ChangeTableName[]).flatMap(table =>
        count(kind, table) > 0 ? [`${count(kind, table)}${names[table]}`] : [],
      )
      return counts.length > 0 ? [`${verbs[kind]}${counts.join('、')}`] : []
    })
    return `按填写的表格更新：${parts.join('；')}。`
  },
  example: '示例',
  chooseFromList: '请从列表中选择。',
  requiredMark: '必填',
  bookTitle: `${province.nameZh}中小企业特色产业集群数据填写表`,
  bookDescription: (version: number) => `填写表格式 ${version}。五张表都有中文和英文表头。`,
  readmeLines: (version: number, edition: string, lastRow: number): readonly string[] => [
    `填写表格式：${version}。数据标识：${edition}。`,
    '每张表一行一条。表头请不要改动；列的次序可以改，不用的列可以删。',
    '灰色斜体的行是示例，导入时跳过，可以删除。',
    '带 * 的列必填。不知道的请留空，不要填 0、无或“—”。',
    `选项列有下拉列表，到第 ${lastRow} 行为止；再往下的行照常填写，导入时同样核对。先选市（州），县（市、区）的列表随之变化。`,
    '日期写成 2024、2024-06 或 2024-06-01；2024年6月、2024.6.1 也可以。',
    '数字可以带“万”“亿”和“约”“超”“近”“以上”，导入时换算，并逐项列出。',
    '来源先填在“来源”表中，其他表填它的编号或标题。每条认定、指标和措施都要有来源。',
    '请不要填个人姓名和电话号码。',
    '表中没有的集群不会被删除：导入时逐条列出，由您决定。',
  ],
  examples: {
    clusterName: province.exampleNameZh,
    shortName: '示例',
    product: '示例产品',
    sourceTitle: '示例：关于公布集群名单的通知',
    publisher: province.authorityZh,
    figure: '2024年集群产值约90亿元。',
    measure: '建成公共检测中心。',
  },
} as const
