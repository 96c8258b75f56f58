// The sentences of the measures matrix, apart from the rest: they come with its code. The kinds are named, never added up.

import { MEASURE_KINDS, type MeasureKind } from '../domain/direction'
import { catalogue } from './catalogue'
import { formatNumber, joinWords } from './format'
import { MEASURE_KIND } from './words'

/** 已见结果 2 条、目标规划 1 条; what none were found of is left out. */
export const countsWords = (counts: Readonly<Record<MeasureKind, number>>): string =>
  joinWords(
    MEASURE_KINDS.filter(kind => counts[kind] > 0).map(kind => m.countedKind(MEASURE_KIND[kind], counts[kind])),
  ) || m.notFound

export const m = catalogue('m', {
  caption: '集群在六个培育方向的公开措施条数，按已见结果、已宣布、目标规划分开',
  headline: (clusters: number, fewest: readonly string[], count: number) =>
    `${clusters} 个集群有公开措施${fewest.length === 0 ? '' : count === 0 ? `，${fewest.join('和')}没有检索到` : `，${fewest.join('和')}最少，${count} 个`}`,
  without: (count: number) => `另有 ${count} 个集群没有检索到公开措施。`,
  blank: '空格：未检索到，不等于没有做',
  sortNote: '先比已见结果，再比已宣布，再比目标规划，三种不相加。',
  listNote: '列入几份名单的集群，在每份名单下各出现一次。',
  scroll: '措施矩阵，可以左右和上下滚动',
  groupBy: '分组',
  grouping: { none: '不分组', city: '按市州', industry: '按产业', list: '按名单' },
  clusterColumn: '集群',
  sortByPlace: '，按地区排序',
  sortByCounts: '，按条数排序',
  ruleOf: '规则要求',
  ruleOfDirection: (title: string) => `规则要求：${title}`,
  ruleNotMeasures: '这是国家办法对全部集群的要求，不是各县的措施，不计入条数。',
  countedKind: (kind: string, count: number) => `${kind} ${formatNumber(count)} 条`,
  notFound: '未检索到',
  cell: (cluster: string, direction: string, counts: string) => `${cluster}，${direction}：${counts}`,
  cellTitle: (cluster: string, direction: string) => `${cluster} · ${direction}`,
  selectedClusters: (count: number) => `所选 ${formatNumber(count)} 个集群`,
})
