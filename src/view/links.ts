// Parses a query string into a View and formats it back. Pure. Parts that are not understood are returned as problems;
// nothing is guessed.
import { FACET_KEYS } from '../domain/filter/filters'
import { decode } from './decode'
import { formatSearch } from './pages'
import { isParamKey, PARAM_KEYS, PARAMS, type ParamKey, type ParamSpec, type View } from './params'
import { TRACKING_PARAMS } from './unknownParams'

/** A part of a URL that was not understood, or that was read as something other than what it says. */
export interface LinkProblem {
  /**
   * - `syntax`: `values` are not valid for `param`.
   * - `repeated`: `param` is present more than once; the first one counts.
   * - `misspelt`: `param` is unknown; `values` holds the similar name that was probably meant.
   * - `former`: `values` holds the former code or name of a place, or the former id of a cluster or list, and the current one.
   */
  readonly kind: 'syntax' | 'repeated' | 'misspelt' | 'former'
  readonly param: string
  readonly values: readonly string[]
}

/** The view of the start page. */
export const DEFAULT_VIEW: View = Object.fromEntries(
  PARAM_KEYS.map(key => [key, PARAMS[key].initial]),
) as unknown as View

/** The change made by "clear all": every filter, the days and the camera at their defaults. */
export const NO_FILTERS: Partial<View> = Object.fromEntries(
  ([...FACET_KEYS, 'q', 'asof', 'since', 'at'] as const).map(key => [key, DEFAULT_VIEW[key]]),
)

/** Parses a query string. Unknown parameters are ignored, and only the first of a repeated parameter is read. */
export function parseSearch(search: string): { view: View; problems: LinkProblem[] } {
  const params = new URLSearchParams(search)
  const problems: LinkProblem[] = []
  const entries = PARAM_KEYS.map(key => {
    const { value, rejected } = PARAMS[key].parse(params.get(key) ?? '')
    if (rejected.length > 0) problems.push({ kind: 'syntax', param: key, values: rejected })
    return [key, value]
  })
  return { view: Object.fromEntries(entries) as View, problems }
}

/** Reports each known parameter that is present more than once. */
export function findRepeatedParams(search: string): LinkProblem[] {
  const params = new URLSearchParams(search)
  return PARAM_KEYS.flatMap(param => (params.getAll(param).length > 1 ? [{ kind: 'repeated', param, values: [] }] : []))
}

/**
 * Parses a query string and reports repeated parameters too.
 *
 * - `?city=510700&level=national` → both filters, no problem
 * - `?city=510700,x` → the filter by 510700; problem `syntax`, city, x
 * - `?city=510700&city=510100` → the filter by 510700; problem `repeated`, city
 */
export function parseLink(search: string): { view: View; problems: LinkProblem[] } {
  const { view, problems } = parseSearch(search)
  return { view, problems: [...problems, ...findRepeatedParams(search)] }
}

/** The text of one parameter; null for its default, which no URL contains. */
export function formatParam<K extends ParamKey>(key: K, value: View[K]): string | null {
  const spec: ParamSpec<View[K]> = PARAMS[key]
  const text = spec.format(value)
  return text === spec.format(spec.initial) ? null : text
}

/** Formats a view as a query string, '' or `?…`, with its parameters in the order of the grammar. */
export const formatLink = (view: View): string => formatSearch(toParams(view))

/** The parameters of a view, as {@link formatLink} writes them. */
export function toParams(view: View): (readonly [string, string])[] {
  return PARAM_KEYS.flatMap(key => {
    const text = formatParam(key, view[key])
    return text === null ? [] : [[key, text] as const]
  })
}

/** Known parameters in the order of the grammar, then tracking parameters. Other unknown parameters are dropped. */
export function orderParams(params: URLSearchParams): URLSearchParams {
  const knownParams = PARAM_KEYS.flatMap(key => {
    const text = params.get(key)
    return text === null ? [] : [[key, text]]
  })
  const trackingParams = [...params].filter(([name]) => !isParamKey(name) && TRACKING_PARAMS.test(name))
  return new URLSearchParams([...knownParams, ...trackingParams])
}

/**
 * The canonical form of a query string; null if it is canonical already, or was not understood as a whole. Unknown
 * parameters are kept.
 *
 * - `?level=national&city=mianyang` → `?city=510700&level=national`
 * - `?city=510700` → null
 * - `?city=510700,x` → null: the notice names `x`, and the URL keeps it
 */
export function canonicalizeSearch(search: string): string | null {
  const { view, problems } = parseLink(search)
  if (problems.length > 0) return null
  const params = new URLSearchParams(search)
  for (const key of PARAM_KEYS) params.delete(key)
  const otherParams = params.toString()
  const viewSearch = formatLink(view)
  const canonicalSearch = otherParams ? `${viewSearch === '' ? '?' : `${viewSearch}&`}${otherParams}` : viewSearch
  return decode(canonicalSearch) === decode(search) ? null : canonicalSearch
}
