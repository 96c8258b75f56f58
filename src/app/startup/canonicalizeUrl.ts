import type { QueryClient } from '@tanstack/react-query'
import { type ClusterIndex, FILES, type Parsed } from '../../data/files'
import { isKnownCluster } from '../../data/queries'
import { canonicalizeSearch, parseLink } from '../../view/links'
import type { UrlStore } from '../../view/urlStore'

/**
 * Replaces the URL by its canonical form, without a history entry, once the index is loaded.
 *
 * - `?city=mianyang` → `cities/mianyang/`
 * - `?cluster=unknown` → unchanged: `clusters/unknown/` has no page
 * - `?city=510700,x` → unchanged: a part was not understood
 * @param client holds the index
 */
export function canonicalizeUrl(urlStore: UrlStore, client: QueryClient): void {
  const { view, problems } = parseLink(urlStore.search())
  const lists = client.getQueryData<Parsed<ClusterIndex>>([FILES.index])?.value.lists
  const hasPage =
    (view.cluster === null || isKnownCluster(client)(view.cluster)) &&
    view.list.every(list => lists?.some(({ id }) => id === list))
  if (problems.length === 0 && hasPage)
    urlStore.navigate(canonicalizeSearch(urlStore.search()) ?? urlStore.search(), 'replace', location.hash.slice(1))
}
