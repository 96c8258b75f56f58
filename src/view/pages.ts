// Views that have a page of their own, and how a clean path says one. Pure: from text to text, in both directions.
// A page is the same view as its query form, `clusters/<id>/` the same as `?cluster=<id>`.
import { LANGS, type Lang, parseLang } from '../domain/language/language'
import { findPrefecture, PREFECTURES } from '../domain/place/prefectures'
import { isParamKey, type ParamKey } from './params'

interface PageKind {
  readonly param: ParamKey
  /** What stands in the path for a value as the grammar writes it, and back; null when it has no page. */
  readonly toSlug: (value: string) => string | null
  readonly parseSlug: (slug: string) => string | null
  /** Parameters that the path says as well. */
  readonly impliedParams: Readonly<Partial<Record<ParamKey, string>>>
}

const toValidSlug = (text: string): string | null => (/^[a-z0-9-]{1,80}$/.test(text) ? text : null)
const buildPageKind = (param: ParamKey, impliedParams: PageKind['impliedParams'] = {}): PageKind => ({
  param,
  toSlug: toValidSlug,
  parseSlug: toValidSlug,
  impliedParams,
})

/** By the folder they stand in. */
export const PAGE_KINDS: Readonly<Record<string, PageKind>> = {
  clusters: buildPageKind('cluster'),
  cities: {
    param: 'city',
    toSlug: code => PREFECTURES.find(p => p.code === code)?.pinyin ?? null,
    parseSlug: findPrefecture,
    impliedParams: {},
  },
  industries: buildPageKind('industry'),
  directions: buildPageKind('direction', { panel: 'measures' }),
  lists: buildPageKind('list'),
}

/** Views with a page of their own, in the folder of their name. */
export const VIEW_PAGES: readonly string[] = ['promises', 'programme', 'method']

/** What may stand beside a path without making the view another one. */
const NON_CANONICAL_PARAMS: readonly ParamKey[] = ['panel', 'sort', 'cols', 'at', 'theme']

/** The folder of the English pages: `en/clusters/<id>/` is the same as `?cluster=<id>&lang=en`. */
export const ENGLISH_FOLDER = 'en'

/** Keeps commas and slashes readable in an address; escapes what would break it. */
const escapeValue = (text: string): string =>
  // Hundreds of addresses are written for each step, and nearly all are plain.
  /^[\w.,/-]*$/.test(text) ? text : encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/')

export const formatSearch = (params: Iterable<readonly [string, string]>): string => {
  const parts = [...params].map(([name, value]) => `${escapeValue(name)}=${escapeValue(value)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

const splitPath = (path: string): string[] => path.split('/').filter(part => part !== '' && part !== 'index.html')

/** The parameters a clean path stands for, without its language; none for the root and for a path that is no page of ours. */
function parsePath(parts: readonly string[]): readonly (readonly [string, string])[] {
  const [folder = '', slug = '', ...rest] = parts
  if (slug === '' && VIEW_PAGES.includes(folder)) return [['view', folder]]
  const kind = Object.keys(PAGE_KINDS).includes(folder) ? PAGE_KINDS[folder] : undefined
  const value = kind && rest.length === 0 ? kind.parseSlug(slug) : null
  return kind && value ? [[kind.param, value], ...Object.entries(kind.impliedParams)] : []
}

/** True for the root and for every path that stands for a view. */
export function isPagePath(path: string): boolean {
  const parts = splitPath(path)
  const languageFreeParts = parts[0] === ENGLISH_FOLDER ? parts.slice(1) : parts
  return languageFreeParts.length === 0 || parsePath(languageFreeParts).length > 0
}

/**
 * The query form of an address: what all parsing starts from.
 * @param path below the site's root, without a leading slash
 */
export function toQuery(path: string, search: string): string {
  const parts = splitPath(path)
  const isEnglish = parts[0] === ENGLISH_FOLDER
  const pathParams = parsePath(isEnglish ? parts.slice(1) : parts)
  const params = new URLSearchParams(search)
  // A language that is none of ours does not lead out of the folder.
  const lang = isEnglish && !parseLang(params.get('lang') ?? '') ? [['lang', 'en'] as const] : []
  if (pathParams.length + lang.length === 0) return search
  const [pageParam] = pathParams
  return formatSearch([
    ...pathParams.filter(([name]) => name === pageParam?.[0] || !params.has(name)),
    ...lang,
    ...params,
  ])
}

/** The address of a query form, below the site's root: a page of its own where there is one. */
export const toHref = (search: string): string => formatHref([...new URLSearchParams(search)])

export function formatHref(params: readonly (readonly [string, string])[]): string {
  const lang = params.find(([name]) => name === 'lang')?.[1]
  const rest = params.filter(([name, value]) => name !== 'lang' || !LANGS.some(known => known === value))
  return lang === 'en' ? `${ENGLISH_FOLDER}/${formatPagePath(rest)}` : formatPagePath(rest) || './'
}

/** Names the language in the query: the page then knows that its reader chose it, and tidies the address. */
export const addLangParam = (href: string, lang: Lang): string => `${href}${href.includes('?') ? '&' : '?'}lang=${lang}`

/** Empty for the start page. */
function formatPagePath(params: readonly (readonly [string, string])[]): string {
  const definingParams = params.filter(([name]) => isParamKey(name) && !NON_CANONICAL_PARAMS.some(p => p === name))
  const [definingParam] = definingParams
  if (definingParams.length === 1 && definingParam?.[0] === 'view' && VIEW_PAGES.includes(definingParam[1]))
    return `${definingParam[1]}/${formatSearch(params.filter(p => p !== definingParam))}`
  for (const [folder, kind] of definingParams.length === 1 && definingParam ? Object.entries(PAGE_KINDS) : []) {
    const slug = definingParam?.[0] === kind.param ? kind.toSlug(definingParam[1]) : null
    const implied = Object.entries(kind.impliedParams)
    const isPresent = ([name, value]: readonly [string, string]) => params.some(([n, v]) => n === name && v === value)
    if (slug && implied.every(isPresent))
      return `${folder}/${slug}/${formatSearch(params.filter(p => p !== definingParam && !implied.some(([name]) => name === p[0])))}`
  }
  return formatSearch(params)
}
