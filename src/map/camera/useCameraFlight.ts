// Moves the camera to where the view looks: at once when data arrive or the window changes, in flight when the view does.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { prefersReducedMotion } from '../browserSupport'
import { type CameraStore, flyTo, isSameCamera } from './camera'
import type { Camera, Size } from './projection'

const FLIGHT_MS = 260

/**
 * @param hasPlaces false until the places are known that the target is worked out from
 * @param stopGesture ends what still moves after a gesture
 * @returns whether the view has moved the camera since the start, and what stops a flight
 */
export function useCameraFlight(
  store: CameraStore,
  targetCamera: Camera,
  size: Size,
  hasPlaces: boolean,
  stopGesture: RefObject<() => void>,
): { readonly hasFlown: boolean; readonly stopFlight: RefObject<() => void> } {
  const [hasFlown, setHasFlown] = useState(false)
  const previous = useRef({ size, hasPlaces: false })
  const stopFlight = useRef(() => {})
  useEffect(() => {
    const isResized = previous.current.size !== size
    const isInitial = !previous.current.hasPlaces
    previous.current = { size, hasPlaces }
    if (isSameCamera(store.get(), targetCamera)) return
    const isJump = isInitial || isResized
    if (!isJump) setHasFlown(true)
    stopGesture.current()
    stopFlight.current = flyTo(store, targetCamera, isJump || prefersReducedMotion() ? 0 : FLIGHT_MS)
    return () => stopFlight.current()
  }, [targetCamera, size, hasPlaces, store, stopGesture])
  return { hasFlown, stopFlight }
}
