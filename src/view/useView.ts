// The address bar is the state: this hook reads the View out of it and writes intents back. Nothing is stored twice.
import { debounce, parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { formatParam, type LinkProblem, type RawParams, readRaw } from './links'
import { PARAM_KEYS, PARAMS, type View } from './params'

const RAW_PARSERS = Object.fromEntries(PARAM_KEYS.map(key => [key, parseAsString])) as Record<
  keyof View,
  typeof parseAsString
>

/** @param silent replaces the history entry whatever changes: for mending an address, not for a reader's step. */
export type ChangeView = (patch: Partial<View>, silent?: boolean) => void

/** One call is one history entry: pushed when any changed parameter pushes, else replaced. Typing settles first. */
export function useView(): { view: View; problems: readonly LinkProblem[]; change: ChangeView } {
  const [raw, setRaw] = useQueryStates(RAW_PARSERS)
  const { view, problems } = useMemo(() => readRaw(raw as RawParams), [raw])
  const change = useCallback<ChangeView>(
    (patch, silent = false) => {
      const keys = PARAM_KEYS.filter(key => key in patch)
      const texts = Object.fromEntries(keys.map(key => [key, formatParam(key, patch[key] as View[typeof key] & never)]))
      const push = !silent && keys.some(key => PARAMS[key].history === 'push')
      const typing = keys.length === 1 && keys[0] === 'q'
      void setRaw(texts, { history: push ? 'push' : 'replace', ...(typing ? { limitUrlUpdates: debounce(350) } : {}) })
    },
    [setRaw],
  )
  return { view, problems, change }
}
