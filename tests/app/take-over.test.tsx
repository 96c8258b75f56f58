// When MapLibre takes over, and when it must not: with a stand-in for it that says only what it is told to say.
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera'
import type { Geometry } from '../../src/map/geometry'
import { createMap, type MapPort, type MapSetup } from '../../src/map/glAdapter'
import type { Camera } from '../../src/map/projection'
import { supportsWebGl } from '../../src/map/support'
import { useTakeOver } from '../../src/map/useTakeOver'

vi.mock('../../src/map/glAdapter', () => ({ createMap: vi.fn() }))
vi.mock('../../src/map/support', () => ({ supportsWebGl: vi.fn() }))

const HOME: Camera = { lng: 103, lat: 30.5, zoom: 6 }
const ELSEWHERE: Camera = { lng: 105, lat: 31, zoom: 8 }

/** What was asked of the map that was made last. */
let port: { -readonly [K in keyof MapPort]: MapPort[K] }
const made = () => vi.mocked(createMap).mock.lastCall?.[0] as MapSetup

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(supportsWebGl).mockReturnValue(true)
  vi.mocked(createMap).mockReset()
  vi.mocked(createMap).mockImplementation(() => {
    port = {
      jumpTo: vi.fn(),
      flyTo: vi.fn(),
      setTheme: vi.fn(),
      setTints: vi.fn(),
      setOutlined: vi.fn(),
      project: vi.fn(() => ({ x: 0, y: 0 })),
      forward: vi.fn(),
      resize: vi.fn(),
      destroy: vi.fn(),
    }
    return port
  })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function setUp() {
  const store = createCameraStore(HOME)
  const heard = { onReaderSettled: vi.fn(), onCountyHover: vi.fn(), onCountyClick: vi.fn() }
  const loadDetail = vi.fn(async () => ({}) as Geometry)
  const container = { current: document.createElement('div') }
  const hook = renderHook(() =>
    useTakeOver({ container, store, theme: 'light', tints: new Map(), outlined: [], loadDetail, ...heard }),
  )
  /** All that is on its way has come. */
  const arrive = () => act(() => vi.advanceTimersByTimeAsync(0))
  const reach = async () => {
    act(() => hook.result.current.reach())
    await arrive()
  }
  return { ...hook, store, heard, loadDetail, reach, arrive, now: () => hook.result.current }
}

describe('MapLibre takes over', () => {
  test('once it has drawn, at the camera it was made with, and never before it is reached for', async () => {
    const { now, reach, loadDetail } = setUp()
    expect([now().renderer, loadDetail.mock.calls.length]).toEqual(['svg', 0])
    await reach()
    expect(now().renderer).toBe('loading')
    expect(made().camera).toEqual(HOME)
    act(() => made().events.onState('idle'))
    expect(now()).toMatchObject({ renderer: 'gl', busy: false, port })
    expect(port.jumpTo).not.toHaveBeenCalled()
  })

  test('once, however often it is reached for', async () => {
    const { reach } = setUp()
    await reach()
    await reach()
    expect(createMap).toHaveBeenCalledTimes(1)
  })

  test('where the reader has moved meanwhile, at the camera of now', async () => {
    const { now, reach, store } = setUp()
    await reach()
    store.set(ELSEWHERE)
    act(() => made().events.onState('idle'))
    expect(port.jumpTo).toHaveBeenCalledWith(ELSEWHERE)
    expect(now()).toMatchObject({ renderer: 'gl', busy: true })
    act(() => made().events.onState('idle'))
    expect(now().busy).toBe(false)
  })

  test('not from under a gesture, but at its end', async () => {
    const { now, reach } = setUp()
    await reach()
    act(() => now().gesture.start())
    act(() => made().events.onState('idle'))
    expect(now().renderer).toBe('loading')
    act(() => now().gesture.end())
    expect(now().renderer).toBe('gl')
  })

  test('and moves the camera, tells of counties and of a lost canvas only from then on', async () => {
    const { now, reach, store, heard } = setUp()
    await reach()
    const { events } = made()
    const happen = () =>
      act(() => {
        events.onMove(ELSEWHERE)
        events.onSettled(ELSEWHERE, true)
        events.onCountyHover('510722')
        events.onCountyClick('510722')
      })
    happen()
    expect(store.get()).toEqual(HOME)
    for (const call of Object.values(heard)) expect(call).not.toHaveBeenCalled()
    act(() => events.onState('idle'))
    happen()
    expect(store.get()).toEqual(ELSEWHERE)
    for (const call of Object.values(heard)) expect(call).toHaveBeenCalledTimes(1)
    act(() => events.onSettled(HOME, false))
    expect(heard.onReaderSettled).toHaveBeenCalledTimes(1)
    act(() => events.onContext(true))
    expect(now()).toMatchObject({ renderer: 'gl', contextLost: true })
  })
})

describe('MapLibre does not take over', () => {
  test('without WebGL: nothing is fetched, and that is known', async () => {
    vi.mocked(supportsWebGl).mockReturnValue(false)
    const { now, reach, loadDetail } = setUp()
    await reach()
    expect(now()).toMatchObject({ renderer: 'svg', withoutWebGl: true })
    expect([loadDetail.mock.calls.length, vi.mocked(createMap).mock.calls.length]).toEqual([0, 0])
  })

  test('when the geometry is broken; a retry asks for it again', async () => {
    const { now, reach, arrive, loadDetail } = setUp()
    loadDetail.mockRejectedValueOnce(new Error('broken'))
    await reach()
    expect(now()).toMatchObject({ renderer: 'failed', failure: { message: 'broken' } })
    expect(createMap).not.toHaveBeenCalled()
    act(() => now().retry())
    await arrive()
    act(() => made().events.onState('idle'))
    expect(now().renderer).toBe('gl')
  })

  test('when it fails before it has drawn: it is taken away, and what it says later is not heard', async () => {
    const { now, reach } = setUp()
    await reach()
    const { events } = made()
    act(() => events.onError(new Error('no worker')))
    expect(now()).toMatchObject({ renderer: 'failed', failure: { message: 'no worker' }, port: null })
    expect(port.destroy).toHaveBeenCalledTimes(1)
    act(() => events.onState('idle'))
    expect(now().renderer).toBe('failed')
  })

  test('when it never answers: the reader hears of it after 8 s, and it is given up after 45 s', async () => {
    const { now, reach } = setUp()
    await reach()
    expect(now().slow).toBe(false)
    act(() => void vi.advanceTimersByTime(8000))
    expect(now()).toMatchObject({ renderer: 'loading', slow: true })
    act(() => void vi.advanceTimersByTime(37_000))
    expect(now()).toMatchObject({ renderer: 'failed', slow: false })
    expect(port.destroy).toHaveBeenCalledTimes(1)
  })

  test('when the page is left while it loads: no map is made', async () => {
    const { now, unmount } = setUp()
    act(() => now().reach())
    unmount()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(createMap).not.toHaveBeenCalled()
  })
})

test('an error after it has taken over is no failure, and leaving the page destroys the map', async () => {
  const { now, reach, unmount } = setUp()
  await reach()
  act(() => made().events.onState('idle'))
  act(() => made().events.onError(new Error('one tile')))
  act(() => void vi.advanceTimersByTime(60_000))
  expect(now()).toMatchObject({ renderer: 'gl', failure: null })
  unmount()
  expect(port.destroy).toHaveBeenCalledTimes(1)
})
