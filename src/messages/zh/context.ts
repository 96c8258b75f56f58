// Texts of the programme page around the first notice and the figures of the province.

export const contextMessages = {
  contents: '本页目录',
  approachSource: '四川在线，2023 年 7 月',
  keywords: '“县”与“特”',
  reasonsAndWeaknesses: '培育的理由与短板',
  reasons: '为什么培育',
  weaknesses: '短板',
  duties: '市（州）要做什么',
  dutiesNote: '据首批（2023 年度）名单的通知，经济和信息化厅对各市（州）的要求。',
  quotas: '每省推荐名额',
  county: '县域经济：一县一主业',
  baselineDate: (asOf: string) => `${asOf}数据`,
  baselineNote:
    '两组数据口径不同：2023 年报道的是工业增加值，与全国平均水平比较；2024 年公布的是地区生产总值，与全省平均水平比较，不宜直接相减。',
  policySince: '此后的政策',
  funds: '资金',
  fundsNote: '各集群所得金额未查到。',
  document: (number: string) => `文号 ${number}`,
  noDocument: '文号未查到',
  firms: '专精特新企业梯度',
  firmsNote: '分县（市、区）数据未查到。',
  province: '全省其他数据',
  prefectureCounts: '市（州）公布数',
  prefectureCountsNote: '口径由各市（州）自定，可能含其他认定，不与本站收录数相加减。其余市（州）未查到。',
  recordedCount: (count: number) => `本站收录 ${count} 个`,
}
