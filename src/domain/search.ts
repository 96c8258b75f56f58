// How a text is read for searching, by list and suggestions alike: folded to letters, in words. What is typed and what is
// published go the same way.

/** What every cluster's English name says; found by it, all would be. */
const NOUN = /^clusters?$/

const HAN = /\p{Script=Han}/u
export const hasHan = (text: string): boolean => HAN.test(text)

/** Width, case and tones make no difference to a reader who types. As on keyboards without ü, `lv` and `nv` are `lu` and `nu`. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/([ln])v/g, '$1u')

const inWords = (letters: string): string[] => letters.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

/** Words of letters and digits alone: signs and marks of direction stand between them. */
export const foldWords = (text: string): string[] => inWords(foldLetters(text))

export const foldText = (text: string): string => foldWords(text).join('')

/** Looked for from its beginning only; Chinese is found wherever it stands. */
const begin = (word: string): string => (NOUN.test(word) ? '' : ` ${word}`)

/** Stands between texts in one line. */
export const BETWEEN = '|'

/**
 * Texts as `queryWords` are looked for in them, a line each; folding them together costs a fifth of folding them one by one.
 * Chinese runs on, whatever stands in it; every other word has a space before it.
 */
export const foldLines = (texts: readonly string[]): string =>
  foldLetters(`${texts.map(text => text.replace(/\n/g, ' ')).join('\n')}\n`).replace(/[^\p{Script=Han}\n|]+/gu, run =>
    inWords(run).map(begin).join(''),
  )

/** What must all be found; a word in two scripts is two. */
export const queryWords = (query: string): string[] =>
  foldWords(query)
    .flatMap(word => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
    .map(word => (hasHan(word) ? word : begin(word)))
    .filter(word => word !== '')
