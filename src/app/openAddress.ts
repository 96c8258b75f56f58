// Opens the address of the page as a store. A clean address is read at once. Another is mended first, by a chunk of its own.
import type { QueryClient } from '@tanstack/react-query'
import { isCountyOnRecord } from '../data/queries'
import { type AddressStore, createAddressStore, getPath } from '../view/address'
import { isCleanLink } from '../view/isCleanLink'
import { type LinkProblem, parseLink } from '../view/links'
import { searchOf } from '../view/pages'
import { patience } from './patience'

interface OpenedAddress {
  readonly address: AddressStore
  /** Parts of the address that the notice tells of. */
  readonly problems: readonly LinkProblem[]
}

/**
 * @param built the query form of the page as it was built
 * @param fits the page shows what the address asks for
 * @returns null when the reader is sent to the page in the language that the address names
 */
export async function openAddress(client: QueryClient, built: string, fits: boolean): Promise<OpenedAddress | null> {
  const root = new URL('.', document.baseURI)
  const path = getPath(root)
  const open = (read = searchOf, notes: readonly LinkProblem[] = []): OpenedAddress => {
    const address = createAddressStore(root, built, read)
    const problems = parseLink(address.search()).problems.filter(({ kind }) => kind !== 'syntax')
    return { address, problems: [...problems, ...notes] }
  }
  const isClean = () =>
    isCleanLink(path, location.search) && parseLink(location.search).view.county.every(isCountyOnRecord(client))
  if (fits || isClean()) return open()
  const mending = import('./mendAddress').then(({ mendAddress }) => mendAddress(path, location.search, client))
  // An address that is not mended in time is named.
  const mended = await Promise.race([mending.catch(() => null), patience()])
  if (!mended?.elsewhere) return open(mended?.read, mended?.notes)
  location.replace(new URL(mended.elsewhere + location.hash, root))
  return null
}
