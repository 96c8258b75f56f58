// Which characters of a text a query stands for: as it is written, as it sounds, or by initials. Ranges cut the original
// text; nothing is ever made of what was typed.
import { foldText, hasHan } from './search'
import { isSpelt, type Speller, unitsOf } from './spelling'

export interface Part {
  readonly text: string
  readonly marked: boolean
}

/** A character of the text with what it folds to; accents and signs fold to nothing and stay with what they follow. */
interface Letter {
  readonly text: string
  readonly folded: string
  readonly sound: string
  /** A Latin word is found from its beginning only. */
  readonly mayStart: boolean
}

/** Within a Latin word; after a Chinese character a word begins. */
const IN_WORD = /[^\P{L}\p{Script=Han}]|[\p{N}\p{M}]/u

function lettersOf(text: string, speller: Speller, syllables: readonly string[]): Letter[] {
  const chars = Array.from(text)
  const folded = chars.map(char => foldText(char))
  const sounds = unitsOf(foldText(text), speller, syllables).flatMap(unit =>
    isSpelt(unit) ? [unit.sound] : Array.from(unit.text),
  )
  let at = 0
  return chars.map((char, i) => {
    const own = folded[i] ?? ''
    const size = Array.from(own).length
    const sound = sounds.slice(at, at + size).join('')
    at += size
    const mayStart = own !== '' && (hasHan(own) || !IN_WORD.test(chars[i - 1] ?? ' '))
    return { text: char, folded: own, sound, mayStart }
  })
}

function rangeOf(letters: readonly Letter[], word: string, sound: string): readonly [from: number, to: number] | null {
  const initial = (letter: Letter) => (hasHan(letter.folded) ? letter.sound.charAt(0) : letter.folded)
  return (
    find(letters, word, letter => letter.folded) ??
    find(letters, sound, letter => letter.sound) ??
    (hasHan(word) ? null : find(letters, word, initial))
  )
}

/** The first run of letters that begins with the word's beginning and reaches over its end. */
function find(letters: readonly Letter[], word: string, spell: (letter: Letter) => string): [number, number] | null {
  for (let from = 0; from < letters.length; from++) {
    if (!letters[from]?.mayStart) continue
    let spelt = ''
    for (let to = from; to < letters.length && spelt.length < word.length; to++) {
      const next = letters[to] as Letter
      spelt += spell(next)
      if (spelt.startsWith(word)) return [from, to + 1]
      if (!word.startsWith(spelt)) break
    }
  }
  return null
}

/** The text in parts, with what the words stand for marked; null when none of them does. */
export function markWords(
  text: string,
  words: readonly { readonly word: string; readonly sound: string }[],
  speller: Speller,
  syllables: readonly string[] = [],
): Part[] | null {
  const letters = lettersOf(text, speller, syllables)
  const marked = letters.map(() => false)
  for (const { word, sound } of words) {
    const range = rangeOf(letters, word, sound)
    if (range) marked.fill(true, ...range)
  }
  if (!marked.includes(true)) return null
  const parts: { text: string; marked: boolean }[] = []
  for (const [i, letter] of letters.entries()) {
    // An accent that stands apart goes with its letter.
    const own = letter.folded === '' && /\p{M}/u.test(letter.text) ? (marked[i - 1] ?? false) : (marked[i] ?? false)
    const last = parts[parts.length - 1]
    if (last && last.marked === own) last.text += letter.text
    else parts.push({ text: letter.text, marked: own })
  }
  return parts
}
