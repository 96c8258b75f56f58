// How a folded text may be typed: as pinyin, syllable by syllable. The tables come from the build,
// so that no pinyin library travels to a reader.

/** What the build knows of characters. */
export interface SpellingTables {
  /** Readings of the common characters in their order, each with how many have it: `a2 ai13`. */
  readonly common: string
  /** By syllable, the other characters that are read so. */
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

/**
 * The 3,755 characters of GB 2312 level 1 in its order, which is by pinyin. Every browser can list them, so that only their
 * readings are published, and with these a slip of the input method (三太 for 三台) is heard as what was meant.
 */
export function getCommonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)))
}

function readCommon(common: string): [char: string, syllable: string][] {
  if (common === '') return []
  const chars = getCommonCharacters()
  let at = 0
  return common.split(' ').flatMap(run => {
    const [, syllable = '', count = ''] = run.match(/^(\D*)(\d+)$/) ?? []
    at += Number(count)
    return chars.slice(at - Number(count), at).map((char): [string, string] => [char, syllable])
  })
}

export function buildSpeller({ common, readings, words, traditional }: SpellingTables): Speller {
  return {
    readings: new Map([
      ...readCommon(common),
      ...Object.entries(readings).flatMap(([syllable, all]) =>
        Array.from(all, (char): [string, string] => [char, syllable]),
      ),
    ]),
    words: new Map(Object.entries(words).map(([word, syllables]) => [word, syllables.split(' ')])),
    longestWord: Math.max(0, ...Object.keys(words).map(word => Array.from(word).length)),
    simplified: readSimplified(traditional),
  }
}

/** By traditional character, the simplified one. */
export function readSimplified(traditional: SpellingTables['traditional']): ReadonlyMap<string, string> {
  const chars = Array.from(traditional)
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] ?? char] as const] : [])))
}

/** What is published is written in simplified characters; what is typed need not be. */
export const simplify = (text: string, { simplified }: Speller): string =>
  Array.from(text, char => simplified.get(char) ?? char).join('')

/** A character with its syllable, or a run of other letters as it is. */
export interface Unit {
  readonly text: string
  readonly sound: string
}

export const isSpelt = (unit: Unit): boolean => unit.sound !== unit.text

/**
 * @param folded what `foldText` gives
 * @param syllables of the whole text, where they are known for certain
 */
export function unitsOf(folded: string, speller: Speller, syllables: readonly string[] = []): Unit[] {
  const parts = partsOf(folded, speller)
  if (syllables.length === parts.length) return parts.map((text, i) => ({ text, sound: syllables[i] ?? text }))
  const units: Unit[] = []
  while (units.length < parts.length)
    for (const sound of readingAt(parts, units.length, speller)) units.push({ text: parts[units.length] ?? '', sound })
  return units
}

/** Each character with a reading apart, what has none together. */
function partsOf(folded: string, { readings }: Speller): string[] {
  const parts: string[] = []
  let isRun = false
  for (const char of folded) {
    const isRead = readings.has(char)
    if (isRun && !isRead) parts[parts.length - 1] += char
    else parts.push(char)
    isRun = !isRead
  }
  return parts
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
