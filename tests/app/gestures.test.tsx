// Gestures as events, without a browser.
import { act, render } from '@testing-library/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera/camera'
import { toScreen, toWorld } from '../../src/map/camera/projection'
import { useMapCamera } from '../../src/map/camera/useMapCamera'
import { createGestures, getWheelLevels } from '../../src/map/input/gestures'
import { type EarlyEvents, useEarlyGestures } from '../../src/map/input/useEarlyGestures'
import { selectMapModel } from '../../src/model/map/mapModel'
import { buildView, DATA } from '../support/data/dataset'

const SIZE = { width: 800, height: 600 }
const HOME = { lng: 103, lat: 30.5, zoom: 6 }

// Reduced motion: every step is immediate.
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function setUpGestures() {
  const viewport = document.createElement('section')
  const link = document.createElement('a')
  viewport.append(link)
  viewport.setPointerCapture = () => {}
  const store = createCameraStore(HOME)
  const callbacks = { onGestureStart: vi.fn(), onSettled: vi.fn() }
  const { handleEvent } = createGestures({ mapElement: viewport, store, getSize: () => SIZE, ...callbacks })
  const createEvent = (type: string, fields: object): Event => {
    const created = new Event(type, { cancelable: true })
    const all = { target: link, button: 0, buttons: 1, pointerId: 1, pointerType: 'touch', ...fields }
    for (const [key, value] of Object.entries(all)) Object.defineProperty(created, key, { value })
    return created
  }
  const send = (type: string, fields: object = {}) => {
    const event = createEvent(type, fields)
    handleEvent(event)
    return event
  }
  const toPointer = (clientX: number, clientY: number, pointerId = 1) => ({ clientX, clientY, pointerId })
  const getZoomChange = () => store.get().zoom - HOME.zoom
  /** Pixels from the centre of the map to the position that was there at first. */
  const getCentreOffset = () => {
    const { x, y } = toScreen(toWorld([HOME.lng, HOME.lat]), { camera: store.get(), size: SIZE })
    return [Math.round(x - SIZE.width / 2), Math.round(y - SIZE.height / 2)]
  }
  return { send, toPointer, getZoomChange, getCentreOffset, callbacks }
}

describe('a press', () => {
  test.each([
    ['that moves 3 px is a click', 3, false],
    ['that moves 4 px is a drag without a click', 4, true],
  ])('%s', (_, px, isDrag) => {
    const { send, toPointer, getCentreOffset, callbacks } = setUpGestures()
    send('pointerdown', toPointer(100, 100))
    send('pointermove', toPointer(100 + px, 100))
    send('pointerup', toPointer(100 + px, 100))
    expect(getCentreOffset()).toEqual([isDrag ? px : 0, 0])
    expect(callbacks.onSettled).toHaveBeenCalledTimes(isDrag ? 1 : 0)
    expect(send('click', { detail: 1 }).defaultPrevented).toBe(isDrag)
    expect(send('click', { detail: 1 }).defaultPrevented).toBe(false)
  })

  test('of a key on a link is a click even after a drag', () => {
    const { send, toPointer } = setUpGestures()
    send('pointerdown', toPointer(100, 100))
    send('pointermove', toPointer(200, 100))
    send('pointerup', toPointer(200, 100))
    expect(send('click', { detail: 0 }).defaultPrevented).toBe(false)
  })

  test('of the second button does not drag', () => {
    const { send, toPointer, getCentreOffset } = setUpGestures()
    send('pointerdown', { ...toPointer(100, 100), button: 2 })
    send('pointermove', toPointer(200, 100))
    expect(getCentreOffset()).toEqual([0, 0])
  })
})

test('two fingers zoom a level for each doubling, about the point between them, and move the map with them', () => {
  const { send, toPointer, getZoomChange, getCentreOffset } = setUpGestures()
  send('pointerdown', toPointer(350, 300, 1))
  send('pointerdown', toPointer(450, 300, 2))
  for (let step = 1; step <= 10; step++) {
    send('pointermove', toPointer(350 - 5 * step, 300, 1))
    send('pointermove', toPointer(450 + 5 * step, 300, 2))
  }
  expect(getZoomChange()).toBeCloseTo(1, 2)
  expect(getCentreOffset()).toEqual([0, 0])
  send('pointermove', toPointer(300, 340, 1))
  send('pointermove', toPointer(500, 340, 2))
  expect(getCentreOffset()[1]).toBeGreaterThan(36)
})

