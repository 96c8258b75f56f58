// How a text is read for searching: folded to letters, in words. What is typed and what is published go the same way.

const HAN_CHARACTER = /\p{Script=Han}/u
export const hasHan = (text: string): boolean => HAN_CHARACTER.test(text)

/** Width, case and tones make no difference to a reader who types. As on keyboards without ü, `lv` and `nv` are `lu` and `nu`. */
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/([ln])v/g, '$1u')

const toWords = (letters: string): string[] => letters.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

/** Words of letters and digits alone: signs and marks of direction stand between them. */
export const foldWords = (text: string): string[] => toWords(foldLetters(text))

export const foldText = (text: string): string => foldWords(text).join('')

/** Food & textiles is Food and textiles. */
export const dropAnd = (words: readonly string[]): string[] =>
  words.length > 1 ? words.filter(word => word !== 'and') : [...words]
