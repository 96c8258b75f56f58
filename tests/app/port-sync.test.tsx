// useMapPortSync with a fake port and a fake pixel ratio.
import { renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera/camera'
import { useMapPortSync } from '../../src/map/renderer/useMapPortSync'
import { createFakePort } from '../support/fakeMapPort'

afterEach(() => vi.unstubAllGlobals())

function setUpPort() {
  const queries: { readonly query: string; readonly notify: () => void }[] = []
  vi.stubGlobal('matchMedia', (query: string) => {
    const listeners = new Set<() => void>()
    queries.push({ query, notify: () => [...listeners].forEach(listener => void listener()) })
    return {
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }
  })
  const port = createFakePort()
  const store = createCameraStore({ lng: 103, lat: 30, zoom: 6 })
  const basemap = {
    store,
    size: { width: 600, height: 400 },
    theme: 'light' as const,
    tints: new Map(),
    outlinedCodes: [],
    hoveredCounty: null,
  }
  renderHook(() => useMapPortSync(port, basemap))
  return { port, store, queries }
}

test('the canvas is resized when the device pixel ratio changes', () => {
  const { port, queries } = setUpPort()
  const before = vi.mocked(port.resize).mock.calls.length
  vi.stubGlobal('devicePixelRatio', 2)
  queries[0]?.notify()
  vi.stubGlobal('devicePixelRatio', 3)
  queries[1]?.notify()
  expect(vi.mocked(port.resize).mock.calls.length - before).toBe(2)
  expect(queries.map(({ query }) => query)).toEqual([
    '(resolution: 1dppx)',
    '(resolution: 2dppx)',
    '(resolution: 3dppx)',
  ])
})

test('every move of the camera reaches the canvas at once', () => {
  const { port, store } = setUpPort()
  const next = { lng: 104, lat: 31, zoom: 7 }
  store.set(next)
  expect(port.setCamera).toHaveBeenLastCalledWith(next)
})
