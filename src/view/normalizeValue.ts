// Repairs the value of one parameter. Each repair is tried in turn, and the first that the grammar reads is kept.
import { parseDayInput } from '../domain/date/dayInput'
import { parseLang } from '../domain/language/language'
import { PARAMS, type ParamKey } from './params'

/** Without marks of format and direction, which nobody sees or types. */
export const stripFormatChars = (text: string): string => text.replace(/\p{Cf}/gu, '')

/** Full-width forms, invisible marks, typographic hyphens and capitals make no difference to codes, ids and names. */
export const normalizeText = (text: string): string =>
  stripFormatChars(text.normalize('NFKC'))
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()

/** One layer of percent encoding less, where the text is whole escapes throughout; else the text as it is. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isValidValue = (key: ParamKey, text: string): boolean =>
  text !== '' && PARAMS[key].parse(text).rejected.length === 0
const isListParam = (key: ParamKey): boolean => Array.isArray(PARAMS[key].initial)

/** The signs that stand for the comma between values; none of them is part of any value. */
const VALUE_SEPARATORS = /[,;|/+\s]+/
/** Signs that end a sentence, close or open a bracket or quotation, or begin what a program added. */
const SENTENCE_END = /^(.*?)(?:[。!?:()[\]{}<>"'“”‘’「」『』【】《》〈〉〔〕#&]|\.\.|\.\s)/su

/** Never a dot or slash in front: `../x` is not `x`. */
const trimPunctuation = (text: string): string => text.replace(/^[\s"'“‘(【《「『〈<[{]+|[^\p{L}\p{N}]+$/gu, '')

/** Text behind the sign for one more value may be meant as one. */
const mayContinueList = (key: ParamKey, separators: string): boolean =>
  isListParam(key) && /[,;|/]\s*$/.test(separators)

function cutAtSentenceEnd(key: ParamKey, text: string): string {
  const [, beforeEnd = ''] = SENTENCE_END.exec(text) ?? []
  return mayContinueList(key, beforeEnd) ? '' : trimPunctuation(beforeEnd)
}

/** Chinese words right behind codes and ids, which have none. */
function cutTrailingWords(key: ParamKey, text: string): string {
  const [, beforeWords = '', separators = ''] = /^([ -~]*[a-z0-9])([^a-z0-9]*?)[^ -~]/s.exec(text) ?? []
  return mayContinueList(key, separators) ? '' : beforeWords
}

/**
 * @param parsePart the code or id that one value of a list stands for; null when it is not understood
 * @returns the repaired value. Of a list that is not understood whole, the values that are not stay as they are.
 */
export function repairValue(key: ParamKey, text: string, parsePart: (part: string) => string | null): string {
  const parseCandidate = isListParam(key)
    ? (candidate: string) => parseList(candidate, parsePart)
    : (candidate: string) => parseSingleValue(key, candidate)
  const normalized = normalizeText(decodeOnce(text)).replace(/、/g, ',')
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
  const parts = decodeOnce(text).split(/[,，、;；|｜+\s]+/)
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

/** Other forms of a value, in the one that we write. */
const CONVERTERS: Readonly<Partial<Record<ParamKey, (text: string) => string | null>>> = {
  asof: text => {
    const parsed = parseDayInput(text, true)
    return parsed.kind === 'day' ? parsed.day : null
  },
  at: text => text.split(VALUE_SEPARATORS).join('/'),
  lang: parseLang,
}

const TRAILING_PUNCTUATION = /[\s。，、！？；：…,.!?;:"'“”‘’)\]}>）】》」』〉〕]+$/
const TRAILING_SENTENCE_MARKS = /[\s。，、！？；：…,.!?;:]+$/
const OPENING_BRACKETS = /["'“‘([{<（【《「『〈〔]/

/** Punctuation behind a query searches for nothing; the bracket that closes one of its own stays. */
export function trimQueryEnd(text: string): string {
  const trimmed = text.replace(TRAILING_PUNCTUATION, '')
  return OPENING_BRACKETS.test(trimmed) ? text.replace(TRAILING_SENTENCE_MARKS, '') : trimmed
}
