// The texts of a downloaded calendar in English.
import type { calendarWords as zh } from '../zh/calendar'
import { listed, plural } from './counted'
import { day } from './format'

export const calendarWords: typeof zh = {
  reports: 'Yearly report',
  ends: 'Term',
  report: 'report on the previous year',
  end: list => `recognition expires (${list})`,
  summary: (name, what, inferred) => `${name}: ${what}${inferred ? ' (inferred)' : ''}`,
  lastDayToReport: year => `Last day to report on ${year} (“before” is read as excluding the day named).`,
  lastDayInForce: 'Last day of the term.',
  borrowed: lists => `Inferred: based on the notice for ${listed(lists)}; the one for this list was not found.`,
  afterRenewal: 'Inferred: no notice was found saying whether reporting continues after a review.',
  renewed: years =>
    `Inferred: ${years} ${plural(years, 'year')} added to the old end; a notice stating the new term was not found.`,
  countedTo: date =>
    date.length === 4
      ? 'The source gives the year only; counted to its end.'
      : 'The source gives the month only; counted to its end.',
  source: (title, publisher) => `Source: ${title}, ${publisher}`,
  asOf: sourcesTo => `From published sources to ${day(sourcesTo)}; the notices of the authorities prevail.`,
}
