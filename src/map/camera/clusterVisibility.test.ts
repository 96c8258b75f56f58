import { describe, expect, test } from 'vitest'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import type { View } from '../../view/params'
import { getProvinceProjection } from '../layout/provinceCamera'
import { countClustersOutside, isSubjectVisible } from './clusterVisibility'

const SIZE = { width: 800, height: 700 }
const AROUND_SANTAI = { camera: { lng: 105.09, lat: 31.09, zoom: 9 }, size: SIZE }
const SANTAI_CLUSTER = 'santai-textile-footwear' as ClusterId
const FAR_CLUSTER = 'pingshan-biobased-textile' as ClusterId

const selectModel = (patch: Partial<View>) =>
  selectMapModel(buildView(patch), DATA, selectClusters(buildView(patch), DATA))

test('no cluster is outside of the whole province', () => {
  expect(countClustersOutside(selectModel({}), getProvinceProjection(SIZE))).toBe(0)
})

test('clusters outside are counted when zoomed in', () => {
  const model = selectModel({})
  const outsideCount = countClustersOutside(model, AROUND_SANTAI)
  expect(outsideCount).toBeGreaterThan(0)
  expect(outsideCount).toBeLessThan(model.markers.length)
})

describe('the subject of a view is visible', () => {
  test.each<[string, Partial<View>, boolean]>([
    ['if one of its clusters is', {}, true],
    ['if the open cluster is', { cluster: SANTAI_CLUSTER }, true],
    ['not if the open cluster is outside and others are inside', { cluster: FAR_CLUSTER }, false],
    ['not if all filtered clusters are outside', { city: ['511500'] as unknown as View['city'] }, false],
  ])('%s', (_, patch, expected) => {
    expect(isSubjectVisible(selectModel(patch), AROUND_SANTAI)).toBe(expected)
  })
})
