// Texts of the comparison in English.

import { MAX_COMPARED_CLUSTERS } from '../../domain/cluster/comparison'
import { formatNumber } from '../format'
import type { comparisonMessages as zh } from '../zh/compare'
import { clusterMessages } from './cluster'
import { formatDate } from './format'
import { choosePlural, formatClusterCount, formatCount, joinWithAnd } from './numbers'

const ASPECT = {
  qualifierZh: 'what is counted',
  scope: 'scope',
  asOf: 'date',
  unit: 'unit',
  kind: 'actual or target',
} as const

export const comparisonMessages: typeof zh = {
  caption: 'Clusters side by side: recognitions, published figures, products and measures; what was not found is named',
  headline: count => `${formatClusterCount(count)} side by side`,
  note: date => `Status on ${formatDate(date)}. Figures as their sources give them: no sums, no ratios, no ranking.`,
  count: count => `${count} of at most ${MAX_COMPARED_CLUSTERS}`,
  close: 'Close the comparison',
  remove: name => `Take out ${name}`,

  add: 'Add',
  addLabel: 'Another cluster',
  quickAdd: 'Others of the same industry',
  quickAddNames: names => `adds ${joinWithAnd(names)}. `,
  quickAddRule: (industry, city) =>
    `All in ${industry}, outside ${city}: one from each prefecture first, by administrative code; no ranking. `,
  quickAddNone: (industry, city) =>
    `No other cluster in ${industry} is recorded outside ${city}; that does not mean there is none. `,
  full: `There are ${MAX_COMPARED_CLUSTERS}; take one out to add another.`,
  moreCandidates: count => `${formatNumber(count)} more are not listed; open them from the list to add them.`,
  sameIndustry: industry => `${industry} in other prefectures`,

  cluster: 'Cluster',
  files: 'Files',
  loading: 'loading',
  notLoaded: 'not loaded',
  industryAndProducts: 'Industry and products',
  industry: 'Industry group',
  notListed: 'not recorded',
  notComparable: (differing, hasAlike) => {
    const aspects = joinWithAnd(differing.map(aspect => ASPECT[aspect]))
    return hasAlike
      ? `not comparable where these differ: ${aspects}`
      : `not comparable: ${choosePlural(differing.length, 'differs', 'differ')} in ${aspects}`
  },
  completeness: 'Completeness of the record',
  completenessNote: 'not found does not mean none',
  figureRowCount: count => `${clusterMessages.figures}, ${formatCount(count, 'row')} above`,
  directionCount: count => `Measures, ${formatCount(count, 'direction')}`,
  validity: 'Term',
  sources: 'Sources',
  foundCount: (foundCount, total) =>
    foundCount === total ? `all ${total}` : `${foundCount} found, ${total - foundCount} not found`,
  productCount: count => formatCount(count, 'kind'),
  notFound: 'not found',
}
