// Texts of the changes between two days, in English.
import * as province from '#dataset/province.json'
import type { ChangeGroupKey } from '../../domain/change/changeGroup'
import { formatDate, formatNumber } from '../format'
import type { changeMessages as zh } from '../zh/changes'
import { formatClusterCount, formatCount } from './numbers'

const COUNTED: Readonly<Record<ChangeGroupKey, (count: number) => string>> = {
  recognised: count => formatCount(count, 'recognition'),
  renewed: count => `${formatNumber(count)} passed review`,
  expired: count => `${formatNumber(count)} expired`,
  withdrawn: count => `${formatNumber(count)} failed or revoked`,
  measure: count => formatCount(count, 'published measure'),
  figure: count => formatCount(count, 'published figure'),
}

export const changeMessages: typeof zh = {
  title: 'Changes between two days',
  description: `What changed for the distinctive SME industrial clusters of ${province.nameEn} between any two days: recognitions, reviews passed, terms expired, published measures and figures; additions and corrections to the record apart`,
  headline: (since, until, counts, record) =>
    `${since} to ${until}: ${
      [
        ...counts.map(([key, count]) => COUNTED[key](count)),
        ...(record > 0 ? [`our record changed ${record === 1 ? 'once' : `${formatNumber(record)} times`}`] : []),
      ].join(', ') || 'no change found for these clusters'
    }`,
  reversed: (since, until) => `The start, ${since}, is later than the end, ${until}: there is no period to compare`,
  sameDay: day => `Start and end are both ${day}: there is no period to compare`,
  swapDays: 'Swap the two dates',
  rule: 'The start day does not count, the end day does',
  undated: count => `${formatCount(count, 'entry', 'entries')} without a date ${count === 1 ? 'is' : 'are'} left out`,
  possiblyRecognised: count =>
    `${formatClusterCount(count)} more may have been recognised in the period: the list gives the month alone, and is counted from its end`,
  period: 'Period',
  since: 'From',
  sinceHint: 'Written as the end; empty means a year before it.',
  until: 'To',
  quickChoices: 'Quick choices',
  sinceVisit: day => `Since your last look (${day})`,
  lastMonths: months => (months === 12 ? 'One year' : formatCount(months, 'month')),
  sinceFirstList: 'Since the first list',
  visitNote:
    'The day of your last look at the changes is kept in the browser of this device alone and sent nowhere; the link holds dates only.',
  forgetVisit: 'Forget it',
  visitForgotten: 'Forgotten; the next visit to this page keeps its day again.',
  group: {
    recognised: 'Recognised',
    renewed: 'Passed review',
    expired: 'Expired',
    withdrawn: 'Review failed or recognition revoked',
    measure: 'Published measures',
    figure: 'Published figures',
  },
  groupNote: {
    recognised: 'By the date on which the list was published.',
    renewed: 'By the date on which the result was reported or published.',
    expired:
      'The date is the last day of the term; no review result was found by then, which does not mean that it failed.',
    withdrawn: 'By the date on which the result was published.',
    measure: 'By the date of the event or of the report on it, which may be later.',
    figure:
      'By the date on which the source was published; the period that the figure describes stands before its scope. A target is not an achieved figure.',
  },
  event: {
    recognised: list => `Named in the list ${list}`,
    renewed: list => `Recognition of the list ${list} passed review`,
    expired: list => `Recognition of the list ${list} expired`,
    withdrawn: list => `Recognition of the list ${list}: review failed or recognition revoked`,
  },
  termEnd: date => (date.length < 10 ? `end of ${formatDate(date)}` : date),
  possible: 'possibly',
  possibleNote: '“Possibly”: the source gives the month or year alone, and the day may lie outside the period',
  record: 'Changes of our record',
  recordNote: 'These are additions and corrections to what this site holds, not events of those days.',
  wholeRecord: 'the whole record',
  clusterCount: formatClusterCount,
  changeKind: {
    publication: 'First records',
    addition: 'Added',
    correction: 'Corrected',
    editorial: 'Translation and wording',
  },
  feeds: 'Follow the changes of the record:',
  map: count => `${formatClusterCount(count)} with changes on the map`,
  showMore: (next, rest) => `Show ${formatNumber(next)} more, ${formatNumber(rest)} left`,
  loading: 'Loading the changes…',
  file: {
    name: 'changes',
    downloadCsv: rows => `Changes as CSV (${formatCount(rows, 'row')})`,
    downloadIcs: rows => `Changes as calendar .ics (${formatCount(rows, 'date')})`,
    kind: 'Change',
    what: 'What',
    date: 'Date',
    likelihood: 'In the period',
    certain: 'yes',
    basis: 'Basis of the date',
    recordKind: 'Kind',
    recordClusters: 'Ids of clusters',
    empty: 'No change in the period, so there is no file.',
  },
}
