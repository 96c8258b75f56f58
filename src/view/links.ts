// From a query string to a View and back, purely. What is not understood comes back as problems; nothing is guessed.
import { FACET_KEYS } from '../domain/filter'
import { formatSearch } from './pages'
import { PARAM_KEYS, PARAMS, type ParamKey, type ParamSpec, type View } from './params'
import { TRACKING_PARAMS } from './tracking'

export type ProblemKind = 'syntax' | 'repeated' | 'stranger'
export interface LinkProblem {
  readonly kind: ProblemKind
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

function readRaw(raw: RawParams): { view: View; problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const entries = PARAM_KEYS.map(key => {
    const { value, rejected } = PARAMS[key].parse(raw[key] ?? '')
    if (rejected.length > 0) problems.push({ kind: 'syntax', param: key, values: rejected })
    return [key, value]
  })
  return { view: Object.fromEntries(entries) as View, problems }
}

/** The view of a query string; parameters outside the grammar are not looked at. */
export function readSearch(search: string): { view: View; problems: LinkProblem[] } {
  const params = new URLSearchParams(search)
  return readRaw(Object.fromEntries(PARAM_KEYS.map(key => [key, params.get(key)])) as RawParams)
}

/** Parameters that stand in an address but not, or not once, in the grammar. */
export function findStrangers(search: string): LinkProblem[] {
  const params = new URLSearchParams(search)
  return [...new Set(params.keys())].flatMap((name): LinkProblem[] => {
    const known = PARAM_KEYS.some(key => key === name)
    if (known) return params.getAll(name).length > 1 ? [{ kind: 'repeated', param: name, values: [] }] : []
    return TRACKING_PARAMS.test(name) ? [] : [{ kind: 'stranger', param: name.slice(0, 24), values: [] }]
  })
}

export function parseLink(search: string): { view: View; problems: LinkProblem[] } {
  const { view, problems } = readSearch(search)
  return { view, problems: [...problems, ...findStrangers(search)] }
}

/** Text of one parameter, or null when it says the default. */
export function formatParam<K extends ParamKey>(key: K, value: View[K]): string | null {
  const spec: ParamSpec<View[K]> = PARAMS[key]
  const text = spec.format(value)
  return text === spec.format(spec.initial) ? null : text
}

/** A query string in the grammar's order: '' or '?…'. `explicit` writes the panel out, as a shared link must. */
export const formatLink = (view: View, explicit = false): string => formatSearch(paramsOf(view, explicit))

export function paramsOf(view: View, explicit = false): (readonly [string, string])[] {
  return PARAM_KEYS.flatMap(key => {
    const text = formatParam(key, view[key]) ?? (explicit && key === 'panel' ? view.panel : null)
    return text === null ? [] : [[key, text] as const]
  })
}

/** Every address written: ours in the grammar's order, then what was carried; what is nobody's is dropped. */
export function orderParams(params: URLSearchParams): URLSearchParams {
  const strangers = new Set(findStrangers(`?${params}`).flatMap(p => (p.kind === 'stranger' ? [p.param] : [])))
  const ours = PARAM_KEYS.flatMap(key => {
    const text = params.get(key)
    return text === null ? [] : [[key, text]]
  })
  const others = [...params].filter(
    ([name]) => !PARAM_KEYS.some(key => key === name) && !strangers.has(name.slice(0, 24)),
  )
  return new URLSearchParams([...ours, ...others])
}

/** The address as we would write it, when it was understood whole and is spelt otherwise; else null. */
export function rewriteOf(search: string): string | null {
  const { view, problems } = parseLink(search)
  if (problems.length > 0) return null
  const params = new URLSearchParams(search)
  for (const key of PARAM_KEYS) params.delete(key)
  const carried = params.toString()
  const own = formatLink(view)
  const whole = carried ? `${own === '' ? '?' : `${own}&`}${carried}` : own
  return whole === search || decodeURIComponent(whole) === safeDecode(search) ? null : whole
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
