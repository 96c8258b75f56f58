// Keeps what a hand does on the static map until the interactive map is there and takes it up: the first gesture counts.
import { type RefObject, useEffect, useRef } from 'react'
import { GESTURE_EVENTS } from './gestureEvents'

/** A drag of some seconds. */
const MAX_KEPT = 400

/** @returns the events in their order; whoever takes them up empties the list */
export function useEarlyGestures(stageRef: RefObject<HTMLElement | null>): RefObject<Event[]> {
  const early = useRef<Event[]>([])
  useEffect(() => {
    const stage = stageRef.current
    if (!stage) return
    const onEvent = (event: Event) => {
      if (!stage.querySelector('[data-map-state="still"]')) return
      // Neither the page is scrolled nor zoomed by what is meant for the map.
      if (!event.type.startsWith('pointer')) event.preventDefault()
      if (early.current.length < MAX_KEPT) early.current.push(event)
    }
    for (const type of GESTURE_EVENTS) stage.addEventListener(type, onEvent, { passive: false })
    return () => {
      for (const type of GESTURE_EVENTS) stage.removeEventListener(type, onEvent)
    }
  }, [stageRef])
  return early
}
