// Pinyin of Chinese texts, from tables that the build publishes: the page loads no pinyin library.

/** The published tables. */
export interface PinyinData {
  /** Readings of the common characters in their order, run-length encoded: `a2 ai13` is `a` twice, then `ai` 13 times. */
  readonly common: string
  /** The other characters by reading: `{ chong: '重' }`. */
  readonly readings: Readonly<Record<string, string>>
  /** Words that are not read as their single characters: 什邡 `shi fang`. */
  readonly words: Readonly<Record<string, string>>
  /** Traditional characters, each followed by the simplified one: `縣县`. */
  readonly traditional: string
}

/** The tables in the form that look-ups need. */
export interface PinyinTable {
  /** Reading by character. */
  readonly readings: ReadonlyMap<string, string>
  /** Syllables by word. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** Length of the longest word, in characters. */
  readonly longestWord: number
  /** Simplified character by traditional character. */
  readonly simplified: ReadonlyMap<string, string>
}

/**
 * The 3,755 characters of GB 2312 level 1, ordered by pinyin. Browsers can list them, so that only their readings are
 * published. With readings of all common characters, a wrong one from the input method (三太 for 三台) still matches by sound.
 */
export function getCommonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)))
}

function parseCommonReadings(common: string): [char: string, syllable: string][] {
  if (common === '') return []
  const chars = getCommonCharacters()
  let offset = 0
  return common.split(' ').flatMap(run => {
    const [, syllable = '', count = ''] = run.match(/^(\D*)(\d+)$/) ?? []
    offset += Number(count)
    return chars.slice(offset - Number(count), offset).map((char): [string, string] => [char, syllable])
  })
}

/** Decodes the published tables. */
export function buildPinyinTable({ common, readings, words, traditional }: PinyinData): PinyinTable {
  return {
    readings: new Map([
      ...parseCommonReadings(common),
      ...Object.entries(readings).flatMap(([syllable, chars]) =>
        Array.from(chars, (char): [string, string] => [char, syllable]),
      ),
    ]),
    words: new Map(Object.entries(words).map(([word, syllables]) => [word, syllables.split(' ')])),
    longestWord: Math.max(0, ...Object.keys(words).map(word => Array.from(word).length)),
    simplified: parseSimplifiedCharacters(traditional),
  }
}

/** Simplified character by traditional character, from pairs: `縣县`. */
export function parseSimplifiedCharacters(traditional: PinyinData['traditional']): ReadonlyMap<string, string> {
  const chars = Array.from(traditional)
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] ?? char] as const] : [])))
}

/** Replaces traditional characters: the data are in simplified ones, a query may not be. */
export const toSimplified = (text: string, { simplified }: PinyinTable): string =>
  Array.from(text, char => simplified.get(char) ?? char).join('')

/** A character with its syllable, or a run of characters without a reading, whose pinyin is its text. */
export interface PinyinUnit {
  readonly text: string
  readonly pinyin: string
}

/** True for a character with a syllable. */
export const hasPinyin = (unit: PinyinUnit): boolean => unit.pinyin !== unit.text

/**
 * Splits a text into characters with their syllables. Given syllables take precedence over the word table, and the longest
 * word over single characters.
 *
 *     重庆                          ->  chong qing
 *     大重庆, word 大重 `da zhong`    ->  da zhong qing
 *     lng三台3c                     ->  lng san tai 3c
 *
 * @param folded the result of `foldText`
 * @param syllables pinyin of the full text, if it is known for certain; ignored unless it has one per unit
 */
export function toPinyinUnits(
  folded: string,
  pinyinTable: PinyinTable,
  syllables: readonly string[] = [],
): PinyinUnit[] {
  const parts = splitParts(folded, pinyinTable)
  if (syllables.length === parts.length) return parts.map((text, i) => ({ text, pinyin: syllables[i] ?? text }))
  const units: PinyinUnit[] = []
  while (units.length < parts.length)
    for (const pinyin of getReadingAt(parts, units.length, pinyinTable))
      units.push({ text: parts[units.length] ?? '', pinyin })
  return units
}

/** Single characters where they have a reading, otherwise runs. */
function splitParts(folded: string, { readings }: PinyinTable): string[] {
  const parts: string[] = []
  let isRun = false
  for (const char of folded) {
    const hasReading = readings.has(char)
    if (isRun && !hasReading) parts[parts.length - 1] += char
    else parts.push(char)
    isRun = !hasReading
  }
  return parts
}

/** The syllables of the longest word of the table at the position, otherwise that of the character. */
function getReadingAt(
  parts: readonly string[],
  position: number,
  { words, longestWord, readings }: PinyinTable,
): readonly string[] {
  for (let length = longestWord; length > 1; length--) {
    const wordSyllables = words.get(parts.slice(position, position + length).join(''))
    if (wordSyllables) return wordSyllables
  }
  const part = parts[position] ?? ''
  return [readings.get(part) ?? part]
}
