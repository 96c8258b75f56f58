// A word of a query, and how it stands to every candidate: as it is written, in pinyin, by initials; or as it only sounds.
import type { Candidate } from './candidate'
import { dropAnd, foldWords, hasHan } from './foldText'
import { NO_RANK, NO_SCORE } from './match'
import { type PinyinTable, toPinyinUnits, toSimplified } from './pinyin'
import { RANK, type SearchIndex, type SpellingForm } from './searchIndex'
import { forEachMatch, forEachPrefixMatch } from './substringIndex'
import { getWordForms } from './wordForms'

/** Fewer letters would stand inside of nearly everything. */
const MIN_INFIX_LENGTH: Readonly<Record<SpellingForm, number>> = { letters: 3, sounds: 2, initials: 3, misread: 99 }
const MIN_MISREADING_LENGTH = 4
/** From here on a rank is weak. */
export const WEAK_RANK = 128

/** How a word of a query stands to every candidate. */
export interface QueryWord {
  readonly text: string
  /** By candidate; NOT_FOUND for none. */
  readonly ranks: Uint8Array
  /** Nothing is written so. */
  readonly isPhonetic: boolean
  readonly hasMatch: boolean
  /** @param includeWeak weak candidates lead too; worked out once */
  readonly getClusterScores: (includeWeak: boolean) => Int32Array
}

function toQueryWord(index: SearchIndex, text: string, ranks: Uint8Array, isPhonetic: boolean): QueryWord {
  const cache = new Map<boolean, Int32Array>()
  const getClusterScores = (includeWeak: boolean) => {
    const scores = cache.get(includeWeak) ?? scoreClusters(index, ranks, includeWeak)
    cache.set(includeWeak, scores)
    return scores
  }
  return { text, ranks, isPhonetic, hasMatch: ranks.some(rank => rank !== NO_RANK), getClusterScores }
}

export const parseQueryWords = (query: string, pinyinTable: PinyinTable): string[] =>
  dropAnd(foldWords(query)).map(word => toSimplified(word, pinyinTable))

/** As typed, without the numbers that may stand for tones: `san1tai2`. */
export const toPinyin = (word: string, pinyinTable: PinyinTable): string =>
  toPinyinUnits(word, pinyinTable)
    .map(unit => unit.pinyin)
    .join('')
    .replace(/([a-z])[1-5]/g, '$1')

/** The same word is asked for in several ways of reading. */
export function createWordLookup(index: SearchIndex): (text: string) => QueryWord {
  const cache = new Map<string, QueryWord>()
  return text => {
    const word = cache.get(text) ?? toQueryWord(index, text, rankWord(index, text), false)
    cache.set(text, word)
    return word
  }
}

/** Nothing is written so: what it sounds like, or is misread as. */
export const toPhoneticWord = (index: SearchIndex, text: string): QueryWord =>
  toQueryWord(index, text, rankPhonetically(index, text), true)

/** Not only stands somewhere within texts; a text as a whole counts as a name. */
export const isNameMatch = ({ ranks }: QueryWord): boolean =>
  ranks.some(rank => rank < WEAK_RANK || rank - WEAK_RANK <= RANK.sounds.whole)

function rankWord(index: SearchIndex, word: string): Uint8Array {
  const ranks = new Uint8Array(index.candidates.length).fill(NO_RANK)
  for (const form of getWordForms(word)) rankByForm(index, 'letters', form, ranks)
  // What is only Chinese is looked up as it is written.
  if (/[a-z]/.test(word)) rankByForm(index, 'sounds', toPinyin(word, index.pinyinTable), ranks)
  if (/^[a-z0-9]+$/.test(word)) rankByForm(index, 'initials', word, ranks)
  return demoteWeakRanks(index, ranks)
}

function rankPhonetically(index: SearchIndex, word: string): Uint8Array {
  const ranks = new Uint8Array(index.candidates.length).fill(NO_RANK)
  const pinyin = toPinyin(word, index.pinyinTable)
  if (hasHan(word)) rankByForm(index, 'sounds', pinyin, ranks)
  if (pinyin.length >= MIN_MISREADING_LENGTH) rankByForm(index, 'misread', pinyin, ranks)
  return demoteWeakRanks(index, ranks)
}

function rankByForm(index: SearchIndex, form: SpellingForm, word: string, ranks: Uint8Array): void {
  const rank = RANK[form]
  const isShort = !hasHan(word) && word.length < MIN_INFIX_LENGTH[form]
  const forEachRankedMatch = isShort ? forEachPrefixMatch : forEachMatch
  forEachRankedMatch(index.substringIndexes[form], word, (owner, matchKind) => {
    if (rank[matchKind] < (ranks[owner] ?? 0)) ranks[owner] = rank[matchKind]
  })
}

function demoteWeakRanks({ candidates }: SearchIndex, ranks: Uint8Array): Uint8Array {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank !== NO_RANK && isWeak((candidates[i] as Candidate).kind, rank)) ranks[i] = rank + WEAK_RANK
  }
  return ranks
}

const isWeak = (kind: Candidate['kind'], rank: number): boolean =>
  kind === 'measure' || kind === 'source' || (kind === 'industry' && rank > RANK.sounds.whole)

/** @param includeWeak weak candidates lead too */
export function scoreClusters({ candidates, size }: SearchIndex, ranks: Uint8Array, includeWeak: boolean): Int32Array {
  const clusterScores = new Int32Array(size).fill(NO_SCORE)
  let hasScore = false
  const addScores = (isWeakPass: boolean) => {
    for (let i = 0; i < ranks.length; i++) {
      const rank = ranks[i] as number
      if (rank === NO_RANK || rank >= WEAK_RANK !== isWeakPass) continue
      for (const cluster of (candidates[i] as Candidate).clusters) {
        hasScore = true
        clusterScores[cluster] = Math.min(clusterScores[cluster] as number, rank * candidates.length + i)
      }
    }
  }
  addScores(false)
  if (includeWeak || !hasScore) addScores(true)
  return clusterScores
}
