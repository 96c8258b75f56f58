// Opens a link as the app does, without a browser: normalised with the published tables, then parsed by the grammar.
import { parsePlaces } from '../../../src/data/parse'
import { parseSearchTables } from '../../../src/data/searchTables'
import { canonicalizeSearch, parseLink } from '../../../src/view/links'
import { normalizeLink } from '../../../src/view/normalizeLink'
import { toHref, toQuery } from '../../../src/view/pages'
import { buildPlaceParser } from '../../../src/view/placeParser'
import { readPublished } from './sourceTables'

export const TABLES = parseSearchTables(JSON.parse(readPublished('data/v1/search.json'))).value
export const PLACES = parsePlaces(JSON.parse(readPublished('geo/places.json'))).value
const readPlace = buildPlaceParser(PLACES, TABLES)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Path and query of an address below the site's root, as a browser gives them. */
export function splitAddress(address: string): { readonly path: string; readonly search: string } {
  const { pathname, search } = new URL(address.replace(/^\/?/, '/'), 'https://example.org')
  return { path: decode(pathname.slice(1)), search }
}

/** `rewritten` is the query form that replaces the link's; null when it stays. `address` is decoded for reading. */
export function resolveLink(sent: string) {
  const { path, search } = splitAddress(sent)
  const link = normalizeLink(path, search, readPlace)
  const queryForm = toQuery(link.path, link.search)
  const { view, problems: unreadProblems } = parseLink(queryForm)
  const problems = [...unreadProblems, ...link.notes]
  const canonical = canonicalizeSearch(queryForm) ?? queryForm
  const isCanonical = unreadProblems.length > 0 || decode(canonical) === decode(path + search)
  return {
    form: queryForm,
    view,
    problems,
    rewritten: isCanonical ? null : canonical,
    address: decode(toHref(canonical)),
  }
}

const DAMAGED_PATH_CASES: readonly (readonly [path: string, page: string, asQuery?: string])[] = [
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
  ['open-data，', 'open-data/'],
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
 * Damaged page paths, the intended page, and the address that a host without scripts redirects to, if it differs.
 */
export const DAMAGED_PATHS = DAMAGED_PATH_CASES.map(([path, page, asQuery = page]) => ({ path, page, asQuery }))
