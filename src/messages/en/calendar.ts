// The texts of a downloaded calendar in English.
import type { calendarWords as zh } from '../zh/calendar'
import { listed, plural } from './counted'
import { day } from './format'

export const calendarWords: typeof zh = {
  reports: 'Yearly report',
  ends: 'Term',
  report: 'report on the year before',
  end: list => `recognition of ${list} ends`,
  summary: (name, what, inferred) => `${name}: ${what}${inferred ? ' (inferred)' : ''}`,
  lastDayToReport: year => `Last day to report on ${year} (“before” is read as excluding the day named).`,
  lastDayInForce: 'Last day of the term.',
  borrowed: lists => `Inferred: as the notice for ${listed(lists)} has it; the one for this list was not seen.`,
  afterRenewal: 'Inferred: whether reports go on like this after a re-review, no notice was seen to say.',
  renewed: years =>
    `Inferred: ${years} ${plural(years, 'year')} added to the old end; a notice stating the new term was not found.`,
  countedTo: date =>
    date.length === 4
      ? 'The source gives the year only; counted to its end.'
      : 'The source gives the month only; counted to its end.',
  source: (title, publisher) => `Source: ${title}, ${publisher}`,
  asOf: date => `From published sources up to ${day(date)}; the notices of the authorities prevail.`,
}
