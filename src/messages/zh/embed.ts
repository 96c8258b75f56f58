// Texts of the embedded page.
import * as province from '#dataset/province.json'
import { formatDate, joinZh } from '../format'

export const embedMessages = {
  opensOutside: '（在新窗口打开）',
  /** Before the address of the link. */
  windowBlocked:
    '没有打开新窗口：此框架的 sandbox 属性不含 allow-popups，或浏览器拦截了弹出窗口。请复制地址，在浏览器中打开：',
  openFullView: '查看完整页面',
  openCluster: (name: string) => `${name}：完整资料`,
  statusOn: (day: string) => `状态按 ${formatDate(day)} 计算`,
  mapLabel: `${province.shortZh}特色产业集群地图`,
  zoomTo: (name: string) => `放大到${name}`,
  wheelHint: '按住 Ctrl 键滚动可缩放地图',
  wheelHintMac: '按住 ⌘ 键滚动可缩放地图',
  touchHint: '用双指移动地图',
  filterByIndustry: '按产业筛选',
  listLabel: '框架中的集群',
  sources: (count: number) => `来源 ${count} 条`,
  listSources: '认定名单的来源',
  unknownParams: (names: readonly string[]) => `嵌入代码里的参数 ${joinZh(names)} 无法识别，已忽略。`,
  invalidValues: (name: string, values: readonly string[]) => `参数 ${name} 的值 ${joinZh(values)} 无法识别，已忽略。`,
  repeatedParam: (name: string) => `参数 ${name} 出现多次，只取第一个。`,
  otherLanguage: (paths: readonly string[]) => `参数 lang 已忽略：语言由地址决定，所要的语言在 ${joinZh(paths)}。`,
  unsupportedView: '嵌入页只显示地图和列表，其他视图请打开完整页面。',
  unknownCluster: (ids: readonly string[]) => `没有编号为 ${joinZh(ids)} 的集群、名单或县（市、区），已忽略。`,
  noScript: (day: string) =>
    `此框架不允许运行脚本，因此显示的是${province.wholeZh}，状态按 ${formatDate(day)} 计算，不是嵌入代码所指的视图。完整页面：`,
  failed: (day: string) =>
    `未能载入这个视图：网络中断，或此框架的 sandbox 属性不允许读取数据。现在显示的是${province.wholeZh}，状态按 ${formatDate(day)} 计算。`,
  detailFailed: '未能载入该集群的资料，请检查网络后重试，或打开完整页面。',
  nothingFound: '没有符合条件的集群。收录尚不完整，这不等于没有集群。',
  moreRows: (count: number) => `另有 ${count} 个，见完整页面。`,
}
