// Texts of the measures matrix. They name the kinds of measures and never add them.
import { formatNumber } from '../format'

export const matrixMessages = {
  loading: '正在加载培育措施……',
  caption: '集群在六个培育方向的公开措施条数，按已落地、推进中、规划中分列',
  headline: (clusters: number, fewest: readonly string[], count: number) =>
    `${clusters} 个集群有公开措施${fewest.length === 0 ? '' : count === 0 ? `，${fewest.join('和')}未查到` : `，${fewest.join('和')}最少，${count} 个`}`,
  withoutMeasures: (count: number) => `另有 ${count} 个集群未查到公开措施。`,
  emptyCellNote: '空格：未查到，不等于没有做',
  sortNote: '先比已落地，再比推进中，再比规划中，三类不相加。',
  listNote: '列入多份认定名单的集群，在每份名单下各出现一次。',
  scrollLabel: '措施矩阵，可上下左右滚动',
  groupBy: '分组',
  grouping: { none: '不分组', city: '按市（州）', industry: '按产业', list: '按认定名单' },
  clusterColumn: '集群',
  sortByPlace: '，按地区排序',
  sortByCounts: '，按条数排序',
  ruleHeading: '培育任务',
  directionRule: (title: string) => `国家办法的培育任务：${title}`,
  ruleNote: '国家《暂行办法》提出的培育任务，由各级主管部门落实，不是对集群的要求，也不是各县的措施，不计入条数。',
  kindCount: (kind: string, count: number) => `${kind} ${formatNumber(count)} 条`,
  scopeCount: (scope: string, count: number) => `${scope} ${formatNumber(count)}`,
  scopes: (scopeCounts: string) => `口径：${scopeCounts}`,
  scopesNote: (scopeCounts: string) =>
    `按口径分：${scopeCounts} 条。只有“集群”口径的措施说的是集群本身，其余说的是所在地方或其中一家企业。`,
  beforeProgrammeNote: (count: number, onlyBeforeProgramme: number) =>
    `另有 ${formatNumber(count)} 条早于 2022 年 9 月《暂行办法》印发，当时尚无认定，标“认定前”，不计入条数${onlyBeforeProgramme > 0 ? `；${formatNumber(onlyBeforeProgramme)} 个集群只有这样的措施` : ''}。`,
  notFound: '未查到',
  cellLabel: (cluster: string, direction: string, counts: string) => `${cluster}，${direction}：${counts}`,
  cellTitle: (cluster: string, direction: string) => `${cluster} · ${direction}`,
  selectedClusters: (count: number) => `所选 ${formatNumber(count)} 个集群`,
}
