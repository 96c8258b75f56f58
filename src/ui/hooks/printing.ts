// Tells parts of the page that it is being printed. PrintPane sets it; before that part has loaded it stays false.
import { useSyncExternalStore } from 'react'

/** Rows of a list that are printed at most: a page of A4 has about thirty. */
export const MAX_PRINTED_ROWS = 1000

let isPrinting = false
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Renders what depends on it before it returns, when it is called within `flushSync`. */
export function setPrinting(value: boolean): void {
  isPrinting = value
  for (const listener of listeners) listener()
}

/** True while the page is being printed. */
export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
