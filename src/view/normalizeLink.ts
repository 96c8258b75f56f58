// Reads an address as people send it, before the grammar does: signs and words behind a value, a layer of encoding too
// many, other signs between parameters, full-width and invisible characters, capitals. Pure, from text to text. A repair is
// kept only where the grammar then reads the value and nothing else can be meant. docs/links.md lists them with examples.
import type { LinkProblem } from './links'
import { normalizePath } from './normalizePath'
import { cleanQueryEnd, foldText, repairValue, undoLayer, withoutMarks } from './normalizeValue'
import { formatSearch } from './pages'
import { isParamKey, PARAM_KEYS, PARAMS, type ParamKey } from './params'
import { type PlaceReader, readPlaceByCode } from './placeReader'
import { findNear, PARTING, TRACKING_PARAMS } from './strangers'

export interface NormalLink {
  readonly path: string
  /** '' or '?…', as `searchOf` takes it. */
  readonly search: string
  /** Names that are nearly ours, and former codes and names of places that were read. */
  readonly notes: readonly LinkProblem[]
}

type Pair = readonly [name: string, value: string]

/**
 * @param path below the site's root, decoded, without a leading slash
 * @param search '' or '?…', as it stands in the address
 */
export function normalizeLink(path: string, search: string, readPlace: PlaceReader = readPlaceByCode): NormalLink {
  const page = normalizePath(path)
  const notes: LinkProblem[] = []
  const toPart = (key: ParamKey) => (part: string) => {
    if (part === '') return null
    if (key !== 'city' && key !== 'county') return PARAMS[key].parse(part).rejected.length === 0 ? part : null
    const place = readPlace(key, part)
    if (place?.isFormer && !notes.some(({ values }) => values[0] === part))
      notes.push({ kind: 'former', param: key, values: [part, place.code] })
    return place?.code ?? null
  }
  const pairs = [page.query, toText(search.replace(/^\?/, ''))].flatMap(readPairs).map(([name, value]): Pair => {
    if (!isParamKey(name)) {
      const meant = findNear(name, PARAM_KEYS)
      if (meant) notes.push({ kind: 'stranger', param: name.slice(0, 24), values: [meant] })
      return [name, value]
    }
    return [name, name === 'q' ? cleanQueryEnd(undoLayer(value)) : repairValue(name, value, toPart(name))]
  })
  return { path: page.path, search: formatSearch(pairs), notes }
}

/** Chinese and other letters decoded, signs of ASCII still escaped: an escaped `&` may be part of a value. */
function toText(search: string): string {
  const isTwice = /%25[\dA-F]{2}/i.test(search) && !/%(?!25[\dA-F]{2})/i.test(search)
  const once = isTwice ? search.replace(/%25/g, '%') : search
  return withoutMarks(once.replace(/(?:%[89A-F][\dA-F])+/gi, undoLayer))
}

/** A sign that parts two parameters, what HTML adds to it, and the name behind. */
const NEXT = /([&＆;；?？])(?:amp;|ａｍｐ；)*([\w.０-９Ａ-Ｚａ-ｚ＿-]+)(?=[=＝])/g

const isKnown = (name: string): boolean => isParamKey(name) || TRACKING_PARAMS.test(name)

/** An address in a value keeps its own parameters. */
const partPairs = (text: string): string[] =>
  text.includes('://')
    ? [text]
    : text
        .replace(NEXT, (all, sign: string, name: string) =>
          // We never write `;`, `?` and `=` into a value as they are; full-width signs may be a reader's words.
          sign < '\x7f' || isKnown(foldText(name)) ? `&${name}` : all,
        )
        .split('&')

const readPairs = (text: string): Pair[] =>
  text
    .split(/&(?:amp;)*/)
    .flatMap(partPairs)
    .flatMap(readPair)

function readPair(text: string): Pair[] {
  // The signs between parameters were encoded with them.
  if (!/[=＝]/.test(text) && /%3D/i.test(text)) return readPairs(undoLayer(text))
  const [, said = '', rest = ''] = /^([^=＝]*)[=＝]?(.*)$/s.exec(text) ?? []
  const name = decodeQuery(said)
  const value = decodeQuery(rest)
  const key = foldText(name).replace(/^(?:\W|amp;)+|\W+$/g, '')
  // Words behind the last `&` are no parameter.
  if (!isParamKey(key)) return /^[\w.[\]-]+$/.test(name) ? [[name, value]] : []
  if (key === 'q' || !PARTING.test(value)) return [[key, value]]
  const [own = '', ...others] = partPairs(value)
  return [[key, own], ...others.flatMap(readPair)]
}

const decodeQuery = (text: string): string => new URLSearchParams(`v=${text.replace(/&/g, '%26')}`).get('v') ?? ''
