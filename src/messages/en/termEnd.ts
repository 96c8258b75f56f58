// Texts about the end of a term, in English.
import type { termEndMessages as zh } from '../zh/termEnd'
import { localeFormat } from './format'
import { STATUS } from './words'

const SHORT_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const formatShortDate = (day: string): string => SHORT_DATE.format(Date.parse(day))

export const termEndMessages: typeof zh = {
  title: 'After the term ends',
  intro: 'As the national interim measures have it; where a list states its years, the list prevails.',
  provinceIntro:
    'The provincial rules on review, extension and revocation were not found; this follows the national measures by analogy.',
  termUnknown: 'The sources do not say which year’s list it is in, so the end of its term cannot be worked out.',
  thisCluster: 'this cluster',
  termRange: (from, to) => (from ? `Term ${from} to ${to}` : `Term to ${to}`),
  generalTerm: 'Term of three years',
  endsOn: day => `Ends ${formatShortDate(day)}`,
  termEndLabel: 'End of term',
  applyForReview: 'Apply for review',
  outcomes: { extension: 'Review passed', revocation: 'Not applied for, or failed', silence: 'No result found' },
  extendedTo: day => `Extended to ${formatShortDate(day)}`,
  extended: 'Three years from the end',
  revoked: 'Recognition revoked',
  noConclusion: 'Nothing is concluded',
  termText: (from, to, lastDay, isStated) =>
    `Term ${from ? `${from} to ` : 'to '}${to}${isStated ? '' : ' (inferred)'}; its last day is ${localeFormat.formatDate(lastDay)}`,
  generalTermText: 'The term is three years',
  reviewText: 'A review is applied for at the end of the term',
  extensionText: 'Review passed: three years are added to the old end',
  clusterExtension: day =>
    `For this cluster a passed review would extend the term to ${localeFormat.formatDate(day)} (inferred).`,
  clusterPassed: (date, day) =>
    `This cluster was reported in ${localeFormat.formatDate(date)} as having passed; its term runs to ${localeFormat.formatDate(day)} (inferred).`,
  revocationText: 'No application, or review failed: the recognition is revoked',
  clusterFailed: date =>
    `This cluster was reported in ${localeFormat.formatDate(date)} as having failed, or its recognition as revoked.`,
  silenceText: 'No review result found: nothing is concluded',
  silenceNote: version =>
    `Shown here as “${STATUS.expired}”, which does not mean that the review failed. Our newest source is of ${localeFormat.formatDate(version)}.`,
}
