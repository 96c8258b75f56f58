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

/** @returns the events in their order; the consumer empties the list */
export function useEarlyGestures(mapRef: RefObject<HTMLElement | null>): RefObject<Event[]> {
  const earlyEvents = useRef<Event[]>([])
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const onEvent = (event: Event) => {
      if (!mapElement.querySelector('[data-map-state="still"]')) return
      // Prevents scrolling and zooming the page.
      if (!event.type.startsWith('pointer')) event.preventDefault()
      if (earlyEvents.current.length < MAX_EVENTS) earlyEvents.current.push(event)
    }
    for (const type of GESTURE_EVENTS) mapElement.addEventListener(type, onEvent, { passive: false })
    return () => {
      for (const type of GESTURE_EVENTS) mapElement.removeEventListener(type, onEvent)
    }
  }, [mapRef])
  return earlyEvents
}
