// The address bar as a store: its query form can be read, written and followed. What is asked for counts at once. A text
// that is being typed reaches the address when it settles, and a step when its picture has been seen: to write it sooner
// would keep the browser busy while the picture is drawn. The next step, or leaving the page, writes it first.
import { createContext, useContext, useSyncExternalStore } from 'react'
import { toHref, toQuery } from './pages'
import { afterNextPaint } from './useValueAfterPaint'

type HistoryMode = 'push' | 'replace' | 'debounce'

export interface UrlStore {
  /** The query form of the current address, with what is not yet written: '' or '?…'. */
  readonly search: () => string
  /** The query form of the page as it was built: what a first render must show to match its markup. */
  readonly prerenderedSearch: () => string
  readonly subscribe: (listener: () => void) => () => void
  /** @param hash a place on the page, without `#` */
  readonly navigate: (search: string, mode: HistoryMode, hash?: string) => void
}

/** Long enough that a word is one step of the address, short enough that a copied link holds it. */
const TYPING_DEBOUNCE_MS = 350

/** The path of the current address below the site's root, decoded. */
export const getPath = (root: URL): string => decodePath(location.pathname.slice(root.pathname.length))

/**
 * @param root the site's own address, with a slash at its end
 * @param readQuery gives the query form of a path and a query; another one reads addresses that are not clean
 */
export function createUrlStore(root: URL, prerenderedSearch: string, readQuery: typeof toQuery = toQuery): UrlStore {
  const read = () => readQuery(getPath(root), location.search)
  const listeners = new Set<() => void>()
  let currentSearch = read()
  let currentHash = ''
  /** How the current address is still to be written, and what takes the appointment back. */
  let pendingWrite: { readonly mode: HistoryMode; readonly cancel: () => void } | null = null
  const notifyListeners = () => {
    for (const listener of listeners) listener()
  }
  const cancelPendingWrite = () => {
    pendingWrite?.cancel()
    pendingWrite = null
  }
  const write = (mode: HistoryMode) => {
    cancelPendingWrite()
    const url = new URL(toHref(currentSearch), root)
    url.hash = currentHash
    try {
      if (url.href !== location.href) history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', url)
    } catch {
      // Browsers forbid writing too often; the view goes on, and the next step writes it all.
    }
  }
  const flushPendingWrite = () => {
    if (pendingWrite) write(pendingWrite.mode)
  }
  addEventListener('popstate', () => {
    // Back before a step had its entry takes back that step: the entry before it is where the reader was.
    if (pendingWrite?.mode === 'push') history.forward()
    cancelPendingWrite()
    currentSearch = read()
    notifyListeners()
  })
  addEventListener('pagehide', flushPendingWrite)
  // Out of sight no picture comes, and a tab may be ended without a word.
  document.addEventListener('visibilitychange', () => document.hidden && flushPendingWrite())
  return {
    search: () => currentSearch,
    prerenderedSearch: () => prerenderedSearch,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    navigate: (search, mode, hash = '') => {
      // What is typed on is one text with what was typed before.
      if (mode === 'debounce' && pendingWrite?.mode === 'debounce') cancelPendingWrite()
      else flushPendingWrite()
      currentSearch = search
      currentHash = hash
      if (mode === 'debounce') {
        const timer = setTimeout(flushPendingWrite, TYPING_DEBOUNCE_MS)
        pendingWrite = { mode, cancel: () => clearTimeout(timer) }
      } else if (mode === 'push' && hash === '' && location.hash === '')
        pendingWrite = { mode, cancel: afterNextPaint(flushPendingWrite) }
      // Whoever is led to a place, or away from one, looks for it in the address.
      else write(mode)
      notifyListeners()
    },
  }
}

/** An address that stays as it is: for rendering a page without a browser. */
export const createFixedUrlStore = (search: string): UrlStore => ({
  search: () => search,
  prerenderedSearch: () => search,
  subscribe: () => () => {},
  navigate: () => {},
})

export const UrlStoreContext = createContext<UrlStore | null>(null)

export function useUrlStore(): { search: string; navigate: UrlStore['navigate'] } {
  const store = useContext(UrlStoreContext)
  if (!store) throw new Error('used outside the address')
  return {
    search: useSyncExternalStore(store.subscribe, store.search, store.prerenderedSearch),
    navigate: store.navigate,
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
