import type { QueryClient } from '@tanstack/react-query'
import { hasOnlyKnownIds } from '../../data/queries'
import { isWellFormedLink } from '../../view/isWellFormedLink'
import { type LinkProblem, parseLink } from '../../view/links'
import { toQuery } from '../../view/pages'
import { createUrlStore, getPath, type UrlStore } from '../../view/urlStore'
import { waitForTimeout } from './waitForTimeout'

interface OpenedUrl {
  readonly urlStore: UrlStore
  /** Problems that the URL store does not keep: unknown and repeated parameters, former places and ids. */
  readonly problems: readonly LinkProblem[]
}

/**
 * Opens the URL of the page as a store. A damaged URL is repaired first, by a chunk of its own.
 * @param prerenderedSearch the query form of the prerendered view
 * @param isPrerenderMatch the prerendered page shows the view of the URL
 * @returns null when the browser is redirected to the page in another language
 */
export async function openUrl(
  client: QueryClient,
  prerenderedSearch: string,
  isPrerenderMatch: boolean,
): Promise<OpenedUrl | null> {
  const root = new URL('.', document.baseURI)
  const path = getPath(root)
  const openStore = (readQuery = toQuery, notes: readonly LinkProblem[] = []): OpenedUrl => {
    const urlStore = createUrlStore(root, prerenderedSearch, readQuery)
    const problems = parseLink(urlStore.search()).problems.filter(({ kind }) => kind !== 'syntax')
    return { urlStore, problems: [...problems, ...notes] }
  }
  const isWellFormed = () =>
    isWellFormedLink(path, location.search) && hasOnlyKnownIds(client, parseLink(toQuery(path, location.search)).view)
  if (isPrerenderMatch || isWellFormed()) return openStore()
  const repairing = import('./repairUrl').then(({ repairUrl }) => repairUrl(path, location.search, client))
  // If the repair fails or is late, the notice names the damaged parts.
  const repaired = await Promise.race([repairing.catch(() => null), waitForTimeout()])
  if (!repaired?.otherLanguageHref) return openStore(repaired?.readQuery, repaired?.notes)
  location.replace(new URL(repaired.otherLanguageHref + location.hash, root))
  return null
}
