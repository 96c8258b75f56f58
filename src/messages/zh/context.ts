// Texts of the programme page around the first notice and the figures of the province.
import * as province from '#dataset/province.json'

export const contextMessages = {
  contents: '本页目录',
  approachSource: province.approachSourceZh,
  keywords: '“县”与“特”',
  reasonsAndWeaknesses: '培育的理由与短板',
  reasons: '为什么培育',
  weaknesses: '短板',
  duties: '市（州）要做什么',
  dutiesNote: province.dutiesNoteZh,
  quotas: '每省推荐名额',
  county: '县域经济：一县一主业',
  baselineDate: (asOf: string) => `${asOf}数据`,
  baselineNote: province.baselineNoteZh,
  policySince: '此后的政策',
  funds: '资金',
  fundsNote: '各集群所得金额未查到。',
  document: (number: string) => `文号 ${number}`,
  noDocument: '文号未查到',
  firms: '专精特新企业梯度',
  firmsNote: '分县（市、区）数据未查到。',
  province: `${province.wholeZh}其他数据`,
  prefectureCounts: '市（州）公布数',
  prefectureCountsNote: '口径由各市（州）自定，可能含其他认定，不与本站收录数相加减。其余市（州）未查到。',
  recordedCount: (count: number) => `本站收录 ${count} 个`,
}
