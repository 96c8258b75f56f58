// Moves the camera to where the view looks: at once when data arrive or the window changes, in flight when the view does.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type CameraStore, flyTo, sameCamera } from './camera'
import type { Camera, Size } from './projection'
import { prefersReducedMotion } from './support'

const FLIGHT_MS = 260

/**
 * @param isComplete false until the places are known that the target is worked out from
 * @param stopGesture ends what still moves after a gesture
 * @returns whether the view has moved the camera since the start, and what stops a flight
 */
export function useCameraFlight(
  store: CameraStore,
  target: Camera,
  size: Size,
  isComplete: boolean,
  stopGesture: RefObject<() => void>,
): { readonly hasFlown: boolean; readonly stopFlight: RefObject<() => void> } {
  const [hasFlown, setFlown] = useState(false)
  const arrived = useRef({ size, isComplete: false })
  const stopFlight = useRef(() => {})
  useEffect(() => {
    const isResized = arrived.current.size !== size
    const isOpening = !arrived.current.isComplete
    arrived.current = { size, isComplete }
    if (sameCamera(store.get(), target)) return
    const isJump = isOpening || isResized
    if (!isJump) setFlown(true)
    stopGesture.current()
    stopFlight.current = flyTo(store, target, isJump || prefersReducedMotion() ? 0 : FLIGHT_MS)
    return () => stopFlight.current()
  }, [target, size, isComplete, store, stopGesture])
  return { hasFlown, stopFlight }
}
