// Texts of the page as a whole in English, in the order of zh/t.ts, which decides the keys.
import * as province from '#dataset/province.json'
import { formatNumber } from '../format'
import type { t as zh } from '../zh/t'
import { formatDate } from './format'
import { formatClusterCount } from './numbers'

export const t: typeof zh = {
  productName: province.productEn,
  lang: 'en',
  otherLanguage: 'zh-CN',
  productInOtherLanguage: province.productZh,
  switchShort: '中文',
  switchLanguage: '阅读中文版',
  sourceLanguage: 'zh-CN',
  translationNote:
    'Names of clusters are unofficial translations. Products, measures and notes are our summaries of the sources, translated by us.',
  translation: {
    note: 'Summaries, notes and titles of sources are our translations.',
    showOriginals: 'Show the Chinese',
  },
  title: name => `${name} · ${province.productEn}`,
  productDescription: `${province.nameEn}’s distinctive SME industrial clusters: where they are, what they make, whether their recognition is still valid, and what is done to support them. `,
  sourcedFigures: 'Every figure names its source.',
  skipLinks: 'Skip links',
  skipToList: 'Skip to the list of clusters',
  skipTo: name => `Skip to: ${name}`,
  share: 'Share',
  quote: 'Quote',
  switchTheme: 'Switch between dark and light',
  // Summary
  headline: (count, cities, top) =>
    count === 0
      ? 'No cluster matches'
      : `${formatClusterCount(count)} recorded${cities > 1 ? ` in ${cities} prefectures` : ''}${top ? (cities > 1 ? `, ${top.count} of them in ${top.name}` : ` in ${top.name}`) : ''}`,
  resultCount: (count, total) =>
    total === 0
      ? 'No cluster had been recognised by this day'
      : count === total
        ? `All ${formatClusterCount(total)}`
        : `${formatNumber(count)} of ${formatClusterCount(total)}`,
  announcement: (mode, conditions, result) => [mode, ...conditions].join(', ') + (result && `: ${result}`),
  statusSummary: (date, byStatus, notYetRecognised, sourcesTo) => {
    const valid = byStatus.valid + byStatus.renewed + byStatus.expiring
    const expiring = byStatus.expiring > 0 ? ` (${byStatus.expiring} expiring within 180 days)` : ''
    return [
      `On ${formatDate(date)}: ${valid} valid${expiring}`,
      byStatus.expired > 0
        ? `${byStatus.expired} expired with no review result found (sources to ${formatDate(sourcesTo)})`
        : '',
      byStatus.withdrawn > 0 ? `${byStatus.withdrawn} with a failed review or revoked recognition` : '',
      byStatus.unknown > 0 ? `${byStatus.unknown} whose term was not found` : '',
      notYetRecognised > 0 ? `${notYetRecognised} more not yet recognised then` : '',
    ]
      .filter(Boolean)
      .join(', ')
  },

  statusNow: (name, status) => `${name}: ${status}`,
  statusesChanged: (date, changes, more) =>
    `Status changed by ${formatDate(date)}: ${changes}${more > 0 ? `; and ${formatClusterCount(more)} more` : ''}`,
  industryNote: `${province.industryCountEn} groups of our own, not official`,

  // Results
  results: 'Clusters',
  evidenceKeyDelivered: 'delivered',
  evidenceKeyAnnounced: 'under way',
  evidenceKeyPlanned: 'planned',
  evidenceLabel: (direction, kind) => `${direction}: ${kind.toLowerCase()}`,
  nameUnconfirmed: 'full name unconfirmed',
  countyUnknown: 'county not given',
  yearUnknown: 'year not given',
  showMore: (next, rest) => `Show ${formatNumber(next)} more (${formatNumber(rest)} remaining)`,
  showPrevious: (next, rest) => `Show previous ${formatNumber(next)} (${formatNumber(rest)} earlier)`,
  searching: 'Looking…',
  dataLoading: 'Loading the clusters…',

  // Panels
  panels: 'Industries and measures',
  panelIndustry: 'Industries',
  panelMeasures: 'Measures',
  panelList: 'List',
  raiseBottomSheet: 'Raise the panel below',
  lowerBottomSheet: 'Lower the panel below',
  products: 'Main products',
  none: 'none',
  sum: 'Total',
  coverage: 'Coverage of the lists',
  coverageNote: `For national lists, only clusters in ${province.nameEn} count. Not recorded does not mean none.`,

  reportedOn: date => `reported ${date}`,
  dateUnknown: 'date not given',

  // Matrix
  modes: 'Map, table, matrix and explanations',
  modeMap: 'Map',
  modeTable: 'Table',
  modeProgramme: 'Programme',
  modeMethod: 'Method',
  modeOpenData: 'Open data',
  modeEmbed: 'Embed code',
  modeMatrix: 'Matrix',
  modeChanges: 'Changes',
  modePromises: 'Targets',
  modeCompare: 'Comparison',

  close: 'Close',
  inferred: 'inferred',
  paneFailed: 'This part did not load; the network may be down. The rest of the page works as before.',
  conflict: 'sources differ',
  report: 'Report a mistake',
  dataFiles: 'Data files: ',
  dataTerms: ' under ',
  geometryTerms:
    '; boundaries and place names are from a third party, terms of use not found, not officially reviewed, not under this licence.',
  retry: 'Try again',
}
