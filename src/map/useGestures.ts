// Connects gestures.ts to the stage of the map, beginning with what the reader did before the interactive map was there.
import { type RefObject, useEffect, useRef } from 'react'
import type { CameraStore } from './camera'
import { GESTURE_EVENTS } from './gestureEvents'
import { createGestures, type GestureOptions } from './gestures'
import type { Size } from './projection'

/** @returns ends what still moves by itself, as before a flight */
export function useGestures(
  stageRef: RefObject<HTMLElement | null>,
  store: CameraStore,
  size: Size,
  early: RefObject<Event[]>,
  events: Pick<GestureOptions, 'onStart' | 'onSettled'>,
): RefObject<() => void> {
  const latest = useRef({ ...events, size })
  useEffect(() => {
    latest.current = { ...events, size }
  })
  const stop = useRef(() => {})
  useEffect(() => {
    const stage = stageRef.current
    if (!stage) return
    const gestures = createGestures({
      stage,
      store,
      getSize: () => latest.current.size,
      onStart: () => latest.current.onStart(),
      onSettled: () => latest.current.onSettled(),
    })
    stop.current = gestures.stop
    for (const event of early.current.splice(0)) gestures.handle(event)
    const { handle } = gestures
    // A hand that leaves the stage goes on moving the map until it is lifted.
    const onWindow = ['pointerup', 'pointercancel']
    for (const type of [...GESTURE_EVENTS, 'dragstart'])
      (onWindow.includes(type) ? window : stage).addEventListener(type, handle, { passive: false })
    stage.addEventListener('click', handle, true)
    return () => {
      gestures.stop()
      for (const type of [...GESTURE_EVENTS, 'dragstart'])
        (onWindow.includes(type) ? window : stage).removeEventListener(type, handle)
      stage.removeEventListener('click', handle, true)
    }
  }, [stageRef, store, early])
  return stop
}
