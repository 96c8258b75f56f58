// Repairs a URL that `isWellFormedLink` rejects, with the tables of places if it needs them. A chunk of its own.
import type { QueryClient } from '@tanstack/react-query'
import { loadAliases } from '../../data/aliases'
import { loadJson } from '../../data/loadJson'
import { fetchPlaces, hasOnlyKnownIds, searchTablesQuery } from '../../data/queries'
import type { Alias } from '../../domain/export/aliases'
import type { Places } from '../../domain/place/place'
import { resolveFormerIds } from '../../view/formerIds'
import { type LinkProblem, parseLink } from '../../view/links'
import { type NormalizedLink, normalizeLink } from '../../view/normalizeLink'
import { addLangParam, toHref, toQuery } from '../../view/pages'
import { buildPlaceParser, type PlaceParser } from '../../view/placeParser'

/** Converts path and query of a URL to its query form. */
export type QueryReader = (path: string, search: string) => string

export interface RepairedUrl {
  readonly readQuery: QueryReader
  readonly notes: NormalizedLink['notes']
  /** The page in the language of the repaired URL, below the site's root; null if that is the current language. */
  readonly otherLanguageHref: string | null
}

const buildQueryReader =
  (parsePlace?: PlaceParser): QueryReader =>
  (path, search) => {
    const link = normalizeLink(path, search, parsePlace)
    return toQuery(link.path, link.search)
  }

function hasUnknownPlace(query: string, { counties }: Places): boolean {
  const { view, problems } = parseLink(query)
  const isPlace = ({ kind, param }: LinkProblem) => kind === 'syntax' && (param === 'city' || param === 'county')
  return problems.some(isPlace) || view.county.some(code => !counties.some(county => county.code === code))
}

const fetchSearchTables = async (client: QueryClient) => (await client.fetchQuery(searchTablesQuery)).value

/** Fetches former names and traditional characters only for a place that the current table does not have. */
async function loadPlaceParser(path: string, search: string, client: QueryClient): Promise<PlaceParser | undefined> {
  const places = await fetchPlaces(client).catch(() => null)
  if (!places) return undefined
  const parsePlace = buildPlaceParser(places.value, null)
  if (!hasUnknownPlace(buildQueryReader(parsePlace)(path, search), places.value)) return parsePlace
  const tables = await fetchSearchTables(client).catch(() => null)
  return buildPlaceParser(places.value, tables)
}

/** Fetches the former ids only for a URL with an unknown one. */
async function loadNeededAliases(query: string, client: QueryClient): Promise<readonly Alias[]> {
  return hasOnlyKnownIds(client, parseLink(query).view) ? [] : loadAliases(loadJson).catch(() => [])
}

/** Repairs a URL as far as the files allow that can be loaded. */
export async function repairUrl(path: string, search: string, client: QueryClient): Promise<RepairedUrl> {
  const parsePlace = await loadPlaceParser(path, search, client)
  const repairQuery = buildQueryReader(parsePlace)
  const repairedQuery = repairQuery(path, search)
  const aliases = await loadNeededAliases(repairedQuery, client)
  const readQuery: QueryReader = (...parts) => resolveFormerIds(repairQuery(...parts), aliases).query
  const notes = [...normalizeLink(path, search, parsePlace).notes, ...resolveFormerIds(repairedQuery, aliases).notes]
  return { readQuery, notes, otherLanguageHref: buildOtherLanguageHref(readQuery(path, search)) }
}

function buildOtherLanguageHref(query: string): string | null {
  const { lang } = parseLink(query).view
  if (lang === document.documentElement.lang) return null
  return addLangParam(toHref(query), lang)
}
