import { describe, expect, test } from 'vitest'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import { buildLargeDataset } from '../../../tests/support/data/largeDataset'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import { panBy } from '../camera/camera'
import type { Size } from '../camera/projection'
import { doesInsetCover } from './controlsLayout'
import { findInsetRange, getObstacles, STATIC_SIZE } from './insetSize'
import { buildMapLayout } from './mapLayout'
import { getProvinceCamera, getProvinceProjection } from './provinceCamera'

const selectModel = (patch: Parameters<typeof buildView>[0] = {}) =>
  selectMapModel(buildView(patch), DATA, selectClusters(buildView(patch), DATA))
const model = selectModel()
const selectLargeModel = (count: number) => {
  const data = buildLargeDataset(count)
  return selectMapModel(buildView(), data, data.clusters)
}

const sizes: readonly Size[] = [560, 608, 636, 694, 768, 820, 1000, 1248, 1888].flatMap(width =>
  [480, 543, 640, 707, 839, 1019, 1379].map(height => ({ width, height })),
)

const staticSizes: readonly Size[] = Array.from({ length: 70 }, (_, i) => 560 + 20 * i).flatMap(width =>
  Array.from({ length: 46 }, (_, j) => ({ width, height: 480 + 20 * j })),
)
const isShownLarge = (width: number, height: number): boolean =>
  height >= 820 && ((width >= 720 && width <= 800) || width >= 1200)

describe('the inset', () => {
  test.each([
    ['the published clusters', model],
    ['60 clusters', selectLargeModel(60)],
  ])('of %s covers no cluster at any size and camera, and is replaced by a switch', (_, model) => {
    const insets = sizes.flatMap(size =>
      [-160, -80, 0, 80, 160].flatMap(dx =>
        [-120, 0, 120].flatMap(dy => {
          const camera = panBy(getProvinceCamera(size), dx, dy)
          const { overlay, inset, switchGroup } = buildMapLayout(model, { camera, size })
          if (overlay.denseGroups.length > 0) expect(switchGroup === null).toBe(inset !== null)
          return inset
            ? [{ size, dx, dy, isCovering: doesInsetCover(inset.size, size, getObstacles(overlay, { camera, size })) }]
            : []
        }),
      ),
    )
    expect(insets.length).toBeGreaterThan(sizes.length)
    expect(insets.filter(({ isCovering }) => isCovering)).toEqual([])
  })

  test('is not offered as a switch where the province has numbers, at any zoom', () => {
    const large = selectLargeModel(60)
    const { camera, size } = getProvinceProjection({ width: 390, height: 300 })
    for (const levels of [0, 0.3, 1, 2])
      expect(buildMapLayout(large, { camera: { ...camera, zoom: camera.zoom + levels }, size }).switchGroup).toBeNull()
  })

  /** By the container queries of Inset.module.css. */
  const isShown = {
    all: (w: number, h: number) => w >= 1120 || (h >= 800 && (w <= 800 || h >= 860)),
    large: isShownLarge,
  }
  test.each([
    { name: 'the published clusters', model },
    ...[40, 50, 60, 80].map(count => ({ name: `${count} clusters`, model: selectLargeModel(count) })),
  ])('of $name covers no symbol of the static map at any size that shows it', ({ model }) => {
    const { overlay, inset } = buildMapLayout(model, getProvinceProjection(STATIC_SIZE))
    const range = inset && findInsetRange(model, inset.size)
    if (!inset || !range) throw new Error('no inset')
    const covered = staticSizes
      .filter(({ width, height }) => isShown[range](width, height))
      .filter(size => doesInsetCover(inset.size, size, getObstacles(overlay, getProvinceProjection(size))))
    expect(covered).toEqual([])
  })

  test('is shown in common window sizes, and not on small maps', () => {
    const getInsetWidth = (width: number, height: number) => {
      const size = { width, height }
      return buildMapLayout(model, getProvinceProjection(size)).inset?.size.width ?? null
    }
    expect([getInsetWidth(768, 839), getInsetWidth(1248, 1019), getInsetWidth(694, 707)]).toEqual([344, 344, 304])
    expect([getInsetWidth(720, 560), getInsetWidth(390, 300), getInsetWidth(489, 450)]).toEqual([null, null, null])
  })

  test('keeps its size when a filter changes', () => {
    const size = { width: 694, height: 707 }
    const filtered = buildMapLayout(selectModel({ city: [], level: ['national'] }), getProvinceProjection(size))
    expect(filtered.inset?.size).toBe(buildMapLayout(model, getProvinceProjection(size)).inset?.size)
  })
})
