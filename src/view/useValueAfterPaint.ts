// What follows one picture later, a value or a deed: what a step asked for shows first, what hangs on it after that.
import { useEffect, useState } from 'react'

let pendingCallbacks = new Set<() => void>()

/**
 * In an animation frame the picture is still to come. By the next one it has been painted and sent to the screen; a mere
 * task would stand before that as often as not. Out of sight there are no frames, and nobody to wait for.
 */
function scheduleAfterPaint(callback: () => void): void {
  if (document.hidden) setTimeout(callback)
  else requestAnimationFrame(() => requestAnimationFrame(callback))
}

/**
 * All that waits for a picture goes on together. As a transition it would wait for whatever else is one, and the living map
 * may be on its way for a long time. Returns what takes it back.
 */
export function afterNextPaint(callback: () => void): () => void {
  const flushCallbacks = () => {
    const callbacks = pendingCallbacks
    pendingCallbacks = new Set()
    for (const callback of callbacks) callback()
  }
  if (pendingCallbacks.size === 0) scheduleAfterPaint(flushCallbacks)
  pendingCallbacks.add(callback)
  return () => {
    pendingCallbacks.delete(callback)
  }
}

export function useValueAfterPaint<T>(value: T): T {
  const [paintedValue, setPaintedValue] = useState(value)
  useEffect(() => afterNextPaint(() => setPaintedValue(value)), [value])
  return paintedValue
}
