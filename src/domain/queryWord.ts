// A word of a query, and how it stands to every candidate: as it is written, in pinyin, by initials; or as it only sounds.
import type { Candidate } from './candidate'
import { eachFit, eachStart } from './lanes'
import { NO_LEAD, NOT_FOUND } from './match'
import { foldWords, hasHan, withoutAnd } from './search'
import { type LaneId, RANK, type SearchIndex } from './searchIndex'
import { type Speller, simplify, unitsOf } from './spelling'
import { wordForms } from './wordForms'

/** Fewer letters would stand inside of nearly everything. */
const INSIDE_FROM: Readonly<Record<LaneId, number>> = { letters: 3, sounds: 2, initials: 3, misread: 99 }
const SHORTEST_MISREAD = 4
/** From here on a rank is weak. */
export const WEAK = 128

/** How a word of a query stands to every candidate. */
export interface Word {
  readonly text: string
  /** By candidate; NOT_FOUND for none. */
  readonly ranks: Uint8Array
  /** Nothing is written so. */
  readonly isHeard: boolean
  readonly isFound: boolean
  /** @param isLoose weak candidates lead too; worked out once */
  readonly leads: (isLoose: boolean) => Int32Array
}

function toWord(index: SearchIndex, text: string, ranks: Uint8Array, isHeard: boolean): Word {
  const known = new Map<boolean, Int32Array>()
  const leads = (isLoose: boolean) => {
    const own = known.get(isLoose) ?? leadsOf(index, ranks, isLoose)
    known.set(isLoose, own)
    return own
  }
  return { text, ranks, isHeard, isFound: ranks.some(rank => rank !== NOT_FOUND), leads }
}

export const wordsOf = (query: string, speller: Speller): string[] =>
  withoutAnd(foldWords(query)).map(word => simplify(word, speller))

/** As typed, without the numbers that may stand for tones: `san1tai2`. */
export const soundOf = (word: string, speller: Speller): string =>
  unitsOf(word, speller)
    .map(unit => unit.sound)
    .join('')
    .replace(/([a-z])[1-5]/g, '$1')

/** The same word is asked for in several ways of reading. */
export function buildWordReader(index: SearchIndex): (text: string) => Word {
  const known = new Map<string, Word>()
  return text => {
    const word = known.get(text) ?? toWord(index, text, rankWord(index, text), false)
    known.set(text, word)
    return word
  }
}

/** Nothing is written so: what it sounds like, or is misread as. */
export const hearWord = (index: SearchIndex, text: string): Word => toWord(index, text, rankSound(index, text), true)

/** Not only stands somewhere within texts; a text as a whole counts as a name. */
export const isName = ({ ranks }: Word): boolean => ranks.some(rank => rank < WEAK || rank - WEAK <= RANK.sounds.whole)

function rankWord(index: SearchIndex, word: string): Uint8Array {
  const ranks = new Uint8Array(index.candidates.length).fill(NOT_FOUND)
  for (const form of wordForms(word)) rankBy(index, 'letters', form, ranks)
  // What is only Chinese is looked up as it is written.
  if (/[a-z]/.test(word)) rankBy(index, 'sounds', soundOf(word, index.speller), ranks)
  if (/^[a-z0-9]+$/.test(word)) rankBy(index, 'initials', word, ranks)
  return weaken(index, ranks)
}

function rankSound(index: SearchIndex, word: string): Uint8Array {
  const ranks = new Uint8Array(index.candidates.length).fill(NOT_FOUND)
  const sound = soundOf(word, index.speller)
  if (hasHan(word)) rankBy(index, 'sounds', sound, ranks)
  if (sound.length >= SHORTEST_MISREAD) rankBy(index, 'misread', sound, ranks)
  return weaken(index, ranks)
}

function rankBy(index: SearchIndex, id: LaneId, word: string, ranks: Uint8Array): void {
  const rank = RANK[id]
  const isShort = !hasHan(word) && word.length < INSIDE_FROM[id]
  const each = isShort ? eachStart : eachFit
  each(index.lanes[id], word, (owner, fit) => {
    if (rank[fit] < (ranks[owner] ?? 0)) ranks[owner] = rank[fit]
  })
}

function weaken({ candidates }: SearchIndex, ranks: Uint8Array): Uint8Array {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank !== NOT_FOUND && isWeak((candidates[i] as Candidate).kind, rank)) ranks[i] = rank + WEAK
  }
  return ranks
}

const isWeak = (kind: Candidate['kind'], rank: number): boolean =>
  kind === 'measure' || kind === 'source' || (kind === 'industry' && rank > RANK.sounds.whole)

/** @param isLoose weak candidates lead too */
export function leadsOf({ candidates, size }: SearchIndex, ranks: Uint8Array, isLoose: boolean): Int32Array {
  const leads = new Int32Array(size).fill(NO_LEAD)
  let hasLead = false
  const lead = (weak: boolean) => {
    for (let i = 0; i < ranks.length; i++) {
      const rank = ranks[i] as number
      if (rank === NOT_FOUND || rank >= WEAK !== weak) continue
      for (const cluster of (candidates[i] as Candidate).clusters) {
        hasLead = true
        leads[cluster] = Math.min(leads[cluster] as number, rank * candidates.length + i)
      }
    }
  }
  lead(false)
  if (isLoose || !hasLead) lead(true)
  return leads
}
