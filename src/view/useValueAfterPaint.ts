// Defers work until after the next paint, so that it does not delay the update the user is waiting for.
import { useEffect, useState } from 'react'

let pendingCallbacks = new Set<() => void>()

/** The second animation frame comes after the paint of the first one. Hidden pages have no frames. */
function scheduleAfterPaint(callback: () => void): void {
  if (document.hidden) setTimeout(callback)
  else requestAnimationFrame(() => requestAnimationFrame(callback))
}

/**
 * Calls `callback` after the next paint, together with all others that wait for it.
 * @returns cancels the call
 */
function afterNextPaint(callback: () => void): () => void {
  const flushCallbacks = () => {
    const callbacks = pendingCallbacks
    pendingCallbacks = new Set()
    for (const run of callbacks) run()
  }
  if (pendingCallbacks.size === 0) scheduleAfterPaint(flushCallbacks)
  pendingCallbacks.add(callback)
  return () => {
    pendingCallbacks.delete(callback)
  }
}

/**
 * The value, delayed until the update that it belongs to has been painted. Unlike a transition, this does not wait for
 * other transitions, such as the loading of the live map.
 */
export function useValueAfterPaint<T>(value: T): T {
  const [paintedValue, setPaintedValue] = useState(value)
  useEffect(() => afterNextPaint(() => setPaintedValue(value)), [value])
  return paintedValue
}
