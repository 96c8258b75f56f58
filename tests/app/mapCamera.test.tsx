// The camera of the interactive map and its target, without a browser.
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera/camera'
import { useMapCamera } from '../../src/map/camera/useMapCamera'
import { selectMapModel } from '../../src/model/map/mapModel'
import { buildView, DATA } from '../support/data/dataset'

const HOME = { lng: 103, lat: 30.5, zoom: 6 }
const COUNTY = { lng: 105, lat: 31, zoom: 8 }
const SIZE = { width: 800, height: 600 }
const MODEL = selectMapModel(buildView(), DATA, [])

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function mountCamera() {
  const store = createCameraStore(HOME)
  const { rerender } = renderHook(
    ({ targetCamera }) =>
      useMapCamera({
        store,
        targetCamera,
        requestedCamera: null,
        model: MODEL,
        size: SIZE,
        mapRef: { current: null },
        earlyEvents: { current: null },
        onGestureStart: vi.fn(),
        onCameraChange: vi.fn(),
      }),
    { initialProps: { targetCamera: HOME } },
  )
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  return { store, wait, setTarget: (targetCamera: typeof HOME) => rerender({ targetCamera }) }
}

test('flies to a new target', () => {
  const { store, wait, setTarget } = mountCamera()
  setTarget(COUNTY)
  wait(100)
  expect(store.get().zoom).toBeGreaterThan(HOME.zoom)
  expect(store.get().zoom).toBeLessThan(COUNTY.zoom)
  wait(1000)
  expect(store.get()).toEqual(COUNTY)
})

test('a flight goes on when the target is set again', () => {
  const { store, wait, setTarget } = mountCamera()
  setTarget(COUNTY)
  wait(100)
  setTarget({ ...COUNTY })
  wait(1000)
  expect(store.get()).toEqual(COUNTY)
})

test.each([0, 100])('a step back %i ms after the start of a flight ends at the first target', ms => {
  const { store, wait, setTarget } = mountCamera()
  setTarget(COUNTY)
  wait(ms)
  setTarget(HOME)
  wait(1000)
  expect(store.get()).toEqual(HOME)
})
