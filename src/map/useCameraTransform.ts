// Keeps an element's transform in step with the camera without a render per frame.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { CameraStore } from './camera/camera'
import type { Camera } from './camera/projection'

/** @param getTransform keep it between renders (useCallback): a new function sets the transform again */
export function useCameraTransform(
  store: CameraStore,
  getTransform: (camera: Camera) => string,
): RefObject<SVGGElement | null> {
  const ref = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const update = () => {
      const transform = getTransform(store.get())
      // Setting an equal value causes a layout.
      if (ref.current?.getAttribute('transform') !== transform) ref.current?.setAttribute('transform', transform)
    }
    update()
    return store.subscribe(update)
  }, [store, getTransform])
  return ref
}
