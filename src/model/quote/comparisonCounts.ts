// The numbers of rows in which a compared cluster has an entry.

import { countQuoteMessages } from '#messages/countQuote'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ComparisonModel } from '../mainViews/comparison'
import type { CountTable } from './countTable'

/** The rows of completeness, by cluster. A cluster whose file is not loaded has no numbers. */
export function buildComparisonTable({ columns, figures, directions }: ComparisonModel): CountTable {
  return {
    id: 'comparison',
    groups: [
      {
        title: countQuoteMessages.clusters,
        rows: columns.map(({ cluster }) => ({ key: `cluster:${cluster.id}`, label: names.cluster(cluster) })),
      },
    ],
    columns: [
      { key: 'figures', label: countQuoteMessages.record.figures },
      { key: 'directions', label: countQuoteMessages.record.directions },
      { key: 'products', label: t.products },
    ],
    findNumber: (row, key) => {
      const column = columns.find(({ cluster }) => row === `cluster:${cluster.id}`)
      if (!column?.completeness) return null
      const { cluster, completeness, panel } = column
      const of = (['figures', 'directions', 'products'] as const).find(part => part === key)
      if (!of) return null
      return {
        subject: { cluster },
        counted: {
          kind: 'record',
          of,
          found: of === 'products' ? cluster.products.length : completeness[of],
          total: of === 'figures' ? figures.length : directions.length,
          others: columns.flatMap(other => (other === column ? [] : [other.cluster])),
        },
        sources: panel.sources.map(({ source }) => source),
        patch: {},
      }
    },
  }
}
