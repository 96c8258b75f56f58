// Repairs the value of one parameter. Each repair is tried in turn, and the first that the grammar reads is kept.
import { parseLang } from '../domain/language'
import { PARAMS, type ParamKey } from './params'

/** Without marks of format and direction, which nobody sees or types. */
export const withoutMarks = (text: string): string => text.replace(/\p{Cf}/gu, '')

/** Full-width forms, invisible marks, typographic hyphens and capitals make no difference to codes, ids and names. */
export const foldText = (text: string): string =>
  withoutMarks(text.normalize('NFKC'))
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()

/** One layer of percent encoding less, where the text is whole escapes throughout; else the text as it is. */
export function undoLayer(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isRead = (key: ParamKey, text: string): boolean => text !== '' && PARAMS[key].parse(text).rejected.length === 0
const isList = (key: ParamKey): boolean => Array.isArray(PARAMS[key].initial)

/** The signs that stand for the comma between values; none of them is part of any value. */
const BETWEEN = /[,;|/+\s]+/
/** Signs that end a sentence, close or open a bracket or quotation, or begin what a program added. */
const SENTENCE_END = /^(.*?)(?:[。!?:()[\]{}<>"'“”‘’「」『』【】《》〈〉〔〕#&]|\.\.|\.\s)/su

/** Never a dot or slash in front: `../x` is not `x`. */
const trimSigns = (text: string): string => text.replace(/^[\s"'“‘(【《「『〈<[{]+|[^\p{L}\p{N}]+$/gu, '')

/** Text behind the sign for one more value may be meant as one. */
const mayGoOn = (key: ParamKey, signs: string): boolean => isList(key) && /[,;|/]\s*$/.test(signs)

function cutSentence(key: ParamKey, text: string): string {
  const [, own = ''] = SENTENCE_END.exec(text) ?? []
  return mayGoOn(key, own) ? '' : trimSigns(own)
}

/** Chinese words right behind codes and ids, which have none. */
function cutWords(key: ParamKey, text: string): string {
  const [, own = '', signs = ''] = /^([ -~]*[a-z0-9])([^a-z0-9]*?)[^ -~]/s.exec(text) ?? []
  return mayGoOn(key, signs) ? '' : own
}

/**
 * @param readPart the code or id that one value of a list stands for; null when it is not understood
 * @returns the repaired value. Of a list that is not understood whole, the values that are not stay as they are.
 */
export function repairValue(key: ParamKey, text: string, readPart: (part: string) => string | null): string {
  const read = isList(key) ? (tried: string) => readList(tried, readPart) : (tried: string) => readOne(key, tried)
  const folded = foldText(undoLayer(text)).replace(/、/g, ',')
  for (const tried of [text, folded, trimSigns(folded), cutSentence(key, folded), cutWords(key, folded)]) {
    const value = read(tried)
    if (value !== null) return value
  }
  if (!isList(key)) return text
  const parts = undoLayer(text).split(/[,，、;；|｜+\s]+/)
  return parts.map(part => readPart(foldText(part)) ?? part).join()
}

function readList(text: string, readPart: (part: string) => string | null): string | null {
  const parts = text.split(BETWEEN).filter(part => part !== '')
  const codes = parts.flatMap(part => readPart(part) ?? [])
  return parts.length > 0 && codes.length === parts.length ? codes.join() : null
}

function readOne(key: ParamKey, text: string): string | null {
  const value = TO_FORM[key]?.(text) ?? text
  return isRead(key, value) ? value : null
}

/** `2025/12/31`, `2025.12.31`, `2025年12月31日`, `20251231`; as it is where year, month and day cannot be told apart. */
function toDay(text: string): string {
  const [, year, , month = '', day = ''] =
    /^(\d{4})\s*([-/.年])\s*(\d\d?)\s*[-/.月]\s*(\d\d?)\s*[日号]?$/.exec(text) ??
    /^(\d{4})()(\d\d)(\d\d)$/.exec(text) ??
    []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

/** Other forms of a value, in the one that we write. */
const TO_FORM: Readonly<Partial<Record<ParamKey, (text: string) => string | null>>> = {
  asof: toDay,
  at: text => text.split(BETWEEN).join('/'),
  lang: parseLang,
}

const CLOSING = /[\s。，、！？；：…,.!?;:"'“”‘’)\]}>）】》」』〉〕]+$/
const MARKS = /[\s。，、！？；：…,.!?;:]+$/
const OPENING = /["'“‘([{<（【《「『〈〔]/

/** Punctuation behind a query searches for nothing; the bracket that closes one of its own stays. */
export function cleanQueryEnd(text: string): string {
  const cut = text.replace(CLOSING, '')
  return OPENING.test(cut) ? text.replace(MARKS, '') : cut
}
