// Opens the address of the page as a store. A clean address is read at once. Another is mended first, by a chunk of its own.
import type { QueryClient } from '@tanstack/react-query'
import { isKnownCounty } from '../../data/queries'
import { isWellFormedLink } from '../../view/isWellFormedLink'
import { type LinkProblem, parseLink } from '../../view/links'
import { toQuery } from '../../view/pages'
import { createUrlStore, getPath, type UrlStore } from '../../view/urlStore'
import { waitForTimeout } from './waitForTimeout'

interface OpenedUrl {
  readonly urlStore: UrlStore
  /** Parts of the address that the notice tells of. */
  readonly problems: readonly LinkProblem[]
}

/**
 * @param prerenderedSearch the query form of the page as it was built
 * @param isPrerenderMatch the page shows what the address asks for
 * @returns null when the reader is sent to the page in the language that the address names
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
    isWellFormedLink(path, location.search) && parseLink(location.search).view.county.every(isKnownCounty(client))
  if (isPrerenderMatch || isWellFormed()) return openStore()
  const repairing = import('./repairUrl').then(({ repairUrl }) => repairUrl(path, location.search, client))
  // An address that is not mended in time is named.
  const repaired = await Promise.race([repairing.catch(() => null), waitForTimeout()])
  if (!repaired?.otherLanguageHref) return openStore(repaired?.readQuery, repaired?.notes)
  location.replace(new URL(repaired.otherLanguageHref + location.hash, root))
  return null
}
