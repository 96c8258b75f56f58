// One rule for what a hand does on the map, whatever it is and whichever ground lies below.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCameraStore } from '../../src/map/camera'
import { createGestures, getWheelLevels } from '../../src/map/gestures'
import { toScreen, toWorld } from '../../src/map/projection'

const SIZE = { width: 800, height: 600 }
const HOME = { lng: 103, lat: 30.5, zoom: 6 }

// A reader with reduced motion sees each step at once; what runs on by itself is left to the browser's own tests.
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function start() {
  const stage = document.createElement('section')
  const link = document.createElement('a')
  stage.append(link)
  stage.setPointerCapture = () => {}
  const store = createCameraStore(HOME)
  const heard = { onStart: vi.fn(), onSettled: vi.fn() }
  const { handle } = createGestures({ stage, store, getSize: () => SIZE, ...heard })
  const event = (type: string, fields: object): Event => {
    const made = new Event(type, { cancelable: true })
    const all = { target: link, button: 0, buttons: 1, pointerId: 1, pointerType: 'touch', ...fields }
    for (const [key, value] of Object.entries(all)) Object.defineProperty(made, key, { value })
    return made
  }
  const send = (type: string, fields: object = {}) => {
    const sent = event(type, fields)
    handle(sent)
    return sent
  }
  const at = (clientX: number, clientY: number, pointerId = 1) => ({ clientX, clientY, pointerId })
  const zoomed = () => store.get().zoom - HOME.zoom
  /** The way of the place that was in the middle, in pixels. */
  const middle = () => {
    const { x, y } = toScreen(toWorld([HOME.lng, HOME.lat]), store.get(), SIZE)
    return [Math.round(x - SIZE.width / 2), Math.round(y - SIZE.height / 2)]
  }
  return { send, at, zoomed, middle, store, heard }
}

describe('a press', () => {
  test.each([
    ['that moves 3 px is a click', 3, false],
    ['that moves 4 px is a drag and clicks nothing', 4, true],
  ])('%s', (_, px, isDrag) => {
    const { send, at, middle, heard } = start()
    send('pointerdown', at(100, 100))
    send('pointermove', at(100 + px, 100))
    send('pointerup', at(100 + px, 100))
    expect(middle()).toEqual([isDrag ? px : 0, 0])
    expect(heard.onSettled).toHaveBeenCalledTimes(isDrag ? 1 : 0)
    expect(send('click', { detail: 1 }).defaultPrevented).toBe(isDrag)
    expect(send('click', { detail: 1 }).defaultPrevented).toBe(false)
  })

  test('of a key on a link is a click, also after a drag', () => {
    const { send, at } = start()
    send('pointerdown', at(100, 100))
    send('pointermove', at(200, 100))
    send('pointerup', at(200, 100))
    expect(send('click', { detail: 0 }).defaultPrevented).toBe(false)
  })

  test('of the second button drags nothing', () => {
    const { send, at, middle } = start()
    send('pointerdown', { ...at(100, 100), button: 2 })
    send('pointermove', at(200, 100))
    expect(middle()).toEqual([0, 0])
  })
})

test('two fingers zoom a level for each doubling, about the point between them, and move the map with them', () => {
  const { send, at, zoomed, middle } = start()
  send('pointerdown', at(350, 300, 1))
  send('pointerdown', at(450, 300, 2))
  for (let step = 1; step <= 10; step++) {
    send('pointermove', at(350 - 5 * step, 300, 1))
    send('pointermove', at(450 + 5 * step, 300, 2))
  }
  expect(zoomed()).toBeCloseTo(1, 2)
  expect(middle()).toEqual([0, 0])
  send('pointermove', at(300, 340, 1))
  send('pointermove', at(500, 340, 2))
  expect(middle()[1]).toBeGreaterThan(36)
})

describe('a wheel', () => {
  test.each([
    ['in pixels', { deltaY: -320, deltaMode: 0, ctrlKey: false }, 1],
    ['in lines, of which a notch has three', { deltaY: -9.6, deltaMode: 1, ctrlKey: false }, 1],
    ['in pages', { deltaY: -1, deltaMode: 2, ctrlKey: false }, 1],
    ['turned the other way', { deltaY: 160, deltaMode: 0, ctrlKey: false }, -0.5],
    ['of a pinch to double size', { deltaY: -69.3, deltaMode: 0, ctrlKey: true }, 1],
    ['that says too much', { deltaY: -9999, deltaMode: 1, ctrlKey: false }, 1],
  ])('%s', (_, event, levels) => {
    expect(getWheelLevels(event)).toBeCloseTo(levels, 2)
  })

  test('zooms the map and never the page, twenty small steps as one large one', () => {
    const { send, zoomed } = start()
    const sent = Array.from({ length: 20 }, () =>
      send('wheel', { clientX: 400, clientY: 300, deltaY: -3.466, deltaMode: 0, ctrlKey: true }),
    )
    expect(zoomed()).toBeCloseTo(1, 2)
    expect(sent.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
  })
})

test("Safari's gesture zooms a level for each doubling and never the page", () => {
  const { send, zoomed, heard } = start()
  const at = { clientX: 400, clientY: 300 }
  const sent = [
    send('gesturestart', { ...at, scale: 1 }),
    ...[1.2, 1.5, 1.9, 2].map(scale => send('gesturechange', { ...at, scale })),
    send('gestureend', { ...at, scale: 2 }),
  ]
  expect(zoomed()).toBeCloseTo(1, 2)
  expect(sent.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
  expect(heard.onSettled).toHaveBeenCalledTimes(1)
})

test('two fingers on a screen, which Safari tells of twice, count once', () => {
  const { send, at, zoomed } = start()
  send('pointerdown', at(350, 300, 1))
  send('pointerdown', at(450, 300, 2))
  send('gesturestart', { clientX: 400, clientY: 300, scale: 1 })
  send('pointermove', at(550, 300, 2))
  send('gesturechange', { clientX: 400, clientY: 300, scale: 2 })
  expect(zoomed()).toBeCloseTo(1, 2)
})

describe('what runs on by itself', () => {
  const settle = () => vi.advanceTimersByTime(2000)
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    vi.useFakeTimers({
      toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
    })
  })
  const throwMap = () => {
    const gesture = start()
    const { send, at } = gesture
    send('pointerdown', { ...at(100, 100), timeStamp: 0 })
    for (let step = 1; step <= 5; step++) send('pointermove', { ...at(100 + 20 * step, 100), timeStamp: 16 * step })
    send('pointerup', { ...at(200, 100), timeStamp: 90 })
    return gesture
  }

  test('a quick drag goes on for a moment, and settles once', () => {
    const { middle, heard } = throwMap()
    expect([middle()[0], heard.onSettled.mock.calls.length]).toEqual([100, 0])
    settle()
    expect(middle()[0]).toBeGreaterThan(150)
    expect(heard.onSettled).toHaveBeenCalledTimes(1)
  })

  test('the next touch holds it', () => {
    const { send, at, middle } = throwMap()
    vi.advanceTimersByTime(32)
    const [held] = middle()
    send('pointerdown', at(300, 300))
    settle()
    expect(middle()[0]).toBe(held)
  })

  test('notches of a wheel add up to what they ask for', () => {
    const { send, zoomed, heard } = start()
    for (const deltaY of [-120, -120, -80]) send('wheel', { clientX: 400, clientY: 300, deltaY, deltaMode: 0 })
    settle()
    expect(zoomed()).toBeCloseTo(1, 2)
    expect(heard.onSettled).toHaveBeenCalledTimes(1)
  })
})
