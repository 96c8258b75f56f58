// What the comparison says in English.
import { MAX_COMPARED } from '../../domain/compare'
import type { cmp as zh } from '../zh/compare'
import { c } from './cluster'
import { clusters, counted, formatNumber, listed, plural } from './counted'
import { day } from './format'

const ASPECT = {
  qualifierZh: 'what is counted',
  scope: 'scope',
  asOf: 'date',
  unit: 'unit',
  kind: 'actual or target',
} as const

export const cmp: typeof zh = {
  caption: 'Clusters side by side: recognitions, published figures, products and measures; what was not found is named',
  headline: count => `${clusters(count)} side by side`,
  note: date => `Status on ${day(date)}. Figures as their sources give them: no sums, no ratios, no ranking.`,
  count: count => `${count} of at most ${MAX_COMPARED}`,
  close: 'Close the comparison',
  remove: name => `Take out ${name}`,

  add: 'Add',
  addLabel: 'Another cluster',
  fill: 'Others of the same industry',
  fillAdds: names => `adds ${listed(names)}. `,
  fillRule: (industry, city) =>
    `All in ${industry}, outside ${city}: one from each prefecture first, by administrative code; no ranking. `,
  fillNone: (industry, city) =>
    `No other cluster in ${industry} is recorded outside ${city}; that does not mean there is none. `,
  full: `There are ${MAX_COMPARED}; take one out to add another.`,
  moreOffers: count => `${formatNumber(count)} more are not listed; open them from the list to add them.`,
  sameIndustry: industry => `${industry} in other prefectures`,

  cluster: 'Cluster',
  files: 'Files',
  loading: 'loading',
  notLoaded: 'not loaded',
  about: 'Industry and products',
  industry: 'Industry group',
  notListed: 'not recorded',
  differ: (differing, hasAlike) => {
    const aspects = listed(differing.map(aspect => ASPECT[aspect]))
    return hasAlike
      ? `not comparable where these differ: ${aspects}`
      : `not comparable: ${plural(differing.length, 'differs', 'differ')} in ${aspects}`
  },
  gaps: 'Completeness of the record',
  gapsNote: 'not found does not mean none',
  figureRows: count => `${c.figures}, ${counted(count, 'row')} above`,
  directionRows: count => `Measures, ${counted(count, 'direction')}`,
  validity: 'Term',
  sources: 'Sources',
  known: (known, of) => (known === of ? `all ${of}` : `${known} found, ${of - known} not found`),
  knownProducts: count => counted(count, 'kind'),
  notFound: 'not found',
}
