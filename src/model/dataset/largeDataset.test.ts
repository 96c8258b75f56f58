// Holds what changes when there are many clusters: slices give what one go gives, the map counts instead of marking.
import { describe, expect, test } from 'vitest'
import { buildDatasetInput, buildView } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import { runSync } from '../../domain/computation/steps'
import { MAX_MARKERS, selectMapModel } from '../map/mapModel'
import { selectResultGroups } from '../panels/resultList'
import { buildDataset, buildDatasetInSteps } from './dataset'
import { selectWithFacets } from './selection'

const buildModels = (count: number, cluster: string | null = null) => {
  const data = buildDataset(...buildDatasetInput(count))
  const view = buildView({ cluster: cluster as ClusterId | null })
  const { selection } = selectWithFacets(view, data)
  return { data, selection, model: selectMapModel(view, data, selection) }
}

test('a dataset built in slices is the one built at once', () => {
  const atOnceDataset = buildDataset(...buildDatasetInput(700))
  const slicedDataset = runSync(buildDatasetInSteps(...buildDatasetInput(700)))
  expect(slicedDataset.clusters).toEqual(atOnceDataset.clusters)
})

test('clusters stand by prefecture and county, those of an unknown county last in theirs', () => {
  const { clusters } = buildDataset(...buildDatasetInput(100))
  const keys = clusters.map(c => `${c.prefecture} ${c.adcode ?? '~'} ${c.id}`)
  expect(keys).toEqual([...keys].sort())
})

describe('the map', () => {
  test(`marks ${MAX_MARKERS} clusters, each by itself`, () => {
    const { model } = buildModels(MAX_MARKERS)
    expect([model.markers.length, model.counts]).toEqual([MAX_MARKERS, []])
  })

  test('counts more than that by prefecture and county, and marks the chosen one', () => {
    const { data, model } = buildModels(MAX_MARKERS + 1, 'santai-textile-footwear-0')
    expect(model.markers).toEqual([])
    const clusterInSantai = data.clusters.find(c => c.adcode === '510722')
    const selectedResult = buildModels(MAX_MARKERS + 1, clusterInSantai?.id)
    expect(selectedResult.model.markers.map(m => m.id)).toEqual([clusterInSantai?.id])
    for (const level of ['county', 'prefecture'] as const) {
      const counts = model.counts.filter(c => c.level === level)
      const expected = data.clusters.filter(c => level === 'prefecture' || c.adcode !== null).length
      expect(counts.reduce((sum, c) => sum + c.total, 0)).toBe(expected)
      for (const { total, byIndustry } of counts) expect(byIndustry.reduce((a, b) => a + b, 0)).toBe(total)
    }
  })
})

test('a page of the list says how many there are in all', () => {
  const { selection } = buildModels(700)
  const pages = [
    selectResultGroups(selection, selection.slice(0, 100)),
    selectResultGroups(selection, selection.slice(100, 700)),
  ]
  expect(pages.flat().flatMap(g => g.clusters)).toEqual(selection)
  for (const { code, total } of pages.flat()) expect(total).toBe(selection.filter(c => c.prefecture === code).length)
})
