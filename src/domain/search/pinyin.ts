// How a folded text may be typed: as pinyin, syllable by syllable. The tables come from the build,
// so that no pinyin library travels to a reader.

/** What the build knows of characters. */
export interface PinyinData {
  /** Readings of the common characters in their order, each with how many have it: `a2 ai13`. */
  readonly common: string
  /** By syllable, the other characters that are read so. */
  readonly readings: Readonly<Record<string, string>>
  /** Words that are read otherwise than their characters: 什邡 `shi fang`. */
  readonly words: Readonly<Record<string, string>>
  /** Traditional characters, each before its simplified one: `縣县`. */
  readonly traditional: string
}

export interface PinyinTable {
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

/** By traditional character, the simplified one. */
export function parseSimplifiedCharacters(traditional: PinyinData['traditional']): ReadonlyMap<string, string> {
  const chars = Array.from(traditional)
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1] ?? char] as const] : [])))
}

/** What is published is written in simplified characters; what is typed need not be. */
export const toSimplified = (text: string, { simplified }: PinyinTable): string =>
  Array.from(text, char => simplified.get(char) ?? char).join('')

/** A character with its syllable, or a run of other letters as it is. */
export interface PinyinUnit {
  readonly text: string
  readonly pinyin: string
}

export const hasPinyin = (unit: PinyinUnit): boolean => unit.pinyin !== unit.text

/**
 * @param folded what `foldText` gives
 * @param syllables of the whole text, where they are known for certain
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

/** Each character with a reading apart, what has none together. */
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

/** The syllables of the longest known word that begins here, else of the one character. */
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
