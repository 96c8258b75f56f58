// Connects gestures.ts to the map element.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { CameraStore } from '../camera/camera'
import type { Size } from '../camera/projection'
import { createGestures, type GestureOptions } from './gestures'
import { type EarlyEvents, GESTURE_EVENTS } from './useEarlyGestures'

/** Pointers end on the window, so that a drag goes on outside of the map. */
const WINDOW_EVENTS: readonly string[] = ['pointerup', 'pointercancel']

/** Replays the early events, then follows the events of the map. */
export function useGestures(
  mapRef: RefObject<HTMLElement | null>,
  store: CameraStore,
  size: Size,
  earlyEvents: EarlyEvents,
  handlers: Pick<GestureOptions, 'onGestureStart' | 'onSettled'>,
): void {
  const getLatest = useEffectEvent(() => ({ ...handlers, size }))
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const { handleEvent, stop } = createGestures({
      mapElement,
      store,
      getSize: () => getLatest().size,
      onGestureStart: () => getLatest().onGestureStart(),
      onSettled: () => getLatest().onSettled(),
    })
    for (const event of earlyEvents.current ?? []) handleEvent(event)
    earlyEvents.current = null
    const getTarget = (type: string) => (WINDOW_EVENTS.includes(type) ? window : mapElement)
    const types = [...GESTURE_EVENTS, 'dragstart']
    for (const type of types) getTarget(type).addEventListener(type, handleEvent, { passive: false })
    mapElement.addEventListener('click', handleEvent, true)
    return () => {
      stop()
      for (const type of types) getTarget(type).removeEventListener(type, handleEvent)
      mapElement.removeEventListener('click', handleEvent, true)
      earlyEvents.current = []
    }
  }, [mapRef, store, earlyEvents])
}