describe('a wheel', () => {
  test.each([
    ['in pixels', { deltaY: -320, deltaMode: 0, ctrlKey: false }, 1],
    ['in lines, of which a notch has three', { deltaY: -9.6, deltaMode: 1, ctrlKey: false }, 1],
    ['in pages', { deltaY: -1, deltaMode: 2, ctrlKey: false }, 1],
    ['in the other direction', { deltaY: 160, deltaMode: 0, ctrlKey: false }, -0.5],
    ['of a pinch to double size', { deltaY: -69.3, deltaMode: 0, ctrlKey: true }, 1],
    ['with an excessive delta', { deltaY: -9999, deltaMode: 1, ctrlKey: false }, 1],
  ])('%s', (_, event, levels) => {
    expect(getWheelLevels(event)).toBeCloseTo(levels, 2)
  })

  test('zooms the map and never the page, twenty small steps as one large one', () => {
    const { send, getZoomChange } = setUpGestures()
    const sentEvents = Array.from({ length: 20 }, () =>
      send('wheel', { clientX: 400, clientY: 300, deltaY: -3.466, deltaMode: 0, ctrlKey: true }),
    )
    expect(getZoomChange()).toBeCloseTo(1, 2)
    expect(sentEvents.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
  })
})

test("Safari's gesture zooms a level for each doubling and never the page", () => {
  const { send, getZoomChange, callbacks } = setUpGestures()
  const toPointer = { clientX: 400, clientY: 300 }
  const sentEvents = [
    send('gesturestart', { ...toPointer, scale: 1 }),
    ...[1.2, 1.5, 1.9, 2].map(scale => send('gesturechange', { ...toPointer, scale })),
    send('gestureend', { ...toPointer, scale: 2 }),
  ]
  expect(getZoomChange()).toBeCloseTo(1, 2)
  expect(sentEvents.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
  expect(callbacks.onSettled).toHaveBeenCalledTimes(1)
})

test('a pinch that Safari reports twice counts once', () => {
  const { send, toPointer, getZoomChange } = setUpGestures()
  send('pointerdown', toPointer(350, 300, 1))
  send('pointerdown', toPointer(450, 300, 2))
  send('gesturestart', { clientX: 400, clientY: 300, scale: 1 })
  send('pointermove', toPointer(550, 300, 2))
  send('gesturechange', { clientX: 400, clientY: 300, scale: 2 })
  expect(getZoomChange()).toBeCloseTo(1, 2)
})

describe('animations', () => {
  const finishAnimation = () => vi.advanceTimersByTime(2000)
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    vi.useFakeTimers({
      toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
    })
  })
  const flickMap = () => {
    const gesture = setUpGestures()
    const { send, toPointer } = gesture
    send('pointerdown', { ...toPointer(100, 100), timeStamp: 0 })
    for (let step = 1; step <= 5; step++)
      send('pointermove', { ...toPointer(100 + 20 * step, 100), timeStamp: 16 * step })
    send('pointerup', { ...toPointer(200, 100), timeStamp: 90 })
    return gesture
  }

  test('a quick drag continues with inertia, and settles once', () => {
    const { getCentreOffset, callbacks } = flickMap()
    expect([getCentreOffset()[0], callbacks.onSettled.mock.calls.length]).toEqual([100, 0])
    finishAnimation()
    expect(getCentreOffset()[0]).toBeGreaterThan(150)
    expect(callbacks.onSettled).toHaveBeenCalledTimes(1)
  })

  test('the next touch stops inertia', () => {
    const { send, toPointer, getCentreOffset } = flickMap()
    vi.advanceTimersByTime(32)
    const [offsetAtTouch] = getCentreOffset()
    send('pointerdown', toPointer(300, 300))
    finishAnimation()
    expect(getCentreOffset()[0]).toBe(offsetAtTouch)
  })

  test('wheel notches add up', () => {
    const { send, getZoomChange, callbacks } = setUpGestures()
    for (const deltaY of [-120, -120, -80]) send('wheel', { clientX: 400, clientY: 300, deltaY, deltaMode: 0 })
    finishAnimation()
    expect(getZoomChange()).toBeCloseTo(1, 2)
    expect(callbacks.onSettled).toHaveBeenCalledTimes(1)
  })
})

describe('a drag that began on the static map', () => {
  const model = selectMapModel(buildView(), DATA, [])
  const mountStaticMap = () => {
    const store = createCameraStore(HOME)
    const onCameraChange = vi.fn()
    const toMap = { onMount: () => {}, show: () => {} }
    const dispatch = (type: string, clientX: number, timeStamp: number) => {
      const event = new PointerEvent(type, { bubbles: true, pointerId: 1, buttons: 1, clientX, clientY: 100 })
      Object.defineProperty(event, 'timeStamp', { value: timeStamp })
      container.querySelector('section')?.dispatchEvent(event)
    }
    function InteractiveMap(refs: { mapRef: RefObject<HTMLElement | null>; earlyEvents: EarlyEvents }) {
      // Runs after the map is in the document, before the gestures listen.
      useEffect(() => toMap.onMount(), [])
      const targets = { targetCamera: HOME, requestedCamera: null, model, size: SIZE }
      useMapCamera({ ...refs, ...targets, store, onGestureStart: vi.fn(), onCameraChange })
      return <div data-map-state="idle" />
    }
    function MapWithBoth() {
      const mapRef = useRef<HTMLElement>(null)
      const earlyEvents = useEarlyGestures(mapRef)
      const [isInteractive, setIsInteractive] = useState(false)
      toMap.show = () => setIsInteractive(true)
      const content = isInteractive ? (
        <InteractiveMap mapRef={mapRef} earlyEvents={earlyEvents} />
      ) : (
        <div data-map-state="still" />
      )
      return <section ref={mapRef}>{content}</section>
    }
    const { container } = render(<MapWithBoth />)
    return { store, onCameraChange, toMap, dispatch }
  }

  test('moves the map if it ends before the interactive map listens', () => {
    const { store, onCameraChange, toMap, dispatch } = mountStaticMap()
    dispatch('pointerdown', 100, 0)
    dispatch('pointermove', 140, 16)
    toMap.onMount = () => dispatch('pointerup', 140, 32)
    act(() => toMap.show())
    expect(onCameraChange).toHaveBeenCalledExactlyOnceWith(store.get())
    expect(store.get().lng).toBeLessThan(HOME.lng)
  })

  test('moves the map with inertia if it was quick', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] })
    const { store, onCameraChange, toMap, dispatch } = mountStaticMap()
    dispatch('pointerdown', 100, 0)
    for (const step of [1, 2, 3]) dispatch('pointermove', 100 + 20 * step, 16 * step)
    dispatch('pointerup', 160, 60)
    act(() => toMap.show())
    act(() => vi.advanceTimersByTime(2000))
    expect(onCameraChange).toHaveBeenCalledExactlyOnceWith(store.get())
    expect(store.get().lng).toBeLessThan(HOME.lng)
  })
})
