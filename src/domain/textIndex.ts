// Where the words of a query are found. Clusters stand in the order of their places, so the many spellings of a place
// are kept once for its whole run, and the clusters' own words as the lines of one text that is searched in one go.
import type { IndustryId } from './industry'
import { BETWEEN, foldLines, foldText, hasHan, queryWords } from './search'

interface Lines {
  readonly text: string
  /** Where the line of each cluster ends. */
  readonly ends: Uint32Array
}

interface Folded {
  readonly place: string
  readonly own: readonly Lines[]
}

interface Run {
  readonly start: number
  readonly end: number
  /** Made at the first search, or before it when there is time. */
  folded: Folded | null
}

export interface TextSource {
  readonly size: number
  /** The same object for neighbours in the same place. */
  readonly placeOf: (position: number) => object
  readonly placeWords: (position: number) => readonly string[]
  readonly ownWords: (position: number) => readonly string[]
  /** Apart, since a text without Chinese takes half the room. */
  readonly ownLatin: (position: number) => string
  readonly industryOf: (position: number) => IndustryId
}

export interface TextIndex {
  readonly source: TextSource
  readonly runs: readonly Run[]
}

/** A run is folded at once: this many are some milliseconds. */
const LONGEST_RUN = 2000

export function buildTextIndex(source: TextSource): TextIndex {
  const runs: Run[] = []
  for (let start = 0, i = 1; i <= source.size; i++) {
    const ends = i === source.size || i - start === LONGEST_RUN || source.placeOf(i) !== source.placeOf(start)
    if (!ends) continue
    runs.push({ start, end: i, folded: null })
    start = i
  }
  return { source, runs }
}

export function foldRun(run: Run, source: TextSource): Folded {
  if (run.folded) return run.folded
  const { start, end } = run
  run.folded = {
    place: foldLines([source.placeWords(start).join(BETWEEN)]),
    own: [linesOf(start, end, i => source.ownWords(i).join(BETWEEN)), linesOf(start, end, source.ownLatin)],
  }
  return run.folded
}

function linesOf(start: number, end: number, textOf: (position: number) => string): Lines {
  const texts: string[] = []
  for (let i = start; i < end; i++) texts.push(textOf(i))
  const text = foldLines(texts)
  const ends = new Uint32Array(texts.length)
  for (let line = 0, from = 0; line < ends.length; line++) {
    from = text.indexOf('\n', from) + 1
    ends[line] = from
  }
  return { text, ends }
}

export type WordForms = Pick<typeof import('./wordForms'), 'wordForms' | 'industryCalled'>

/**
 * @param forms null to look for the words as they are typed
 * @returns 1 for each cluster that has all the words, in its own texts or its place's; null when there is nothing to look for
 */
export function findText(index: TextIndex, query: string, forms: WordForms | null = null): Uint8Array | null {
  const words = queryWords(query)
  // Signs alone, as 😀, are looked for and stand nowhere.
  if (words.length === 0) return /\p{S}/u.test(query) ? new Uint8Array(index.source.size) : null
  const { source } = index
  const found = new Uint8Array(source.size)
  const want = (word: string) => wantedFor(word, forms)
  markAll(index, words.map(want), found)
  // `san tai xian`: syllables of one name.
  if (words.length > 1 && !hasHan(query)) markAll(index, queryWords(foldText(query)).map(want), found)
  const industry = forms?.industryCalled(query)
  if (industry) for (let i = 0; i < found.length; i++) if (source.industryOf(i) === industry) found[i] = 1
  return found
}

/** A word of a query, under each of its forms. */
interface Wanted {
  readonly forms: readonly string[]
  readonly industry: IndustryId | null
}

/** @param word as `queryWords` gives it: with a space before what is looked for from its beginning */
const wantedFor = (word: string, forms: WordForms | null): Wanted => ({
  forms: forms && word.startsWith(' ') ? forms.wordForms(word.slice(1)).map(form => ` ${form}`) : [word],
  industry: forms?.industryCalled(word) ?? null,
})

function markAll({ source, runs }: TextIndex, words: readonly Wanted[], marks: Uint8Array): void {
  /** How many of the words were found so far, each after those before it. */
  const found = new Uint8Array(source.size)
  for (const run of runs) {
    const { place, own } = foldRun(run, source)
    for (const [nth, { forms, industry }] of words.entries()) {
      const mark = (i: number) => {
        if (found[i] === nth) found[i] = nth + 1
      }
      for (const form of forms) {
        if (place.includes(form)) for (let i = run.start; i < run.end; i++) mark(i)
        else for (const lines of own) eachLineWith(form, lines, line => mark(run.start + line))
      }
      if (industry) for (let i = run.start; i < run.end; i++) if (source.industryOf(i) === industry) mark(i)
    }
  }
  for (let i = 0; i < found.length; i++) if (found[i] === words.length) marks[i] = 1
}

function eachLineWith(word: string, { text, ends }: Lines, tell: (line: number) => void): void {
  let line = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, ends[line++])) {
    while ((ends[line] ?? at + 1) <= at) line++
    tell(line)
  }
}
