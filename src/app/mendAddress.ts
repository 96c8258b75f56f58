// Reads an address that the grammar alone cannot, with the tables of places where it needs them. A chunk of its own: it is
// asked for only where `isCleanLink` says no.
import type { QueryClient } from '@tanstack/react-query'
import { fetchPlaces, searchTablesQuery } from '../data/queries'
import type { Places } from '../domain/place'
import { type LinkProblem, parseLink } from '../view/links'
import { type NormalLink, normalizeLink } from '../view/normalizeLink'
import { addressOf, nameLanguage, searchOf } from '../view/pages'
import { buildPlaceReader, type PlaceReader } from '../view/placeReader'

/** From path and query of an address to its query form. */
export type ReadAddress = (path: string, search: string) => string

export interface MendedAddress {
  readonly read: ReadAddress
  readonly notes: NormalLink['notes']
  /** The page in the language that the mended address names, below the site's root; null where it is this page's. */
  readonly elsewhere: string | null
}

const reading =
  (readPlace?: PlaceReader): ReadAddress =>
  (path, search) => {
    const link = normalizeLink(path, search, readPlace)
    return searchOf(link.path, link.search)
  }

function hasUnreadPlace(form: string, { counties }: Places): boolean {
  const { view, problems } = parseLink(form)
  const isPlace = ({ kind, param }: LinkProblem) => kind === 'syntax' && (param === 'city' || param === 'county')
  return problems.some(isPlace) || view.county.some(code => !counties.some(county => county.code === code))
}

const fetchSearchTables = async (client: QueryClient) => (await client.fetchQuery(searchTablesQuery)).value

/** Former names and traditional characters are fetched only for a place that today's table does not know. */
async function loadPlaceReader(path: string, search: string, client: QueryClient): Promise<PlaceReader | undefined> {
  const places = await fetchPlaces(client).catch(() => null)
  if (!places) return undefined
  const readPlace = buildPlaceReader(places.value, null)
  if (!hasUnreadPlace(reading(readPlace)(path, search), places.value)) return readPlace
  const tables = await fetchSearchTables(client).catch(() => null)
  return buildPlaceReader(places.value, tables)
}

/** Whatever file is missing, the rest of the address is mended. */
export async function mendAddress(path: string, search: string, client: QueryClient): Promise<MendedAddress> {
  const readPlace = await loadPlaceReader(path, search, client)
  const read = reading(readPlace)
  const { notes } = normalizeLink(path, search, readPlace)
  return { read, notes, elsewhere: findOtherLanguage(read(path, search)) }
}

function findOtherLanguage(form: string): string | null {
  const { lang } = parseLink(form).view
  if (lang === document.documentElement.lang) return null
  return nameLanguage(addressOf(form), lang)
}
