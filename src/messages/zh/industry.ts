// Texts of the industry panel; they are loaded with it.
import * as province from '#dataset/province.json'

export const industryMessages = {
  /** English products by Chinese product, only on the English page. */
  products: undefined as Readonly<Record<string, string>> | undefined,
  leading: (names: readonly string[], count: number, total: number, industryCount: number) =>
    total === 0
      ? '没有可统计的集群'
      : names.length === 0
        ? `分布在 ${industryCount} 类产业，个数相近`
        : `${names.join('和')}占 ${count}/${total}`,
  groupingIntro: `一个图形代表一个集群。${province.industryCountZh}类`,
  grouping: '由本站归并',
  groupingSource: '，官方对照表未查到。',
  andMoreProducts: (count: number) => `等 ${count} 种`,
  places: '所在市（州）',
  cityByIndustry: '市（州）× 产业',
  clusterCounts: '集群个数',
  coverageHeader: '已收录 / 公布数',
  coverageCount: (known: number, size: number | null) =>
    size === null ? `${known} / 总数未查到` : `${known} / ${size}`,
  withoutNameNote: (count: number) => `另有 ${count} 个已获认定的集群，来源未写全名称，不计入。`,
  howToComplete: '尚缺名称的取得办法',
  source: '来源',
  listSources: (list: string) => `${list}的来源`,
}
