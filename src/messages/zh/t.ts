// Texts of the page as a whole in Chinese, the original; parts of the page have files of their own. A text is short and dated,
// and promises nothing that is not known.
import * as province from '#dataset/province.json'
import type { Lang } from '../../domain/language/language'
import type { Status } from '../../domain/recognition/recognitionStatus'
import { formatDate, formatNumber } from '../format'

export const t = {
  productName: province.productZh,
  /** The language of the page. */
  lang: 'zh-CN' as Lang,
  /** The other language, and texts in it. */
  otherLanguage: 'en' as Lang,
  productInOtherLanguage: province.productEn,
  switchShort: 'EN',
  switchLanguage: 'Read this map in English',
  /** Language of quoted sources, where it differs from that of the page. */
  sourceLanguage: undefined as Lang | undefined,
  translationNote: '',
  translation: null as { readonly note: string; readonly showOriginals: string } | null,
  title: (name: string) => `${name} · ${province.productZh}`,
  productDescription: `${province.nameZh}中小企业特色产业集群在哪里、做什么，认定是否仍在有效期内，有哪些培育措施。`,
  sourcedFigures: '每个数字都注明来源。',
  skipLinks: '跳转',
  skipToList: '跳到集群列表',
  skipTo: (name: string) => `跳到${name}`,
  share: '分享',
  quote: '引用',
  switchTheme: '切换深色和浅色',
  // Summary
  headline: (count: number, cities: number, top: { name: string; count: number } | null) =>
    count === 0
      ? '没有符合条件的集群'
      : `已收录 ${count} 个集群${cities > 1 ? `，分布在 ${cities} 个市（州）` : ''}${top ? (cities > 1 ? `，${top.count} 个在${top.name}` : `，在${top.name}`) : ''}`,
  resultCount: (count: number, total: number) =>
    total === 0
      ? '截至这一天，尚无集群获得认定'
      : count === total
        ? `全部 ${total} 个集群`
        : `找到 ${count} 个集群，共 ${total} 个`,
  /** Announced to screen readers after a change of the view. */
  announcement: (mode: string, conditions: readonly string[], result: string) =>
    [mode, ...conditions].join('，') + (result && `：${result}`),
  /** @param sourcesTo date of the newest source */
  statusSummary: (
    date: string,
    byStatus: Readonly<Record<Status, number>>,
    notYetRecognised: number,
    sourcesTo: string,
  ) => {
    const valid = byStatus.valid + byStatus.renewed + byStatus.expiring
    const expiring = byStatus.expiring > 0 ? `（其中 ${byStatus.expiring} 个 180 天内期满）` : ''
    return [
      `截至 ${date}：${valid} 个在有效期内${expiring}`,
      byStatus.expired > 0 ? `${byStatus.expired} 个有效期满、未查到复核结果（资料截至 ${formatDate(sourcesTo)}）` : '',
      byStatus.withdrawn > 0 ? `${byStatus.withdrawn} 个复核未通过或已撤销认定` : '',
      byStatus.unknown > 0 ? `${byStatus.unknown} 个有效期未查到` : '',
      notYetRecognised > 0 ? `另有 ${notYetRecognised} 个当时尚未获得认定` : '',
    ]
      .filter(Boolean)
      .join('，')
  },

  statusNow: (name: string, status: string) => `${name}：${status}`,
  statusesChanged: (date: string, changes: string, more: number) =>
    `按 ${date} 计算，认定状态有变化：${changes}${more > 0 ? `，另有 ${more} 个` : ''}`,
  industryNote: `${province.industryCountZh}类由本站归并，非官方分类`,

  // Results
  results: '集群列表',
  evidenceKeyDelivered: '已落地',
  evidenceKeyAnnounced: '推进中',
  evidenceKeyPlanned: '规划中',
  evidenceLabel: (direction: string, kind: string) => `${direction}：${kind}`,
  nameUnconfirmed: '全名待核',
  countyUnknown: '县未注明',
  yearUnknown: '年份未注明',
  showMore: (next: number, rest: number) => `再显示 ${formatNumber(next)} 个（还有 ${formatNumber(rest)} 个）`,
  showPrevious: (next: number, rest: number) => `显示前 ${formatNumber(next)} 个（前面还有 ${formatNumber(rest)} 个）`,
  searching: '正在查找……',
  dataLoading: '正在加载集群数据……',

  // Panels
  panels: '产业类型和培育措施',
  panelIndustry: '产业类型',
  panelMeasures: '培育措施',
  panelList: '列表',
  raiseBottomSheet: '展开下面的面板',
  lowerBottomSheet: '收起下面的面板',
  products: '主要产品',
  none: '无',
  sum: '合计',
  coverage: '名单收录进度',
  coverageNote: `国家名单按${province.shortZh}入选数计。未收录不等于没有。`,

  reportedOn: (date: string) => `${date} 报道`,
  dateUnknown: '日期未注明',

  // Matrix
  modes: '地图、表格、矩阵和说明',
  modeMap: '地图',
  modeTable: '表格',
  modeProgramme: '政策',
  modeMethod: '方法',
  modeOpenData: '开放数据',
  modeEmbed: '嵌入代码',
  modeMatrix: '矩阵',
  modePromises: '目标',
  modeChanges: '变化',
  modeCompare: '比较',

  close: '关闭',
  inferred: '推算',
  paneFailed: '这部分未能加载，网络可能中断。页面其他部分可照常使用。',
  conflict: '说法不一',
  report: '发现错误',
  dataFiles: '数据文件：',
  dataTerms: '，许可 ',
  geometryTerms: '；边界和地名出自第三方，使用条件未查到，未经审图，不在此许可范围内。',
  retry: '重试',
}
