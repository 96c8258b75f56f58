// How a text may be typed: folded to letters alone, and as pinyin, syllable by syllable. The tables come from the build,
// so that no pinyin library travels to a reader.

/** What the build knows of characters. */
export interface SpellingTables {
  /** By syllable, the characters that are read so. */
  readonly readings: Readonly<Record<string, string>>
  /** Words that are read otherwise than their characters: 什邡 `shi fang`. */
  readonly words: Readonly<Record<string, string>>
  /** Traditional characters, each before its simplified one: `縣县`. */
  readonly traditional: string
}

export interface Speller {
  readonly readings: ReadonlyMap<string, string>
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly longestWord: number
  readonly simplified: ReadonlyMap<string, string>
}

export function buildSpeller({ readings, words, traditional }: SpellingTables): Speller {
  const pairs = Array.from(traditional)
  return {
    readings: new Map(Object.entries(readings).flatMap(([syllable, all]) => Array.from(all, char => [char, syllable]))),
    words: new Map(Object.entries(words).map(([word, syllables]) => [word, syllables.split(' ')])),
    longestWord: Math.max(0, ...Object.keys(words).map(word => Array.from(word).length)),
    simplified: new Map(pairs.flatMap((char, i) => (i % 2 === 0 ? [[char, pairs[i + 1] ?? char] as const] : []))),
  }
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu
const HAN = /\p{Script=Han}/u
export const hasHan = (char: string): boolean => HAN.test(char)

/**
 * Letters and digits alone: width, case, tones, spaces, signs and marks of direction make no difference. As on keyboards
 * without ü, `lv` and `nv` are `lu` and `nu`.
 */
export const foldText = (text: string, speller: Speller): string =>
  text
    .normalize('NFKD')
    .replace(NO_LETTER, '')
    .toLowerCase()
    .replace(/(?<=[ln])v/g, 'u')
    .replace(/\p{Script=Han}/gu, char => speller.simplified.get(char) ?? char)

/** A character with its syllable, or a run of other letters as it is. */
export interface Unit {
  readonly text: string
  readonly sound: string
}

/**
 * @param folded what `foldText` gives
 * @param syllables of the whole text, where they are known for certain
 */
export function unitsOf(folded: string, speller: Speller, syllables: readonly string[] = []): Unit[] {
  const units: Unit[] = []
  const parts = folded.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []
  for (let i = 0; i < parts.length; ) {
    const known = syllables.length === parts.length ? syllables.slice(i, i + 1) : readingAt(parts, i, speller)
    for (const sound of known) units.push({ text: parts[i++] ?? '', sound })
  }
  return units
}

/** The syllables of the longest known word that begins here, else of the one character. */
function readingAt(parts: readonly string[], at: number, { words, longestWord, readings }: Speller): readonly string[] {
  for (let length = longestWord; length > 1; length--) {
    const known = words.get(parts.slice(at, at + length).join(''))
    if (known) return known
  }
  const part = parts[at] ?? ''
  return [readings.get(part) ?? part]
}
