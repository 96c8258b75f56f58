// Texts of the industry panel in English.

import products from 'virtual:english-products'
import * as province from '#dataset/province.json'
import type { industryMessages as zh } from '../zh/industry'
import { formatCount, joinWithAnd } from './numbers'

export const industryMessages: typeof zh = {
  products,
  leading: (names, count, total, industryCount) =>
    total === 0
      ? 'No clusters to count'
      : names.length === 0
        ? `Spread over ${formatCount(industryCount, 'industry', 'industries')} in similar numbers`
        : `${joinWithAnd(names)}: ${count} of ${total}`,
  groupingIntro: `Each mark is one cluster. The ${province.industryCountEn} groups are `,
  grouping: 'our own',
  groupingSource: '; no official table was found.',
  andMoreProducts: count => ` and others, ${count} in all`,
  places: 'Prefectures',
  cityByIndustry: 'Prefecture × industry',
  clusterCounts: 'clusters',
  coverageHeader: 'recorded / published',
  coverageCount: (known, size) => (size === null ? `${known} / total not found` : `${known} / ${size}`),
  howToComplete: 'How to complete the lists',
  withoutNameNote: count => `Not counted: ${count} recognised clusters whose full name no source gives. `,
  source: 'Source',
  listSources: list => `Source of ${list}`,
}
