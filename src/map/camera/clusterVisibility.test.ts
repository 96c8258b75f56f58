import { describe, expect, test } from 'vitest'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import type { View } from '../../view/params'
import { getProvinceProjection } from '../layout/mapLayout'
import { countClustersOutside, isSubjectVisible } from './clusterVisibility'

const SIZE = { width: 800, height: 700 }
const AROUND_SANTAI = { camera: { lng: 105.09, lat: 31.09, zoom: 9 }, size: SIZE }
const SANTAI_CLUSTER = 'santai-textile-footwear' as ClusterId
const FAR_CLUSTER = 'pingshan-biobased-textile' as ClusterId

const selectModel = (patch: Partial<View>) =>
  selectMapModel(buildView(patch), DATA, selectClusters(buildView(patch), DATA))

test('the whole province has every cluster in sight', () => {
  expect(countClustersOutside(selectModel({}), getProvinceProjection(SIZE))).toBe(0)
})

test('close up, those outside are counted', () => {
  const model = selectModel({})
  const outsideCount = countClustersOutside(model, AROUND_SANTAI)
  expect(outsideCount).toBeGreaterThan(0)
  expect(outsideCount).toBeLessThan(model.markers.length)
})

describe('what a view is about is in sight', () => {
  test.each<[string, Partial<View>, boolean]>([
    ['where one of the clusters shown is', {}, true],
    ['where the open cluster is', { cluster: SANTAI_CLUSTER }, true],
    ['not where the open cluster is outside, whatever else is inside', { cluster: FAR_CLUSTER }, false],
    ['not where all of a filter is outside', { city: ['511500'] as unknown as View['city'] }, false],
  ])('%s', (_, patch, expected) => {
    expect(isSubjectVisible(selectModel(patch), AROUND_SANTAI)).toBe(expected)
  })
})
