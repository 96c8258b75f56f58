// Texts of the page as a whole in English, in the order of zh/t.ts, which decides the keys.

import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatNumber } from '../format'
import type { t as zh } from '../zh/t'
import { formatDate } from './format'
import { choosePlural, formatClusterCount, formatCount, joinWithAnd } from './numbers'
import { domainMessages, INDUSTRY, LEVEL, STATUS } from './words'

const isOrAre = (count: number): string => choosePlural(count, 'is', 'are')
const quoteValues = (values: readonly string[], more: number): string =>
  joinWithAnd([...values.map(value => `“${value}”`), ...(more > 0 ? [`${more} more`] : [])])

export const t: typeof zh = {
  productName: 'Sichuan Cluster Map',
  lang: 'en',
  otherLanguage: 'zh-CN',
  productInOtherLanguage: '四川特色产业集群图',
  switchShort: '中文',
  switchLanguage: '阅读中文版',
  sourceLanguage: 'zh-CN',
  translationNote:
    'Names of clusters are unofficial translations. Products, measures and notes are our summaries of the sources, translated by us.',
  translation: {
    note: 'Summaries, notes and titles of sources are our translations.',
    showOriginals: 'Show the Chinese',
  },
  title: name => `${name} · Sichuan Cluster Map`,
  productDescription:
    'Sichuan’s distinctive SME industrial clusters: where they are, what they make, whether their recognition is still valid, and what is done to support them. ',
  sourcedFigures: 'Every figure names its source.',
  inProvince: name => (name ? `${name}, Sichuan` : 'Sichuan'),
  skipLinks: 'Skip links',
  skipToList: 'Skip to the list of clusters',
  skipTo: name => `Skip to: ${name}`,
  share: 'Share',
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

  // Date of the view
  date: 'Date',
  dateSummary: (date, isToday) => (isToday ? `Date: today, ${date}` : `Date: as of ${date}`),
  dateChip: date => `As of ${date}`,
  dateToday: 'Today',
  dateListAnnounced: (date, name) => `${date}: ${name} announced`,
  dateYearEnd: year => `End of ${year}`,
  dateAny: 'Date',
  dateFormatHint: 'Year, month and day, as 2024-12-31 or 20241231. Empty means today.',
  datePicker: 'Pick a date',
  dateProblem: {
    incomplete: currentDate => `This is not a whole date. The view is still of ${currentDate}.`,
    impossible: (typed, currentDate) => `There is no ${typed}. The view is still of ${currentDate}.`,
    outside: currentDate => `Dates go from 2000 to 2099. The view is still of ${currentDate}.`,
  },
  dateNote: 'Map, list and panels show the status of recognitions on this day; the figures do not change with it.',
  noneRecognisedYet: (date, count) =>
    `By ${formatDate(date)} none of the ${formatClusterCount(count)} recorded here had been recognised.`,
  backToToday: 'Back to today',
  status: 'Status',
  statusHint: 'On the date above. No review notice found does not mean that the review failed.',

  // Filters
  filters: 'Filters',
  searchLabel: 'Search clusters, counties, prefectures or products',
  searchHint: 'Cluster, county or product',
  searchTooLong: 'A search has at most 40 characters; the rest was left out.',
  industry: 'Industry',
  industryNote: 'six groups of our own, not official',
  level: 'Level',
  city: 'Prefecture',
  list: 'List',
  direction: 'Direction',
  allOf: (name, count) => (count === 0 ? `${name}: none` : `${name}: all ${count}`),
  chosenOf: (name, count) => `${name}: ${count} chosen`,
  yearMissing: count =>
    `The sources for ${formatClusterCount(count)} name no list; a filter by list leaves ${choosePlural(count, 'it', 'them')} out.`,
  directionHint: 'Clusters with published measures. None found does not mean nothing is done.',
  county: 'County',
  countyHint: 'Choose a prefecture to filter by county, or click a county on the map.',
  scope: 'Scope',
  scopeHint: 'What a published figure counts: the cluster, a park, the county, the prefecture or a company.',
  scopeChip: scope => `figures for the ${scope}`,
  noMatchHint: 'Matches nothing with the other filters; remove one of them first',
  noMatchNote: count =>
    `The ${formatCount(count, 'greyed-out option')} ${choosePlural(count, 'matches', 'match')} nothing with the other filters; remove one of those first.`,
  clearAll: 'Clear all',
  remove: what => `Remove ${what}`,
  activeFilters: 'Active filters',
  quotedQuery: q => `“${q}”`,
  filterByPlace: name => `Only ${name}`,

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
  nothingFound: 'No cluster matches all of these',
  nothingHint:
    'The lists here are incomplete: no result does not mean no cluster. Without one of these filters you would see:',
  removeFilter: what => `Without ${what}`,
  countWithoutFilter: count => (count === 0 ? 'still none' : formatClusterCount(count)),
  clearAndSee: total => `Clear all and see ${formatClusterCount(total)}`,

  // Map
  mapLabel: 'Map of Sichuan. Arrow keys move between clusters, plus and minus zoom, the question mark lists all keys',
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
  wholeProvince: 'Show the whole province',
  province: 'Province',
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
  coverageNote: 'For national lists, only clusters in Sichuan count. Not recorded does not mean none.',

  noMeasures: 'No published measure found; that does not mean nothing is done',
  reportedOn: date => `reported ${date}`,
  dateUnknown: 'date not given',

  // Matrix
  modes: 'Map, table, matrix and explanations',
  modeMap: 'Map',
  modeTable: 'Table',
  modeProgramme: 'Programme',
  modeMethod: 'Method',
  modeMatrix: 'Matrix',
  modePromises: 'Targets',
  modeCompare: 'Comparison',
  loadingMeasures: 'Loading the measures…',

  close: 'Close',
  copyLabels: {
    copied: 'Copied',
    refused: 'The browser does not allow it. Copy the selected text below:',
    field: 'Text to copy',
  },
  inferred: 'inferred',
  borrowedFrom: lists => `Based on the notice for ${lists}; the one for this list was not found`,
  paneFailed: 'This part did not load; the network may be down. The rest of the page works as before.',
  conflict: 'sources differ',
  report: 'Report a mistake',
  sourceLabel: number => `Source ${number}`,
  repost: 'a repost; the original was not found',
  noLink: 'no link recorded',
  openSource: 'opens the original, in Chinese, in a new window',
  grade: (grade, words) => `Grade ${grade}: ${words}`,

  // Notices
  dismiss: 'OK, clean up the link',
  linkNotUnderstood: 'Parts of the link were not understood; the rest works',
  problemSyntax: (name, values, more) => `${quoteValues(values, more)} in “${name}” could not be read`,
  problemTooLong: 'the search has more than 40 characters, the rest was not used',
  problemCompare: (values, more) =>
    `${quoteValues(values, more)} in “compare” was not used: it takes up to 4 ids of clusters`,
  problemRepeated: name => `“${name}” appears twice, only the first was used`,
  problemUnknownParam: (name, suggestion) =>
    `“${name}” is not a recognised parameter; perhaps “${suggestion}” was meant`,
  linkFormerPlace: 'The link uses a former code or name of a place; it opens as the place is today',
  problemFormerPlace: (formerName, name, code) => `“${formerName}” is now ${name} (${code})`,
  problemNotYetRecognised: (name, date) => `${name} had not been recognised by ${formatDate(date)}`,
  problemUnknownValue: (name, value) => `there is no ${name} “${value}”`,
  didYouMean: 'Perhaps you are looking for ',
  paramName: {
    city: 'prefecture',
    county: 'county',
    industry: 'industry',
    list: 'list',
    level: 'level',
    direction: 'direction',
    scope: 'scope',
    status: 'status',
    asof: 'date',
    q: 'search',
    cluster: 'cluster',
    panel: 'panel',
    view: 'view',
    sort: 'sorting',
    cols: 'columns of the table',
    compare: 'comparison',
    at: 'map position',
    lang: 'language',
    theme: 'theme',
  },
  recordsSkipped: (count, file) =>
    `${formatCount(count, 'record')} in ${file} ${isOrAre(count)} malformed and ${choosePlural(count, 'was', 'were')} set aside; the rest is shown. `,
  fileSlow: file => `${file} is still on its way over a slow network. The rest can be used meanwhile.`,
  fileVerySlow: file => `${file} is taking a long time. You can try again; the rest of the page works as before.`,
  fileProblem: {
    missing: file =>
      `The data file ${file} was not found. Try again later; if this persists, the site may be incompletely deployed. `,
    network: file => `${file} could not be downloaded; the network may be down. Check it and try again. `,
    'not-json': file => `${file} is incomplete or damaged. Try again; if this persists, contact the site maintainer. `,
    shape: file =>
      `${file} does not fit this version of the page. Reload it; if this persists, contact the site maintainer. `,
    late: file => `${file} did not arrive within a minute. Check the network and try again. `,
  },
  missingFileEffect: {
    'data/index.json': 'The base map and the filters in the link are kept and apply once the data have loaded.',
    'geo/places.json': 'Without it the map has neither symbols nor names; list and panels work as before.',
    'geo/detail.json': 'Without it smooth zooming cannot start; this map still works.',
  },
  dataFiles: 'Data files:',
  dataTerms: ' under',
  geometryFiles: 'Boundaries and place names:',
  geometryTerms: ', from a third party, terms of use not found, not officially reviewed, not under this licence.',
  browseLinks: 'Browse by direction and industry',
  explanations: 'Explanations',
  noScript: 'JavaScript is off: map, list and panels can be read; filters and zoom do not work. Start from:',
  openingView: 'Opening the page in English…',
  startFailed:
    'The page could not start. You are seeing its pre-built version, which can be read as usual. Reloading often helps; an old browser needs an update.',
  pageNotFound: 'Page not found',
  pageNotFoundText: 'The link may be mistyped, or the page may have been renamed. Start from:',
  backToMap: 'Back to the map of the province',
  prerenderedPageNotice:
    'You are seeing the pre-built version of this page; filters, search and zoom will work once the data have loaded.',
  retry: 'Try again',
  dataMissing: 'The clusters could not be loaded',
  dataMissingNote: 'The base map, names and the filters in the link are kept and apply once the data have loaded.',
  crashed: 'Something went wrong',
  crashedText:
    'This part could not be shown; the rest of the page works. Try again or reload the page; the filters in the address are kept.',
  crashedStaleText:
    'This part is shown as it was before the error: it can be read, but its buttons do not work. The rest works as before. Try again or reload the page; the filters in the address are kept.',
  reload: 'Reload',
}
