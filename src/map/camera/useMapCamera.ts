// Moves the camera: with gestures, and to the target of the view.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MapModel } from '../../model/map/mapModel'
import { prefersReducedMotion } from '../../ui/hooks/useMediaQuery'
import type { EarlyEvents } from '../input/useEarlyGestures'
import { useGestures } from '../input/useGestures'
import { type CameraStore, flyTo, isSameCamera } from './camera'
import { isSubjectVisible } from './clusterVisibility'
import type { Camera, Size } from './projection'
import { useDebouncedCamera } from './useDebouncedCamera'

const FLIGHT_MS = 260

interface CameraOptions {
  readonly store: CameraStore
  readonly targetCamera: Camera
  /** The camera of the link. */
  readonly requestedCamera: Camera | null
  readonly model: MapModel
  readonly size: Size
  readonly mapRef: RefObject<HTMLElement | null>
  readonly earlyEvents: EarlyEvents
  readonly onGestureStart: () => void
  /** A gesture has ended at this camera; null asks for the default camera. */
  readonly onCameraChange: (camera: Camera | null) => void
}

/** @returns the camera for layout, and whether it has moved to a new target since the start */
export function useMapCamera(options: CameraOptions): { readonly camera: Camera; readonly hasFlown: boolean } {
  const { store, targetCamera, requestedCamera, model, size, mapRef, earlyEvents, onGestureStart, onCameraChange } =
    options
  useGestures(mapRef, store, size, earlyEvents, {
    onGestureStart,
    onSettled: () => onCameraChange(store.get()),
  })
  const hasFlown = useFlight(store, targetCamera, size, model.prefectureNames.length > 0)
  useCameraReset(model, requestedCamera, size, onCameraChange)
  return { camera: useDebouncedCamera(store), hasFlown }
}

/**
 * Flies to a new target; jumps to the first target that is based on data, and after a resize. The store starts at the
 * first target: a gesture that moved it since must not be undone.
 */
function useFlight(store: CameraStore, targetCamera: Camera, size: Size, hasPlaces: boolean): boolean {
  const [hasFlown, setHasFlown] = useState(false)
  const previous = useRef({ targetCamera, size, hasPlaces: false })
  const stopFlight = useRef(() => {})
  useEffect(() => {
    const { targetCamera: previousTarget, ...before } = previous.current
    previous.current = { targetCamera, size, hasPlaces }
    if (isSameCamera(previousTarget, targetCamera)) return
    stopFlight.current()
    if (isSameCamera(store.get(), targetCamera)) return
    const isJump = before.size !== size || !before.hasPlaces
    if (!isJump) setHasFlown(true)
    stopFlight.current = flyTo(store, targetCamera, isJump || prefersReducedMotion() ? 0 : FLIGHT_MS)
  }, [targetCamera, size, hasPlaces, store])
  useEffect(() => () => stopFlight.current(), [])
  return hasFlown
}

/**
 * Drops the requested camera when a new model has its subject outside. Keeps it when it came with the model, as in a
 * link or a step back.
 */
function useCameraReset(
  model: MapModel,
  requestedCamera: Camera | null,
  size: Size,
  onCameraChange: (camera: Camera | null) => void,
): void {
  const previous = useRef({ model, requestedCamera })
  useEffect(() => {
    const { model: previousModel, requestedCamera: previousCamera } = previous.current
    previous.current = { model, requestedCamera }
    if (!requestedCamera || !previousCamera || previousModel === model) return
    if (!isSameCamera(requestedCamera, previousCamera)) return
    if (!isSubjectVisible(model, { camera: requestedCamera, size })) onCameraChange(null)
  }, [model, requestedCamera, size, onCameraChange])
}
