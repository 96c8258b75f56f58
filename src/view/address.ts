// The address bar as a store: its query form can be read, written and followed. A text that is being typed counts at
// once and reaches the address when it settles; every other step is written at once.
import { createContext, useContext, useSyncExternalStore } from 'react'
import { addressOf, searchOf } from './pages'

export interface AddressStore {
  /** The query form of the current address, with what is not yet written: '' or '?…'. */
  readonly search: () => string
  /** The query form of the page as it was built: what a first render must show to match its markup. */
  readonly built: () => string
  readonly subscribe: (listener: () => void) => () => void
  /** @param hash a place on the page, without `#` */
  readonly go: (search: string, how: 'push' | 'replace' | 'settle', hash?: string) => void
}

/** Long enough that a word is one step of the address, short enough that a copied link holds it. */
const SETTLE_MS = 350

/** @param root the site's own address, with a slash at its end */
export function createAddressStore(root: URL, built: string): AddressStore {
  const read = () => searchOf(decodePath(location.pathname.slice(root.pathname.length)), location.search)
  const listeners = new Set<() => void>()
  let current = read()
  let place = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const write = (push: boolean) => {
    clearTimeout(timer)
    timer = undefined
    const address = new URL(addressOf(current), root)
    address.hash = place
    try {
      if (address.href !== location.href) history[push ? 'pushState' : 'replaceState'](history.state, '', address)
    } catch {
      // Browsers forbid writing too often; the view goes on, and the next step writes it all.
    }
  }
  addEventListener('popstate', () => {
    clearTimeout(timer)
    timer = undefined
    current = read()
    tell()
  })
  // A typed text that has not settled would be lost with the page.
  addEventListener('pagehide', () => timer !== undefined && write(false))
  return {
    search: () => current,
    built: () => built,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    go: (search, how, hash = '') => {
      if (how === 'settle') {
        clearTimeout(timer)
        timer = setTimeout(() => write(false), SETTLE_MS)
      } else if (timer !== undefined) write(false)
      current = search
      place = hash
      if (how !== 'settle') write(how === 'push')
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
