// What is said in English of the dates of a recognition.
import type { dates as zh } from '../zh/dates'
import { counted, listed } from './counted'
import { day } from './format'

const monthDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** 31 March of 2024, 2025 and 2026: days of one notice, which differ by their year alone. */
function yearly(dates: readonly string[]): string {
  const [first = '', ...rest] = dates
  const years =
    rest.length > 1
      ? `${first.slice(0, 4)} to ${rest[rest.length - 1]?.slice(0, 4)}`
      : listed(dates.map(d => d.slice(0, 4)))
  return `${monthDay.format(Date.parse(first))} of ${years}`
}

export const dates: typeof zh = {
  upTo: date => `As of ${date}`,
  announcedOn: date => `List announced ${day(date)}`,
  announcedUnknown: 'Announcement of the list not seen',
  passedOn: date => `Re-review reported as passed ${day(date)}`,
  failedOn: date => `Re-review reported as failed, or recognition withdrawn, ${day(date)}`,
  renewedUntil: date => `Term extended to ${day(date)}`,
  renewedNote: years => `${counted(years, 'year')} added to the old end; a notice stating the new term was not found.`,
  noReview: 'No re-review notice found since',
  lastDays: days => ` Last day within the term: ${yearly(days)}.`,
  dayExcluded: ' “Before” is read as excluding the day named; the notice does not say.',
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
