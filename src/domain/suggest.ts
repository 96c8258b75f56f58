// What a reader may mean by a half-typed text, best first. A name as a whole comes before its pinyin as a whole, then
// names that begin so, pinyin that begins so, initials, and last what stands further inside. Within a rank those with
// clusters come first, then short names. Several words must all be found in a cluster or its place. A Chinese text that is
// nowhere is heard instead of read: 三太 sounds like 三台.
import { buildLane, eachFit, eachStart, type Fit, type Lane, type Line } from './lanes'
import { foldWords, hasHan } from './search'
import { isSpelt, type Speller, simplify, unitsOf } from './spelling'
import { ROWS_A_STEP, type Steps } from './steps'
import { wordForms } from './wordForms'

/** Of equals the first is shown first: a cluster's name begins with its place's. */
export const KINDS = ['city', 'county', 'industry', 'cluster', 'product', 'firm', 'term'] as const
export type Kind = (typeof KINDS)[number]

export interface Key {
  readonly text: string
  /** Of the whole text, where they are known for certain. */
  readonly syllables?: readonly string[]
}

export interface Candidate {
  readonly kind: Kind
  /** Names it has or had, the one to show first; in other languages and codes too. */
  readonly keys: readonly Key[]
  /** How many clusters it leads to. */
  readonly clusters: number
  /** Codes of the places it lies in. */
  readonly within: readonly string[]
  /** Its own, if it is a place. */
  readonly code: string | null
}

export interface SuggestIndex<T extends Candidate> {
  readonly speller: Speller
  /** By kind, and within a kind in the order in which equals are shown. */
  readonly candidates: readonly T[]
  readonly lanes: Readonly<Record<LaneId, Lane>>
  /** Positions of the places each candidate lies in. */
  readonly within: readonly (readonly number[])[]
}

const LANE_IDS = ['letters', 'sounds', 'initials'] as const
type LaneId = (typeof LANE_IDS)[number]

const RANK: Readonly<Record<LaneId, Readonly<Record<Fit, number>>>> = {
  letters: { whole: 0, start: 2, inside: 6 },
  sounds: { whole: 1, start: 3, inside: 7 },
  initials: { whole: 4, start: 5, inside: 8 },
}
/** Fewer letters would stand inside of nearly everything. */
const INSIDE_FROM: Readonly<Record<LaneId, number>> = { letters: 3, sounds: 2, initials: 3 }
const ALL_WORDS = 9
const NOT_FOUND = 255

export function* suggestIndexSteps<T extends Candidate>(given: readonly T[], speller: Speller): Steps<SuggestIndex<T>> {
  const order = new Map(KINDS.map((kind, i) => [kind, i]))
  const length = (c: T) => c.keys[0]?.text.length ?? 0
  const candidates = [...given].sort(
    (a, b) =>
      (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) ||
      Math.sign(b.clusters) - Math.sign(a.clusters) ||
      length(a) - length(b),
  )
  const places = new Map(candidates.flatMap((c, i) => (c.code === null ? [] : [[c.code, i] as const])))
  const lines: Record<LaneId, Line[]> = { letters: [], sounds: [], initials: [] }
  for (const [owner, { keys }] of candidates.entries()) {
    if (owner % ROWS_A_STEP === 0) yield
    for (const key of keys) addLines(lines, owner, key, speller)
  }
  const letters = buildLane(lines.letters)
  yield
  const sounds = buildLane(lines.sounds)
  yield
  return {
    speller,
    candidates,
    lanes: { letters, sounds, initials: buildLane(lines.initials) },
    within: candidates.map(c => c.within.flatMap(code => places.get(code) ?? [])),
  }
}

function addLines(lines: Record<LaneId, Line[]>, owner: number, { text, syllables }: Key, speller: Speller): void {
  const words = foldWords(text)
  const folded = words.join('')
  const units = unitsOf(folded, speller, syllables)
  const starts = [...offsetsOf(words), ...offsetsOf(units.map(unit => unit.text))]
  lines.letters.push({ owner, text: folded, starts })
  if (!units.some(isSpelt)) return
  const sounds = units.map(unit => unit.sound)
  const initials = units.map(unit => (isSpelt(unit) ? unit.sound.charAt(0) : unit.sound))
  lines.sounds.push({ owner, text: sounds.join(''), starts: offsetsOf(sounds) })
  lines.initials.push({ owner, text: initials.join(''), starts: offsetsOf(initials) })
}

