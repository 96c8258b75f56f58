// Texts of the map, its symbols, legend and controls, in English.
import * as province from '#dataset/province.json'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatNumber } from '../format'
import type { mapMessages as zh } from '../zh/map'
import { formatClusterCount, joinWithAnd } from './numbers'
import { domainMessages, INDUSTRY, LEVEL, STATUS } from './words'

export const mapMessages: typeof zh = {
  filterByPlace: name => `Only ${name}`,
  mapLabel: `Map of ${province.nameEn}. Arrow keys move between clusters, plus and minus zoom, the question mark lists all keys`,
  symbolDescription: symbol =>
    `${INDUSTRY[symbol.industry].name}, ${LEVEL[symbol.level].toLowerCase()}, ${STATUS[symbol.status].toLowerCase()}${symbol.inferred ? domainMessages.inferred : ''}${symbol.atPrefecture ? ', county not given, shown at its prefecture' : ''}`,
  clusterCount: formatClusterCount,
  aggregateSymbolLabel: (name, count, unplaced) =>
    `Only ${name}, ${formatClusterCount(count)}${unplaced ? ' whose county is not given' : ''}`,
  industryBreakdown: counts =>
    joinWithAnd(
      INDUSTRY_IDS.map((id, i) => ({ name: INDUSTRY[id].name, count: counts[i] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map(({ name, count }) => `${name} ${formatNumber(count)}`),
    ),
  legend: 'Key to symbols',
  legendNumber: 'Number: clusters here',
  legendArcs: 'Ring: share of each industry',
  legendValid: 'Solid: valid (also inferred)',
  legendExpired: 'Hollow: expired, no review result found',
  legendUnknown: 'Dashed: term not found',
  legendRing: 'Outer ring: county not given, shown at its prefecture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeProvince: `Show the whole ${province.divisionEn}`,
  province: province.wholeEn,
  mapExtent: 'Extent of the map',
  denseGroupLabel: count => `See the ${formatClusterCount(count)} here`,
  seeInset: 'see inset',
  tapToZoom: 'tap to enlarge',
  insetLabel: (name, count) => `${name}, ${formatClusterCount(count)}, enlarged`,
  insetScale: (count, ratio) => `${formatClusterCount(count)}, enlarged ${ratio.toFixed(1)} times`,
  scaleLabel: km => `Scale: ${km} km`,
  kilometres: km => `${km} km`,
  notApproved: 'Schematic map. Boundaries for reference only; not officially reviewed',
  approval: number => `Map approval no. ${number}`,
  dataDate: date => `Sources to ${date}`,
  noneRecordedHere: 'No cluster recorded; that does not mean there is none',
  andMore: count => `${formatNumber(count)} more`,
  mapLibreFailed: 'Smooth zooming did not start; this map still works.',
  visibleTextWithName: (visibleText: string, name: string) => `${visibleText}, ${name}`,
  clustersOutsideMap: (n: number) => `${n} more ${n === 1 ? 'cluster' : 'clusters'} outside the map.`,
  showAllResults: 'Show all',
  mapLibreSlow: 'The smooth map is still loading over a slow network; this map works meanwhile.',
}
