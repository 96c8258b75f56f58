// From a query string to a View and back, purely. What is not understood comes back as problems; nothing is guessed.
import { FACET_KEYS } from '../domain/filter/filters'
import { formatSearch } from './pages'
import { isParamKey, PARAM_KEYS, PARAMS, type ParamKey, type ParamSpec, type View } from './params'
import { TRACKING_PARAMS } from './unknownParams'

export interface LinkProblem {
  /**
   * The grammar tells the first two. `normalizeLink` tells of a `stranger` whose name is nearly one of ours, which stands in
   * `values`, and of the `former` code or name of a place, with today's code behind it.
   */
  readonly kind: 'syntax' | 'repeated' | 'misspelt' | 'former'
  readonly param: string
  readonly values: readonly string[]
}

/** The text of each parameter as it stands in an address; null when it is absent. */
type RawParams = Readonly<Record<ParamKey, string | null>>

export const DEFAULT_VIEW: View = Object.fromEntries(
  PARAM_KEYS.map(key => [key, PARAMS[key].initial]),
) as unknown as View

/** What "clear all" asks for: every filter at its default, and day and camera with them. */
export const NO_FILTERS: Partial<View> = Object.fromEntries(
  ([...FACET_KEYS, 'q', 'asof', 'at'] as const).map(key => [key, DEFAULT_VIEW[key]]),
)

function parseRawParams(raw: RawParams): { view: View; problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const entries = PARAM_KEYS.map(key => {
    const { value, rejected } = PARAMS[key].parse(raw[key] ?? '')
    if (rejected.length > 0) problems.push({ kind: 'syntax', param: key, values: rejected })
    return [key, value]
  })
  return { view: Object.fromEntries(entries) as View, problems }
}

/** The view of a query string; parameters outside the grammar are not looked at. */
export function parseSearch(search: string): { view: View; problems: LinkProblem[] } {
  const params = new URLSearchParams(search)
  return parseRawParams(Object.fromEntries(PARAM_KEYS.map(key => [key, params.get(key)])) as RawParams)
}

/** Parameters of ours that stand in an address more than once. */
export function findRepeatedParams(search: string): LinkProblem[] {
  const params = new URLSearchParams(search)
  return PARAM_KEYS.flatMap(param => (params.getAll(param).length > 1 ? [{ kind: 'repeated', param, values: [] }] : []))
}

export function parseLink(search: string): { view: View; problems: LinkProblem[] } {
  const { view, problems } = parseSearch(search)
  return { view, problems: [...problems, ...findRepeatedParams(search)] }
}

/** Text of one parameter, or null when it says the default. */
export function formatParam<K extends ParamKey>(key: K, value: View[K]): string | null {
  const spec: ParamSpec<View[K]> = PARAMS[key]
  const text = spec.format(value)
  return text === spec.format(spec.initial) ? null : text
}

/** A query string in the grammar's order: '' or '?…'. `explicit` writes the panel out, as a shared link must. */
export const formatLink = (view: View, isPanelExplicit = false): string => formatSearch(toParams(view, isPanelExplicit))

export function toParams(view: View, isPanelExplicit = false): (readonly [string, string])[] {
  return PARAM_KEYS.flatMap(key => {
    const text = formatParam(key, view[key]) ?? (isPanelExplicit && key === 'panel' ? view.panel : null)
    return text === null ? [] : [[key, text] as const]
  })
}

/** Every address written: ours in the grammar's order, then what share buttons added; other strangers are dropped. */
export function orderParams(params: URLSearchParams): URLSearchParams {
  const knownParams = PARAM_KEYS.flatMap(key => {
    const text = params.get(key)
    return text === null ? [] : [[key, text]]
  })
  const trackingParams = [...params].filter(([name]) => !isParamKey(name) && TRACKING_PARAMS.test(name))
  return new URLSearchParams([...knownParams, ...trackingParams])
}

/** The address as we would write it, when it was understood whole and is spelt otherwise; else null. */
export function canonicalizeSearch(search: string): string | null {
  const { view, problems } = parseLink(search)
  if (problems.length > 0) return null
  const params = new URLSearchParams(search)
  for (const key of PARAM_KEYS) params.delete(key)
  const otherParams = params.toString()
  const viewSearch = formatLink(view)
  const canonicalSearch = otherParams ? `${viewSearch === '' ? '?' : `${viewSearch}&`}${otherParams}` : viewSearch
  return canonicalSearch === search || decodeURIComponent(canonicalSearch) === safeDecode(search)
    ? null
    : canonicalSearch
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
