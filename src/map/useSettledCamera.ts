// The camera as of the last time it came to rest, or moved so far that names would no longer fit where they stand.
import { useEffect, useState } from 'react'
import type { CameraStore } from './camera'
import type { Camera } from './projection'

const REST_MS = 110
const FAR_ZOOM = 0.35

export function useSettledCamera(store: CameraStore): Camera {
  const [camera, setCamera] = useState(store.get())
  useEffect(() => {
    let shown = store.get()
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      shown = store.get()
      setCamera(shown)
    }
    show()
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      if (Math.abs(store.get().zoom - shown.zoom) > FAR_ZOOM) show()
      else timer = setTimeout(show, REST_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store])
  return camera
}
