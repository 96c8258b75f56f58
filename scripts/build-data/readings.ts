// Decides how characters are read and folded, from the texts that can be searched: pinyin-pro reads them in context, the
// table of divisions knows better of places, and what is left is one reading a character and the words that differ.
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { foldText } from '../../src/domain/search'
import { buildSpeller, getCommonCharacters, type SpellingTables, unitsOf } from '../../src/domain/spelling'
import type { Division } from '../build-geometry/divisions'
import { shortName } from '../build-geometry/names'

/** As the search folds them. */
const plain = (syllable: string): string => syllable.replace(/(?<=[ln])v/, 'u')
const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true }).map(plain)

export function buildSpelling(texts: readonly string[], divisions: readonly Division[]): SpellingTables {
  const places = divisions.flatMap(d => {
    const syllables = d.pinyin.split(' ').map(plain)
    return [d.name, shortName(d.name)].map(name => ({ name, syllables: syllables.slice(0, name.length) }))
  })
  const known = [...texts, ...places.map(p => p.name)].flatMap(hanRuns).map(run => readRun(run, places))
  const readings = mostCommon(known)
  const words = new Map<string, string>()
  for (const run of known) addWords(run, readings, words)
  const tables = (): SpellingTables => ({
    ...publishedReadings(readings),
    words: Object.fromEntries([...words].sort(byFirst)),
    traditional: traditionalOf(new Set(known.flatMap(run => Array.from(run.text)))),
  })
  // Two words may contradict each other: what is then spelt wrong is given whole.
  for (let wrong = misspelt(known, tables()); wrong.length > 0; wrong = misspelt(known, tables()))
    for (const { text, syllables } of wrong) words.set(text, syllables.join(' '))
  return tables()
}

function misspelt(runs: readonly Run[], tables: SpellingTables): Run[] {
  const speller = buildSpeller(tables)
  const spelt = (text: string) => unitsOf(foldText(text), speller).map(unit => unit.sound)
  return runs.filter(({ text, syllables }) => spelt(text).join() !== syllables.join())
}

interface Run {
  readonly text: string
  readonly syllables: readonly string[]
}

const hanRuns = (text: string): string[] => text.normalize('NFKD').match(/\p{Script=Han}+/gu) ?? []

function readRun(text: string, places: readonly { readonly name: string; readonly syllables: string[] }[]): Run {
  const syllables = read(text)
  for (const place of places) {
    for (let at = text.indexOf(place.name); at !== -1; at = text.indexOf(place.name, at + 1))
      syllables.splice(at, place.name.length, ...place.syllables)
  }
  return { text, syllables }
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Of each character the reading it has most often in our texts, else alone. */
function mostCommon(runs: readonly Run[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, syllables } of runs)
    for (const [i, char] of Array.from(text).entries()) {
      const own = counts.get(char) ?? new Map<string, number>()
      counts.set(char, own.set(syllables[i] ?? '', (own.get(syllables[i] ?? '') ?? 0) + 1))
    }
  const readings = new Map(getCommonCharacters().map(char => [char, read(char)[0] ?? '']))
  for (const [char, own] of counts) {
    const [best] = [...own].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (best) readings.set(char, best[0])
  }
  return readings
}

/** Two characters tell nearly every reading that differs. */
function addWords({ text, syllables }: Run, readings: ReadonlyMap<string, string>, words: Map<string, string>): void {
  const chars = Array.from(text)
  for (const [i, char] of chars.entries()) {
    if (readings.get(char) === syllables[i]) continue
    const start = i + 1 < chars.length ? i : Math.max(0, i - 1)
    words.set(chars.slice(start, start + 2).join(''), syllables.slice(start, start + 2).join(' '))
  }
}

function publishedReadings(readings: ReadonlyMap<string, string>): Pick<SpellingTables, 'common' | 'readings'> {
  const runs: { readonly syllable: string; count: number }[] = []
  const others = new Map(readings)
  for (const char of getCommonCharacters()) {
    const syllable = readings.get(char) ?? ''
    const last = runs[runs.length - 1]
    if (last?.syllable === syllable) last.count++
    else runs.push({ syllable, count: 1 })
    others.delete(char)
  }
  const all = new Map<string, string>()
  for (const [char, syllable] of [...others].sort(byFirst)) all.set(syllable, (all.get(syllable) ?? '') + char)
  return {
    common: runs.map(({ syllable, count }) => syllable + count).join(' '),
    readings: Object.fromEntries([...all].sort(byFirst)),
  }
}

/** Only of characters that occur in our texts, as the mainland, Taiwan and Hong Kong write them traditionally. */
function traditionalOf(occurring: ReadonlySet<string>): string {
  const converters = (['t', 'tw', 'hk'] as const).map(from => Converter({ from, to: 'cn' }))
  let pairs = ''
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code)
    const simple = converters.map(convert => convert(char)).find(other => other !== char)
    if (simple && occurring.has(simple) && !occurring.has(char)) pairs += char + simple
  }
  return pairs
}
