// The address is the state: this hook reads the View out of it and writes intents back. Nothing is stored twice.
import { useCallback, useMemo, useRef } from 'react'
import { formatParam, type LinkProblem, orderParams, parseSearch } from './links'
import { formatSearch } from './pages'
import { PARAM_KEYS, PARAMS, type View } from './params'
import { useUrlStore } from './urlStore'

interface ChangeOptions {
  /** Replaces the history entry whatever changes: for mending an address, not for a reader's step. */
  readonly silent?: boolean
  /** Where on the page it leads, without `#`. */
  readonly hash?: string
}

export type ChangeView = (patch: Partial<View>, options?: ChangeOptions) => void

/** One call is one history entry: pushed when any changed parameter pushes, else replaced. Typing settles first. */
export function useView(): { view: View; problems: readonly LinkProblem[]; change: ChangeView } {
  const { search, navigate } = useUrlStore()
  const parsed = useMemo(() => parseSearch(search), [search])
  const searchRef = useRef(search)
  searchRef.current = search
  const change = useCallback<ChangeView>(
    (patch, { silent = false, hash = '' } = {}) => {
      const params = new URLSearchParams(searchRef.current)
      const keys = PARAM_KEYS.filter(key => key in patch)
      for (const key of keys) {
        const text = formatParam(key, patch[key] as View[typeof key] & never)
        params.delete(key)
        if (text !== null) params.set(key, text)
      }
      const isPush = !silent && keys.some(key => PARAMS[key].history === 'push')
      const isTyping = keys.length === 1 && keys[0] === 'q'
      // Two steps within one frame must add up.
      searchRef.current = formatSearch(orderParams(params))
      navigate(searchRef.current, isTyping ? 'debounce' : isPush ? 'push' : 'replace', hash)
    },
    [navigate],
  )
  return { view: parsed.view, problems: parsed.problems, change }
}
