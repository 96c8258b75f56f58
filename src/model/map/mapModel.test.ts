// Markers of small selections, numbers of large ones.
import { describe, expect, test } from 'vitest'
import { buildDatasetInput, buildView, DATA } from '../../../tests/support/data/dataset'
import { selectForView } from '../../../tests/support/data/search'
import type { ClusterId } from '../../domain/cluster/cluster'
import { parseLink } from '../../view/links'
import { buildDataset } from '../dataset/dataset'
import { selectClusters } from '../dataset/selection'
import { MAX_MARKERS, selectMapModel } from './mapModel'

test.each(['', '?city=510100', '?level=national&industry=equipment,materials', '?q=外星飞碟'])(
  'the markers of "%s" have the order of the selection',
  search => {
    const { view } = parseLink(search)
    const selection = selectForView(view)
    expect(selectMapModel(view, DATA, selection).markers.map(m => m.id)).toEqual(selection.map(c => c.id))
  },
)

test('the open cluster is marked and its county outlined, even outside the selection', () => {
  const { view } = parseLink('?city=511500&cluster=santai-textile-footwear')
  const model = selectMapModel(view, DATA, selectClusters(view, DATA))
  expect(model.outlinedCodes).toEqual(['510722'])
  expect(model.markers.filter(m => m.isSelected).map(m => m.id)).toEqual(['santai-textile-footwear'])
})

describe('a large dataset', () => {
  const buildModel = (count: number, cluster: string | null = null) => {
    const data = buildDataset(...buildDatasetInput(count))
    const view = buildView({ cluster: cluster as ClusterId | null })
    return { data, model: selectMapModel(view, data, selectClusters(view, data)) }
  }

  test(`of ${MAX_MARKERS} clusters has a marker for each`, () => {
    const { model } = buildModel(MAX_MARKERS)
    expect([model.markers.length, model.hasMarkers]).toEqual([MAX_MARKERS, true])
  })

  test('beyond that has numbers by prefecture and county, and a marker for the open cluster', () => {
    const { data, model } = buildModel(MAX_MARKERS + 1, 'santai-textile-footwear-0')
    expect([model.markers, model.hasMarkers]).toEqual([[], false])
    const clusterInSantai = data.clusters.find(c => c.adcode === '510722')
    const selectedResult = buildModel(MAX_MARKERS + 1, clusterInSantai?.id)
    expect(selectedResult.model.markers.map(m => m.id)).toEqual([clusterInSantai?.id])
    for (const level of ['county', 'prefecture'] as const) {
      const counts = model.counts.filter(c => c.level === level)
      const expected = data.clusters.filter(c => level === 'prefecture' || c.adcode !== null).length
      expect(counts.reduce((sum, c) => sum + c.total, 0)).toBe(expected)
      for (const { total, byIndustry } of counts) expect(byIndustry.reduce((a, b) => a + b, 0)).toBe(total)
    }
  })
})
