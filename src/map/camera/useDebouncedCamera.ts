// The camera for layout: updated when it has stopped, or earlier when names laid out before would no longer fit.
import { useEffect, useState } from 'react'
import type { CameraStore } from './camera'
import type { Camera } from './projection'

const DEBOUNCE_MS = 110
const MAX_ZOOM_CHANGE = 0.35

/** The store's camera 110 ms after its last change, or at once after 0.35 zoom levels. */
export function useDebouncedCamera(store: CameraStore): Camera {
  const [camera, setCamera] = useState(store.get())
  useEffect(() => {
    let lastCamera = store.get()
    let timer: ReturnType<typeof setTimeout> | undefined
    const update = () => {
      lastCamera = store.get()
      setCamera(lastCamera)
    }
    update()
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer)
      if (Math.abs(store.get().zoom - lastCamera.zoom) > MAX_ZOOM_CHANGE) update()
      else timer = setTimeout(update, DEBOUNCE_MS)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store])
  return camera
}
