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
    'Names of clusters are unofficial translations. Products, measures, notes and sources are quoted in Chinese, as published.',
  title: name => `${name} · Sichuan Cluster Map`,
  productIs:
    'Where the characteristic industry clusters of small and medium-sized enterprises in Sichuan are, what they make, whether their recognition is still in force, and what is done for them. ',
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
      ? 'No cluster recognised yet on this day'
      : count === total
        ? `All ${clusters(total)}`
        : `${formatNumber(count)} of ${clusters(total)}`,
  said: (mode, conditions, found) => [mode, ...conditions].join(', ') + (found && `: ${found}`),
  standing: (date, by, notYet) => {
    const inForce = by.valid + by.renewed + by.expiring
    const ending = by.expiring > 0 ? ` (${by.expiring} ending within 180 days)` : ''
    return [
      `On ${day(date)}: ${inForce} in force${ending}`,
      `${by.expired} past the term with no re-review found`,
      by.withdrawn > 0 ? `${by.withdrawn} with a failed re-review or withdrawn` : '',
      `${by.unknown} of unknown term`,
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
  asofNote: 'Map, list, figures and panels show the recognitions as they stood on this day.',
  asofNothing: (date, count) =>
    `On ${day(date)} none of the ${clusters(count)} recorded ${plural(count, 'was', 'were')} recognised yet.`,
  asofBack: 'Back to today',
  status: 'Status',
  statusHint: 'On the date above. No re-review notice found does not mean that it failed.',

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
    `The sources of ${clusters(count)} name no list; filtered by list, ${plural(count, 'it is', 'they are')} left out.`,
  directionHint: 'Clusters with published measures. None found does not mean that nothing is done.',
  county: 'County',
  countyHint: 'With a prefecture chosen you can filter by county; so does a click on the map.',
  scope: 'Scope',
  scopeHint: 'Whether a published figure is of the cluster, a park, the county, the prefecture or a company.',
  scopeChip: scope => `figures of the ${scope}`,
  zero: 'None under the other filters; remove one of them first',
  zeroNote: count =>
    `The ${count} in grey ${plural(count, 'has', 'have')} none under the other filters; remove one of those to choose ${plural(count, 'it', 'them')}.`,
  clearAll: 'Clear all',
  remove: what => `Remove ${what}`,
  chips: 'Filters in force',
  keyword: q => `“${q}”`,
  filterByPlace: name => `Only ${name}`,

  // Results
  results: 'Clusters',
  keyDelivered: 'result',
  keyAnnounced: 'announced',
  keyPlanned: 'planned',
  evidence: (direction, kind) => `${direction}: ${kind.toLowerCase()}`,
  nameUnconfirmed: 'full name unconfirmed',
  countyUnknown: 'county not given',
  yearUnknown: 'year not given',
  more: (next, rest) => `${formatNumber(next)} more, ${formatNumber(rest)} left`,
  earlier: (next, rest) => `${formatNumber(next)} earlier ones, ${formatNumber(rest)} before`,
  nothingFound: 'No cluster matches all of these',
  nothingHint:
    'The lists are not complete: a blank does not mean that there is none. Without one of these you would see:',
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
  legendValid: 'Solid: in force (also inferred)',
  legendExpired: 'Hollow: term over, no re-review found',
  legendUnknown: 'Dashed: term unknown',
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
  notApproved: 'Sketch map, no official review',
  approval: number => `Map approval no. ${number}`,
  dataDate: date => `Data to ${date}`,
  noneRecordedHere: 'No cluster recorded; that does not mean there is none',
  andMore: count => `${formatNumber(count)} more`,
  glFailed: 'Smooth zooming did not start; this map still works.',
  seenAndNamed: (seen: string, name: string) => `${seen}, ${name}`,
  hitsOutside: (n: number) => `${n} more ${n === 1 ? 'cluster' : 'clusters'} outside the map.`,
  showAllHits: 'Show all',
  glSlow: 'The smooth map is still loading over a slow network; this map works meanwhile.',
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
  coverage: 'How much of the lists is recorded',
  coverageNote: 'National lists count those in Sichuan. What is not recorded may well exist.',

  noMeasures: 'No published measure found; that does not mean that nothing is done',
  reportedOn: date => `reported ${date}`,
  dateUnknown: 'date unknown',

  // Matrix
  modes: 'Map, table, matrix and explanations',
  modeMap: 'Map',
  modeTable: 'Table',
  modeProgramme: 'Programme',
  modeMethod: 'Method',
  modeMatrix: 'Matrix',
  modeCompare: 'Comparison',
  loadingMeasures: 'Loading the measures…',

  close: 'Close',
  inferred: 'inferred',
  borrowedFrom: lists => `As the notice for ${lists} has it; the one for this list was not seen`,
  partFailed: 'This part did not load; the network may be down. The rest of the page works as before.',
  conflict: 'sources differ',
  report: 'Report a mistake',
  sourceMark: number => `Source ${number}`,
  repost: 'a repost; the original was not seen',
  noLink: 'no link kept',
  openSource: 'opens the original, in Chinese, in a new window',
  grade: (grade, words) => `Grade ${grade}: ${words}`,

  // Notices
  dismiss: 'All right, tidy the link',
  linkNotUnderstood: 'Parts of the link were not understood; the rest works',
  problemSyntax: (name, values, more) => `${quoted(values, more)} in “${name}” could not be read`,
  problemTooLong: 'the search has more than 40 characters, the rest was not used',
  problemCompare: (values, more) =>
    `${quoted(values, more)} in “compare” was not used: it takes up to 4 ids of clusters`,
  problemRepeated: name => `“${name}” appears twice, only the first was used`,
  problemStranger: (name, meant) => `“${name}” means nothing here; perhaps “${meant}” was meant`,
  linkFormer: 'The link uses a former code or name of a place; it opens as the place is today',
  problemFormer: (said, name, code) => `“${said}” is now ${name} (${code})`,
  problemNotYet: (name, date) => `${name} was not recognised yet on ${day(date)}`,
  problemUnknown: (name, value) => `there is no ${name} “${value}”`,
  maybe: 'Perhaps you are looking for ',
  paramName: {
    city: 'prefecture',
    county: 'county',
    industry: 'industry',
    list: 'list',
    level: 'level',
    direction: 'direction',
    scope: 'scope of figures',
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
  verySlow: file => `${file} has been awaited for long. You can try again; the rest of the page works as before.`,
  fileProblem: {
    missing: file =>
      `The data file ${file} was not found. Try again later; if it stays so, the site may not be deployed whole. `,
    network: file => `${file} did not come; the network may be down. Check it and try again. `,
    'not-json': file => `${file} is incomplete or damaged. Try again; if it stays so, tell whoever keeps the site. `,
    shape: file =>
      `${file} does not fit this version of the page. Reload it; if it stays so, tell whoever keeps the site. `,
    late: file => `${file} did not arrive within a minute. Check the network and try again. `,
  },
  fileLoss: {
    'data/index.json': 'The base map and what the link asks for are kept, and apply once the data are here.',
    'geo/places.json': 'Without it the map has neither symbols nor names; list and panels work as before.',
    'geo/detail.json': 'Without it smooth zooming cannot start; this map still works.',
  },
  dataFiles: 'Data files:',
  dataTerms: ' under',
  geometryFiles: 'Boundaries and place names:',
  geometryTerms: ', from a third party, terms unclear, without map approval, not under this licence.',
  ways: 'Browse by direction and industry',
  aboutAll: 'Explanations',
  withoutScript:
    'Your browser runs no script: map, list and panels can be read, filters and zoom do not work. Ways in from here:',
  opening: 'Opening the page in English…',
  loadFailed:
    'The page could not be started. What stands here was written when the site was built and can be read as usual. Reloading often helps; an old browser needs an update.',
  missingPage: 'There is no such address',
  missingPageText: 'The link may be mistyped, or what it led to has another name now. Ways in from here:',
  toStart: 'Back to the map of the province',
  builtPageStays:
    'What stands below was written when the site was built and can be read; filters, search and zoom wait for the data.',
  retry: 'Try again',
  dataMissing: 'The clusters could not be loaded',
  stillWorks: 'The base map, names and what the link asks for are kept, and apply once the data are here.',
  crashed: 'Something went wrong',
  crashedText:
    'This part could not be shown; the rest of the page works. Try again or reload the page: what the address asks for is kept.',
  keptText:
    'This part stands as it was before the error: it can be read, its buttons do nothing. The rest works as before. You can try again or reload the page; what the address asks for is kept.',
  reload: 'Reload',
}
