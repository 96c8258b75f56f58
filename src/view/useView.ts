// The address is the state: this hook reads the View out of it and writes intents back. Nothing is stored twice.
import { useCallback, useMemo, useRef } from 'react'
import { useAddress } from './address'
import { formatParam, type LinkProblem, orderParams, readSearch } from './links'
import { formatSearch } from './pages'
import { PARAM_KEYS, PARAMS, type View } from './params'

interface How {
  /** Replaces the history entry whatever changes: for mending an address, not for a reader's step. */
  readonly silent?: boolean
  /** Where on the page it leads, without `#`. */
  readonly hash?: string
}

export type ChangeView = (patch: Partial<View>, how?: How) => void

/** One call is one history entry: pushed when any changed parameter pushes, else replaced. Typing settles first. */
export function useView(): { view: View; problems: readonly LinkProblem[]; change: ChangeView } {
  const { search, go } = useAddress()
  const parsed = useMemo(() => readSearch(search), [search])
  const latest = useRef(search)
  latest.current = search
  const change = useCallback<ChangeView>(
    (patch, { silent = false, hash = '' } = {}) => {
      const params = new URLSearchParams(latest.current)
      const keys = PARAM_KEYS.filter(key => key in patch)
      for (const key of keys) {
        const text = formatParam(key, patch[key] as View[typeof key] & never)
        params.delete(key)
        if (text !== null) params.set(key, text)
      }
      const push = !silent && keys.some(key => PARAMS[key].history === 'push')
      const typing = keys.length === 1 && keys[0] === 'q'
      // Two steps within one frame must add up.
      latest.current = formatSearch(orderParams(params))
      go(latest.current, typing ? 'settle' : push ? 'push' : 'replace', hash)
    },
    [go],
  )
  return { view: parsed.view, problems: parsed.problems, change }
}
