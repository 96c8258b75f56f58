// Texts of the page as a whole in Chinese, the original; parts of the page have files of their own. A text is short and dated,
// and promises nothing that is not known.

import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import type { Lang } from '../../domain/language/language'
import type { Status } from '../../domain/recognition/recognitionStatus'
import { formatStatus } from '../domainFormat'
import { formatDate, formatNumber, joinZh } from '../format'
import type { ClusterIconInput } from '../iconStyle'
import { INDUSTRY, LEVEL } from './words'

const quoteValues = (values: readonly string[], more: number): string =>
  values.map(value => `“${value}”`).join('、') + (more > 0 ? ` 等 ${values.length + more} 个` : '')

/** A search text is already quoted. */
const formatRemoval = (filter: string): string => `去掉${/^“.*”$/.test(filter) ? filter : `“${filter}”`}`

export const t = {
  productName: '四川特色产业集群图',
  /** The language of the page. */
  lang: 'zh-CN' as Lang,
  /** The other language, and texts in it. */
  otherLanguage: 'en' as Lang,
  productInOtherLanguage: 'Sichuan Cluster Map',
  switchShort: 'EN',
  switchLanguage: 'Read this map in English',
  /** Language of quoted sources, where it differs from that of the page. */
  sourceLanguage: undefined as Lang | undefined,
  translationNote: '',
  translation: null as { readonly note: string; readonly showOriginals: string } | null,
  title: (name: string) => `${name} · 四川特色产业集群图`,
  productDescription: '四川省中小企业特色产业集群在哪里、做什么，认定是否仍在有效期内，有哪些培育措施。',
  sourcedFigures: '每个数字都注明来源。',
  inProvince: (name: string) => `四川省${name}`,
  skipLinks: '跳转',
  skipToList: '跳到集群列表',
  skipTo: (name: string) => `跳到${name}`,
  share: '分享',
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

  // Date of the view
  date: '日期',
  dateSummary: (date: string, isToday: boolean) => (isToday ? `日期：今天 ${date}` : `日期：截至 ${date}`),
  dateChip: (date: string) => `截至 ${date}`,
  dateToday: '今天',
  dateListAnnounced: (date: string, name: string) => `${date} 公布 ${name}`,
  dateYearEnd: (year: number) => `${year} 年底`,
  dateAny: '日期',
  dateFormatHint: '写全年、月、日，如 2024-12-31 或 20241231；清空就是今天。',
  datePicker: '选日期',
  dateProblem: {
    incomplete: (currentDate: string) => `日期没有写全，仍按 ${currentDate} 显示。`,
    impossible: (typed: string, currentDate: string) => `没有 ${typed} 这一天，仍按 ${currentDate} 显示。`,
    outside: (currentDate: string) => `只能看 2000 年到 2099 年的日期，仍按 ${currentDate} 显示。`,
  },
  dateNote: '地图、列表和面板显示这一天的认定状态；集群数据不随日期变化。',
  noneRecognisedYet: (date: string, count: number) => `截至 ${date}，本站收录的 ${count} 个集群均尚未获得认定。`,
  backToToday: '回到今天',
  status: '状态',
  statusHint: '按上面的日期计算。未查到复核公告，不等于复核未通过。',

  // Filters
  filters: '筛选',
  searchLabel: '搜索集群、县（市、区）、市（州）或产品',
  searchHint: '集群、地名、产品，可用拼音',
  searchTooLong: '搜索词最多 40 个字，后面的没有算进来。',
  industry: '产业',
  industryNote: '六类由本站归并，非官方分类',
  level: '级别',
  city: '市（州）',
  list: '认定名单',
  direction: '培育方向',
  allOf: (name: string, count: number) => (count === 0 ? `${name}：无` : `${name}：全部 ${count}`),
  chosenOf: (name: string, count: number) => `${name}：已选 ${count}`,
  yearMissing: (count: number) => `另有 ${count} 个集群的来源未写明列入哪份名单，按认定名单筛选时不在其中。`,
  directionHint: '有公开措施的集群。未查到，不等于没有做。',
  county: '县（市、区）',
  countyHint: '先选市（州），或点选地图上的县。',
  scope: '口径',
  scopeHint: '公开数据的口径：集群、园区、县域、市（州）或企业。',
  scopeChip: (scope: string) => `有${scope}口径的数据`,
  noMatchHint: '与已选条件同时选为 0 个，请先去掉其他条件',
  noMatchNote: (count: number) => `灰色的 ${count} 项与已选条件同时选为 0 个，请先去掉其他条件。`,
  clearAll: '清除全部',
  remove: formatRemoval,
  activeFilters: '当前筛选条件',
  quotedQuery: (q: string) => `“${q}”`,
  filterByPlace: (name: string) => `只看${name}`,

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
  nothingFound: '没有同时符合这些条件的集群',
  nothingHint: '名单尚未收全，没有结果不等于没有集群。去掉一项可见：',
  removeFilter: formatRemoval,
  countWithoutFilter: (count: number) => (count === 0 ? '仍为 0' : `${count} 个`),
  clearAndSee: (total: number) => `清除全部条件，看 ${total} 个`,

  // Map
  mapLabel: '四川省地图，方向键在集群之间移动，加减号缩放，问号列出全部按键',
  symbolDescription: (symbol: ClusterIconInput & { readonly inferred: boolean }) =>
    `${INDUSTRY[symbol.industry].name}，${LEVEL[symbol.level]}，${formatStatus(symbol)}${symbol.atPrefecture ? '，县未注明，标在市（州）' : ''}`,
  clusterCount: (count: number) => `${formatNumber(count)} 个集群`,
  aggregateSymbolLabel: (name: string, count: number, unplaced: boolean) =>
    `只看${name}，${unplaced ? '县未注明的' : ''}${formatNumber(count)} 个集群`,
  /** Describes the arcs of a symbol with a number, in descending order. */
  industryBreakdown: (counts: readonly number[]) =>
    joinZh(
      INDUSTRY_IDS.map((id, i) => ({ name: INDUSTRY[id].name, count: counts[i] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map(({ name, count }) => `${name} ${formatNumber(count)} 个`),
    ),
  legend: '图例',
  legendNumber: '数字：这里的集群个数',
  legendArcs: '圆环：各产业所占份额',
  legendValid: '实心：有效期内（含推算）',
  legendExpired: '空心：有效期满，未查到复核结果',
  legendUnknown: '虚线：有效期未查到',
  legendRing: '外圈：县未注明，标在市（州）',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeProvince: '看全省',
  province: '全省',
  mapExtent: '地图范围',
  denseGroupLabel: (count: number) => `看这里的 ${count} 个集群`,
  seeInset: '见附图',
  tapToZoom: '点开看全市',
  insetLabel: (name: string, count: number) => `${name} ${count} 个集群，放大图`,
  insetScale: (count: number, ratio: number) => `${count} 个集群，放大 ${ratio.toFixed(1)} 倍`,
  scaleLabel: (km: number) => `比例尺：${km} 公里`,
  kilometres: (km: number) => `${km} 公里`,
  notApproved: '示意图，边界仅供参考，未经审图',
  approval: (number: string) => `审图号：${number}`,
  dataDate: (date: string) => `资料截至 ${date}`,
  noneRecordedHere: '未收录集群，不等于没有',
  andMore: (count: number) => `还有 ${count} 个`,
  mapLibreFailed: '平滑缩放未能启动，当前地图仍可使用。',
  visibleTextWithName: (visibleText: string, name: string) => `${visibleText}，${name}`,
  clustersOutsideMap: (n: number) => `地图外还有 ${n} 个集群。`,
  showAllResults: '显示全部',
  mapLibreSlow: '网络较慢，平滑地图仍在加载；当前地图可照常使用。',
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
  coverageNote: '国家名单按四川入选数计。未收录不等于没有。',

  noMeasures: '未查到公开措施，不等于没有做',
  reportedOn: (date: string) => `${date} 报道`,
  dateUnknown: '日期未注明',

  // Matrix
  modes: '地图、表格、矩阵和说明',
  modeMap: '地图',
  modeTable: '表格',
  modeProgramme: '政策',
  modeMethod: '方法',
  modeMatrix: '矩阵',
  modePromises: '目标',
  modeCompare: '比较',
  loadingMeasures: '正在加载培育措施……',

  close: '关闭',
  copyLabels: { copied: '已复制', refused: '浏览器不允许直接复制，请复制下面选中的文字：', field: '要复制的文字' },
  inferred: '推算',
  borrowedFrom: (names: string) => `参照${names}名单的通知或通告，本批原文未查到`,
  paneFailed: '这部分未能加载，网络可能中断。页面其他部分可照常使用。',
  conflict: '说法不一',
  report: '发现错误',
  sourceLabel: (number: number) => `来源 ${number}`,
  repost: '据转载，原文未查到',
  noLink: '未存链接',
  openSource: '在新窗口打开原文',
  grade: (grade: string, words: string) => `${grade} 级：${words}`,

  // Notices
  dismiss: '知道了，清理链接',
  linkNotUnderstood: '链接中有无法识别的内容，其余照常生效',
  problemSyntax: (name: string, values: readonly string[], more: number) =>
    `“${name}”里的 ${quoteValues(values, more)} 无法识别`,
  problemTooLong: '搜索词超过 40 个字，超出部分未使用',
  problemCompare: (values: readonly string[], more: number) =>
    `“比较”里的 ${quoteValues(values, more)} 未使用：只接受集群编号，最多 4 个`,
  problemRepeated: (name: string) => `“${name}”重复出现，只采用第一个`,
  problemUnknownParam: (name: string, suggestion: string) => `“${name}”不是本站的参数，可能应为“${suggestion}”`,
  linkFormerPlace: '链接中的行政区划已变更，现按新区划显示',
  problemFormerPlace: (formerName: string, name: string, code: string) => `“${formerName}”现为${name}（${code}）`,
  problemNotYetRecognised: (name: string, date: string) => `${name}截至 ${date} 尚未获得认定`,
  problemUnknownValue: (name: string, value: string) => `没有编号为 ${value} 的${name}`,
  didYouMean: '你可能在找：',
  paramName: {
    city: '市（州）',
    county: '县（市、区）',
    industry: '产业',
    list: '认定名单',
    level: '级别',
    direction: '培育方向',
    scope: '口径',
    status: '状态',
    asof: '日期',
    q: '搜索词',
    cluster: '集群',
    panel: '面板',
    view: '视图',
    sort: '排序',
    cols: '表格的列',
    compare: '比较',
    at: '地图位置',
    lang: '语言',
    theme: '配色',
  } as Readonly<Record<string, string>>,
  recordsSkipped: (count: number, file: string) => `${file} 中有 ${count} 条记录格式有误，已略去，其余照常显示。`,
  fileSlow: (file: string) => `网络较慢，${file} 仍在加载，其他内容可先使用。`,
  fileVerySlow: (file: string) => `${file} 加载时间过长，可以重试；页面其他部分可照常使用。`,
  fileProblem: {
    missing: (file: string) => `没有找到数据文件 ${file}。请稍后重试；如仍未解决，可能是网站部署不完整。`,
    network: (file: string) => `${file} 下载失败，网络可能中断。请检查网络后重试。`,
    'not-json': (file: string) => `${file} 不完整或已损坏，无法读取。请重试；如仍未解决，请联系网站维护者。`,
    shape: (file: string) => `${file} 的格式与网页版本不符。请刷新页面；如仍未解决，请联系网站维护者。`,
    late: (file: string) => `${file} 一分钟内未能下载完。请检查网络后重试。`,
  },
  missingFileEffect: {
    'data/index.json': '底图和链接中的条件均已保留，数据加载后自动生效。',
    'geo/places.json': '缺少该文件，地图无法标注符号和地名；列表和面板可照常使用。',
    'geo/detail.json': '缺少该文件，平滑缩放无法启动；当前地图仍可使用。',
  } as Readonly<Record<string, string>>,
  dataFiles: '数据文件：',
  dataTerms: '，许可',
  geometryFiles: '边界和地名：',
  geometryTerms: '，出自第三方，使用条件未查到，未经审图，不在此许可范围内。',
  browseLinks: '按培育方向和产业浏览',
  explanations: '说明',
  noScript: '浏览器未启用 JavaScript：地图、列表和面板可照常阅读，筛选和缩放无法使用。可从以下入口浏览：',
  openingView: '正在打开链接中的视图……',
  startFailed: '页面程序未能启动，当前显示的是网站生成时的内容，可照常阅读。请刷新页面或更新浏览器。',
  pageNotFound: '页面不存在',
  pageNotFoundText: '链接可能有误，或对应内容已更名。可从以下入口浏览。',
  backToMap: '回到全省地图',
  prerenderedPageNotice: '下面是网站生成时的内容，可照常阅读，链接可以打开；筛选、搜索和缩放须待数据加载后使用。',
  retry: '重试',
  dataMissing: '集群数据未能加载',
  dataMissingNote: '底图、县名和链接中的条件均已保留，数据加载后自动生效。',
  crashed: '页面出错',
  crashedText: '这部分未能显示，其他部分可照常使用。可以重试或刷新页面；地址中的条件不会丢失。',
  crashedStaleText:
    '这部分停留在出错前的内容，可以阅读，按钮暂不可用；其他部分可照常使用。可以重试或刷新页面；地址中的条件不会丢失。',
  reload: '刷新页面',
}
