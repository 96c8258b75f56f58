// Paths of the views that have a page of their own: `clusters/<id>/` is the same view as `?cluster=<id>`. Pure, from text to
// text in both directions. The query form of a URL is the same view written as a query string alone.
import { LANGS, type Lang, parseLang } from '../domain/language/language'
import { findPrefecture, PREFECTURES } from '../domain/place/prefectures'
import { isParamKey, type ParamKey } from './params'

type Param = readonly [name: string, value: string]

interface PageKind {
  readonly param: ParamKey
  /** The path segment for a value of the parameter; null when the value has no page. */
  readonly toSlug: (value: string) => string | null
  /** The value for a path segment; null when there is none. */
  readonly parseSlug: (slug: string) => string | null
  /** Further parameters that the path stands for. */
  readonly impliedParams: Readonly<Partial<Record<ParamKey, string>>>
}

const toValidSlug = (text: string): string | null => (/^[a-z0-9-]{1,80}$/.test(text) ? text : null)
const buildPageKind = (param: ParamKey, impliedParams: PageKind['impliedParams'] = {}): PageKind => ({
  param,
  toSlug: toValidSlug,
  parseSlug: toValidSlug,
  impliedParams,
})

/** The kinds of page by folder. */
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

/** Values of `view` that have a page, in a folder of the same name. */
export const VIEW_PAGES: readonly string[] = ['promises', 'changes', 'programme', 'method', 'open-data']

/** Parameters that a page's URL may have in its query. Any other known parameter makes it a view without a page. */
const NON_CANONICAL_PARAMS: readonly string[] = ['panel', 'sort', 'cols', 'asof', 'since', 'at', 'theme', 'data']

/** The folder of the English pages: `en/clusters/<id>/` is the same view as `?cluster=<id>&lang=en`. */
export const ENGLISH_FOLDER = 'en'

/** Keeps commas and slashes readable. */
const escapeValue = (text: string): string =>
  // Almost every value is plain, and a page has hundreds of links.
  /^[\w.,/-]*$/.test(text) ? text : encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/')

/** Formats parameters in the given order: '' or `?name=value&…`. */
export const formatSearch = (params: Iterable<Param>): string => {
  const parts = [...params].map(([name, value]) => `${escapeValue(name)}=${escapeValue(value)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

const splitPath = (path: string): string[] => path.split('/').filter(part => part !== '' && part !== 'index.html')

/** The parameters that a path without its language stands for; none for the root and for an unknown path. */
function parsePath(parts: readonly string[]): readonly Param[] {
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
 * The query form of a URL, from which all parsing starts. The page's own parameter comes first and so takes precedence
 * over the same one in the query; a parameter that the path only implies gives way to the query.
 *
 * - `cities/mianyang/`, `?theme=dark` → `?city=510700&theme=dark`
 * - `cities/mianyang/`, `?city=510100` → `?city=510700&city=510100`, to be reported as repeated
 * - `directions/green/`, `?panel=industry` → `?direction=green&panel=industry`
 * - `en/`, '' → `?lang=en`
 * @param path below the site's root, without a leading slash
 */
export function toQuery(path: string, search: string): string {
  const parts = splitPath(path)
  const isEnglish = parts[0] === ENGLISH_FOLDER
  const pathParams = parsePath(isEnglish ? parts.slice(1) : parts)
  const params = new URLSearchParams(search)
  // An unknown language in the query does not override the folder.
  const lang = isEnglish && !parseLang(params.get('lang') ?? '') ? [['lang', 'en'] as const] : []
  if (pathParams.length + lang.length === 0) return search
  const [pageParam] = pathParams
  return formatSearch([
    ...pathParams.filter(([name]) => name === pageParam?.[0] || !params.has(name)),
    ...lang,
    ...params,
  ])
}

/**
 * The URL of a query form below the site's root: the path of a page if exactly one defining parameter is present and has
 * one, otherwise a query string. `./` for the start page.
 *
 * - `?city=510700&theme=dark` → `cities/mianyang/?theme=dark`
 * - `?direction=green&panel=measures` → `directions/green/`; without the panel → `?direction=green`
 * - `?city=510700&level=national` → the same: two filters have no page
 * - `?cluster=a-b&lang=en` → `en/clusters/a-b/`
 */
export const toHref = (search: string): string => formatHref([...new URLSearchParams(search)])

/** {@link toHref} for parameters. */
export function formatHref(params: readonly Param[]): string {
  const lang = params.find(([name]) => name === 'lang')?.[1]
  const rest = params.filter(([name, value]) => name !== 'lang' || !LANGS.some(known => known === value))
  return lang === 'en' ? `${ENGLISH_FOLDER}/${formatPath(rest)}` : formatPath(rest) || './'
}

/** Adds `lang`, which marks a language that the user has chosen. The opened page stores the choice and removes it. */
export const addLangParam = (href: string, lang: Lang): string => `${href}${href.includes('?') ? '&' : '?'}lang=${lang}`

/** Path and query without the language; '' for the start page. */
function formatPath(params: readonly Param[]): string {
  const [definingParam, ...otherParams] = params.filter(
    ([name]) => isParamKey(name) && !NON_CANONICAL_PARAMS.includes(name),
  )
  const page = definingParam && otherParams.length === 0 ? findPage(definingParam) : null
  const isPresent = ([name, value]: Param) => params.some(param => param[0] === name && param[1] === value)
  if (!page?.params.every(isPresent)) return formatSearch(params)
  return page.path + formatSearch(params.filter(([name]) => !page.params.some(param => param[0] === name)))
}

/** The page that one parameter defines, with all parameters that its path stands for; null when there is none. */
function findPage(param: Param): { readonly path: string; readonly params: readonly Param[] } | null {
  const [name, value] = param
  if (name === 'view') return VIEW_PAGES.includes(value) ? { path: `${value}/`, params: [param] } : null
  const [folder, kind] = Object.entries(PAGE_KINDS).find(entry => entry[1].param === name) ?? []
  const slug = kind?.toSlug(value)
  return kind && slug ? { path: `${folder}/${slug}/`, params: [param, ...Object.entries(kind.impliedParams)] } : null
}
