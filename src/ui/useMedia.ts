// Whether a media query holds, following it as it changes. Where a mere step of the reader depends on it, ask at that
// moment with `matches`: what is rendered for one answer must be rendered again for the other.
import { useMemo, useSyncExternalStore } from 'react'

export const DARK = '(prefers-color-scheme: dark)'
/** The width from which on list, map and panel stand side by side is 1024 px, in App.module.css too. */
export const ONE_AT_A_TIME = '(max-width: 1023px)'
export const matches = (query: string): boolean => matchMedia(query).matches

/** One list for each part of the page that asks: it is read with every render, and to make one costs more than a render. */
function follow(query: string) {
  let made: MediaQueryList | undefined
  const list = () => (made ??= matchMedia(query))
  return {
    subscribe: (changed: () => void) => {
      list().addEventListener('change', changed)
      return () => list().removeEventListener('change', changed)
    },
    holds: () => list().matches,
  }
}

export function useMedia(query: string): boolean {
  const { subscribe, holds } = useMemo(() => follow(query), [query])
  return useSyncExternalStore(subscribe, holds, () => false)
}
