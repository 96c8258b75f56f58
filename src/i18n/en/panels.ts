// What the panels say in English: a cluster, its dates, industries and measures, and the suggestions of the search.
import type { calendarWords as zhCalendar } from '../calendarWords'
import type { c as zhCluster } from '../cluster'
import type { dates as zhDates } from '../dates'
import { formatNumber } from '../format'
import type { industryWords as zhIndustry } from '../industry'
import type { measuresWords as zhMeasures } from '../measures'
import type { reportWords as zhReport } from '../report'
import type { s as zhSearch } from '../search'
import { clusters, counted, listed, plural } from './counted'
import { day } from './format'
import { DIRECTION } from './words'

export const c: typeof zhCluster = {
  backToAll: count => `All ${formatNumber(count)}`,
  unofficial: '. The English name is an unofficial translation.',
  notInSelection: 'This cluster is not among the results of the filters in force.',
  recognitions: 'Recognitions and terms',
  notRecognisedYet: 'Not recognised yet then',
  validFromTo: (from, to) => `In force ${from} to ${to}`,
  until: date => `In force until ${day(date)}`,
  sourced: 'sourced',
  expiredText: date => `No re-review notice found up to ${day(date)}; this does not mean that it failed.`,
  unknownText: 'The sources do not say in which year’s list it is, so its term cannot be told. ',
  unknownValidity: 'The sources do not state the term of this list. ',
  sentence: 'Sentence quoted',
  candidates: names => `By the dates it may be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}`,
  publishedAs: 'Published as',
  figures: 'Published figures',
  figuresNote: 'scopes differ, never added up',
  target: 'target',
  standard: 'Beside the national standard',
  reportThis: 'Report a mistake in this figure',
  noFigures: 'No figure found for the cluster itself',
  measuresByDirection: 'Measures, in six directions',
  industryAndBasis: 'Industry group',
  ourGrouping: 'our own grouping',
  alsoIndustry: names => ` Also ${listed(names)}`,
  confidence: words => `Confidence: ${words}`,
  leads: 'Enterprises named in reports',
  noLeads: 'No enterprise named',
  notes: 'Notes',
  related: 'Related clusters',
  sourcesCount: count => counted(count, 'source'),
  compareAdd: 'Compare',
  compareRemove: 'Stop comparing',
  compareFull: 'Comparison full',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'It could not be copied. Select the link and copy it:',
  linkField: 'Link to this view',
  loadingDetail: 'Loading what is known of this cluster…',
}

const monthDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** 31 March of 2024, 2025 and 2026: days of one notice, which differ by their year alone. */
function yearly(dates: readonly string[]): string {
  const [first = '', ...rest] = dates
  const years =
    rest.length > 1 ? `${first.slice(0, 4)} to ${rest.at(-1)?.slice(0, 4)}` : listed(dates.map(d => d.slice(0, 4)))
  return `${monthDay.format(Date.parse(first))} of ${years}`
}

export const dates: typeof zhDates = {
  upTo: date => `As of ${date}`,
  announcedOn: date => `List announced ${day(date)}`,
  announcedUnknown: 'Announcement of the list not seen',
  passedOn: date => `Re-review reported as passed ${day(date)}`,
  failedOn: date => `Re-review reported as failed, or recognition withdrawn, ${day(date)}`,
  renewedUntil: date => `Term extended to ${day(date)}`,
  renewedNote: years =>
    `${counted(years, 'year')} from when the re-review was reported as passed; the notice itself was not seen.`,
  noReview: 'No re-review notice found since',
  lastDays: days => ` Last day within the term: ${yearly(days)}.`,
  afterEnd: ' Whether reports are due after the term, the notice does not say.',
  goesOn: 'Whether this goes on after a re-review, no notice was seen to say',
  noticesDiffer: 'Dates of yearly reports: no notice for this list was seen, so none are given',
  othersSay: 'The notices for other lists differ: ',
  noNotice: 'No duty of yearly reports found',
  needList: 'Dates of announcement, reports and end can be given once a source says which year’s list it is in.',
  coming: (count, first) => `${counted(count, 'date')} to come, the next on ${first}`,
  countedDay: (date, last) =>
    date === last ? last : `${last} (counted to the end of the ${date.length === 4 ? 'year' : 'month'})`,
  noneComing: date => `As of ${day(date)} no date is to come that a calendar could hold.`,
}