function offsetsOf(parts: readonly string[]): number[] {
  let at = 0
  return parts.map(part => {
    at += part.length
    return at - part.length
  })
}

export interface Suggested<T> {
  readonly kind: Kind
  /** The best first, as many as are shown. */
  readonly best: readonly T[]
  readonly total: number
}

export interface Suggestions<T> {
  /** The kind with the best suggestion first. */
  readonly groups: readonly Suggested<T>[]
  /** Nothing is written so; these are only spoken so. */
  readonly heard: boolean
}

export const wordsOf = (query: string, speller: Speller): string[] =>
  foldWords(query).map(word => simplify(word, speller))

/** As typed, without the numbers that may stand for tones: `san1tai2`. */
export const soundOf = (word: string, speller: Speller): string =>
  unitsOf(word, speller)
    .map(unit => unit.sound)
    .join('')
    .replace(/([a-z])[1-5]/g, '$1')

export function suggest<T extends Candidate>(index: SuggestIndex<T>, query: string, most: number): Suggestions<T> {
  const words = wordsOf(query, index.speller)
  if (words.length === 0) return { groups: [], heard: false }
  const whole = words.join('')
  const ranks = ranksOf(index, whole)
  if (words.length > 1) addAllWords(index, words, ranks)
  const isUnread = hasHan(whole) && ranks.every(rank => rank === NOT_FOUND)
  if (isUnread) rankBy(index, 'sounds', soundOf(whole, index.speller), ranks)
  const groups = groupsOf(index.candidates, ranks, most)
  return { groups, heard: isUnread && groups.length > 0 }
}

function ranksOf<T extends Candidate>(index: SuggestIndex<T>, word: string): Uint8Array {
  const ranks = new Uint8Array(index.candidates.length).fill(NOT_FOUND)
  for (const form of wordForms(word)) rankBy(index, 'letters', form, ranks)
  // What is only Chinese is looked up as it is written, first.
  if (/[a-z]/.test(word)) rankBy(index, 'sounds', soundOf(word, index.speller), ranks)
  if (/^[a-z0-9]+$/.test(word)) rankBy(index, 'initials', word, ranks)
  return ranks
}

function rankBy<T extends Candidate>(index: SuggestIndex<T>, id: LaneId, word: string, ranks: Uint8Array): void {
  const rank = RANK[id]
  const isShort = !hasHan(word) && word.length < INSIDE_FROM[id]
  const each = isShort ? eachStart : eachFit
  each(index.lanes[id], word, (owner, fit) => {
    if (rank[fit] < (ranks[owner] ?? 0)) ranks[owner] = rank[fit]
  })
}

function addAllWords<T extends Candidate>(index: SuggestIndex<T>, words: readonly string[], ranks: Uint8Array): void {
  const each = words.map(word => ranksOf(index, word))
  for (let i = 0; i < ranks.length; i++) {
    if (ranks[i] !== NOT_FOUND || index.candidates[i]?.kind !== 'cluster') continue
    let hasAll = true
    for (const own of each)
      if (own[i] === NOT_FOUND && !index.within[i]?.some(place => own[place] !== NOT_FOUND)) {
        hasAll = false
        break
      }
    if (hasAll) ranks[i] = ALL_WORDS
  }
}

interface Group {
  readonly kind: Kind
  total: number
  /** By rank, no more of each than are shown. */
  readonly byRank: number[][]
}

function groupsOf<T extends Candidate>(candidates: readonly T[], ranks: Uint8Array, most: number): Suggested<T>[] {
  const groups: Group[] = []
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank === NOT_FOUND) continue
    const { kind } = candidates[i] as T
    // Candidates stand by kind.
    if (groups[groups.length - 1]?.kind !== kind)
      groups.push({ kind, total: 0, byRank: Array.from({ length: ALL_WORDS + 1 }, () => []) })
    const group = groups[groups.length - 1] as Group
    group.total++
    const same = group.byRank[rank] as number[]
    if (same.length < most) same.push(i)
  }
  const bestOf = (group: Group) => group.byRank.findIndex(same => same.length > 0)
  return groups
    .sort((a, b) => bestOf(a) - bestOf(b))
    .map(({ kind, total, byRank }) => ({
      kind,
      total,
      best: byRank
        .flat()
        .slice(0, most)
        .map(i => candidates[i] as T),
    }))
}
