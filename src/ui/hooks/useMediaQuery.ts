// Follows a media query during rendering. Event handlers call `matchesMedia` instead, so that a change of the query renders
// nothing.
import { useMemo, useSyncExternalStore } from 'react'

export { SINGLE_PANE_LAYOUT } from '../../theme/media'
export const PREFERS_DARK = '(prefers-color-scheme: dark)'
export const matchesMedia = (query: string): boolean => matchMedia(query).matches
/** Asked at each animation, because it may change while the page is open. */
export const prefersReducedMotion = (): boolean => matchesMedia('(prefers-reduced-motion: reduce)')

/** One list for each part of the page that asks: it is read with every render, and to make one costs more than a render. */
function createMediaStore(query: string) {
  let cachedList: MediaQueryList | undefined
  const getList = () => (cachedList ??= matchMedia(query))
  return {
    subscribe: (onChange: () => void) => {
      getList().addEventListener('change', onChange)
      return () => getList().removeEventListener('change', onChange)
    },
    getSnapshot: () => getList().matches,
  }
}

export function useMediaQuery(query: string): boolean {
  const { subscribe, getSnapshot } = useMemo(() => createMediaStore(query), [query])
  return useSyncExternalStore(subscribe, getSnapshot, () => false)
}
