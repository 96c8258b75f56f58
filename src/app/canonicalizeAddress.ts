// Writes the address once in its canonical form, without a step in history: `?city=mianyang` as `cities/mianyang/`. An
// address with a part that was not understood, or a cluster or list that is not on record, stays as it is.
import type { QueryClient } from '@tanstack/react-query'
import { FILES, type Index, type Parsed } from '../data/files'
import { isOnRecord } from '../data/queries'
import type { AddressStore } from '../view/address'
import { parseLink, rewriteOf } from '../view/links'

/** @param client holds the index: only a cluster or list on record is sure to have a page */
export function canonicalizeAddress(address: AddressStore, client: QueryClient): void {
  const { view, problems } = parseLink(address.search())
  const lists = client.getQueryData<Parsed<Index>>([FILES.index])?.value.lists
  const hasPage =
    (view.cluster === null || isOnRecord(client)(view.cluster)) &&
    view.list.every(list => lists?.some(({ id }) => id === list))
  if (problems.length === 0 && hasPage)
    address.go(rewriteOf(address.search()) ?? address.search(), 'replace', location.hash.slice(1))
}
