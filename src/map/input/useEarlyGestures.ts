// Keeps what a hand does on the static map until the interactive map is there and takes it up: the first gesture counts.
import { type RefObject, useEffect, useRef } from 'react'
import { GESTURE_EVENTS } from './gestureEvents'

/** A drag of some seconds. */
const MAX_EVENTS = 400

/** @returns the events in their order; whoever takes them up empties the list */
export function useEarlyGestures(mapRef: RefObject<HTMLElement | null>): RefObject<Event[]> {
  const earlyEvents = useRef<Event[]>([])
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const onEvent = (event: Event) => {
      if (!mapElement.querySelector('[data-map-state="still"]')) return
      // Neither the page is scrolled nor zoomed by what is meant for the map.
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
