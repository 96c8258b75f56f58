// MapLibre's ground follows the camera and the screen. A browser under test cannot be given another screen, so its word of
// one is stood in for.
import { renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera'
import { usePortSync } from '../../src/map/usePortSync'
import { createFakePort } from '../support/mapPort'

afterEach(() => vi.unstubAllGlobals())

function start() {
  const queries: { readonly text: string; readonly tell: () => void }[] = []
  vi.stubGlobal('matchMedia', (text: string) => {
    const listeners = new Set<() => void>()
    queries.push({ text, tell: () => [...listeners].forEach(listener => void listener()) })
    return {
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }
  })
  const port = createFakePort()
  const store = createCameraStore({ lng: 103, lat: 30, zoom: 6 })
  const ground = {
    store,
    size: { width: 600, height: 400 },
    theme: 'light' as const,
    tints: new Map(),
    outlined: [],
    hoveredCounty: null,
  }
  renderHook(() => usePortSync(port, ground))
  return { port, store, queries }
}

test('the canvas is fitted again whenever the window comes to a screen of other sharpness', () => {
  const { port, queries } = start()
  const before = vi.mocked(port.resize).mock.calls.length
  vi.stubGlobal('devicePixelRatio', 2)
  queries[0]?.tell()
  vi.stubGlobal('devicePixelRatio', 3)
  queries[1]?.tell()
  expect(vi.mocked(port.resize).mock.calls.length - before).toBe(2)
  expect(queries.map(({ text }) => text)).toEqual(['(resolution: 1dppx)', '(resolution: 2dppx)', '(resolution: 3dppx)'])
})

test('every move of the camera reaches the canvas at once', () => {
  const { port, store } = start()
  const next = { lng: 104, lat: 31, zoom: 7 }
  store.set(next)
  expect(port.setCamera).toHaveBeenLastCalledWith(next)
})
