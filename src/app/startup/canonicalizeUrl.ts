// Writes the address once in its canonical form, without a step in history: `?city=mianyang` as `cities/mianyang/`. An
// address with a part that was not understood, or a cluster or list that is not on record, stays as it is.
import type { QueryClient } from '@tanstack/react-query'
import { type ClusterIndex, FILES, type Parsed } from '../../data/files'
import { isKnownCluster } from '../../data/queries'
import { canonicalizeSearch, parseLink } from '../../view/links'
import type { UrlStore } from '../../view/urlStore'

/** @param client holds the index: only a cluster or list on record is sure to have a page */
export function canonicalizeUrl(urlStore: UrlStore, client: QueryClient): void {
  const { view, problems } = parseLink(urlStore.search())
  const lists = client.getQueryData<Parsed<ClusterIndex>>([FILES.index])?.value.lists
  const hasPage =
    (view.cluster === null || isKnownCluster(client)(view.cluster)) &&
    view.list.every(list => lists?.some(({ id }) => id === list))
  if (problems.length === 0 && hasPage)
    urlStore.navigate(canonicalizeSearch(urlStore.search()) ?? urlStore.search(), 'replace', location.hash.slice(1))
}
