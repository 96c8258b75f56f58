// Texts about the dates of a recognition, in English.
import type { dateMessages as zh } from '../zh/dates'
import { formatDate } from './format'
import { formatCount, joinWithAnd } from './numbers'

const monthDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** 31 March 2024 to 2026: days of one notice, which differ only in their year. */
function formatYearlyDates(days: readonly string[]): string {
  const [first = '', ...rest] = days
  const years =
    rest.length > 1
      ? `${first.slice(0, 4)} to ${rest[rest.length - 1]?.slice(0, 4)}`
      : joinWithAnd(days.map(date => date.slice(0, 4)))
  return `${monthDay.format(Date.parse(first))} ${years}`
}

export const dateMessages: typeof zh = {
  borrowedFrom: lists => `Based on the notice for ${lists}; the one for this list was not found`,
  asOf: date => `As of ${date}`,
  announcedOn: date => `List announced ${formatDate(date)}`,
  announcedUnknown: 'Date of announcement not found',
  reviewPassedOn: date => `Review reported as passed ${formatDate(date)}`,
  reviewFailedOn: date => `Review reported as failed, or recognition revoked, ${formatDate(date)}`,
  renewedUntil: date => `Term extended to ${formatDate(date)}`,
  renewedNote: years =>
    `${formatCount(years, 'year')} added to the old end; a notice stating the new term was not found.`,
  noReview: sourcesTo => `No review notice found in our sources (to ${formatDate(sourcesTo)})`,
  reportDeadlines: days => ` Due by: ${formatYearlyDates(days)}.`,
  deadlineDayExcluded: ' “Before” is read as excluding the day named; the notice does not say.',
  reportsAfterTermUnclear: ' The notice does not say whether reports are due after the term.',
  reportsAfterReviewUnclear: 'We found no notice saying whether reporting continues after a review',
  noticesDiffer: 'Dates of yearly reports: the notice for this list was not found, so none are given',
  otherNoticesDiffer: 'The notices for other lists differ: ',
  noNotice: 'No requirement for yearly reports found',
  listUnknown: 'The list it is on was not found, so no dates of announcement, reports or expiry are given.',
  upcomingDates: (count, first) => `${formatCount(count, 'upcoming date')}, the next on ${first}`,
  lastDayOfPartialDate: (date, last) =>
    date === last ? last : `${last} (counted to the end of the ${date.length === 4 ? 'year' : 'month'})`,
  noUpcomingDates: date => `No upcoming dates for a calendar after ${formatDate(date)}.`,
}
