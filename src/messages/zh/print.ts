// Texts that are printed with a view; they are loaded after the first interaction.
import { formatNumber } from '../format'

export const printMessages = {
  briefing: '集群简报',
  status: (day: string) => `状态截至 ${day}`,
  sources: '来源',
  grades: 'A 政府网站原页　B 主流媒体或官方转载　C 地方或行业媒体　D 摘要或出处不明',
  rowsPrinted: (printed: number, total: number) =>
    `共 ${formatNumber(total)} 行，这里打印前 ${formatNumber(printed)} 行；全部各行可在“分享”中下载。`,
  disclaimer: '公开信息整理，不是认定机关的意见。发现错误请从页面“发现错误”告知，并注明来源编号。许可 CC BY 4.0。',
  qrLabel: '本页链接的二维码',
}
