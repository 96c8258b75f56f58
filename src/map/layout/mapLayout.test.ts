import { describe, expect, test } from 'vitest'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import { panBy } from '../camera/camera'
import type { Size } from '../camera/projection'
import { doesInsetCover } from './controlsLayout'
import { getObstacles } from './insetSize'
import { buildMapLayout } from './mapLayout'
import { getProvinceCamera, getProvinceProjection } from './provinceCamera'

const selectModel = (patch: Parameters<typeof buildView>[0] = {}) =>
  selectMapModel(buildView(patch), DATA, selectClusters(buildView(patch), DATA))
const model = selectModel()

const sizes: readonly Size[] = [560, 608, 636, 694, 768, 820, 1000, 1248, 1888].flatMap(width =>
  [480, 543, 640, 707, 839, 1019, 1379].map(height => ({ width, height })),
)

describe('the inset', () => {
  test('covers no cluster at any size and camera, and is replaced by a switch', () => {
    const insets = sizes.flatMap(size =>
      [-160, -80, 0, 80, 160].flatMap(dx =>
        [-120, 0, 120].flatMap(dy => {
          const camera = panBy(getProvinceCamera(size), dx, dy)
          const { overlay, inset, switchGroup } = buildMapLayout(model, { camera, size })
          expect(switchGroup === null).toBe(inset !== null)
          return inset
            ? [{ size, dx, dy, isCovering: doesInsetCover(inset.size, size, getObstacles(overlay, { camera, size })) }]
            : []
        }),
      ),
    )
    expect(insets.length).toBeGreaterThan(sizes.length)
    expect(insets.filter(({ isCovering }) => isCovering)).toEqual([])
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
