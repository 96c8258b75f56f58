// What the panel of industries says in English.
import products from 'virtual:english-products'
import type { industryWords as zh } from '../zh/industry'
import { counted, listed } from './counted'

export const industryWords: typeof zh = {
  products,
  leading: (names, count, total, kinds) =>
    total === 0
      ? 'No clusters to count'
      : names.length === 0
        ? `Spread over ${counted(kinds, 'industry', 'industries')} in similar numbers`
        : `${listed(names)}: ${count} of ${total}`,
  industryBasis: 'Each mark is one cluster. The six groups are ',
  grouping: 'our own',
  groupingSource: '; no official table was found.',
  andOthers: count => ` and others, ${count} in all`,
  places: 'Prefectures',
  cityByIndustry: 'Prefecture × industry',
  clusterCount: 'clusters',
  coverageHead: 'recorded / published',
  outOf: (known, size) => (size === null ? `${known} / total not found` : `${known} / ${size}`),
  howToComplete: 'How to complete the lists',
  withoutName: count => `Not counted: ${count} recognised clusters whose full name no source gives. `,
  source: 'Source',
  sourcesOf: list => `Source of ${list}`,
}
