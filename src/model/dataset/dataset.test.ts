import { expect, test } from 'vitest'
import { buildDatasetInput, buildDatasetOn } from '../../../tests/support/data/dataset'
import { runSync } from '../../domain/computation/steps'
import { buildDataset, buildDatasetInSteps } from './dataset'

test('a dataset built in steps equals one built at once', () => {
  const atOnceDataset = buildDataset(...buildDatasetInput(700))
  const slicedDataset = runSync(buildDatasetInSteps(...buildDatasetInput(700)))
  expect(slicedDataset.clusters).toEqual(atOnceDataset.clusters)
})

test('clusters are sorted by prefecture and county, an unknown county last', () => {
  const { clusters } = buildDataset(...buildDatasetInput(100))
  const keys = clusters.map(c => `${c.prefecture} ${c.adcode ?? '~'} ${c.id}`)
  expect(keys).toEqual([...keys].sort())
})

test('no cluster is valid after the end of all its terms, on any day', () => {
  for (const day of ['2025-12-31', '2026-01-01', '2026-11-22', '2029-01-01', '2035-01-01']) {
    const { clusters, lists } = buildDatasetOn(day)
    for (const cluster of clusters.filter(c => c.status === 'valid'))
      expect(
        cluster.recognitions.some(
          r => r.reReviewed || (r.list && (lists.get(r.list)?.validTo ?? '') >= day.slice(0, 4)),
        ),
        `${cluster.id} on ${day}`,
      ).toBe(true)
  }
})
