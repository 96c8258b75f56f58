// Texts of references to this product and to the sources of its numbers; they are loaded after a click.
import * as province from '#dataset/province.json'

export const citationMessages = {
  formats: '引用格式',
  copy: (format: string) => `复制 ${format}`,
  download: (extension: string) => `下载 .${extension}`,
  /** The body that the licence of the data names. */
  author: `${province.productZh}贡献者`,
  product: province.productZh,
  pageTitle: (subject: string) => `${subject} · ${province.productZh}`,
  /** A page of the product that changes with the day. */
  viewTitle: (title: string, day: string) => `${title}（${day} 的认定状态）`,
  repost: '据转载，原文未查到',
}
