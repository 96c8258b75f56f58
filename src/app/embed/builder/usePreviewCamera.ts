// Follows the camera of the preview. Messages of other windows and origins are ignored.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Camera } from '../../../domain/map/camera'
import { formatCamera, parseCamera } from '../../../view/camera'
import { CAMERA_TYPE } from '../hostMessages'

/** @param onCamera called with null for the default camera of the view */
export function usePreviewCamera(
  frameRef: RefObject<HTMLIFrameElement | null>,
  onCamera: (camera: Camera | null) => void,
): void {
  const onMessage = useEffectEvent((event: MessageEvent) => {
    if (event.origin !== location.origin || event.source !== frameRef.current?.contentWindow) return
    const { type, at } = (event.data ?? {}) as { type?: unknown; at?: Camera | null }
    if (type === CAMERA_TYPE) onCamera(at ? parseCamera(formatCamera(at)).value : null)
  })
  useEffect(() => {
    const listener = (event: MessageEvent) => onMessage(event)
    addEventListener('message', listener)
    return () => removeEventListener('message', listener)
  }, [])
}
