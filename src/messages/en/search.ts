// What the search suggestions say in English.
import products from 'virtual:english-products'
import type { Kind } from '../../domain/candidate'
import type { s as zh } from '../zh/search'
import { clusters, counted, formatNumber } from './counted'

const ONE: Readonly<Record<Kind, string>> = {
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

export const s: typeof zh = {
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
  one: (kind, name) => `${ONE[kind]}: ${name}`,
  firstOf: (shown, total) => `first ${shown} of ${formatNumber(total)}`,
  count: count => (count === 0 ? 'no cluster recorded' : clusters(count)),
  at: {
    firm: cluster => `named in reports on ${cluster}`,
    measure: cluster => cluster,
    source: cluster => cluster,
  },
  programme: 'on the rules or the lists',
  formerly: until => `until ${until} `,
  code: 'code ',
  codeUntil: until => `code until ${until}: `,
  misreadAs: 'often misread as ',
  countyUnknown: 'county not given',
  found: count => `${counted(count, 'suggestion')}, use the up and down arrows`,
  heard: query => `Nothing is spelt “${query}”; these sound the same`,
  simplified: (query, read) => `“${query}” is looked for in simplified characters, “${read}”`,
  left: (kept, left) => `Nothing matches all the words. Shown for ${kept}, without ${left}`,
  quote: word => `“${word}”`,
  only: word => `Only “${word}”`,
  beside: 'Also found',
  nothing: query => `Nothing found for “${query}”`,
  nothingHint:
    'Try the name of a county or prefecture, an old name, pinyin, initials or a code, or a product or enterprise. The lists here are incomplete: nothing found does not mean there is none.',
}
