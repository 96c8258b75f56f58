// Connects gestures.ts to the stage of the map, beginning with what the reader did before the interactive map was there.
import { type RefObject, useEffect, useRef } from 'react'
import type { CameraStore } from '../camera/camera'
import type { Size } from '../camera/projection'
import { GESTURE_EVENTS } from './gestureEvents'
import { createGestures, type GestureOptions } from './gestures'

/** @returns ends what still moves by itself, as before a flight */
export function useGestures(
  mapRef: RefObject<HTMLElement | null>,
  store: CameraStore,
  size: Size,
  earlyEvents: RefObject<Event[]>,
  handlers: Pick<GestureOptions, 'onStart' | 'onSettled'>,
): RefObject<() => void> {
  const latestOptions = useRef({ ...handlers, size })
  useEffect(() => {
    latestOptions.current = { ...handlers, size }
  })
  const stopRef = useRef(() => {})
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const gestures = createGestures({
      mapElement,
      store,
      getSize: () => latestOptions.current.size,
      onStart: () => latestOptions.current.onStart(),
      onSettled: () => latestOptions.current.onSettled(),
    })
    stopRef.current = gestures.stop
    for (const event of earlyEvents.current.splice(0)) gestures.handleEvent(event)
    const { handleEvent } = gestures
    // A hand that leaves the stage goes on moving the map until it is lifted.
    const windowEvents = ['pointerup', 'pointercancel']
    for (const type of [...GESTURE_EVENTS, 'dragstart'])
      (windowEvents.includes(type) ? window : mapElement).addEventListener(type, handleEvent, { passive: false })
    mapElement.addEventListener('click', handleEvent, true)
    return () => {
      gestures.stop()
      for (const type of [...GESTURE_EVENTS, 'dragstart'])
        (windowEvents.includes(type) ? window : mapElement).removeEventListener(type, handleEvent)
      mapElement.removeEventListener('click', handleEvent, true)
    }
  }, [mapRef, store, earlyEvents])
  return stopRef
}
