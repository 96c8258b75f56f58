// The page as MapLibre lives and dies, with a stand-in for it that says only what it is told to say. The rules
// themselves are tested in src/map/mapLife.test.ts.
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera'
import type { Geometry } from '../../src/map/geometry'
import { createMap, type MapPort, type MapSetup } from '../../src/map/glAdapter'
import type { Camera } from '../../src/map/projection'
import { supportsWebGl } from '../../src/map/support'
import { useMapLife } from '../../src/map/useMapLife'
import { createFakePort } from '../support/mapPort'

vi.mock('../../src/map/glAdapter', () => ({ createMap: vi.fn() }))
vi.mock('../../src/map/support', () => ({ supportsWebGl: vi.fn() }))

const HOME: Camera = { lng: 103, lat: 30.5, zoom: 6 }
const ELSEWHERE: Camera = { lng: 105, lat: 31, zoom: 8 }

const ports: MapPort[] = []
const lastPort = () => ports[ports.length - 1] as MapPort
const setup = () => vi.mocked(createMap).mock.lastCall?.[0] as MapSetup

beforeEach(() => {
  vi.useFakeTimers()
  ports.length = 0
  vi.mocked(supportsWebGl).mockReset().mockReturnValue(true)
  vi.mocked(createMap)
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

function start() {
  const store = createCameraStore(HOME)
  const loadDetail = vi.fn(async () => ({}) as Geometry)
  const container = { current: document.createElement('div') }
  const hook = renderHook(() =>
    useMapLife({ container, store, theme: 'light', tints: new Map(), outlined: [], loadDetail }),
  )
  const arrive = () => act(() => vi.advanceTimersByTimeAsync(0))
  const reach = async () => {
    act(() => hook.result.current.reach())
    await arrive()
  }
  const tell = (event: Exclude<keyof MapSetup['events'], 'onError' | 'onBroken'>) => act(() => setup().events[event]())
  const now = () => hook.result.current
  return { ...hook, store, loadDetail, reach, arrive, tell, now, state: () => now().life.state }
}

describe('MapLibre is shown', () => {
  test('once it has drawn, at the camera it was made with, and never before it is reached for', async () => {
    const { now, state, reach, loadDetail, tell } = start()
    expect([state(), loadDetail.mock.calls.length]).toEqual(['idle', 0])
    await reach()
    expect([state(), now().port]).toEqual(['loading', null])
    expect(setup().camera).toEqual(HOME)
    tell('onIdle')
    expect([state(), now().port]).toEqual(['ready', lastPort()])
    expect(lastPort().setCamera).not.toHaveBeenCalled()
  })

  test('once, however often it is reached for, and support is asked for once', async () => {
    const { reach } = start()
    await reach()
    await reach()
    expect(createMap).toHaveBeenCalledTimes(1)
    expect(supportsWebGl).toHaveBeenCalledTimes(1)
  })

  test('only with the frame of where the reader is by then', async () => {
    const { state, reach, store, tell } = start()
    await reach()
    store.set(ELSEWHERE)
    tell('onIdle')
    expect(state()).toBe('loading')
    expect(lastPort().setCamera).toHaveBeenCalledWith(ELSEWHERE)
    tell('onIdle')
    expect(state()).toBe('ready')
  })
})

describe('the SVG map stays', () => {
  test('without WebGL: nothing is fetched', async () => {
    vi.mocked(supportsWebGl).mockReturnValue(false)
    const { state, reach, loadDetail } = start()
    await reach()
    expect(state()).toBe('unsupported')
    expect([loadDetail.mock.calls.length, vi.mocked(createMap).mock.calls.length]).toEqual([0, 0])
  })

  test('when the geometry is refused; a retry asks for it again', async () => {
    const { now, state, reach, arrive, loadDetail, tell } = start()
    loadDetail.mockRejectedValueOnce(new Error('refused'))
    await reach()
    expect(now().life).toMatchObject({ state: 'failed', error: { message: 'refused' } })
    expect(createMap).not.toHaveBeenCalled()
    act(() => now().retry())
    await arrive()
    tell('onIdle')
    expect(state()).toBe('ready')
  })

  test('when the map cannot be made, or fails before it has drawn: it is taken away', async () => {
    const { now, reach } = start()
    await reach()
    act(() => setup().events.onError(new Error('no worker')))
    expect(now()).toMatchObject({ life: { state: 'failed', error: { message: 'no worker' } }, port: null })
    expect(lastPort().destroy).toHaveBeenCalledTimes(1)
  })

  test('when it never answers: the reader hears of it after 8 s, and it is given up after 45 s', async () => {
    const { now, state, reach } = start()
    await reach()
    expect(now().life).toMatchObject({ slow: false })
    act(() => void vi.advanceTimersByTime(8000))
    expect(now().life).toMatchObject({ state: 'loading', slow: true })
    act(() => void vi.advanceTimersByTime(37_000))
    expect(state()).toBe('failed')
    expect(lastPort().destroy).toHaveBeenCalledTimes(1)
  })

  test('when the page is left while it loads: no map is made', async () => {
    const { now, unmount } = start()
    act(() => now().reach())
    unmount()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(createMap).not.toHaveBeenCalled()
  })
})

describe('the SVG map comes back', () => {
  test('while the context is lost; a new map is made when it is restored', async () => {
    const { now, state, reach, tell, arrive } = start()
    await reach()
    tell('onIdle')
    tell('onContextLost')
    expect([state(), now().port]).toEqual(['contextLost', null])
    expect(lastPort().destroy).not.toHaveBeenCalled()
    tell('onContextRestored')
    await arrive()
    expect([state(), ports.length]).toEqual(['loading', 2])
    expect(ports[0]?.destroy).toHaveBeenCalledTimes(1)
    tell('onIdle')
    expect(now().port).toBe(lastPort())
  })

  test('when a frame is not whole 8 s after the last move, as without a worker; a new map is made', async () => {
    const { state, reach, tell, store, arrive } = start()
    await reach()
    tell('onIdle')
    tell('onMove')
    act(() => void vi.advanceTimersByTime(7000))
    act(() => store.set(ELSEWHERE))
    act(() => void vi.advanceTimersByTime(7000))
    expect(state()).toBe('ready')
    act(() => void vi.advanceTimersByTime(1000))
    await arrive()
    expect([state(), ports.length]).toEqual(['loading', 2])
  })

  test('when a call fails', async () => {
    const { state, reach, tell, arrive } = start()
    await reach()
    tell('onIdle')
    act(() => setup().events.onBroken(new TypeError('removeFeatureState')))
    await arrive()
    expect([state(), ports.length]).toEqual(['loading', 2])
  })
})

test('an error of one part leaves the map as it is, and leaving the page destroys it', async () => {
  const { state, reach, tell, unmount } = start()
  await reach()
  tell('onIdle')
  act(() => setup().events.onError(new Error('one tile')))
  act(() => void vi.advanceTimersByTime(60_000))
  expect(state()).toBe('ready')
  unmount()
  expect(lastPort().destroy).toHaveBeenCalledTimes(1)
})
