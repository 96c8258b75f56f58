// What is said in English of the dates of a recognition.
import type { dates as zh } from '../zh/dates'
import { counted, listed } from './counted'
import { day } from './format'

const monthDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** 31 March 2024, 2025 and 2026: days of one notice, which differ by their year alone. */
function yearly(dates: readonly string[]): string {
  const [first = '', ...rest] = dates
  const years =
    rest.length > 1
      ? `${first.slice(0, 4)} to ${rest[rest.length - 1]?.slice(0, 4)}`
      : listed(dates.map(d => d.slice(0, 4)))
  return `${monthDay.format(Date.parse(first))} ${years}`
}

export const dates: typeof zh = {
  upTo: date => `As of ${date}`,
  announcedOn: date => `List announced ${day(date)}`,
  announcedUnknown: 'Date of announcement not found',
  passedOn: date => `Review reported as passed ${day(date)}`,
  failedOn: date => `Review reported as failed, or recognition revoked, ${day(date)}`,
  renewedUntil: date => `Term extended to ${day(date)}`,
  renewedNote: years => `${counted(years, 'year')} added to the old end; a notice stating the new term was not found.`,
  noReview: sourcesTo => `No review notice found in our sources (to ${day(sourcesTo)})`,
  lastDays: days => ` Due by: ${yearly(days)}.`,
  dayExcluded: ' “Before” is read as excluding the day named; the notice does not say.',
  afterEnd: ' The notice does not say whether reports are due after the term.',
  goesOn: 'We found no notice saying whether reporting continues after a review',
  noticesDiffer: 'Dates of yearly reports: the notice for this list was not found, so none are given',
  othersSay: 'The notices for other lists differ: ',
  noNotice: 'No requirement for yearly reports found',
  needList: 'The list it is on was not found, so no dates of announcement, reports or expiry are given.',
  coming: (count, first) => `${counted(count, 'upcoming date')}, the next on ${first}`,
  countedDay: (date, last) =>
    date === last ? last : `${last} (counted to the end of the ${date.length === 4 ? 'year' : 'month'})`,
  noneComing: date => `No upcoming dates for a calendar after ${day(date)}.`,
}
