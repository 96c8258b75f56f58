// Reads an address as people send it, before the grammar does: signs and words behind a value, a layer of encoding too
// many, other signs between parameters, full-width and invisible characters, capitals. Pure, from text to text. A repair is
// kept only where the grammar then reads the value and nothing else can be meant. docs/links.md lists them with examples.
import type { LinkProblem } from './links'
import { normalizePath } from './normalizePath'
import { decodeOnce, normalizeText, repairValue, stripFormatChars, trimQueryEnd } from './normalizeValue'
import { formatSearch } from './pages'
import { isParamKey, PARAM_KEYS, PARAMS, type ParamKey } from './params'
import { type PlaceParser, parsePlaceByCode } from './placeParser'
import { findSimilarName, PARAM_SEPARATOR, TRACKING_PARAMS } from './unknownParams'

export interface NormalizedLink {
  readonly path: string
  /** '' or '?…', as `searchOf` takes it. */
  readonly search: string
  /** Names that are nearly ours, and former codes and names of places that were read. */
  readonly notes: readonly LinkProblem[]
}

type ParamPair = readonly [name: string, value: string]

/**
 * @param path below the site's root, decoded, without a leading slash
 * @param search '' or '?…', as it stands in the address
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
      return [name, name === 'q' ? trimQueryEnd(decodeOnce(value)) : repairValue(name, value, buildPartReader(name))]
    })
  return { path: page.path, search: formatSearch(pairs), notes }
}

/** Chinese and other letters decoded, signs of ASCII still escaped: an escaped `&` may be part of a value. */
function decodeNonAscii(search: string): string {
  const isDoubleEncoded = /%25[\dA-F]{2}/i.test(search) && !/%(?!25[\dA-F]{2})/i.test(search)
  const singleEncoded = isDoubleEncoded ? search.replace(/%25/g, '%') : search
  return stripFormatChars(singleEncoded.replace(/(?:%[89A-F][\dA-F])+/gi, decodeOnce))
}

/** A sign that parts two parameters, what HTML adds to it, and the name behind. */
const NEXT_PARAM = /([&＆;；?？])(?:amp;|ａｍｐ；)*([\w.０-９Ａ-Ｚａ-ｚ＿-]+)(?=[=＝])/g

const isKnownParam = (name: string): boolean => isParamKey(name) || TRACKING_PARAMS.test(name)

/** An address in a value keeps its own parameters. */
const splitPairs = (text: string): string[] =>
  text.includes('://')
    ? [text]
    : text
        .replace(NEXT_PARAM, (match, separator: string, name: string) =>
          // We never write `;`, `?` and `=` into a value as they are; full-width signs may be a reader's words.
          separator < '\x7f' || isKnownParam(normalizeText(name)) ? `&${name}` : match,
        )
        .split('&')

const parsePairs = (text: string): ParamPair[] =>
  text
    .split(/&(?:amp;)*/)
    .flatMap(splitPairs)
    .flatMap(parsePair)

function parsePair(text: string): ParamPair[] {
  // The signs between parameters were encoded with them.
  if (!/[=＝]/.test(text) && /%3D/i.test(text)) return parsePairs(decodeOnce(text))
  const [, rawName = '', rawValue = ''] = /^([^=＝]*)[=＝]?(.*)$/s.exec(text) ?? []
  const name = decodeQueryValue(rawName)
  const value = decodeQueryValue(rawValue)
  const key = normalizeText(name).replace(/^(?:\W|amp;)+|\W+$/g, '')
  // Words behind the last `&` are no parameter.
  if (!isParamKey(key)) return /^[\w.[\]-]+$/.test(name) ? [[name, value]] : []
  if (key === 'q' || !PARAM_SEPARATOR.test(value)) return [[key, value]]
  const [firstValue = '', ...otherPairs] = splitPairs(value)
  return [[key, firstValue], ...otherPairs.flatMap(parsePair)]
}

const decodeQueryValue = (text: string): string => new URLSearchParams(`v=${text.replace(/&/g, '%26')}`).get('v') ?? ''
