// Texts of the search suggestions in English.

import products from 'virtual:english-products'
import type { CandidateKind } from '../../domain/search/candidate'
import { formatNumber } from '../format'
import type { searchMessages as zh } from '../zh/search'
import { formatClusterCount, formatCount } from './numbers'

const KIND: Readonly<Record<CandidateKind, string>> = {
  cluster: 'Cluster',
  city: 'Prefecture',
  county: 'County',
  industry: 'Industry',
  product: 'Product',
  firm: 'Enterprise',
  term: 'Term',
  measure: 'Measure',
  source: 'Source',
}

export const searchMessages: typeof zh = {
  products,
  suggestions: 'Suggestions',
  kind: {
    cluster: 'Clusters',
    city: 'Prefectures',
    county: 'Counties',
    industry: 'Industries',
    product: 'Products',
    firm: 'Enterprises',
    term: 'Terms',
    measure: 'Measures',
    source: 'Sources',
  },
  withKind: (kind, name) => `${KIND[kind]}: ${name}`,
  firstOfTotal: (visibleCount, total) => `first ${visibleCount} of ${formatNumber(total)}`,
  clusterCount: clusterCount => (clusterCount === 0 ? 'no cluster recorded' : formatClusterCount(clusterCount)),
  foundIn: {
    firm: cluster => `named in reports on ${cluster}`,
    measure: cluster => cluster,
    source: cluster => cluster,
  },
  inProgramme: 'on the rules or the lists',
  formerNamePrefix: until => `until ${until} `,
  codePrefix: 'code ',
  formerCodePrefix: until => `code until ${until}: `,
  misreadingPrefix: 'often misread as ',
  countyUnknown: 'county not given',
  suggestionCount: clusterCount => `${formatCount(clusterCount, 'suggestion')}, use the up and down arrows`,
  phoneticMatch: query => `Nothing is spelt “${query}”; these sound the same`,
  simplifiedQuery: (query, searchedText) => `“${query}” is looked for in simplified characters, “${searchedText}”`,
  omittedWords: (matchedWords, omittedWords) =>
    `Nothing matches all the words. Shown for ${matchedWords}, without ${omittedWords}`,
  quote: word => `“${word}”`,
  searchOnly: word => `Only “${word}”`,
  otherMatches: 'Also found',
  noMatch: query => `Nothing found for “${query}”`,
  noMatchHint:
    'Try the name of a county or prefecture, an old name, pinyin, initials or a code, or a product or enterprise. The lists here are incomplete: nothing found does not mean there is none.',
}
