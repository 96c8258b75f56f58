// The address bar as a store: its query form can be read, written and followed. What is asked for counts at once. A text
// that is being typed reaches the address when it settles, and a step when its picture has been seen: to write it sooner
// would keep the browser busy while the picture is drawn. The next step, or leaving the page, writes it first.
import { createContext, useContext, useSyncExternalStore } from 'react'
import { addressOf, searchOf } from './pages'
import { afterPicture } from './useAfterPicture'

type How = 'push' | 'replace' | 'settle'

export interface AddressStore {
  /** The query form of the current address, with what is not yet written: '' or '?…'. */
  readonly search: () => string
  /** The query form of the page as it was built: what a first render must show to match its markup. */
  readonly built: () => string
  readonly subscribe: (listener: () => void) => () => void
  /** @param hash a place on the page, without `#` */
  readonly go: (search: string, how: How, hash?: string) => void
}

/** Long enough that a word is one step of the address, short enough that a copied link holds it. */
const SETTLE_MS = 350

/** The path of the current address below the site's root, decoded. */
export const getPath = (root: URL): string => decodePath(location.pathname.slice(root.pathname.length))

/**
 * @param root the site's own address, with a slash at its end
 * @param toSearch gives the query form of a path and a query; another one reads addresses that are not clean
 */
export function createAddressStore(root: URL, built: string, toSearch: typeof searchOf = searchOf): AddressStore {
  const read = () => toSearch(getPath(root), location.search)
  const listeners = new Set<() => void>()
  let current = read()
  let place = ''
  /** How the current address is still to be written, and what takes the appointment back. */
  let owed: { readonly how: How; readonly cancel: () => void } | null = null
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const forget = () => {
    owed?.cancel()
    owed = null
  }
  const write = (how: How) => {
    forget()
    const address = new URL(addressOf(current), root)
    address.hash = place
    try {
      if (address.href !== location.href)
        history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', address)
    } catch {
      // Browsers forbid writing too often; the view goes on, and the next step writes it all.
    }
  }
  const writeOwed = () => {
    if (owed) write(owed.how)
  }
  addEventListener('popstate', () => {
    // Back before a step had its entry takes back that step: the entry before it is where the reader was.
    if (owed?.how === 'push') history.forward()
    forget()
    current = read()
    tell()
  })
  addEventListener('pagehide', writeOwed)
  // Out of sight no picture comes, and a tab may be ended without a word.
  document.addEventListener('visibilitychange', () => document.hidden && writeOwed())
  return {
    search: () => current,
    built: () => built,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    go: (search, how, hash = '') => {
      // What is typed on is one text with what was typed before.
      if (how === 'settle' && owed?.how === 'settle') forget()
      else writeOwed()
      current = search
      place = hash
      if (how === 'settle') {
        const timer = setTimeout(writeOwed, SETTLE_MS)
        owed = { how, cancel: () => clearTimeout(timer) }
      } else if (how === 'push' && hash === '' && location.hash === '') owed = { how, cancel: afterPicture(writeOwed) }
      // Whoever is led to a place, or away from one, looks for it in the address.
      else write(how)
      tell()
    },
  }
}

/** An address that stays as it is: for rendering a page without a browser. */
export const fixedAddress = (search: string): AddressStore => ({
  search: () => search,
  built: () => search,
  subscribe: () => () => {},
  go: () => {},
})

export const AddressContext = createContext<AddressStore | null>(null)

export function useAddress(): { search: string; go: AddressStore['go'] } {
  const store = useContext(AddressContext)
  if (!store) throw new Error('used outside the address')
  return { search: useSyncExternalStore(store.subscribe, store.search, store.built), go: store.go }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
