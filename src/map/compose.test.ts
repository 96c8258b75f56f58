// The inset stands where it covers no cluster, at any size and camera, and folds into a switch where it has no room.
import { describe, expect, test } from 'vitest'
import { DATA, viewOf } from '../../tests/support/dataset'
import { selectMapModel } from '../model/mapModel'
import { selectClusters } from '../model/selection'
import { panBy } from './camera'
import { compose, getObstacles, provinceCamera } from './compose'
import { insetCovers } from './layout'
import type { Size } from './projection'

const selectModel = (patch: Parameters<typeof viewOf>[0] = {}) =>
  selectMapModel(viewOf(patch), DATA, selectClusters(viewOf(patch), DATA))
const model = selectModel()

const sizes: readonly Size[] = [560, 608, 636, 694, 768, 820, 1000, 1248, 1888].flatMap(width =>
  [480, 543, 640, 707, 839, 1019, 1379].map(height => ({ width, height })),
)

describe('the inset', () => {
  test('covers no cluster, whatever the size of the map and wherever it was pushed', () => {
    const shown = sizes.flatMap(size =>
      [-160, -80, 0, 80, 160].flatMap(dx =>
        [-120, 0, 120].flatMap(dy => {
          const camera = panBy(provinceCamera(size), dx, dy)
          const { scene, inset, folded } = compose(model, camera, size)
          expect(folded).toBe(inset === null)
          return inset
            ? [{ size, dx, dy, covers: insetCovers(inset.size, size, getObstacles(scene, camera, size)) }]
            : []
        }),
      ),
    )
    expect(shown.length).toBeGreaterThan(sizes.length)
    expect(shown.filter(({ covers }) => covers)).toEqual([])
  })

  test('stands at the sizes of common windows, and folds where there is no room', () => {
    const at = (width: number, height: number) => {
      const size = { width, height }
      return compose(model, provinceCamera(size), size).inset?.size.width ?? null
    }
    expect([at(768, 839), at(1248, 1019), at(694, 707)]).toEqual([344, 344, 304])
    expect([at(720, 560), at(390, 300), at(489, 450)]).toEqual([null, null, null])
  })

  test('is neither larger nor smaller for a filter', () => {
    const size = { width: 694, height: 707 }
    const filtered = compose(selectModel({ city: [], level: ['national'] }), provinceCamera(size), size)
    expect(filtered.inset?.size).toBe(compose(model, provinceCamera(size), size).inset?.size)
  })
})
