// Which characters of a text a query stands for: as it is written, as it sounds, or by initials. Ranges cut the original
// text; nothing is ever made of what was typed.
import { foldText, hasHan } from './foldText'
import { hasPinyin, type PinyinTable, toPinyinUnits } from './pinyin'

export interface TextPart {
  readonly text: string
  readonly isHighlighted: boolean
}

/** A character of the text with what it folds to; accents and signs fold to nothing and stay with what they follow. */
interface FoldedCharacter {
  readonly text: string
  readonly folded: string
  readonly sound: string
  /** A Latin word is found from its beginning only. */
  readonly mayStart: boolean
}

/** Within a Latin word; after a Chinese character a word begins. */
const WORD_CHARACTER = /[^\P{L}\p{Script=Han}]|[\p{N}\p{M}]/u

function toFoldedCharacters(text: string, speller: PinyinTable, syllables: readonly string[]): FoldedCharacter[] {
  const chars = Array.from(text)
  const folded = chars.map(char => foldText(char))
  const pinyinByCharacter = toPinyinUnits(foldText(text), speller, syllables).flatMap(unit =>
    hasPinyin(unit) ? [unit.pinyin] : Array.from(unit.text),
  )
  let offset = 0
  return chars.map((char, i) => {
    const foldedChar = folded[i] ?? ''
    const size = Array.from(foldedChar).length
    const sound = pinyinByCharacter.slice(offset, offset + size).join('')
    offset += size
    const mayStart = foldedChar !== '' && (hasHan(foldedChar) || !WORD_CHARACTER.test(chars[i - 1] ?? ' '))
    return { text: char, folded: foldedChar, sound, mayStart }
  })
}

function findRange(
  characters: readonly FoldedCharacter[],
  word: string,
  pinyin: string,
): readonly [from: number, to: number] | null {
  const getInitial = (letter: FoldedCharacter) => (hasHan(letter.folded) ? letter.sound.charAt(0) : letter.folded)
  return (
    findRun(characters, word, letter => letter.folded) ??
    findRun(characters, pinyin, letter => letter.sound) ??
    (hasHan(word) ? null : findRun(characters, word, getInitial))
  )
}

/** The first run of letters that begins with the word's beginning and reaches over its end. */
function findRun(
  characters: readonly FoldedCharacter[],
  word: string,
  getSpelling: (letter: FoldedCharacter) => string,
): [number, number] | null {
  for (let from = 0; from < characters.length; from++) {
    if (!characters[from]?.mayStart) continue
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

/** The text in parts, with what the words stand for marked; null when none of them does. */
export function highlightWords(
  text: string,
  words: readonly { readonly word: string; readonly sound: string }[],
  speller: PinyinTable,
  syllables: readonly string[] = [],
): TextPart[] | null {
  const characters = toFoldedCharacters(text, speller, syllables)
  const isHighlighted = characters.map(() => false)
  for (const { word, sound } of words) {
    const range = findRange(characters, word, sound)
    if (range) isHighlighted.fill(true, ...range)
  }
  if (!isHighlighted.includes(true)) return null
  const parts: { text: string; isHighlighted: boolean }[] = []
  for (const [i, letter] of characters.entries()) {
    // An accent that stands apart goes with its letter.
    const isPartHighlighted =
      letter.folded === '' && /\p{M}/u.test(letter.text) ? (isHighlighted[i - 1] ?? false) : (isHighlighted[i] ?? false)
    const lastPart = parts[parts.length - 1]
    if (lastPart && lastPart.isHighlighted === isPartHighlighted) lastPart.text += letter.text
    else parts.push({ text: letter.text, isHighlighted: isPartHighlighted })
  }
  return parts
}
