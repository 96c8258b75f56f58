// Texts of the map, its symbols, legend and controls.
import * as province from '#dataset/province.json'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatStatus } from '../domainFormat'
import { formatNumber, joinZh } from '../format'
import type { ClusterIconInput } from '../iconStyle'
import { INDUSTRY, LEVEL } from './words'

export const mapMessages = {
  filterByPlace: (name: string) => `只看${name}`,
  mapLabel: `${province.nameZh}地图，方向键在集群之间移动，加减号缩放，问号列出全部按键`,
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
  wholeProvince: `看${province.wholeZh}`,
  province: province.wholeZh,
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
}
