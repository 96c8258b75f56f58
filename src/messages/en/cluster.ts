// What the panel of a cluster says in English.
import type { c as zh } from '../zh/cluster'
import { counted, formatNumber, listed } from './counted'
import { day } from './format'

export const c: typeof zh = {
  backToAll: count => `All ${formatNumber(count)}`,
  unofficial: '. The English name is an unofficial translation.',
  notInSelection: 'This cluster is not among the results of the active filters.',
  recognitions: 'Recognitions and terms',
  notRecognisedYet: 'Not recognised yet then',
  validFromTo: (from, to) => `Valid ${from} to ${to}`,
  until: date => `Valid until ${day(date)}`,
  sourced: 'sourced',
  expiredText: sourcesTo =>
    `No review notice found in our sources (to ${day(sourcesTo)}); that does not mean the review failed.`,
  unknownText: 'The sources do not say which year’s list it is on, so its expiry cannot be determined. ',
  unknownValidity: 'The sources do not state the term of this list. ',
  summary: 'Our summary (Chinese)',
  candidates: names =>
    `Judging by the dates, it may be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}`,
  publishedAs: 'Named in the source as',
  figures: 'Published figures',
  figuresNote: 'scopes differ, never added up',
  target: 'target',
  estimate: 'estimate',
  quote: 'In the source’s words (Chinese): ',
  standard: 'Against the national standard',
  promises: count => `${counted(count, 'published target')}: when due, and what came of it`,
  reportThis: 'Report a mistake in this figure',
  noFigures: 'No figure found for the cluster itself',
  measuresByDirection: 'Measures, in six directions',
  industryAndBasis: 'Industry group',
  ourGrouping: 'our own grouping',
  alsoIndustry: names => ` Also ${listed(names)}`,
  confidence: words => `Confidence in the grouping: ${words}`,
  leads: 'Enterprises named in reports',
  noLeads: 'No enterprise names found',
  notes: 'Notes',
  county: 'The park, other titles, the prefecture’s own counts',
  related: 'Related clusters',
  sourcesCount: count => counted(count, 'source'),
  compareAdd: 'Compare',
  compareRemove: 'Stop comparing',
  compareFull: 'Comparison full',
  loadingDetail: 'Loading this cluster…',
}
