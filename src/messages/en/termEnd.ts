// What is said in English of the end of a term.
import type { termEnd as zh } from '../zh/termEnd'
import { f } from './format'
import { STATUS } from './words'

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const shortDay = (day: string): string => short.format(Date.parse(day))

export const termEnd: typeof zh = {
  title: 'After the term ends',
  intro: 'As the national interim measures have it; where a list states its years, the list prevails.',
  provinceIntro:
    'The provincial rules on review, extension and revocation were not found; this follows the national measures by analogy.',
  withoutTerm: 'The sources do not say which year’s list it is in, so the end of its term cannot be worked out.',
  here: 'this cluster',
  term: (from, to) => (from ? `Term ${from} to ${to}` : `Term to ${to}`),
  anyTerm: 'Term of three years',
  endsOn: day => `Ends ${shortDay(day)}`,
  ends: 'End of term',
  apply: 'Apply for review',
  ways: { extension: 'Review passed', revocation: 'Not applied for, or failed', silence: 'No result found' },
  extendedTo: day => `Extended to ${shortDay(day)}`,
  extended: 'Three years from the end',
  revoked: 'Recognition revoked',
  silent: 'Nothing is concluded',
  termText: (from, to, lastDay, isStated) =>
    `Term ${from ? `${from} to ` : 'to '}${to}${isStated ? '' : ' (inferred)'}; its last day is ${f.day(lastDay)}`,
  anyTermText: 'The term is three years',
  reviewText: 'A review is applied for at the end of the term',
  extensionText: 'Review passed: three years are added to the old end',
  extensionHere: day => `For this cluster a passed review would extend the term to ${f.day(day)} (inferred).`,
  passedHere: (date, day) =>
    `This cluster was reported in ${f.day(date)} as having passed; its term runs to ${f.day(day)} (inferred).`,
  revocationText: 'No application, or review failed: the recognition is revoked',
  failedHere: date => `This cluster was reported in ${f.day(date)} as having failed, or its recognition as revoked.`,
  silenceText: 'No review result found: nothing is concluded',
  silenceNote: version =>
    `Shown here as “${STATUS.expired}”, which does not mean that the review failed. Our newest source is of ${f.day(version)}.`,
}
