// The reader's first action on the page, whichever device it comes from. Watched from the start of the app: a mouse may have
// come to rest before the part that waits for it is hydrated.
import { useEffect, useState } from 'react'

const INTERACTION_EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const

let hasInteracted = false
const callbacks = new Set<() => void>()

function onInteraction(): void {
  hasInteracted = true
  for (const name of INTERACTION_EVENTS) removeEventListener(name, onInteraction, true)
  for (const callback of callbacks) callback()
  callbacks.clear()
}

if (typeof addEventListener === 'function')
  for (const name of INTERACTION_EVENTS) addEventListener(name, onInteraction, { passive: true, capture: true })

/** Calls `callback` once; at once if the user has already interacted. @returns cancels the call */
export function onFirstInteraction(callback: () => void): () => void {
  if (hasInteracted) callback()
  else callbacks.add(callback)
  return () => {
    callbacks.delete(callback)
  }
}

/** False until the first interaction. */
export function useHasInteracted(): boolean {
  const [hasActed, setActed] = useState(hasInteracted)
  useEffect(() => onFirstInteraction(() => setActed(true)), [])
  return hasActed
}
