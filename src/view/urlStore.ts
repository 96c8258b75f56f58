// The address bar as a store. A new URL is current and written at once, except while the user types. The next navigation,
// hiding the page or leaving it writes a pending URL first.
import { createContext, useContext, useSyncExternalStore } from 'react'
import { decode } from './decode'
import { toHref, toQuery } from './pages'

/**
 * - `push` adds a history entry.
 * - `replace` changes the current entry.
 * - `debounce` changes the current entry once typing has paused.
 */
type HistoryMode = 'push' | 'replace' | 'debounce'

/** Reads, writes and watches the URL in its query form: '' or `?…`. */
export interface UrlStore {
  /** The current query form, pending changes included. */
  readonly search: () => string
  /** The query form of the prerendered page, which the first render must match. */
  readonly prerenderedSearch: () => string
  readonly subscribe: (listener: () => void) => () => void
  /** @param hash an id on the page, without `#` */
  readonly navigate: (search: string, mode: HistoryMode, hash?: string) => void
}

/** Long enough to write a typed word once, short enough that a copied URL contains it. */
const TYPING_DEBOUNCE_MS = 350

/** The path of the current URL below the site's root, decoded. */
export const getPath = (root: URL): string => decode(location.pathname.slice(root.pathname.length))

/**
 * Creates the store of the browser's address bar. Never throws when the browser refuses a write.
 * @param root the URL of the site's root, with a slash at its end
 * @param readQuery converts path and query to the query form; another one than the default repairs damaged URLs
 */
export function createUrlStore(root: URL, prerenderedSearch: string, readQuery: typeof toQuery = toQuery): UrlStore {
  const read = () => readQuery(getPath(root), location.search)
  const listeners = new Set<() => void>()
  let currentSearch = read()
  let currentHash = ''
  /** Set while a typed URL is not written. */
  let typingTimer: ReturnType<typeof setTimeout> | null = null
  const notifyListeners = () => {
    for (const listener of listeners) listener()
  }
  const cancelPendingWrite = () => {
    if (typingTimer !== null) clearTimeout(typingTimer)
    typingTimer = null
  }
  const write = (mode: HistoryMode) => {
    cancelPendingWrite()
    const url = new URL(toHref(currentSearch), root)
    url.hash = currentHash
    try {
      if (url.href !== location.href) history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', url)
    } catch {
      // Browsers limit how often a page may write. The next write contains this change too.
    }
  }
  const flushPendingWrite = () => {
    if (typingTimer !== null) write('debounce')
  }
  addEventListener('popstate', () => {
    cancelPendingWrite()
    currentSearch = read()
    notifyListeners()
  })
  addEventListener('pagehide', flushPendingWrite)
  // A hidden page is not painted, and may be closed without a further event.
  document.addEventListener('visibilitychange', () => document.hidden && flushPendingWrite())
  return {
    search: () => currentSearch,
    prerenderedSearch: () => prerenderedSearch,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    navigate: (search, mode, hash = '') => {
      if (mode === 'debounce') cancelPendingWrite()
      else flushPendingWrite()
      currentSearch = search
      currentHash = hash
      if (mode === 'debounce') typingTimer = setTimeout(flushPendingWrite, TYPING_DEBOUNCE_MS)
      else write(mode)
      notifyListeners()
    },
  }
}

/** A store that never changes, for prerendering. */
export const createFixedUrlStore = (search: string): UrlStore => ({
  search: () => search,
  prerenderedSearch: () => search,
  subscribe: () => () => {},
  navigate: () => {},
})

/** Provides the store of the page. */
export const UrlStoreContext = createContext<UrlStore | null>(null)

/** The store of the page. Throws outside of {@link UrlStoreContext}. */
export function useUrlStore(): UrlStore {
  const urlStore = useContext(UrlStoreContext)
  if (!urlStore) throw new Error('no UrlStoreContext')
  return urlStore
}

/** The hash of the URL, '' or `#…`; '' in the first render of a prerendered page. */
export const useUrlHash = (): string =>
  useSyncExternalStore(
    useUrlStore().subscribe,
    () => location.hash,
    () => '',
  )
