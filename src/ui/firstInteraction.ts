// The reader's first action on the page, whichever device it comes from.
import { useEffect, useState } from 'react'

const INTERACTION_EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const

/** Calls `act` once, on the first of these events from now on. @returns what cancels it */
export function onFirstInteraction(act: () => void): () => void {
  const listening = new AbortController()
  const options = { passive: true, capture: true, signal: listening.signal }
  for (const name of INTERACTION_EVENTS)
    addEventListener(
      name,
      () => {
        listening.abort()
        act()
      },
      options,
    )
  return () => listening.abort()
}

/** False from the first render until the reader's next action. */
export function useHasInteracted(): boolean {
  const [hasInteracted, setInteracted] = useState(false)
  useEffect(() => onFirstInteraction(() => setInteracted(true)), [])
  return hasInteracted
}
