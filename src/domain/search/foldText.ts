// Folding of texts for the search: queries and names are folded alike, so that case, width, accents and signs do not matter.

const HAN_CHARACTER = /\p{Script=Han}/u
/** True if the text has a Chinese character. */
export const hasHan = (text: string): boolean => HAN_CHARACTER.test(text)

/** `lv` and `nv`, as typed for `lü` and `nü`, become `lu` and `nu`. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/([ln])v/g, '$1u')

const toWords = (letters: string): string[] => letters.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

/** Folds and splits at all that is no letter or digit: "泵阀，xi'an LNG" -> 泵阀, xi, an, lng. */
export const foldWords = (text: string): string[] => toWords(foldLetters(text))

/** Folds to a single word: "Xi'an", ＳＡＮ　ＴＡＩ -> xian, santai. */
export const foldText = (text: string): string => foldWords(text).join('')

/** Drops `and` unless it is the only word, so that `Food & textiles` equals `food and textiles`. */
export const dropAnd = (words: readonly string[]): string[] =>
  words.length > 1 ? words.filter(word => word !== 'and') : [...words]
