// The URL is the state: this hook parses the View from it and writes changes back. Nothing is stored a second time.
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { formatParam, type LinkProblem, orderParams, parseSearch } from './links'
import { formatSearch } from './pages'
import { PARAM_KEYS, PARAMS, type View } from './params'
import { useUrlStore } from './urlStore'

interface ChangeOptions {
  /** Replaces the history entry whatever changes: for corrections of the URL that no user has made. */
  readonly silent?: boolean
  /** An element to scroll to, as an id without `#`. */
  readonly hash?: string
}

/**
 * Changes some parameters of the current URL. One call is one history entry if any of them has `history: 'push'`;
 * otherwise the current entry is replaced. A change of `q` alone is debounced.
 */
export type ChangeView = (patch: Partial<View>, options?: ChangeOptions) => void

/** The view of the current URL, the problems of parsing it, and a function to change it. Renders on every change. */
export function useView(): { view: View; problems: readonly LinkProblem[]; change: ChangeView } {
  const urlStore = useUrlStore()
  const search = useSyncExternalStore(urlStore.subscribe, urlStore.search, urlStore.prerenderedSearch)
  const parsed = useMemo(() => parseSearch(search), [search])
  const change = useCallback<ChangeView>(
    (patch, { silent = false, hash = '' } = {}) => {
      // Not the rendered URL: two changes before the next render must add up.
      const params = new URLSearchParams(urlStore.search())
      const keys = PARAM_KEYS.filter(key => key in patch)
      for (const key of keys) {
        const text = formatParam(key, patch[key] as View[typeof key] & never)
        params.delete(key)
        if (text !== null) params.set(key, text)
      }
      const isPush = !silent && keys.some(key => PARAMS[key].history === 'push')
      const isTyping = keys.length === 1 && keys[0] === 'q'
      urlStore.navigate(formatSearch(orderParams(params)), isTyping ? 'debounce' : isPush ? 'push' : 'replace', hash)
    },
    [urlStore],
  )
  return { view: parsed.view, problems: parsed.problems, change }
}
