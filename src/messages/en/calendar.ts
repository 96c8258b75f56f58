// Texts of a downloaded calendar in English.
import type { calendarMessages as zh } from '../zh/calendar'
import { formatDate } from './format'
import { choosePlural, joinWithAnd } from './numbers'

export const calendarMessages: typeof zh = {
  reportCategory: 'Yearly report',
  termEndCategory: 'Term',
  reportEvent: 'report on the previous year',
  termEndEvent: list => `recognition expires (${list})`,
  eventSummary: (name, event, inferred) => `${name}: ${event}${inferred ? ' (inferred)' : ''}`,
  lastDayToReport: year => `Last day to report on ${year} (“before” is read as excluding the day named).`,
  lastDayInForce: 'Last day of the term.',
  basedOnOtherList: lists =>
    `Inferred: based on the notice for ${joinWithAnd(lists)}; the one for this list was not found.`,
  reportsAfterReviewUnclear: 'Inferred: no notice was found saying whether reporting continues after a review.',
  termExtended: years =>
    `Inferred: ${years} ${choosePlural(years, 'year')} added to the old end; a notice stating the new term was not found.`,
  partialDateNote: date =>
    date.length === 4
      ? 'The source gives the year only; counted to its end.'
      : 'The source gives the month only; counted to its end.',
  source: (title, publisher) => `Source: ${title}, ${publisher}`,
  origin: (link, day, sourcesTo) => `View: ${link}\nStatus on: ${day}\nSources to: ${sourcesTo}\nLicence: CC BY 4.0`,
  asOf: sourcesTo => `From published sources to ${formatDate(sourcesTo)}; the notices of the authorities prevail.`,
}
