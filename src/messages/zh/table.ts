// Texts of the table. An unknown value always has a text.
import * as province from '#dataset/province.json'
import { formatNumber } from '../format'
import { t } from './t'

export const tableMessages = {
  caption: '所选集群，一行一个，点列头可排序',
  scrollLabel: '集群表格，可上下左右滚动',
  columns: {
    name: '集群',
    city: '市（州）',
    county: '县（市、区）',
    industry: '产业',
    level: '级别',
    list: '认定名单',
    validity: '有效期',
    status: '状态',
    figure: '产值或营收',
    measures: '公开措施',
    sources: '来源',
    latest: '最近来源',
    english: '英文名（非官方译名）',
    products: '产品',
    adcode: '行政区划代码',
  },
  notStated: '未注明',
  notFound: '未查到',
  undated: '日期未注明',
  notLoaded: '未加载',
  /** Head of each of the six numbers of a cell. */
  directionInitial: (direction: string) => direction.slice(0, 1),
  directionCount: (direction: string, count: number): string =>
    `${direction} ${count === 0 ? tableMessages.notFound : `${formatNumber(count)} 条`}`,
  formatTermRange: (from: string | null, to: string) => (from ? `${from} 至 ${to}` : `至 ${to}`),
  chooseColumns: '选择列',
  columnCount: (visibleCount: number, all: number) => `${visibleCount}/${all}`,
  defaultColumns: '恢复常用列',
  /** Limits of an order, by column. */
  sortNotes: {
    figure: '按数值排列。指标、口径和年份不同，目标数也列在内，不是排名。',
    measures: '按有公开措施的方向个数排列，不比条数。',
  } as Readonly<Partial<Record<string, string>>>,
  /** By pinyin, numbers by value. */
  collator: new Intl.Collator('zh-CN', { numeric: true }),
  footnote: `产业${province.industryCountZh}类由本站归并，非官方分类；产值和营收口径不同，不相加；措施按六个方向列条数，“·”表示未查到，不等于没有做。`,
  copy: '复制表格',
  copied: (rows: number) => `已复制 ${formatNumber(rows)} 行，可以粘贴到电子表格`,
  copyFailed: '浏览器不允许直接复制，请全选下面的文字后复制：',
  copyField: '表格文字，制表符分隔',
  fullName: '全名',
  sourced: '有出处',
  figureColumn: '产值或营收（亿元）',
  targetColumn: '目标（亿元）',
  /** In the column of targets, for a cluster that is listed with a figure. */
  noTargetListed: '已列数据，不列目标',
  figureScope: '数据口径',
  figureSummary: '本站摘述',
  figureSource: '数据来源',
  measuresColumn: (direction: string) => `${direction}措施（条）`,
  /** Last line of the copied table. */
  copyRemark: (day: string, rows: number, address: string) =>
    `${t.productName}，截至 ${day}，${formatNumber(rows)} 行。已收录不等于已核实；产业${t.industryNote}；数据口径不同，不相加。${address}`,
}
