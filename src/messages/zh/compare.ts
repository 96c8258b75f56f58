// Texts of the comparison; they are loaded with it. They name differences and judge nothing.
import { MAX_COMPARED_CLUSTERS } from '../../domain/cluster/comparison'
import { formatNumber, joinZh } from '../format'
import { clusterMessages } from './cluster'

/** Differences of two figures, by field. */
const ASPECT = {
  qualifierZh: '统计对象',
  scope: '口径',
  asOf: '日期',
  unit: '单位',
  kind: '实际数与目标数',
} as const

type Aspect = keyof typeof ASPECT

const formatAspects = (differing: readonly Aspect[]): string => joinZh(differing.map(aspect => ASPECT[aspect]))

export const comparisonMessages = {
  caption: '集群对照：认定、公开数据、产品和培育措施，未查到的均注明',
  headline: (count: number) => `比较 ${count} 个集群`,
  note: (date: string) => `认定状态按 ${date} 计算。数据照录来源，不相加，不算比例，不排名次。`,
  count: (count: number) => `${count} 个，最多 ${MAX_COMPARED_CLUSTERS} 个`,
  close: '关闭比较',
  remove: (name: string) => `移出比较：${name}`,

  add: '加入',
  addLabel: '再加一个集群',
  quickAdd: '同产业的其他集群',
  quickAddNames: (names: readonly string[]) => `加入${joinZh(names)}。`,
  quickAddRule: (industry: string, city: string) =>
    `同属${industry}，不在${city}；每个市（州）先取一个，按行政区划代码排列，不是排名。`,
  quickAddNone: (industry: string, city: string) => `${city}以外未收录其他${industry}集群，不等于没有。`,
  full: `已有 ${MAX_COMPARED_CLUSTERS} 个，请先移出一个再加入。`,
  moreCandidates: (count: number) => `另有 ${formatNumber(count)} 个未列出，可从列表中打开后加入。`,
  sameIndustry: (industry: string) => `其他市（州）的${industry}集群`,

  cluster: '集群',
  files: '资料',
  loading: '正在加载',
  notLoaded: '未加载',
  industryAndProducts: '产业和产品',
  industry: '产业归类',
  notListed: '未收录',
  notComparable: (differing: readonly Aspect[], hasAlike: boolean) =>
    hasAlike ? `${formatAspects(differing)}不同的，不能直接相比` : `${formatAspects(differing)}不同，不能直接相比`,
  completeness: '资料完整度',
  completenessNote: '未查到，不等于没有',
  figureRowCount: (count: number) => `${clusterMessages.figures}，上面 ${count} 项`,
  directionCount: (count: number) => `培育措施，${count} 个方向`,
  validity: '有效期',
  sources: '来源',
  foundCount: (foundCount: number, total: number) =>
    foundCount === total ? `${foundCount} 项齐全` : `有 ${foundCount} 项，缺 ${total - foundCount} 项`,
  productCount: (count: number) => `${count} 种`,
  notFound: '未查到',
}
