// What the search suggestions say in English.
import type { s as zh } from '../zh/search'
import { clusters, counted, formatNumber } from './counted'

export const s: typeof zh = {
  suggestions: 'Suggestions',
  kind: {
    cluster: 'Clusters',
    city: 'Prefectures',
    county: 'Counties',
    industry: 'Industries',
    product: 'Products',
    firm: 'Enterprises',
    term: 'Terms',
  },
  firstOf: (shown, total) => `first ${shown} of ${formatNumber(total)}`,
  count: count => (count === 0 ? 'no cluster recorded' : clusters(count)),
  firmAt: cluster => `named in reports on ${cluster}`,
  formerly: until => `until ${until} `,
  countyUnknown: 'county not given',
  found: count => `${counted(count, 'suggestion')}, use the up and down arrows`,
  heard: query => `Nothing is spelt “${query}”; these sound the same`,
  nothing: query => `Nothing found for “${query}”`,
  nothingHint:
    'Try the name of a county or prefecture, an old name, pinyin, initials or a code, or a product or enterprise. The lists here are incomplete: nothing found does not mean there is none.',
}
