// The address of an embedded page: the parameters of the link grammar, and those of the frame. Pure, from text to values and
// back. Parts that are not understood are returned, never guessed.
import type { Lang } from '../../domain/language/language'
import { type LinkProblem, parseLink, toParams } from '../../view/links'
import { ENGLISH_FOLDER, formatSearch } from '../../view/pages'
import { isParamKey, type View } from '../../view/params'
import { TRACKING_PARAMS } from '../../view/unknownParams'

/** Values of `show`: the parts of the frame. */
export const SHOWN_PARTS = ['both', 'map', 'list'] as const
/** A value of `show`. */
export type ShownParts = (typeof SHOWN_PARTS)[number]

/** The choices of an embed beside its view. */
export interface EmbedOptions {
  readonly show: ShownParts
  /** True where map and filters cannot be moved. */
  readonly isLocked: boolean
}

/** A parsed address of an embed. */
export interface EmbedLink extends EmbedOptions {
  readonly view: View
  /** The only origin that may ask for the height; null for the first that asks. */
  readonly hostOrigin: string | null
  readonly problems: readonly EmbedProblem[]
}

/**
 * - `unknown`: the parameter `name` does not exist.
 * - `unsupported`: an embed has no such view.
 * - `language`: the address has another language than `lang` asks for; the value is the address in that language.
 */
export type EmbedProblem =
  | LinkProblem
  | { readonly kind: 'unknown'; readonly param: string; readonly values: readonly string[] }
  | { readonly kind: 'unsupported' | 'language'; readonly param: string; readonly values: readonly string[] }

const EMBED_PARAMS: readonly string[] = ['show', 'locked', 'origin']
/** Embeds show the map, the list, or both. A table becomes a list. */
const SUPPORTED_VIEWS: readonly View['view'][] = ['map', 'table', 'embed']
const MAX_NAME_LENGTH = 24

const parseOrigin = (text: string): string | null => {
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) ? url.origin : null
  } catch {
    return null
  }
}

/** The folder of the embed in a language, below the site's root. */
const getEmbedPath = (lang: Lang): string => (lang === 'en' ? `${ENGLISH_FOLDER}/embed/` : 'embed/')

/**
 * Parses the query of an embed.
 *
 * - `?industry=materials&show=list` → that filter, the list alone, free
 * - `?cluster=a-b&locked=1` → map and card of the cluster, locked
 * - `?show=all&colour=red` → both; problems `syntax`, show, all and `unknown`, colour
 */
export function parseEmbedLink(search: string, lang: Lang): EmbedLink {
  const params = new URLSearchParams(search)
  const { view, problems } = parseLink(search)
  const embedProblems: EmbedProblem[] = [...problems]
  const rejectValue = (param: string, text: string) =>
    embedProblems.push({ kind: 'syntax', param, values: [text.slice(0, MAX_NAME_LENGTH)] })
  for (const name of new Set(params.keys()))
    if (!isParamKey(name) && !EMBED_PARAMS.includes(name) && !TRACKING_PARAMS.test(name))
      embedProblems.push({ kind: 'unknown', param: name.slice(0, MAX_NAME_LENGTH), values: [] })
  if (!SUPPORTED_VIEWS.includes(view.view) || view.compare.length > 0)
    embedProblems.push({ kind: 'unsupported', param: 'view', values: [] })
  if (params.get('lang') && view.lang !== lang && !problems.some(({ param }) => param === 'lang'))
    embedProblems.push({ kind: 'language', param: 'lang', values: [getEmbedPath(view.lang)] })
  const showText = params.get('show')
  const show = SHOWN_PARTS.find(part => part === showText)
  if (showText && !show) rejectValue('show', showText)
  const lockedText = params.get('locked')
  const isLocked = lockedText === '1' || lockedText === ''
  if (lockedText && !isLocked && lockedText !== '0') rejectValue('locked', lockedText)
  const originText = params.get('origin')
  const hostOrigin = originText ? parseOrigin(originText) : null
  if (originText && !hostOrigin) rejectValue('origin', originText)
  return {
    view: { ...view, view: 'map', compare: [], lang },
    show: show ?? (view.view === 'table' ? 'list' : 'both'),
    isLocked,
    hostOrigin,
    problems: embedProblems,
  }
}

/** The address of an embed of a view, below the site's root. Defaults are left out. */
export function buildEmbedHref(view: View, { show, isLocked }: EmbedOptions): string {
  const viewParams = toParams({
    ...view,
    view: 'map',
    panel: 'industry',
    compare: [],
    sort: null,
    cols: [],
    lang: 'zh-CN',
  })
  const embedParams = [
    ...(show === 'both' ? [] : [['show', show] as const]),
    ...(isLocked ? [['locked', '1'] as const] : []),
  ]
  return getEmbedPath(view.lang) + formatSearch([...viewParams, ...embedParams])
}
