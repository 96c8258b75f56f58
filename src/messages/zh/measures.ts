// What the panel of measures says in Chinese.
import type { DirectionRule } from '../../domain/cluster'

export const measuresWords = {
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
  earlierNote: (count: number) =>
    `另有 ${count} 条早于 2022 年 9 月《暂行办法》印发，当时尚无认定，标“认定前”，不计入条数。`,
  showAll: (count: number) => `全部 ${count} 条`,
}
