import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bbox } from '../../domain/place/place'
import { PROVINCE_BBOX } from './camera'
import { fitBox, fromScreen, metresPerPixel, toLngLat, toScreen, toWorld } from './projection'

const lng = fc.double({ min: 97, max: 109, noNaN: true })
const lat = fc.double({ min: 26, max: 35, noNaN: true })
const camera = fc.record({ lng, lat, zoom: fc.double({ min: 4, max: 12, noNaN: true }) })
const size = { width: 742, height: 811 }

describe('the projection', () => {
  test('is inverted by toLngLat and fromScreen', () => {
    fc.assert(
      fc.property(lng, lat, camera, (x, y, at) => {
        const world = toWorld([x, y])
        const [backLng, backLat] = toLngLat(world)
        expect(backLng).toBeCloseTo(x, 9)
        expect(backLat).toBeCloseTo(y, 9)
        const screen = toScreen(world, { camera: at, size })
        const back = fromScreen(screen.x, screen.y, { camera: at, size })
        expect(back.x).toBeCloseTo(world.x, 11)
        expect(back.y).toBeCloseTo(world.y, 11)
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })

  test('has the corners of the world of Web Mercator', () => {
    expect(toWorld([0, 0])).toEqual({ x: 0.5, y: 0.5 })
    expect(toWorld([180, 85.0511287798066]).x).toBe(1)
    expect(toWorld([180, 85.0511287798066]).y).toBeCloseTo(0, 9)
  })

  test('has 512 pixels around the equator at zoom 0', () => {
    expect(metresPerPixel({ lng: 0, lat: 0, zoom: 0 })).toBeCloseTo(78_271.5, 1)
    expect(metresPerPixel({ lng: 104, lat: 60, zoom: 10 })).toBeCloseTo(38.22, 2)
  })
})

describe('a fitted box', () => {
  const padding = { top: 84, right: 26, bottom: 120, left: 40 }
  const fitCamera = (box: Bbox, maxZoom: number) => {
    const at = fitBox(box, size, padding, maxZoom)
    const nw = toScreen(toWorld([box[0], box[3]]), { camera: at, size })
    const se = toScreen(toWorld([box[2], box[1]]), { camera: at, size })
    return { at, nw, se }
  }

  test('lies within the padding, touches it, and is centred', () => {
    const { nw, se } = fitCamera(PROVINCE_BBOX, 12)
    expect(nw.x).toBeCloseTo(40, 6)
    expect(se.x).toBeCloseTo(742 - 26, 6)
    expect(nw.y).toBeGreaterThanOrEqual(84)
    expect(se.y).toBeLessThanOrEqual(811 - 120)
    expect(nw.y - 84).toBeCloseTo(811 - 120 - se.y, 6)
  })

  test('respects the maximum zoom, and has a finite zoom on a tiny map', () => {
    const smallBox: Bbox = [104, 30, 104.001, 30.001]
    expect(fitCamera(smallBox, 9.2).at.zoom).toBe(9.2)
    expect(Number.isFinite(fitBox(PROVINCE_BBOX, { width: 0, height: 0 }, padding, 12).zoom)).toBe(true)
  })
})
