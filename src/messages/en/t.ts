// The sentences of the interface in English, in the order of zh/t.ts, which decides what there is to say.
import { INDUSTRY_IDS } from '../../domain/industry'
import type { t as zh } from '../zh/t'
import { clusters, counted, formatNumber, listed, plural } from './counted'
import { day } from './format'
import { INDUSTRY, LEVEL, STATUS, w } from './words'

const are = (count: number): string => plural(count, 'is', 'are')
const quoted = (values: readonly string[], more: number): string =>
  listed([...values.map(value => `“${value}”`), ...(more > 0 ? [`${more} more`] : [])])

export const t: typeof zh = {
  product: 'Sichuan Cluster Map',
  lang: 'en',
  twin: 'zh-CN',
  productTwin: '四川特色产业集群图',
  switchShort: '中文',
  switchLanguage: '阅读中文版',
  quoted: 'zh-CN',
  translationNote:
    'Names of clusters are unofficial translations. Products, measures and notes are our summaries of the sources, translated by us.',
  translation: {
    note: 'Summaries, notes and titles of sources are our translations.',
    showOriginals: 'Show the Chinese',
  },
  title: name => `${name} · Sichuan Cluster Map`,
  productIs:
    'Sichuan’s distinctive SME industrial clusters: where they are, what they make, whether their recognition is still valid, and what is done to support them. ',
  sourcedFigures: 'Every figure names its source.',
  inProvince: name => (name ? `${name}, Sichuan` : 'Sichuan'),
  skip: 'Skip links',
  skipToList: 'Skip to the list of clusters',
  skipTo: name => `Skip to: ${name}`,
  share: 'Share',
  switchTheme: 'Switch between dark and light',

  // Summary
  headline: (count, cities, top) =>
    count === 0
      ? 'No cluster matches'
      : `${clusters(count)} recorded${cities > 1 ? ` in ${cities} prefectures` : ''}${top ? (cities > 1 ? `, ${top.count} of them in ${top.name}` : ` in ${top.name}`) : ''}`,
  found: (count, total) =>
    total === 0
      ? 'No cluster had been recognised by this day'
      : count === total
        ? `All ${clusters(total)}`
        : `${formatNumber(count)} of ${clusters(total)}`,
  said: (mode, conditions, found) => [mode, ...conditions].join(', ') + (found && `: ${found}`),
  standing: (date, by, notYet, sourcesTo) => {
    const valid = by.valid + by.renewed + by.expiring
    const expiring = by.expiring > 0 ? ` (${by.expiring} expiring within 180 days)` : ''
    return [
      `On ${day(date)}: ${valid} valid${expiring}`,
      by.expired > 0 ? `${by.expired} expired with no review result found (sources to ${day(sourcesTo)})` : '',
      by.withdrawn > 0 ? `${by.withdrawn} with a failed review or revoked recognition` : '',
      by.unknown > 0 ? `${by.unknown} whose term was not found` : '',
      notYet > 0 ? `${notYet} more not yet recognised then` : '',
    ]
      .filter(Boolean)
      .join(', ')
  },

  statusNow: (name, status) => `${name}: ${status}`,
  statusesChanged: (date, changes, more) =>
    `Status changed by ${day(date)}: ${changes}${more > 0 ? `; and ${clusters(more)} more` : ''}`,

  // The day everything is told for
  asof: 'Date',
  asofSummary: (date, isToday) => (isToday ? `Date: today, ${date}` : `Date: as of ${date}`),
  asofChip: date => `As of ${date}`,
  asofToday: 'Today',
  asofAnnounced: (date, name) => `${date}: ${name} announced`,
  asofYearEnd: year => `End of ${year}`,
  asofAny: 'Date',
  asofFormat: 'Year, month and day, as 2024-12-31 or 20241231. Empty means today.',
  asofCalendar: 'Pick a date',
  asofProblem: {
    incomplete: shown => `This is not a whole date. The view is still of ${shown}.`,
    impossible: (typed, shown) => `There is no ${typed}. The view is still of ${shown}.`,
    outside: shown => `Dates go from 2000 to 2099. The view is still of ${shown}.`,
  },
  asofNote: 'Map, list and panels show the status of recognitions on this day; the figures do not change with it.',
  asofNothing: (date, count) => `By ${day(date)} none of the ${clusters(count)} recorded here had been recognised.`,
  asofBack: 'Back to today',
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
    `The sources for ${clusters(count)} name no list; a filter by list leaves ${plural(count, 'it', 'them')} out.`,
  directionHint: 'Clusters with published measures. None found does not mean nothing is done.',
  county: 'County',
  countyHint: 'Choose a prefecture to filter by county, or click a county on the map.',
  scope: 'Scope',
  scopeHint: 'What a published figure counts: the cluster, a park, the county, the prefecture or a company.',
  scopeChip: scope => `figures for the ${scope}`,
  zero: 'Matches nothing with the other filters; remove one of them first',
  zeroNote: count =>
    `The ${counted(count, 'greyed-out option')} ${plural(count, 'matches', 'match')} nothing with the other filters; remove one of those first.`,
  clearAll: 'Clear all',
  remove: what => `Remove ${what}`,
  chips: 'Active filters',
  keyword: q => `“${q}”`,
  filterByPlace: name => `Only ${name}`,

  // Results
  results: 'Clusters',
  keyDelivered: 'delivered',
  keyAnnounced: 'under way',
  keyPlanned: 'planned',
  evidence: (direction, kind) => `${direction}: ${kind.toLowerCase()}`,
  nameUnconfirmed: 'full name unconfirmed',
  countyUnknown: 'county not given',
  yearUnknown: 'year not given',
  more: (next, rest) => `Show ${formatNumber(next)} more (${formatNumber(rest)} remaining)`,
  earlier: (next, rest) => `Show previous ${formatNumber(next)} (${formatNumber(rest)} earlier)`,
  nothingFound: 'No cluster matches all of these',
  nothingHint:
    'The lists here are incomplete: no result does not mean no cluster. Without one of these filters you would see:',
  relax: what => `Without ${what}`,
  would: count => (count === 0 ? 'still none' : clusters(count)),
  clearAndSee: total => `Clear all and see ${clusters(total)}`,

  // Map
  mapLabel: 'Map of Sichuan. Arrow keys move between clusters, plus and minus zoom, the question mark lists all keys',
  markerState: m =>
    `${INDUSTRY[m.industry].name}, ${LEVEL[m.level].toLowerCase()}, ${STATUS[m.status].toLowerCase()}${m.inferred ? w.inferred : ''}${m.atPrefecture ? ', county not given, shown at its prefecture' : ''}`,
  clustersHere: clusters,
  countedPlace: (name, count, unplaced) =>
    `Only ${name}, ${clusters(count)}${unplaced ? ' whose county is not given' : ''}`,
  byIndustry: counts =>
    listed(
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
  crowdFrame: count => `See the ${clusters(count)} here`,
  seeInset: 'see inset',
  tapToZoom: 'tap to enlarge',
  inset: (name, count) => `${name}, ${clusters(count)}, enlarged`,
  insetScale: (count, ratio) => `${clusters(count)}, enlarged ${ratio.toFixed(1)} times`,
  scale: km => `Scale: ${km} km`,
  kilometres: km => `${km} km`,
  notApproved: 'Schematic map. Boundaries for reference only; not officially reviewed',
  approval: number => `Map approval no. ${number}`,
  dataDate: date => `Sources to ${date}`,
  noneRecordedHere: 'No cluster recorded; that does not mean there is none',
  andMore: count => `${formatNumber(count)} more`,
  glFailed: 'Smooth zooming did not start; this map still works.',
  seenAndNamed: (seen: string, name: string) => `${seen}, ${name}`,
  hitsOutside: (n: number) => `${n} more ${n === 1 ? 'cluster' : 'clusters'} outside the map.`,
  showAllHits: 'Show all',
  glSlow: 'The smooth map is still loading over a slow network; this map works meanwhile.',
  looking: 'Looking…',
  dataLoading: 'Loading the clusters…',

  // Panels
  panels: 'Industries and measures',
  panelIndustry: 'Industries',
  panelMeasures: 'Measures',
  panelList: 'List',
  sheetMore: 'Raise the panel below',
  sheetLess: 'Lower the panel below',
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
  inferred: 'inferred',
  borrowedFrom: lists => `Based on the notice for ${lists}; the one for this list was not found`,
  partFailed: 'This part did not load; the network may be down. The rest of the page works as before.',
  conflict: 'sources differ',
  report: 'Report a mistake',
  sourceMark: number => `Source ${number}`,
  repost: 'a repost; the original was not found',
  noLink: 'no link recorded',
  openSource: 'opens the original, in Chinese, in a new window',
  grade: (grade, words) => `Grade ${grade}: ${words}`,

  // Notices
  dismiss: 'OK, clean up the link',
  linkNotUnderstood: 'Parts of the link were not understood; the rest works',
  problemSyntax: (name, values, more) => `${quoted(values, more)} in “${name}” could not be read`,
  problemTooLong: 'the search has more than 40 characters, the rest was not used',
  problemCompare: (values, more) =>
    `${quoted(values, more)} in “compare” was not used: it takes up to 4 ids of clusters`,
  problemRepeated: name => `“${name}” appears twice, only the first was used`,
  problemStranger: (name, meant) => `“${name}” is not a recognised parameter; perhaps “${meant}” was meant`,
  linkFormer: 'The link uses a former code or name of a place; it opens as the place is today',
  problemFormer: (said, name, code) => `“${said}” is now ${name} (${code})`,
  problemNotYet: (name, date) => `${name} had not been recognised by ${day(date)}`,
  problemUnknown: (name, value) => `there is no ${name} “${value}”`,
  maybe: 'Perhaps you are looking for ',
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
  setAside: (count, file) =>
    `${counted(count, 'record')} in ${file} ${are(count)} malformed and ${plural(count, 'was', 'were')} set aside; the rest is shown. `,
  slow: file => `${file} is still on its way over a slow network. The rest can be used meanwhile.`,
  verySlow: file => `${file} is taking a long time. You can try again; the rest of the page works as before.`,
  fileProblem: {
    missing: file =>
      `The data file ${file} was not found. Try again later; if this persists, the site may be incompletely deployed. `,
    network: file => `${file} could not be downloaded; the network may be down. Check it and try again. `,
    'not-json': file => `${file} is incomplete or damaged. Try again; if this persists, contact the site maintainer. `,
    shape: file =>
      `${file} does not fit this version of the page. Reload it; if this persists, contact the site maintainer. `,
    late: file => `${file} did not arrive within a minute. Check the network and try again. `,
  },
  fileLoss: {
    'data/index.json': 'The base map and the filters in the link are kept and apply once the data have loaded.',
    'geo/places.json': 'Without it the map has neither symbols nor names; list and panels work as before.',
    'geo/detail.json': 'Without it smooth zooming cannot start; this map still works.',
  },
  dataFiles: 'Data files:',
  dataTerms: ' under',
  geometryFiles: 'Boundaries and place names:',
  geometryTerms: ', from a third party, terms of use not found, not officially reviewed, not under this licence.',
  ways: 'Browse by direction and industry',
  aboutAll: 'Explanations',
  withoutScript: 'JavaScript is off: map, list and panels can be read; filters and zoom do not work. Start from:',
  opening: 'Opening the page in English…',
  loadFailed:
    'The page could not start. You are seeing its pre-built version, which can be read as usual. Reloading often helps; an old browser needs an update.',
  missingPage: 'Page not found',
  missingPageText: 'The link may be mistyped, or the page may have been renamed. Start from:',
  toStart: 'Back to the map of the province',
  builtPageStays:
    'You are seeing the pre-built version of this page; filters, search and zoom will work once the data have loaded.',
  retry: 'Try again',
  dataMissing: 'The clusters could not be loaded',
  stillWorks: 'The base map, names and the filters in the link are kept and apply once the data have loaded.',
  crashed: 'Something went wrong',
  crashedText:
    'This part could not be shown; the rest of the page works. Try again or reload the page; the filters in the address are kept.',
  keptText:
    'This part is shown as it was before the error: it can be read, but its buttons do not work. The rest works as before. Try again or reload the page; the filters in the address are kept.',
  reload: 'Reload',
}
