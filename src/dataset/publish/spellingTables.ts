// Builds the tables of readings and folded characters from the searchable texts. pinyin-pro reads in context, the table
// of divisions overrides it for places; the result is one reading a character, and the words that differ.
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { toShortName } from '../../domain/place/toShortName'
import { foldText } from '../../domain/search/foldText'
import { buildPinyinTable, getCommonCharacters, type PinyinData, toPinyinUnits } from '../../domain/search/pinyin'
import type { Division } from '../tables/divisions'

/** Folded as the search folds them. */
const toPlainSyllable = (syllable: string): string => syllable.replace(/(?<=[ln])v/, 'u')
const readSyllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map(toPlainSyllable)

export function buildSpelling(texts: readonly string[], divisions: readonly Division[]): PinyinData {
  const places = divisions.flatMap(d => {
    const syllables = d.pinyin.split(' ').map(toPlainSyllable)
    return [d.name, toShortName(d.name)].map(name => ({ name, syllables: syllables.slice(0, name.length) }))
  })
  const allRuns = [...texts, ...places.map(p => p.name)].flatMap(findHanRuns).map(run => readRun(run, places))
  const readings = findCommonReadings(allRuns)
  const words = new Map<string, string>()
  for (const run of allRuns) addWords(run, readings, words)
  const buildTables = (): PinyinData => ({
    ...packReadings(readings),
    words: Object.fromEntries([...words].sort(compareFirst)),
    traditional: findTraditionalPairs(new Set(allRuns.flatMap(run => Array.from(run.text)))),
  })
  // Two words may contradict each other: a text that is still misspelt is kept whole.
  for (
    let misspeltRuns = findMisspelt(allRuns, buildTables());
    misspeltRuns.length > 0;
    misspeltRuns = findMisspelt(allRuns, buildTables())
  )
    for (const { text, syllables } of misspeltRuns) words.set(text, syllables.join(' '))
  return buildTables()
}

/** A single character has one reading, that of most texts: 都 in 成（都） stays `du`. */
function findMisspelt(runs: readonly HanRun[], tables: PinyinData): HanRun[] {
  const speller = buildPinyinTable(tables)
  const spell = (text: string) => toPinyinUnits(foldText(text), speller).map(unit => unit.pinyin)
  return runs.filter(({ text, syllables }) => syllables.length > 1 && spell(text).join() !== syllables.join())
}

interface HanRun {
  readonly text: string
  readonly syllables: readonly string[]
}

const findHanRuns = (text: string): string[] => text.normalize('NFKD').match(/\p{Script=Han}+/gu) ?? []

function readRun(text: string, places: readonly { readonly name: string; readonly syllables: string[] }[]): HanRun {
  const syllables = readSyllables(text)
  for (const place of places) {
    for (let index = text.indexOf(place.name); index !== -1; index = text.indexOf(place.name, index + 1))
      syllables.splice(index, place.name.length, ...place.syllables)
  }
  return { text, syllables }
}

const compareFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** The most frequent reading of each character in our texts, otherwise its reading alone. */
function findCommonReadings(runs: readonly HanRun[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, syllables } of runs)
    for (const [i, char] of Array.from(text).entries()) {
      const readingCounts = counts.get(char) ?? new Map<string, number>()
      counts.set(char, readingCounts.set(syllables[i] ?? '', (readingCounts.get(syllables[i] ?? '') ?? 0) + 1))
    }
  const readings = new Map(getCommonCharacters().map(char => [char, readSyllables(char)[0] ?? '']))
  for (const [char, readingCounts] of counts) {
    const [best] = [...readingCounts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (best) readings.set(char, best[0])
  }
  return readings
}

/** Two characters determine nearly every reading that differs. */
function addWords(
  { text, syllables }: HanRun,
  readings: ReadonlyMap<string, string>,
  words: Map<string, string>,
): void {
  const chars = Array.from(text)
  for (const [i, char] of chars.entries()) {
    if (readings.get(char) === syllables[i]) continue
    const start = i + 1 < chars.length ? i : Math.max(0, i - 1)
    words.set(chars.slice(start, start + 2).join(''), syllables.slice(start, start + 2).join(' '))
  }
}

function packReadings(readings: ReadonlyMap<string, string>): Pick<PinyinData, 'common' | 'readings'> {
  const runs: { readonly syllable: string; count: number }[] = []
  const others = new Map(readings)
  for (const char of getCommonCharacters()) {
    const syllable = readings.get(char) ?? ''
    const last = runs[runs.length - 1]
    if (last?.syllable === syllable) last.count++
    else runs.push({ syllable, count: 1 })
    others.delete(char)
  }
  const charsBySyllable = new Map<string, string>()
  for (const [char, syllable] of [...others].sort(compareFirst))
    charsBySyllable.set(syllable, (charsBySyllable.get(syllable) ?? '') + char)
  return {
    common: runs.map(({ syllable, count }) => syllable + count).join(' '),
    readings: Object.fromEntries([...charsBySyllable].sort(compareFirst)),
  }
}

/** Only characters of our texts, in the traditional forms of the mainland, Taiwan and Hong Kong. */
function findTraditionalPairs(usedChars: ReadonlySet<string>): string {
  const converters = (['t', 'tw', 'hk'] as const).map(from => Converter({ from, to: 'cn' }))
  let pairs = ''
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code)
    const simplified = converters.map(convert => convert(char)).find(other => other !== char)
    if (simplified && usedChars.has(simplified) && !usedChars.has(char)) pairs += char + simplified
  }
  return pairs
}
