// Repairs a URL that was damaged on its way, before the grammar parses it. Pure, from text to text. A repair is kept only
// if the grammar can then parse the value and nothing else can be meant. docs/links.md lists the repairs with examples.

import { decode } from './decode'
import type { LinkProblem } from './links'
import { normalizePath } from './normalizePath'
import { normalizeText, repairValue, stripFormatChars, trimQueryEnd } from './normalizeValue'
import { formatSearch } from './pages'
import { isParamKey, PARAM_KEYS, PARAMS, type ParamKey } from './params'
import { type PlaceParser, parsePlaceByCode } from './placeParser'
import { findSimilarName, PARAM_SEPARATOR, TRACKING_PARAMS } from './unknownParams'

/** A repaired URL, for {@link toQuery}. */
export interface NormalizedLink {
  readonly path: string
  /** '' or '?…'. */
  readonly search: string
  /** Misspelt names of parameters, which are not repaired, and former codes and names of places, which are. */
  readonly notes: readonly LinkProblem[]
}

type ParamPair = readonly [name: string, value: string]

/**
 * Repairs a URL: text glued to a value or path, encoding applied twice, wrong separators between parameters, full-width
 * and invisible characters, capitals. The parameters of a damaged path come before those of the query.
 *
 * - '', `?City=510700。` → `?city=510700`
 * - '', `?city=510700&amp;theme=dark` → `?city=510700&theme=dark`
 * - `cities/mianyang/&from=timeline`, '' → `cities/mianyang/`, `?from=timeline`
 * - '', `?citys=510700` → unchanged, with a note that `city` may be meant
 * @param path below the site's root, decoded, without a leading slash
 * @param search '' or '?…', percent-encoded
 * @param parsePlace resolves values of `city` and `county`
 */
export function normalizeLink(
  path: string,
  search: string,
  parsePlace: PlaceParser = parsePlaceByCode,
): NormalizedLink {
  const page = normalizePath(path)
  const notes: LinkProblem[] = []
  const buildPartReader = (key: ParamKey) => (part: string) => {
    if (part === '') return null
    if (key !== 'city' && key !== 'county') return PARAMS[key].parse(part).rejected.length === 0 ? part : null
    const place = parsePlace(key, part)
    if (place?.isFormer && !notes.some(({ values }) => values[0] === part))
      notes.push({ kind: 'former', param: key, values: [part, place.code] })
    return place?.code ?? null
  }
  const pairs = [page.query, decodeNonAscii(search.replace(/^\?/, ''))]
    .flatMap(parsePairs)
    .map(([name, value]): ParamPair => {
      if (!isParamKey(name)) {
        const knownName = findSimilarName(name, PARAM_KEYS)
        if (knownName) notes.push({ kind: 'misspelt', param: name.slice(0, 24), values: [knownName] })
        return [name, value]
      }
      return [name, name === 'q' ? trimQueryEnd(decode(value)) : repairValue(name, value, buildPartReader(name))]
    })
  return { path: page.path, search: formatSearch(pairs), notes }
}

/** Decodes letters outside of ASCII. ASCII stays escaped, since an escaped `&` may be part of a value. */
function decodeNonAscii(search: string): string {
  const isDoubleEncoded = /%25[\dA-F]{2}/i.test(search) && !/%(?!25[\dA-F]{2})/i.test(search)
  const singleEncoded = isDoubleEncoded ? search.replace(/%25/g, '%') : search
  return stripFormatChars(singleEncoded.replace(/(?:%[89A-F][\dA-F])+/gi, decode))
}

/** A separator between two parameters, with the `amp;` that HTML adds to it, and the name of the second one. */
const NEXT_PARAM = /([&＆;；?？])(?:amp;|ａｍｐ；)*([\w.０-９Ａ-Ｚａ-ｚ＿-]+)(?=[=＝])/g

const isKnownParam = (name: string): boolean => isParamKey(name) || TRACKING_PARAMS.test(name)

/** A URL within a value keeps its own parameters. */
const splitPairs = (text: string): string[] =>
  text.includes('://')
    ? [text]
    : text
        .replace(NEXT_PARAM, (match, separator: string, name: string) =>
          // No value of ours contains an unescaped `;`, `?` or `=`. Full-width separators may be part of a search text.
          separator < '\x7f' || isKnownParam(normalizeText(name)) ? `&${name}` : match,
        )
        .split('&')

const parsePairs = (text: string): ParamPair[] =>
  text
    .split(/&(?:amp;)*/)
    .flatMap(splitPairs)
    .flatMap(parsePair)

function parsePair(text: string): ParamPair[] {
  // The separators were encoded together with the parameters.
  if (!/[=＝]/.test(text) && /%3D/i.test(text)) return parsePairs(decode(text))
  const [, rawName = '', rawValue = ''] = /^([^=＝]*)[=＝]?(.*)$/s.exec(text) ?? []
  const name = decodeQueryValue(rawName)
  const value = decodeQueryValue(rawValue)
  const key = normalizeText(name).replace(/^(?:\W|amp;)+|\W+$/g, '')
  // Words after the last `&` are not a parameter.
  if (!isParamKey(key)) return /^[\w.[\]-]+$/.test(name) ? [[name, value]] : []
  if (key === 'q' || !PARAM_SEPARATOR.test(value)) return [[key, value]]
  const [firstValue = '', ...otherPairs] = splitPairs(value)
  return [[key, firstValue], ...otherPairs.flatMap(parsePair)]
}

const decodeQueryValue = (text: string): string => new URLSearchParams(`v=${text.replace(/&/g, '%26')}`).get('v') ?? ''
