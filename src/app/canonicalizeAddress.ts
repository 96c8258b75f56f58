// Writes the address once in its canonical form, without a step in history: `?city=mianyang` as `cities/mianyang/`. An
// address with a part that was not understood, or a cluster or list that is not on record, stays as it is.
import { FILES, type Index, type Parsed } from '../data/files'
import type { AddressStore } from '../view/address'
import { parseLink, rewriteOf } from '../view/links'

interface Cache {
  readonly getQueryData: <T>(key: readonly string[]) => T | undefined
}

/** @param cache holds the index: only what is on record is sure to have a page */
export function canonicalizeAddress(address: AddressStore, cache: Cache): void {
  const { view, problems } = parseLink(address.search())
  const index = cache.getQueryData<Parsed<Index>>([FILES.index])?.value
  const isOnRecord =
    (view.cluster === null || index?.clusters.some(({ id }) => id === view.cluster)) &&
    view.list.every(list => index?.lists.some(({ id }) => id === list))
  if (problems.length === 0 && isOnRecord)
    address.go(rewriteOf(address.search()) ?? address.search(), 'replace', location.hash.slice(1))
}
