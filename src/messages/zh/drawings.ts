// Texts of pictures: map, poster and preview. They are loaded with the picture.
import * as province from '#dataset/province.json'
import { formatDate, formatNumber } from '../format'
import { t } from './t'

export const drawingMessages = {
  mapSvg: (count: number) => `下载地图 SVG（${formatNumber(count)} 个集群）`,
  mapPng: (count: number) => `下载地图 PNG（${formatNumber(count)} 个集群）`,
  mapFileName: '地图',
  /** Before the industries of a legend. */
  industries: `产业（${t.industryNote}）`,
  poster: '下载海报 PNG',
  posterFileName: '海报',
  scanCluster: '扫码看全部来源和措施',
  scanList: '扫码看完整名单和来源',
  sources: (list: string) => `来源：${list}`,
  moreSources: (count: number) => `另有 ${count} 条来源`,
  gradeKey: (list: string) => `来源等级：${list}`,
  sourceGrade: (grade: string) => `来源\u00a0${grade}\u00a0级`,
  licence: '数据许可 CC BY 4.0',
  directions: (count: number, total: number) => ({ number: `${count}`, unit: `/ ${total}` }),
  directionsLabel: '个培育方向有公开措施',
  listNote: (sourcesTo: string) =>
    `未收录不等于没有。本站资料截至 ${formatDate(sourcesTo)}；未查到复核公告，不等于复核未通过。`,
  timelineKey: {
    announced: '名单公布',
    report: '年度报送截止',
    passed: '复核通过',
    failed: '复核未通过',
  },
  inferredKey: '虚线边：推算',
  openTerm: '未查到复核结果',
  noTimeline: '认定日期未查到，不列时间轴。',
  comparison: '集群比较',
  previewAlt: (title: string) => `${title}：要点和地图`,
  productLine: `${province.nameZh}中小企业特色产业集群`,
}
