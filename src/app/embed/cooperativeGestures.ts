// Gestures of a map in a frame, where the page around it must scroll: the wheel zooms with Ctrl or ⌘ only, and a touch moves
// the map with two fingers only. Everything else is the page's, with a hint.
import { createGestures, type GestureOptions } from '../../map/input/gestures'

interface Options extends GestureOptions {
  /** The page scrolls instead: a hint may say how to move the map. */
  readonly onPageGesture: (kind: 'wheel' | 'touch') => void
}

const CAPTURED_EVENTS = ['pointermove', 'wheel', 'gesturestart', 'gesturechange', 'gestureend', 'dragstart']

/** @returns removes the listeners */
export function followCooperativeGestures({ onPageGesture, ...options }: Options): () => void {
  const { mapElement } = options
  const { handleEvent, stop } = createGestures(options)
  /** Fingers on the map by pointer id, with the event that put them down. */
  const fingers = new Map<number, PointerEvent>()
  let isTwoFingerGesture = false

  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return handleEvent(event)
    fingers.set(event.pointerId, event)
    if (fingers.size !== 2) return
    isTwoFingerGesture = true
    for (const down of fingers.values()) handleEvent(down)
  }
  const onPointerEnd = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return handleEvent(event)
    fingers.delete(event.pointerId)
    if (isTwoFingerGesture) handleEvent(event)
    if (fingers.size === 0) isTwoFingerGesture = false
  }
  const onCapturedEvent = (event: Event) => {
    if (event instanceof WheelEvent && !event.ctrlKey && !event.metaKey) return onPageGesture('wheel')
    const isOneFinger = event instanceof PointerEvent && event.pointerType === 'touch' && fingers.size < 2
    if (!isOneFinger) handleEvent(event)
  }
  // The browser would scroll the page with two fingers too.
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length >= 2) event.preventDefault()
    else onPageGesture('touch')
  }
  const onClick = (event: Event) => handleEvent(event)

  mapElement.addEventListener('pointerdown', onPointerDown)
  addEventListener('pointerup', onPointerEnd)
  addEventListener('pointercancel', onPointerEnd)
  for (const type of CAPTURED_EVENTS) mapElement.addEventListener(type, onCapturedEvent, { passive: false })
  mapElement.addEventListener('touchmove', onTouchMove, { passive: false })
  mapElement.addEventListener('click', onClick, true)
  return () => {
    stop()
    mapElement.removeEventListener('pointerdown', onPointerDown)
    removeEventListener('pointerup', onPointerEnd)
    removeEventListener('pointercancel', onPointerEnd)
    for (const type of CAPTURED_EVENTS) mapElement.removeEventListener(type, onCapturedEvent)
    mapElement.removeEventListener('touchmove', onTouchMove)
    mapElement.removeEventListener('click', onClick, true)
  }
}
