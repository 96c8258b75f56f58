// The words of the page as a whole in Chinese, the source of truth; parts of the page have files of their own beside it.
// Short, dated, plain; no word promises what is not known.

import { INDUSTRY_IDS } from '../../domain/industry'
import type { Lang } from '../../domain/language'
import type { Status } from '../../domain/recognition'
import { formatNumber, joinZh } from '../format'
import type { Marked } from '../marks'
import { standingWords } from '../words'
import { INDUSTRY, LEVEL } from './words'

const quoted = (values: readonly string[], more: number): string =>
  values.map(v => `“${v}”`).join('、') + (more > 0 ? ` 等 ${values.length + more} 个` : '')

/** A search is quoted already. */
const inQuotes = (what: string): string => (/^“.*”$/.test(what) ? what : `“${what}”`)

export const t = {
  product: '四川特色产业集群图',
  /** The language of the page. */
  lang: 'zh-CN' as Lang,
  /** The other language, and what is said in it. */
  twin: 'en' as Lang,
  productTwin: 'Sichuan Cluster Map',
  switchShort: 'EN',
  switchLanguage: 'Read this map in English',
  /** The language of what is quoted as it was published, where it is not that of the page. */
  quoted: undefined as Lang | undefined,
  translationNote: '',
  title: (name: string) => `${name} · 四川特色产业集群图`,
  productIs: '四川省中小企业特色产业集群在哪里、做什么、认定是否还在有效期内、有哪些培育措施。',
  sourcedFigures: '每个数字都注明来源。',
  inProvince: (name: string) => `四川省${name}`,
  skip: '跳转',
  skipToList: '跳到集群列表',
  skipTo: (name: string) => `跳到${name}`,
  share: '分享',
  switchTheme: '切换深色和浅色',

  // Summary
  headline: (count: number, cities: number, top: { name: string; count: number } | null) =>
    count === 0
      ? '没有符合条件的集群'
      : `已收录 ${count} 个集群${cities > 1 ? `，分布在 ${cities} 个市州` : ''}${top ? (cities > 1 ? `，${top.count} 个在${top.name}` : `，在${top.name}`) : ''}`,
  found: (count: number, total: number) =>
    total === 0
      ? '这一天还没有认定的集群'
      : count === total
        ? `全部 ${total} 个集群`
        : `找到 ${count} 个集群，共 ${total} 个`,
  /** What is said of a step to whoever does not see it. */
  said: (mode: string, conditions: readonly string[], found: string) =>
    [mode, ...conditions].join('，') + (found && `：${found}`),
  standing: (date: string, by: Readonly<Record<Status, number>>, notYet: number) => {
    const inForce = by.valid + by.renewed + by.expiring
    const running = by.expiring > 0 ? `（其中 ${by.expiring} 个 180 天内到期）` : ''
    return [
      `截至 ${date}：${inForce} 个在有效期内${running}`,
      `${by.expired} 个期满未见复核`,
      by.withdrawn > 0 ? `${by.withdrawn} 个未通过复核或已撤销` : '',
      `${by.unknown} 个有效期不明`,
      notYet > 0 ? `另有 ${notYet} 个当时尚未认定` : '',
    ]
      .filter(Boolean)
      .join('，')
  },

  statusNow: (name: string, status: string) => `${name}：${status}`,
  statusesChanged: (date: string, changes: string, more: number) =>
    `按 ${date} 计算，认定状态有变化：${changes}${more > 0 ? `，另有 ${more} 个` : ''}`,

  // The day everything is told for
  asof: '日期',
  asofSummary: (date: string, isToday: boolean) => (isToday ? `日期：今天 ${date}` : `日期：截至 ${date}`),
  asofChip: (date: string) => `截至 ${date}`,
  asofToday: '今天',
  asofAnnounced: (date: string, name: string) => `${date} 公布 ${name}`,
  asofYearEnd: (year: number) => `${year} 年底`,
  asofAny: '日期',
  asofFormat: '写全年、月、日，如 2024-12-31 或 20241231；清空就是今天。',
  asofCalendar: '选日期',
  asofProblem: {
    incomplete: (shown: string) => `日期没有写全，仍按 ${shown} 显示。`,
    impossible: (typed: string, shown: string) => `没有 ${typed} 这一天，仍按 ${shown} 显示。`,
    outside: (shown: string) => `只能看 2000 年到 2099 年的日期，仍按 ${shown} 显示。`,
  },
  asofNote: '地图、列表、数字和面板都按这一天的认定状态显示。',
  asofNothing: (date: string, count: number) => `到 ${date}，收录的 ${count} 个集群都还没有认定。`,
  asofBack: '回到今天',
  status: '状态',
  statusHint: '按上面的日期计算；没有收到复核公告，不等于未通过。',

  // Filters
  filters: '筛选',
  searchLabel: '搜索集群、县区、市州或产品',
  searchHint: '集群、县区、产品，可用拼音',
  searchTooLong: '搜索词最多 40 个字，后面的没有算进来。',
  industry: '产业',
  industryNote: '六类由本站归并，不是官方分类',
  level: '级别',
  city: '市州',
  list: '批次',
  direction: '培育方向',
  allOf: (name: string, count: number) => (count === 0 ? `${name}：无` : `${name}：全部 ${count}`),
  chosenOf: (name: string, count: number) => `${name}：已选 ${count}`,
  yearMissing: (count: number) => `另有 ${count} 个集群的来源没有写明批次，按批次筛选时不在其中。`,
  directionHint: '有公开措施的集群；没有检索到，不等于没有做。',
  county: '县区',
  countyHint: '选了市州，可以再按县区筛选；点地图上的县也可以。',
  scope: '数字范围',
  scopeHint: '公开数字说的是集群、园区、县域、全市还是企业。',
  scopeChip: (scope: string) => `有${scope}数字`,
  zero: '其他条件下为 0；先去掉别的条件',
  zeroNote: (count: number) => `灰色的 ${count} 项在其他条件下为 0，先去掉别的条件才能选。`,
  clearAll: '清除全部',
  remove: (what: string) => `去掉${inQuotes(what)}`,
  chips: '当前筛选条件',
  keyword: (q: string) => `“${q}”`,
  filterByPlace: (name: string) => `只看${name}`,

  // Results
  results: '集群列表',
  keyDelivered: '见结果',
  keyAnnounced: '已宣布',
  keyPlanned: '目标',
  evidence: (direction: string, kind: string) => direction + kind,
  nameUnconfirmed: '全名待核',
  countyUnknown: '县未注明',
  yearUnknown: '年份未注明',
  more: (next: number, rest: number) => `再看 ${formatNumber(next)} 个，还有 ${formatNumber(rest)} 个`,
  earlier: (next: number, rest: number) => `再看前面 ${formatNumber(next)} 个，前面还有 ${formatNumber(rest)} 个`,
  nothingFound: '没有同时符合这些条件的集群',
  nothingHint: '名单尚未收全，空白不代表没有集群。去掉其中一项，就能看到：',
  relax: (what: string) => `去掉${inQuotes(what)}`,
  would: (count: number) => (count === 0 ? '仍为 0' : `${count} 个`),
  clearAndSee: (total: number) => `清除全部条件，看 ${total} 个`,

  // Map
  mapLabel: '四川省地图，方向键在集群之间移动，加减号缩放，问号列出全部按键',
  markerState: (m: Marked & { readonly inferred: boolean }) =>
    `${INDUSTRY[m.industry].name}，${LEVEL[m.level]}，${standingWords(m)}${m.atPrefecture ? '，县未注明，标在市州' : ''}`,
  clustersHere: (count: number) => `${formatNumber(count)} 个集群`,
  countedPlace: (name: string, count: number, unplaced: boolean) =>
    `只看${name}，${unplaced ? '县未注明的' : ''}${formatNumber(count)} 个集群`,
  /** What the arcs of a counted symbol say, from the most to the least. */
  byIndustry: (counts: readonly number[]) =>
    joinZh(
      INDUSTRY_IDS.map((id, i) => ({ name: INDUSTRY[id].name, count: counts[i] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map(({ name, count }) => `${name} ${formatNumber(count)} 个`),
    ),
  legend: '怎样读符号',
  legendNumber: '数字：这里的集群个数',
  legendArcs: '圆环：各产业所占的份额',
  legendValid: '实心：有效期内（含推定）',
  legendExpired: '空心：期满，未见复核',
  legendUnknown: '虚线：有效期不明',
  legendRing: '外圈：县未注明，标在市州',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeProvince: '看全省',
  province: '全省',
  mapExtent: '地图范围',
  crowdFrame: (count: number) => `看这里的 ${count} 个集群`,
  seeInset: '见附图',
  tapToZoom: '点开看全市',
  inset: (name: string, count: number) => `${name} ${count} 个集群，放大图`,
  insetScale: (count: number, ratio: number) => `${count} 个集群，放大 ${ratio.toFixed(1)} 倍`,
  scale: (km: number) => `比例尺：${km} 公里`,
  kilometres: (km: number) => `${km} 公里`,
  notApproved: '示意图，边界仅供参考，未经审图',
  approval: (number: string) => `审图号：${number}`,
  dataDate: (date: string) => `资料至 ${date}`,
  noneRecordedHere: '未收录集群，不代表没有',
  andMore: (count: number) => `还有 ${count} 个`,
  glFailed: '平滑缩放没有启动，现在的地图仍可用。',
  seenAndNamed: (seen: string, name: string) => `${seen}，${name}`,
  hitsOutside: (n: number) => `地图外还有 ${n} 个集群。`,
  showAllHits: '显示全部',
  glSlow: '平滑地图还在加载，网络较慢；现在的地图可以照常用。',
  dataLoading: '正在加载集群数据……',

  // Panels
  panels: '产业类型和培育措施',
  panelIndustry: '产业类型',
  panelMeasures: '培育措施',
  panelList: '列表',
  sheetMore: '展开下面的面板',
  sheetLess: '收起下面的面板',
  products: '主要产品',
  none: '无',
  sum: '合计',
  coverage: '名单收录到哪里',
  coverageNote: '国家名单按四川入选数计。没有收录的不代表不存在。',

  noMeasures: '未检索到公开措施，不等于没有做',
  reportedOn: (date: string) => `${date} 报道`,
  dateUnknown: '日期不详',

  // Matrix
  modes: '地图、表格、矩阵和说明',
  modeMap: '地图',
  modeTable: '表格',
  modeProgramme: '项目',
  modeMethod: '方法',
  modeMatrix: '矩阵',
  modeCompare: '比较',
  loadingMeasures: '正在加载培育措施……',

  close: '关闭',
  inferred: '推定',
  borrowedFrom: (names: string) => `按${names}名单通知的写法，本批未见原文`,
  partFailed: '这部分没有加载成功，网络可能中断。页面其他部分照常可用。',
  conflict: '说法不一',
  report: '发现错误',
  sourceMark: (number: number) => `来源 ${number}`,
  repost: '据转载，未见原文',
  noLink: '链接未存',
  openSource: '在新窗口打开原文',
  grade: (grade: string, words: string) => `${grade} 级：${words}`,

  // Notices
  dismiss: '知道了，清理链接',
  linkNotUnderstood: '链接里有看不懂的部分，其余照常生效',
  problemSyntax: (name: string, values: readonly string[], more: number) =>
    `“${name}”里的 ${quoted(values, more)} 无法识别`,
  problemTooLong: '搜索词超过 40 个字，多出的没有用上',
  problemCompare: (values: readonly string[], more: number) =>
    `“比较”里的 ${quoted(values, more)} 没有用上：只认集群编号，最多保留前 4 个`,
  problemRepeated: (name: string) => `“${name}”重复出现，只用了第一个`,
  problemStranger: (name: string, meant: string) => `“${name}”不是本站的参数，可能应为“${meant}”`,
  linkFormer: '链接里的区划已经变更，这里按现在的区划显示',
  problemFormer: (said: string, name: string, code: string) => `“${said}”现为${name}（${code}）`,
  problemNotYet: (name: string, date: string) => `${name}到 ${date} 还没有认定`,
  problemUnknown: (name: string, value: string) => `没有编号为 ${value} 的${name}`,
  maybe: '你可能在找：',
  paramName: {
    city: '市州',
    county: '县区',
    industry: '产业',
    list: '名单',
    level: '级别',
    direction: '培育方向',
    scope: '数字范围',
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
  setAside: (count: number, file: string) => `${file} 里有 ${count} 条记录格式不对，已放在一边，其余照常显示。`,
  slow: (file: string) => `${file} 还在路上，网络较慢。其他内容可以先用。`,
  verySlow: (file: string) => `${file} 等了很久还没有到。可以重试；页面其他部分照常可用。`,
  fileProblem: {
    missing: (file: string) => `没有找到数据文件 ${file}。请稍后重试；如果一直这样，网站可能没有部署完整。`,
    network: (file: string) => `${file} 没有下载成功，网络可能中断。请检查网络后重试。`,
    'not-json': (file: string) => `${file} 不完整或已损坏，无法读取。请重试；如果一直这样，请告诉网站维护者。`,
    shape: (file: string) => `${file} 的格式和这个版本对不上。请刷新页面；如果一直这样，请告诉网站维护者。`,
    late: (file: string) => `${file} 超过一分钟没有传完。请检查网络后重试。`,
  },
  fileLoss: {
    'data/index.json': '底图和链接里的条件都保留着，数据到了会自动套用。',
    'geo/places.json': '没有它，地图上标不出符号和地名；列表和面板照常可用。',
    'geo/detail.json': '没有它，平滑缩放不能启动；现在的地图仍可用。',
  } as Readonly<Record<string, string>>,
  dataFiles: '数据文件：',
  dataTerms: '，许可',
  geometryFiles: '边界和地名：',
  geometryTerms: '，出自第三方，使用条件不明，未经审图，不在此许可内。',
  ways: '按方向和产业浏览',
  aboutAll: '说明',
  withoutScript: '浏览器没有运行脚本：地图、列表和面板可以照常阅读，筛选和缩放不能用。可以从这里进入：',
  opening: '正在打开链接里的视图……',
  loadFailed:
    '页面程序没有运行起来，现在看到的是网站生成时的内容，可以照常阅读。刷新页面通常就好；浏览器较旧的，请换一个新版本。',
  missingPage: '没有这个网址',
  missingPageText: '链接可能写错了，或者对应的内容已经改名。可以从下面进入。',
  toStart: '回到全省地图',
  builtPageStays: '下面是网站生成时的内容，可以照常阅读，链接也能打开；筛选、搜索和缩放要等数据到了才能用。',
  retry: '重试',
  dataMissing: '集群数据没有加载成功',
  stillWorks: '底图、县名和链接里的条件都保留着，数据到了会自动套用。',
  crashed: '页面出了错',
  crashedText: '这部分没有显示出来，其他部分照常可用。可以重试或刷新页面；地址里的条件不会丢。',
  keptText:
    '这部分停在出错前的样子，可以阅读，按钮不起作用；其他部分照常可用。可以重试或刷新页面；地址里的条件不会丢。',
  reload: '刷新页面',
}
