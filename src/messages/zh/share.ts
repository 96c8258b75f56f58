// Texts for sharing a view as link, file or calendar; they are loaded after a click.
import * as province from '#dataset/province.json'
export const shareMessages = {
  link: '链接',
  fixDay: (day: string) => `日期固定在今天 ${day}`,
  fixDayNote: '不固定时，对方看到的是打开当天的状态。',
  dayFixed: (day: string) => `链接中的日期是 ${day}，对方看到的也是这一天。`,
  files: '文件',
  filesOfList: (clusters: number) => `文件含列表中的全部 ${clusters} 个集群，不只是打开的这一个。`,
  noRows: '没有符合条件的集群，无可下载的行。',

  /** First part of file names. */
  fileNamePrefix: province.fileNameZh,
  fileNameComparison: '比较',
  fileNameMore: (count: number) => `等${count}项`,

  // Column heads
  sourceColumn: (subject: string, part: string) => `${subject}：${part}`,
  figureSource: '数据来源',
  recognitionSource: '认定来源',
  publisher: '发布者',
  title: '标题',
  date: '日期',
  grade: '等级',
  address: '网址',
  id: '集群编号',
  view: '视图链接',
  version: '资料截至',
  day: '状态计算日期',
  licence: '许可',
  map: '地图',
}
