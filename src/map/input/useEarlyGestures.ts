// Records gestures on the static map for the interactive one.
import { type RefObject, useEffect, useRef } from 'react'

/** Pointers, wheel, and Safari's events for two fingers on a trackpad. */
export const GESTURE_EVENTS = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'wheel',
  'gesturestart',
  'gesturechange',
  'gestureend',
] as const

/** A drag of some seconds. */
const MAX_EVENTS = 400

/**
 * Events in their order. Null while the interactive map handles them itself: its element is there some time before it
 * listens, and a drag that ends in between must not be lost.
 */
export type EarlyEvents = RefObject<Event[] | null>

/** Records the gestures on the static map. */
export function useEarlyGestures(mapRef: RefObject<HTMLElement | null>): EarlyEvents {
  const earlyEvents = useRef<Event[] | null>([])
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const onEvent = (event: Event) => {
      const events = earlyEvents.current
      if (!events) return
      // Prevents scrolling and zooming the page.
      if (!event.type.startsWith('pointer')) event.preventDefault()
      if (events.length < MAX_EVENTS) events.push(event)
    }
    for (const type of GESTURE_EVENTS) mapElement.addEventListener(type, onEvent, { passive: false })
    return () => {
      for (const type of GESTURE_EVENTS) mapElement.removeEventListener(type, onEvent)
    }
  }, [mapRef])
  return earlyEvents
}
