// Texts of the measures panel.
import type { DirectionRule } from '../../domain/cluster/direction'

export const measureMessages = {
  directionTitle: ({ titleZh }: Pick<DirectionRule, 'id' | 'titleZh'>) => titleZh,
  headline: (total: number, clusters: number) => `${clusters} 个集群有 ${total} 条公开措施`,
  noneFound: '所选集群未查到公开措施',
  kindsIntro: '措施分三类，分别统计',
  kindDelivered: '报道写明已经完成',
  kindAnnounced: '已部署、已建机制或正在做，结果未查到',
  kindPlanned: '只有目标或计划',
  ruleNote: '国家办法的培育任务，由各级主管部门落实',
  ruleIncomplete: '这一方向的具体任务未查到。',
  measureCount: (count: number, clusters: number) => `${count} 条，${clusters} 个集群`,
  beforeProgrammeNote: (count: number) =>
    `另有 ${count} 条早于 2022 年 9 月《暂行办法》印发，当时尚无认定，标“认定前”，不计入条数。`,
  showAll: (count: number) => `全部 ${count} 条`,
}
