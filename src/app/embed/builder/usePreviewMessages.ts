// Follows the messages of the preview: the camera of its map, and its height where the code has the script for it. Messages of
// other windows and origins are ignored.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Camera } from '../../../domain/map/camera'
import { formatCamera, parseCamera } from '../../../view/camera'
import { CAMERA_TYPE, HEIGHT_TYPE } from '../hostMessages'

/** @param onCamera called with null for the default camera of the view */
export function usePreviewMessages(
  frameRef: RefObject<HTMLIFrameElement | null>,
  onCamera: (camera: Camera | null) => void,
): void {
  const onMessage = useEffectEvent((event: MessageEvent) => {
    const frame = frameRef.current
    if (event.origin !== location.origin || !frame || event.source !== frame.contentWindow) return
    const { type, at, height } = (event.data ?? {}) as { type?: unknown; at?: Camera | null; height?: unknown }
    if (type === CAMERA_TYPE) onCamera(at ? parseCamera(formatCamera(at)).value : null)
    if (type === HEIGHT_TYPE && typeof height === 'number') frame.style.height = `${height}px`
  })
  useEffect(() => {
    const listener = (event: MessageEvent) => onMessage(event)
    addEventListener('message', listener)
    return () => removeEventListener('message', listener)
  }, [])
}
