// Opens a link as the app does, without a browser: normalised with the published tables, then read by the grammar.
import { parsePlaces } from '../../src/data/parse'
import { parseSearchTables } from '../../src/data/searchTables'
import { parseLink, rewriteOf } from '../../src/view/links'
import { normalizeLink } from '../../src/view/normalizeLink'
import { addressOf, searchOf } from '../../src/view/pages'
import { buildPlaceReader } from '../../src/view/placeReader'
import { published } from './records'

export const TABLES = parseSearchTables(JSON.parse(published('data/search.json'))).value
export const PLACES = parsePlaces(JSON.parse(published('geo/places.json'))).value
const readPlace = buildPlaceReader(PLACES, TABLES)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Path and query of an address below the site's root, as a browser has them. */
export function splitAddress(address: string): { readonly path: string; readonly search: string } {
  const { pathname, search } = new URL(address.replace(/^\/?/, '/'), 'https://example.org')
  return { path: decode(pathname.slice(1)), search }
}

/**
 * `rewritten` is the query form that replaces the one of the link; null where it stays. `address` is what is then written,
 * decoded for reading.
 */
export function openLink(sent: string) {
  const { path, search } = splitAddress(sent)
  const link = normalizeLink(path, search, readPlace)
  const form = searchOf(link.path, link.search)
  const { view, problems: unread } = parseLink(form)
  const problems = [...unread, ...link.notes]
  const written = rewriteOf(form) ?? form
  const isWrittenSo = unread.length > 0 || decode(written) === decode(path + search)
  return { form, view, problems, rewritten: isWrittenSo ? null : written, address: decode(addressOf(written)) }
}
