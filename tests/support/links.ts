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

const DAMAGED: readonly (readonly [path: string, page: string, asQuery?: string])[] = [
  ['cities/mianyang/。', 'cities/mianyang/'],
  ['cities/mianyang。', 'cities/mianyang/'],
  ['cities/mianyang.', 'cities/mianyang/'],
  ['cities/mianyang/）请看', 'cities/mianyang/'],
  ['cities/mianyang/ 请看?theme=dark', 'cities/mianyang/?theme=dark'],
  ['cities/mianyang/&from=timeline', 'cities/mianyang/?from=timeline'],
  ['cities/mianyang&from=timeline?theme=dark', 'cities/mianyang/?from=timeline&theme=dark'],
  ['en/cities/mianyang，', 'en/cities/mianyang/'],
  ['method。', 'method/'],
  ['en/method/”', 'en/method/'],
  ['。', ''],
  ['）请看', ''],
  ['en/&from=timeline', 'en/?from=timeline'],
  ['Cities/Mianyang', 'cities/mianyang/', '?city=Mianyang'],
  ['Cities/mianyang/?theme=dark', 'cities/mianyang/?theme=dark', '?city=mianyang&theme=dark'],
  ['en/cities/MIANYANG。', 'en/cities/mianyang/', 'en/?city=MIANYANG'],
  ['Directions/green/', 'directions/green/', '?panel=measures&direction=green'],
  ['Method/', 'method/', '?view=Method'],
]

/**
 * Paths of pages that were damaged on their way; the page that is meant; and where it is another, the address that a host
 * without a script sends the reader to.
 */
export const DAMAGED_PATHS = DAMAGED.map(([path, page, asQuery = page]) => ({ path, page, asQuery }))
