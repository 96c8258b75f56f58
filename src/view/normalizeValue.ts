// Repairs the value of one parameter. The repairs are tried in turn, and the first that the grammar can parse is kept.
import { parseDayInput } from '../domain/date/dayInput'
import { parseLang } from '../domain/language/language'
import { decode } from './decode'
import { PARAMS, type ParamKey } from './params'

/** Removes invisible marks of format and direction. */
export const stripFormatChars = (text: string): string => text.replace(/\p{Cf}/gu, '')

/** Replaces full-width forms, typographic hyphens and capitals, and removes invisible marks: `Ａ‐Ｂ` → `a-b`. */
export const normalizeText = (text: string): string =>
  stripFormatChars(text.normalize('NFKC'))
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()

const isValidValue = (key: ParamKey, text: string): boolean =>
  text !== '' && PARAMS[key].parse(text).rejected.length === 0
const isListParam = (key: ParamKey): boolean => Array.isArray(PARAMS[key].initial)

/** Characters used in place of the comma between values. No value contains any of them. */
const VALUE_SEPARATORS = /[,;|/+\s]+/
/** The text before the end of a sentence, a bracket, a quotation mark, or something a program has added. */
const SENTENCE_END = /^(.*?)(?:[。!?:()[\]{}<>"'“”‘’「」『』【】《》〈〉〔〕#&]|\.\.|\.\s)/su

/** Keeps a leading dot or slash: `../x` is not `x`. */
const trimPunctuation = (text: string): string => text.replace(/^[\s"'“‘(【《「『〈<[{]+|[^\p{L}\p{N}]+$/gu, '')

/** After a separator, the text that follows may be a further value, so it is not cut off. */
const mayContinueList = (key: ParamKey, separators: string): boolean =>
  isListParam(key) && /[,;|/]\s*$/.test(separators)

function cutAtSentenceEnd(key: ParamKey, text: string): string {
  const [, beforeEnd = ''] = SENTENCE_END.exec(text) ?? []
  return mayContinueList(key, beforeEnd) ? '' : trimPunctuation(beforeEnd)
}

/** Cuts off the Chinese words after a code or id. */
function cutTrailingWords(key: ParamKey, text: string): string {
  const [, beforeWords = '', separators = ''] = /^([ -~]*[a-z0-9])([^a-z0-9]*?)[^ -~]/s.exec(text) ?? []
  return mayContinueList(key, separators) ? '' : beforeWords
}

/**
 * Repairs the value of a parameter. The first candidate that is valid counts: the text as it is, normalised, without
 * punctuation at its ends, up to the end of its sentence, without the words after it. If none is, each value of a list is
 * repaired by itself, and an invalid one is left for the grammar to report.
 *
 * - city, `510700）请看` → `510700`
 * - asof, `2025年12月31日` → `2025-12-31`
 * - level, `national、x` → `national,x`
 * @param parsePart the code or id of one value of a list; null when it is invalid
 */
export function repairValue(key: ParamKey, text: string, parsePart: (part: string) => string | null): string {
  const parseCandidate = isListParam(key)
    ? (candidate: string) => parseList(candidate, parsePart)
    : (candidate: string) => parseSingleValue(key, candidate)
  const normalized = normalizeText(decode(text)).replace(/、/g, ',')
  for (const candidate of [
    text,
    normalized,
    trimPunctuation(normalized),
    cutAtSentenceEnd(key, normalized),
    cutTrailingWords(key, normalized),
  ]) {
    const value = parseCandidate(candidate)
    if (value !== null) return value
  }
  if (!isListParam(key)) return text
  const parts = decode(text).split(/[,，、;；|｜+\s]+/)
  return parts.map(part => parsePart(normalizeText(part)) ?? part).join()
}

function parseList(text: string, parsePart: (part: string) => string | null): string | null {
  const parts = text.split(VALUE_SEPARATORS).filter(part => part !== '')
  const codes = parts.flatMap(part => parsePart(part) ?? [])
  return parts.length > 0 && codes.length === parts.length ? codes.join() : null
}

function parseSingleValue(key: ParamKey, text: string): string | null {
  const value = CONVERTERS[key]?.(text) ?? text
  return isValidValue(key, value) ? value : null
}

function convertDay(text: string): string | null {
  const parsed = parseDayInput(text, true)
  return parsed.kind === 'day' ? parsed.day : null
}

/** Converts other forms of a value to the one of the grammar. */
const CONVERTERS: Readonly<Partial<Record<ParamKey, (text: string) => string | null>>> = {
  asof: convertDay,
  since: convertDay,
  at: text => text.split(VALUE_SEPARATORS).join('/'),
  lang: parseLang,
}

const TRAILING_PUNCTUATION = /[\s。，、！？；：…,.!?;:"'“”‘’)\]}>）】》」』〉〕]+$/
const TRAILING_SENTENCE_MARKS = /[\s。，、！？；：…,.!?;:]+$/
const OPENING_BRACKETS = /["'“‘([{<（【《「『〈〔]/

/** Removes punctuation at the end of a search text, but not a bracket that closes one within it. */
export function trimQueryEnd(text: string): string {
  const trimmed = text.replace(TRAILING_PUNCTUATION, '')
  return OPENING_BRACKETS.test(trimmed) ? text.replace(TRAILING_SENTENCE_MARKS, '') : trimmed
}
