// A value that follows one picture later: what a step asked for shows first, what hangs on it after that.
import { startTransition, useEffect, useState } from 'react'

let waiting = new Set<() => void>()

/** All that waits for a picture goes on together, in slices. Returns what takes it back. */
export function afterPicture(act: () => void): () => void {
  const goOn = () => {
    const acts = waiting
    waiting = new Set()
    startTransition(() => {
      for (const act of acts) act()
    })
  }
  // In an animation frame the picture is still to come. By the next one it has been painted and sent to the screen; a mere
  // task would stand before that as often as not.
  if (waiting.size === 0) requestAnimationFrame(() => requestAnimationFrame(goOn))
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
