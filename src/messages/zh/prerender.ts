// Texts that only prerendered pages contain: before the script runs, at former addresses, and of the page that is not found.
import * as province from '#dataset/province.json'

export const prerenderMessages = {
  openingView: '正在打开链接中的视图……',
  startFailed: '页面程序未能启动，当前显示的是网站生成时的内容，可照常阅读。请刷新页面或更新浏览器。',
  pageNotFound: '页面不存在',
  pageNotFoundText: '链接可能有误，或对应内容已更名。可从以下入口浏览。',
  pageMoved: '编号已更改',
  pageMovedText: (from: string, to: string, date: string, reason: string) =>
    `编号 ${from} 已于 ${date} 改为 ${to}。${reason}请打开：`,
  backToMap: `回到${province.wholeZh}地图`,
}
