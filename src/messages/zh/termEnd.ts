// Texts about the end of a term, for the diagram and for the text beside it.
import { localeFormat } from './format'
import { STATUS } from './words'

export const termEndMessages = {
  title: '有效期满以后',
  intro: '国家《暂行办法》的规定；名单写明起止年份的，以名单为准。',
  provinceIntro: '省级办法关于复核、延长和撤销的条文未查到，下面比照国家办法。',
  termUnknown: '来源没有写明列入哪一年的名单，推算不出本集群的期满日期。',
  /** Marks the outcome of this cluster. */
  thisCluster: '本集群',
  // Diagram
  termRange: (from: string | null, to: string) => (from ? `有效期 ${from} 至 ${to}` : `有效期至 ${to}`),
  generalTerm: '有效期三年',
  endsOn: (day: string) => `${day} 期满`,
  termEndLabel: '期满',
  applyForReview: '申请复核',
  outcomes: { extension: '复核通过', revocation: '未申请或复核未通过', silence: '未查到结果' },
  extendedTo: (day: string) => `延长至 ${day}`,
  extended: '从期满日起延长三年',
  revoked: '撤销认定',
  noConclusion: '本站不作推断',
  // Text
  termText: (from: string | null, to: string, lastDay: string, isStated: boolean) =>
    `认定有效期 ${from ? `${from} 至 ` : '至 '}${to}${isStated ? '' : '（推算）'}，最后一天是 ${localeFormat.formatDate(lastDay)}`,
  generalTermText: '认定有效期三年',
  reviewText: '期满申请复核',
  extensionText: '复核通过：有效期从原期满日起延长三年',
  clusterExtension: (day: string) => `本集群复核通过的，延长至 ${localeFormat.formatDate(day)}（推算）。`,
  clusterPassed: (date: string, day: string) =>
    `本集群 ${localeFormat.formatDate(date)}报道复核通过，延长至 ${localeFormat.formatDate(day)}（推算）。`,
  revocationText: '未申请复核或复核未通过：撤销认定',
  clusterFailed: (date: string) => `本集群 ${localeFormat.formatDate(date)}报道复核未通过或已撤销认定。`,
  silenceText: '未查到复核结果：不作推断',
  silenceNote: (version: string) =>
    `本站标为“${STATUS.expired}”，不等于复核未通过。本站资料截至 ${localeFormat.formatDate(version)}。`,
}
