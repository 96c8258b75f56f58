// What follows one picture later, a value or a deed: what a step asked for shows first, what hangs on it after that.
import { useEffect, useState } from 'react'

let waiting = new Set<() => void>()

/**
 * In an animation frame the picture is still to come. By the next one it has been painted and sent to the screen; a mere
 * task would stand before that as often as not. Out of sight there are no frames, and nobody to wait for.
 */
function nextPicture(goOn: () => void): void {
  if (document.hidden) setTimeout(goOn)
  else requestAnimationFrame(() => requestAnimationFrame(goOn))
}

/**
 * All that waits for a picture goes on together. As a transition it would wait for whatever else is one, and the living map
 * may be on its way for a long time. Returns what takes it back.
 */
export function afterPicture(act: () => void): () => void {
  const goOn = () => {
    const acts = waiting
    waiting = new Set()
    for (const act of acts) act()
  }
  if (waiting.size === 0) nextPicture(goOn)
  waiting.add(act)
  return () => {
    waiting.delete(act)
  }
}

export function useAfterPicture<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => afterPicture(() => setShown(value)), [value])
  return shown
}
