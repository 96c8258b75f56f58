// Highlights the characters of a text that match a query, as written, in pinyin or by initials.
// The parts are cut from the text itself; what the user typed is never rendered.
import { foldText, hasHan } from './foldText'
import { hasPinyin, type PinyinTable, toPinyinUnits } from './pinyin'

/** A part of a text that is highlighted as a whole or not at all. */
export interface TextPart {
  readonly text: string
  readonly isHighlighted: boolean
}

/** A character of the text and its folded form; accents and signs fold to an empty text. */
interface FoldedCharacter {
  readonly text: string
  readonly folded: string
  readonly pinyin: string
  /** True if a match may begin here: at a Chinese character or the beginning of a Latin word. */
  readonly canStartMatch: boolean
}

/** A character of a Latin word, after which no word begins. */
const WORD_CHARACTER = /[^\P{L}\p{Script=Han}]|[\p{N}\p{M}]/u

function toFoldedCharacters(text: string, pinyinTable: PinyinTable, syllables: readonly string[]): FoldedCharacter[] {
  const chars = Array.from(text)
  const folded = chars.map(char => foldText(char))
  const pinyinByCharacter = toPinyinUnits(foldText(text), pinyinTable, syllables).flatMap(unit =>
    hasPinyin(unit) ? [unit.pinyin] : Array.from(unit.text),
  )
  let offset = 0
  return chars.map((char, i) => {
    const foldedChar = folded[i] ?? ''
    const size = Array.from(foldedChar).length
    const pinyin = pinyinByCharacter.slice(offset, offset + size).join('')
    offset += size
    const canStartMatch = foldedChar !== '' && (hasHan(foldedChar) || !WORD_CHARACTER.test(chars[i - 1] ?? ' '))
    return { text: char, folded: foldedChar, pinyin, canStartMatch }
  })
}

function findRange(
  characters: readonly FoldedCharacter[],
  word: string,
  pinyin: string,
): readonly [from: number, to: number] | null {
  const getInitial = (letter: FoldedCharacter) => (hasHan(letter.folded) ? letter.pinyin.charAt(0) : letter.folded)
  return (
    findRun(characters, word, letter => letter.folded) ??
    findRun(characters, pinyin, letter => letter.pinyin) ??
    (hasHan(word) ? null : findRun(characters, word, getInitial))
  )
}

/** The first run of characters that the word is a prefix of; the last syllable may be incomplete. */
function findRun(
  characters: readonly FoldedCharacter[],
  word: string,
  getSpelling: (letter: FoldedCharacter) => string,
): [number, number] | null {
  for (let from = 0; from < characters.length; from++) {
    if (!characters[from]?.canStartMatch) continue
    let spelling = ''
    for (let to = from; to < characters.length && spelling.length < word.length; to++) {
      const next = characters[to] as FoldedCharacter
      spelling += getSpelling(next)
      if (spelling.startsWith(word)) return [from, to + 1]
      if (!word.startsWith(spelling)) break
    }
  }
  return null
}

/**
 * Splits a text into highlighted and other parts; null when no word matches.
 *
 *     三台县, santai  ->  [三台] 县
 *     三台县, st      ->  [三台] 县
 *     三台县, sant    ->  [三台] 县
 *
 * @param words each with its pinyin
 * @param syllables pinyin of the full text, if it is known for certain
 */
export function highlightWords(
  text: string,
  words: readonly { readonly word: string; readonly pinyin: string }[],
  pinyinTable: PinyinTable,
  syllables: readonly string[] = [],
): TextPart[] | null {
  const characters = toFoldedCharacters(text, pinyinTable, syllables)
  const isHighlighted = characters.map(() => false)
  for (const { word, pinyin } of words) {
    const range = findRange(characters, word, pinyin)
    if (range) isHighlighted.fill(true, ...range)
  }
  if (!isHighlighted.includes(true)) return null
  const parts: { text: string; isHighlighted: boolean }[] = []
  for (const [i, letter] of characters.entries()) {
    // A combining accent is highlighted like its letter.
    const isPartHighlighted =
      letter.folded === '' && /\p{M}/u.test(letter.text) ? (isHighlighted[i - 1] ?? false) : (isHighlighted[i] ?? false)
    const lastPart = parts[parts.length - 1]
    if (lastPart && lastPart.isHighlighted === isPartHighlighted) lastPart.text += letter.text
    else parts.push({ text: letter.text, isHighlighted: isPartHighlighted })
  }
  return parts
}
