// Texts of notices: problems with a link, with files of data, or with the page.
import { DATA_FOLDER } from '../../domain/export/publishedData'

const quoteValues = (values: readonly string[], more: number): string =>
  values.map(value => `“${value}”`).join('、') + (more > 0 ? ` 等 ${values.length + more} 个` : '')

export const noticeMessages = {
  dismiss: '知道了，清理链接',
  linkNotUnderstood: '链接中有无法识别的内容，其余照常生效',
  problemSyntax: (name: string, values: readonly string[], more: number) =>
    `“${name}”里的 ${quoteValues(values, more)} 无法识别`,
  problemTooLong: '搜索词超过 40 个字，超出部分未使用',
  problemCompare: (values: readonly string[], more: number) =>
    `“比较”里的 ${quoteValues(values, more)} 未使用：只接受集群编号，最多 4 个`,
  problemRepeated: (name: string) => `“${name}”重复出现，只采用第一个`,
  problemUnknownParam: (name: string, suggestion: string) => `“${name}”不是本站的参数，可能应为“${suggestion}”`,
  linkFormer: '链接用了旧的编号或区划，现按新的显示',
  /** `name` is the code itself where an id has no other name. */
  problemFormer: (former: string, name: string, code: string) =>
    `“${former}”现为${name}${name === code ? '' : `（${code}）`}`,
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
    [`${DATA_FOLDER}/index.json`]: '底图和链接中的条件均已保留，数据加载后自动生效。',
    'geo/places.json': '缺少该文件，地图无法标注符号和地名；列表和面板可照常使用。',
    'geo/detail.json': '缺少该文件，平滑缩放无法启动；当前地图仍可使用。',
  } as Readonly<Record<string, string>>,
  prerenderedPageNotice: '下面是网站生成时的内容，可照常阅读，链接可以打开；筛选、搜索和缩放须待数据加载后使用。',
  dataMissing: '集群数据未能加载',
  dataMissingNote: '底图、县名和链接中的条件均已保留，数据加载后自动生效。',
  crashed: '页面出错',
  crashedText: '这部分未能显示，其他部分可照常使用。可以重试或刷新页面；地址中的条件不会丢失。',
  crashedStaleText:
    '这部分停留在出错前的内容，可以阅读，按钮暂不可用；其他部分可照常使用。可以重试或刷新页面；地址中的条件不会丢失。',
  reload: '刷新页面',
}
