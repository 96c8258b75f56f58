// useRenderer with a fake port. The state transitions have their own test, src/map/renderer/rendererReducer.test.ts.
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Geometry } from '../../src/map/basemap/geometry'
import { supportsWebGl } from '../../src/map/browserSupport'
import { createCameraStore } from '../../src/map/camera/camera'
import type { Camera } from '../../src/map/camera/projection'
import { createMapPort, type MapPort, type MapPortOptions } from '../../src/map/renderer/mapLibrePort'
import { useRenderer } from '../../src/map/renderer/useRenderer'
import { createFakePort } from '../support/fakeMapPort'

vi.mock('../../src/map/renderer/mapLibrePort', () => ({ createMapPort: vi.fn() }))
vi.mock('../../src/map/browserSupport', () => ({ supportsWebGl: vi.fn() }))

const HOME: Camera = { lng: 103, lat: 30.5, zoom: 6 }
const ELSEWHERE: Camera = { lng: 105, lat: 31, zoom: 8 }

const ports: MapPort[] = []
const getLastPort = () => ports[ports.length - 1] as MapPort
const getLastSetup = () => vi.mocked(createMapPort).mock.lastCall?.[0] as MapPortOptions

beforeEach(() => {
  vi.useFakeTimers()
  ports.length = 0
  vi.mocked(supportsWebGl).mockReset().mockReturnValue(true)
  vi.mocked(createMapPort)
    .mockReset()
    .mockImplementation(() => {
      const port = createFakePort()
      ports.push(port)
      return port
    })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function renderMapRenderer() {
  const store = createCameraStore(HOME)
  const loadDetailGeometry = vi.fn(async () => ({}) as Geometry)
  const container = { current: document.createElement('div') }
  const hook = renderHook(() =>
    useRenderer({
      container,
      store,
      theme: 'light',
      tints: new Map(),
      outlinedCodes: [],
      loadDetailGeometry,
    }),
  )
  const flush = () => act(() => vi.advanceTimersByTimeAsync(0))
  const requestMap = async () => {
    act(() => hook.result.current.requestMapLibre())
    await flush()
  }
  const emit = (event: Exclude<keyof MapPortOptions['events'], 'onError' | 'onCrash'>) =>
    act(() => getLastSetup().events[event]())
  const getCurrent = () => hook.result.current
  return {
    ...hook,
    store,
    loadDetailGeometry,
    requestMap,
    flush,
    emit,
    getCurrent,
    getState: () => getCurrent().renderer.state,
  }
}

describe('MapLibre is shown', () => {
  test('after its first frame, at the initial camera, and never before it is requested', async () => {
    const { getCurrent, getState, requestMap, loadDetailGeometry, emit } = renderMapRenderer()
    expect([getState(), loadDetailGeometry.mock.calls.length]).toEqual(['idle', 0])
    await requestMap()
    expect([getState(), getCurrent().port]).toEqual(['loading', null])
    expect(getLastSetup().camera).toEqual(HOME)
    emit('onIdle')
    expect([getState(), getCurrent().port]).toEqual(['ready', getLastPort()])
    expect(getLastPort().setCamera).not.toHaveBeenCalled()
  })

  test('once, however often it is requested, and WebGL support is checked once', async () => {
    const { requestMap } = renderMapRenderer()
    await requestMap()
    await requestMap()
    expect(createMapPort).toHaveBeenCalledTimes(1)
    expect(supportsWebGl).toHaveBeenCalledTimes(1)
  })

  test('only with a frame of the current camera', async () => {
    const { getState, requestMap, store, emit } = renderMapRenderer()
    await requestMap()
    store.set(ELSEWHERE)
    emit('onIdle')
    expect(getState()).toBe('loading')
    expect(getLastPort().setCamera).toHaveBeenCalledWith(ELSEWHERE)
    emit('onIdle')
    expect(getState()).toBe('ready')
  })
})

describe('the SVG map stays', () => {
  test('without WebGL: nothing is fetched', async () => {
    vi.mocked(supportsWebGl).mockReturnValue(false)
    const { getState, requestMap, loadDetailGeometry } = renderMapRenderer()
    await requestMap()
    expect(getState()).toBe('unsupported')
    expect([loadDetailGeometry.mock.calls.length, vi.mocked(createMapPort).mock.calls.length]).toEqual([0, 0])
  })

  test('when the geometry fails to load; a retry loads it again', async () => {
    const { getCurrent, getState, requestMap, flush, loadDetailGeometry, emit } = renderMapRenderer()
    loadDetailGeometry.mockRejectedValueOnce(new Error('refused'))
    await requestMap()
    expect(getCurrent().renderer).toMatchObject({ state: 'failed', error: { message: 'refused' } })
    expect(createMapPort).not.toHaveBeenCalled()
    act(() => getCurrent().retry())
    await flush()
    emit('onIdle')
    expect(getState()).toBe('ready')
  })

  test('when the map cannot be created, or fails before its first frame: it is destroyed', async () => {
    const { getCurrent, requestMap } = renderMapRenderer()
    await requestMap()
    act(() => getLastSetup().events.onError(new Error('no worker')))
    expect(getCurrent()).toMatchObject({ renderer: { state: 'failed', error: { message: 'no worker' } }, port: null })
    expect(getLastPort().destroy).toHaveBeenCalledTimes(1)
  })

  test('when it never responds: slow after 8 s, failed after 45 s', async () => {
    const { getCurrent, getState, requestMap } = renderMapRenderer()
    await requestMap()
    expect(getCurrent().renderer).toMatchObject({ isSlow: false })
    act(() => void vi.advanceTimersByTime(8000))
    expect(getCurrent().renderer).toMatchObject({ state: 'loading', isSlow: true })
    act(() => void vi.advanceTimersByTime(37_000))
    expect(getState()).toBe('failed')
    expect(getLastPort().destroy).toHaveBeenCalledTimes(1)
  })

  test('when unmounted while it loads: no map is created', async () => {
    const { getCurrent, unmount } = renderMapRenderer()
    act(() => getCurrent().requestMapLibre())
    unmount()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(createMapPort).not.toHaveBeenCalled()
  })
})

describe('the SVG map comes back', () => {
  test('while the context is lost; a new map is created when it is restored', async () => {
    const { getCurrent, getState, requestMap, emit, flush } = renderMapRenderer()
    await requestMap()
    emit('onIdle')
    emit('onContextLost')
    expect([getState(), getCurrent().port]).toEqual(['contextLost', null])
    expect(getLastPort().destroy).not.toHaveBeenCalled()
    emit('onContextRestored')
    await flush()
    expect([getState(), ports.length]).toEqual(['loading', 2])
    expect(ports[0]?.destroy).toHaveBeenCalledTimes(1)
    emit('onIdle')
    expect(getCurrent().port).toBe(getLastPort())
  })

  test('when a frame is incomplete 8 s after the last move, as without a worker; a new map is created', async () => {
    const { getState, requestMap, emit, store, flush } = renderMapRenderer()
    await requestMap()
    emit('onIdle')
    emit('onMove')
    act(() => void vi.advanceTimersByTime(7000))
    act(() => store.set(ELSEWHERE))
    act(() => void vi.advanceTimersByTime(7000))
    expect(getState()).toBe('ready')
    act(() => void vi.advanceTimersByTime(1000))
    await flush()
    expect([getState(), ports.length]).toEqual(['loading', 2])
  })

  test('when a call fails', async () => {
    const { getState, requestMap, emit, flush } = renderMapRenderer()
    await requestMap()
    emit('onIdle')
    act(() => getLastSetup().events.onCrash(new TypeError('removeFeatureState')))
    await flush()
    expect([getState(), ports.length]).toEqual(['loading', 2])
  })
})

test('an error of one tile keeps the map, and unmounting destroys it', async () => {
  const { getState, requestMap, emit, unmount } = renderMapRenderer()
  await requestMap()
  emit('onIdle')
  act(() => getLastSetup().events.onError(new Error('one tile')))
  act(() => void vi.advanceTimersByTime(60_000))
  expect(getState()).toBe('ready')
  unmount()
  expect(getLastPort().destroy).toHaveBeenCalledTimes(1)
})
