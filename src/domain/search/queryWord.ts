// Ranks all candidates for one word of a query.
import { memoize } from '../computation/memoize'
import type { Candidate } from './candidate'
import { dropAnd, foldWords, hasHan } from './foldText'
import { NO_RANK, NO_SCORE } from './match'
import { type PinyinTable, toPinyinUnits, toSimplified } from './pinyin'
import { RANK, type SearchIndex, type Spelling } from './searchIndex'
import { forEachMatch, forEachPrefixMatch } from './substringIndex'
import { getWordForms } from './wordForms'

/** Fewer Latin letters would be inside nearly every name. */
const MIN_INFIX_LENGTH: Readonly<Record<Spelling, number>> = { written: 3, pinyin: 2, initials: 3, misread: 99 }
const MIN_MISREADING_LENGTH = 4
/** Added to the rank of a weak match (`isWeak`). */
export const WEAK_RANK = 128

/** A word of a query with the candidates that it matches. */
export interface QueryWord {
  readonly text: string
  /** By candidate; NO_RANK without a match. */
  readonly ranks: Uint8Array
  /** True if it was matched by its sound only. */
  readonly isPhonetic: boolean
  readonly hasMatch: boolean
  /** Memoized `scoreClusters` of the ranks. */
  readonly getClusterScores: (includeWeak: boolean) => Int32Array
}

const buildQueryWord = (index: SearchIndex, text: string, ranks: Uint8Array, isPhonetic: boolean): QueryWord => ({
  text,
  ranks,
  isPhonetic,
  hasMatch: ranks.some(rank => rank !== NO_RANK),
  getClusterScores: memoize((includeWeak: boolean) => scoreClusters(index, ranks, includeWeak)),
})

/** The folded words of a query in simplified characters, separated as typed. */
export const parseQueryWords = (query: string, pinyinTable: PinyinTable): string[] =>
  dropAnd(foldWords(query)).map(word => toSimplified(word, pinyinTable))

/** The pinyin of a folded word, without numbers of tones: 三台, `san1tai2` -> santai. */
export const toPinyin = (word: string, pinyinTable: PinyinTable): string =>
  toPinyinUnits(word, pinyinTable)
    .map(unit => unit.pinyin)
    .join('')
    .replace(/([a-z])[1-5]/g, '$1')

/** Matches a word as written, or as typed pinyin or initials. */
export function matchWord(index: SearchIndex, word: string): QueryWord {
  const ranks = new Uint8Array(index.candidates.length).fill(NO_RANK)
  for (const form of getWordForms(word)) rankBySpelling(index, 'written', form, ranks)
  if (/[a-z]/.test(word)) rankBySpelling(index, 'pinyin', toPinyin(word, index.pinyinTable), ranks)
  if (/^[a-z0-9]+$/.test(word)) rankBySpelling(index, 'initials', word, ranks)
  return buildQueryWord(index, word, demoteWeakRanks(index, ranks), false)
}

/** Matches a word by its sound, or as a misreading. */
export function matchWordBySound(index: SearchIndex, word: string): QueryWord {
  const ranks = new Uint8Array(index.candidates.length).fill(NO_RANK)
  const pinyin = toPinyin(word, index.pinyinTable)
  if (hasHan(word)) rankBySpelling(index, 'pinyin', pinyin, ranks)
  if (pinyin.length >= MIN_MISREADING_LENGTH) rankBySpelling(index, 'misread', pinyin, ranks)
  return buildQueryWord(index, word, demoteWeakRanks(index, ranks), true)
}

/** True if the word matches a name, or a weak candidate exactly. */
export const isNameMatch = ({ ranks }: QueryWord): boolean =>
  ranks.some(rank => rank < WEAK_RANK || rank - WEAK_RANK <= RANK.pinyin.exact)

function rankBySpelling(index: SearchIndex, spelling: Spelling, word: string, ranks: Uint8Array): void {
  const rankByKind = RANK[spelling]
  const isShort = !hasHan(word) && word.length < MIN_INFIX_LENGTH[spelling]
  const forEachRankedMatch = isShort ? forEachPrefixMatch : forEachMatch
  forEachRankedMatch(index.substringIndexes[spelling], word, (owner, matchKind) => {
    if (rankByKind[matchKind] < (ranks[owner] ?? 0)) ranks[owner] = rankByKind[matchKind]
  })
}

function demoteWeakRanks({ candidates }: SearchIndex, ranks: Uint8Array): Uint8Array {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank !== NO_RANK && isWeak((candidates[i] as Candidate).kind, rank)) ranks[i] = rank + WEAK_RANK
  }
  return ranks
}

/** Texts of measures, titles of sources and parts of an industry's name are weak: they mention a word without being about it. */
const isWeak = (kind: Candidate['kind'], rank: number): boolean =>
  kind === 'measure' || kind === 'source' || (kind === 'industry' && rank > RANK.pinyin.exact)

/**
 * By cluster, the score of its best candidate (`Match.clusterScores`).
 * @param includeWeak if false, weak candidates count only if no other candidate has a cluster
 */
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
