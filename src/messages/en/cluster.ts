// Texts of the panel of a cluster in English.
import { formatNumber } from '../format'
import type { clusterMessages as zh } from '../zh/cluster'
import { formatDate } from './format'
import { formatCount, joinWithAnd } from './numbers'

export const clusterMessages: typeof zh = {
  showAll: count => `All ${formatNumber(count)}`,
  share: 'Share this cluster',
  unofficialTranslation: '. The English name is an unofficial translation.',
  notInSelection: 'This cluster is not among the results of the active filters.',
  recognitions: 'Recognitions and terms',
  notRecognisedYet: 'Not recognised yet then',
  validFromTo: (from, to) => `Valid ${from} to ${to}`,
  validUntil: date => `Valid until ${formatDate(date)}`,
  sourced: 'sourced',
  expiredText: sourcesTo =>
    `No review notice found in our sources (to ${formatDate(sourcesTo)}); that does not mean the review failed.`,
  unknownText: 'The sources do not say which year’s list it is on, so its expiry cannot be determined. ',
  unknownValidity: 'The sources do not state the term of this list. ',
  summary: 'Our summary (Chinese)',
  candidateLists: names =>
    `Judging by the dates, it may be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}`,
  publishedAs: 'Named in the source as',
  figures: 'Published figures',
  noMeasures: 'No published measure found; that does not mean nothing is done',
  figuresNote: 'scopes differ, never added up',
  quoteIntro: 'In the source’s words (Chinese): ',
  standard: 'Against the national standard',
  targets: count => `${formatCount(count, 'published target')}: when due, and what came of it`,
  reportFigure: 'Report a mistake in this figure',
  noFigures: 'No figure found for the cluster itself',
  measuresByDirection: 'Measures, in six directions',
  industryAndBasis: 'Industry group',
  ourGrouping: 'our own grouping',
  alsoIndustry: names => ` Also ${joinWithAnd(names)}`,
  confidence: words => `Confidence in the grouping: ${words}`,
  leadEnterprises: 'Enterprises named in reports',
  noLeadEnterprises: 'No enterprise names found',
  notes: 'Notes',
  countyContext: 'The park, other titles, the prefecture’s own counts',
  relatedClusters: 'Related clusters',
  sourcesCount: count => formatCount(count, 'source'),
  compareAdd: 'Compare',
  compareRemove: 'Stop comparing',
  compareFull: 'Comparison full',
  loadingDetail: 'Loading this cluster…',
}
