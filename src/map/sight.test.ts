import { describe, expect, test } from 'vitest'
import { DATA, viewOf } from '../../tests/support/dataset'
import type { ClusterId } from '../domain/cluster'
import { selectMapModel } from '../model/mapModel'
import { selectClusters } from '../model/selection'
import type { View } from '../view/params'
import { provinceCamera } from './compose'
import { countOutside, isInSight } from './sight'

const SIZE = { width: 800, height: 700 }
const AROUND_SANTAI = { lng: 105.09, lat: 31.09, zoom: 9 }
const SANTAI = 'santai-textile-footwear' as ClusterId
const FAR = 'pingshan-biobased-textile' as ClusterId

const selectModel = (patch: Partial<View>) => selectMapModel(viewOf(patch), DATA, selectClusters(viewOf(patch), DATA))

test('the whole province has every cluster in sight', () => {
  expect(countOutside(selectModel({}), provinceCamera(SIZE), SIZE)).toBe(0)
})

test('close up, those outside are counted', () => {
  const model = selectModel({})
  const outside = countOutside(model, AROUND_SANTAI, SIZE)
  expect(outside).toBeGreaterThan(0)
  expect(outside).toBeLessThan(model.markers.length)
})

describe('what a view is about is in sight', () => {
  test.each<[string, Partial<View>, boolean]>([
    ['where one of the clusters shown is', {}, true],
    ['where the open cluster is', { cluster: SANTAI }, true],
    ['not where the open cluster is outside, whatever else is inside', { cluster: FAR }, false],
    ['not where all of a filter is outside', { city: ['511500'] as unknown as View['city'] }, false],
  ])('%s', (_, patch, expected) => {
    expect(isInSight(selectModel(patch), AROUND_SANTAI, SIZE)).toBe(expected)
  })
})
