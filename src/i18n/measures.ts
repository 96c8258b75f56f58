// What is said of measures, and one measure in words: its kind, its date and on what it is based, and for what it holds.

import type { DirectionRule, Measure } from '../domain/cluster'
import { catalogue } from './catalogue'
import { MEASURE_KIND, SCOPE } from './words'
import { t } from './zh-CN'

export const measuresWords = catalogue('measuresWords', {
  titleOf: ({ titleZh }: Pick<DirectionRule, 'id' | 'titleZh'>) => titleZh,
  measuresHeadline: (total: number, clusters: number) => `${clusters} 个集群有 ${total} 条公开措施`,
  measuresNone: '所选集群没有检索到公开措施',
  threeKinds: '三种证据，不混用',
  kindDelivered: '报道写明做成了什么',
  kindAnnounced: '部署、机制或在做，未见结果',
  kindPlanned: '只有目标或计划',
  ruleAsks: '国家办法对全部集群的要求',
  ruleIncomplete: '这一方向的具体要求未检索到。',
  measuresOf: (count: number, clusters: number) => `${count} 条，${clusters} 个集群`,
  showAll: (count: number) => `全部 ${count} 条`,
})

/** 已见结果 · 2024-10 报道 · 园区 */
export const measureMeta = ({ kind, date, dateBasis, scope }: Measure): string =>
  [MEASURE_KIND[kind], date ? (dateBasis === 'report' ? t.reportedOn(date) : date) : t.dateUnknown, SCOPE[scope]].join(
    ' · ',
  )