export const industryWords: typeof zhIndustry = {
  leading: (names, count, total, kinds) =>
    total === 0
      ? 'No clusters to count'
      : names.length === 0
        ? `Spread over ${counted(kinds, 'industry', 'industries')} in like numbers`
        : `${listed(names)}: ${count} of ${total}`,
  industryBasis: 'One mark is one cluster. The six groups are ',
  grouping: 'our own',
  groupingSource: '; no official table was seen.',
  andOthers: count => ` and others, ${count} in all`,
  places: 'Where',
  cityByIndustry: 'Prefecture × industry',
  clusterCount: 'clusters',
  coverageHead: 'recorded / published',
  outOf: (known, size) => (size === null ? `${known} / unknown` : `${known} / ${size}`),
  source: 'Source',
  sourcesOf: list => `Source of ${list}`,
}

export const measuresWords: typeof zhMeasures = {
  titleOf: ({ id }) => DIRECTION[id],
  measuresHeadline: (total, of) => `${counted(total, 'published measure')} of ${clusters(of)}`,
  measuresNone: 'No published measure found for the selected clusters',
  threeKinds: 'Three kinds of evidence, kept apart',
  kindDelivered: 'a report says what was done',
  kindAnnounced: 'arranged or under way, no result seen',
  kindPlanned: 'an aim or a plan only',
  ruleAsks: 'What the national rule asks of every cluster',
  ruleIncomplete: 'The requirements in this direction were not found in full.',
  measuresOf: (count, of) => `${formatNumber(count)}, ${clusters(of)}`,
  showAll: count => `Show all ${formatNumber(count)}`,
}

export const s: typeof zhSearch = {
  suggestions: 'Suggestions',
  kind: {
    cluster: 'Clusters',
    city: 'Prefectures',
    county: 'Counties',
    product: 'Products',
    firm: 'Enterprises',
    term: 'Terms',
  },
  firstOf: (shown, total) => `first ${shown} of ${formatNumber(total)}`,
  count: count => (count === 0 ? 'no cluster recorded' : clusters(count)),
  firmAt: cluster => `named for ${cluster}`,
  formerly: until => `until ${until} `,
  countyUnknown: 'county not given',
  found: count => `${counted(count, 'suggestion')}, use the up and down arrows`,
  heard: query => `Nothing is written “${query}”; what follows sounds alike`,
  nothing: query => `Nothing found for “${query}”`,
  nothingHint:
    'Try the name of a county or prefecture, an old name, pinyin, initials or a code, or a product or enterprise. The lists are not complete: nothing found does not mean that there is none.',
}

export const reportWords: typeof zhReport = {
  note: 'No account needed. Write what is wrong and on what grounds, and send it to whoever keeps the site. You can copy this text:',
  text: (about, version, link) =>
    [
      'I found a mistake:',
      `Cluster or list: ${about?.cluster ?? ''}`,
      `Figure or statement: ${about?.statement ?? ''}`,
      ...(about?.sources ?? []).map(source => `Source given now: ${source}`),
      'It should be:',
      'Grounds (title, publisher, date, address):',
      `Data of: ${version}`,
      `Page: ${link}`,
    ].join('\n'),
  copy: 'Copy this text',
  copied: 'Copied',
  mail: 'Write an e-mail',
  mailSubject: 'Sichuan Cluster Map: correction',
}

export const calendarWords: typeof zhCalendar = {
  reports: 'Yearly report',
  ends: 'Term',
  report: 'report on the year before',
  end: list => `recognition of ${list} ends`,
  summary: (name, what, inferred) => `${name}: ${what}${inferred ? ' (inferred)' : ''}`,
  lastDayToReport: year => `Last day to report on ${year}.`,
  lastDayInForce: 'Last day of the term.',
  borrowed: lists => `Inferred: as the notice for ${listed(lists)} has it; the one for this list was not seen.`,
  afterRenewal: 'Inferred: whether reports go on like this after a re-review, no notice was seen to say.',
  renewed: years =>
    `Inferred: ${years} ${plural(years, 'year')} from when the re-review was reported as passed; the notice was not seen.`,
  countedTo: date =>
    date.length === 4
      ? 'The source gives the year only; counted to its end.'
      : 'The source gives the month only; counted to its end.',
  source: (title, publisher) => `Source: ${title}, ${publisher}`,
  asOf: date => `From published sources up to ${day(date)}; the notices of the authorities prevail.`,
}
