// Matches a query, for suggestions, list and links alike.
import { memoize } from '../computation/memoize'
import type { Candidate } from './candidate'
import { hasHan } from './foldText'
import { type Match, NO_RANK, NO_SCORE } from './match'
import {
  isNameMatch,
  matchWord,
  matchWordBySound,
  parseQueryWords,
  type QueryWord,
  scoreClusters,
  WEAK_RANK,
} from './queryWord'
import type { SearchIndex } from './searchIndex'
import { isFiller, isWholeProvince, splitRun } from './vocabulary'

/** Added to the sum of the ranks of several words, so that they rank after a single word. */
const MULTI_WORD_RANK = 12
const MAX_WORDS = 8
const MAX_WORD_LENGTH = 60

/** Position of the best candidate of a cluster, from its score (`Match.clusterScores`). */
export const getBestCandidateIndex = (index: SearchIndex, score: number): number => score % index.candidates.length

/**
 * Matches a query by the first of these strategies that finds anything:
 *
 *     1. as one name, written or in pinyin          三台, santai, 三臺        三台县 and what it contains
 *     2. as several words that must all match       夹江陶瓷                  the ceramics cluster of 夹江
 *     3. as part of a text                          智能化改造                the measures with this text
 *     4. as several words, some of them in texts    邻水智能化改造            the cluster of 邻水 with that measure
 *     5. as one name by its sound, or misread       三太, shenfang            三台县, 什邡市
 *     6. as several words, some of them by sound    三太纺织                  the textile cluster of 三台
 *     7. as the best subset of its words            绵阳泡菜                  泡菜; 绵阳 is reported as left out
 *
 * Within a strategy, names precede texts. Texts of measures, titles of sources and parts of an industry's name are weak: their
 * clusters match only if no name has clusters.
 *
 *     成都        the clusters of Chengdu, not one whose measure mentions it
 *     食品        the clusters with 食品 in their names, not all of 食品轻纺
 *     亩均论英雄  no name: the clusters with a measure of this text
 *
 * @returns null for a query without words, which filters nothing
 */
export function matchQuery(index: SearchIndex, query: string): Match | null {
  const queryWords = parseQueryWords(query, index.pinyinTable)
  const noMatch = toMatch(index, [], [])
  // A query of symbols alone, such as 😀, matches nothing; one of punctuation alone has no words.
  if (queryWords.length === 0) return /\p{S}/u.test(query) ? noMatch : null
  const getWord = memoize((text: string) => matchWord(index, text))
  const { words, unmatchedWords, isWholeProvince } = splitWords(index, queryWords, getWord)
  const fullText = isWholeProvince ? '集群' : queryWords.join('')
  const strategies: readonly (() => Match)[] = [
    () => (isNameMatch(getWord(fullText)) ? toMatch(index, [getWord(fullText)], []) : noMatch),
    () => toMatch(index, words.map(getWord), unmatchedWords),
    () => toMatch(index, [getWord(fullText)], []),
    () => toMatch(index, words.map(getWord), unmatchedWords, true),
    () => toMatch(index, [matchWordBySound(index, fullText)], []),
    () =>
      toMatch(
        index,
        words.map(getWord).map(word => (word.hasMatch ? word : matchWordBySound(index, word.text))),
        unmatchedWords,
      ),
  ]
  for (const strategy of strategies) {
    const match = strategy()
    if (!match.isEmpty) return match
  }
  return matchBestSubset(index, words.map(getWord), unmatchedWords)
}

const isSingleLetter = (word: string): boolean => /^[a-z]$/.test(word)

/** Separates words by script, splits those that match nothing as they are, and drops fillers. */
function splitWords({ vocabulary }: SearchIndex, queryWords: readonly string[], getWord: (text: string) => QueryWord) {
  const segments = queryWords
    .flatMap(
      word =>
        Array.from(word)
          .slice(0, MAX_WORD_LENGTH)
          .join('')
          .match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [],
    )
    .flatMap(run => (queryWords.length > 1 && getWord(run).hasMatch ? [run] : splitRun(run, vocabulary)))
  const words = [...new Set(segments.filter(word => !isFiller(word)))]
  // A single letter is a prefix of nearly everything: it counts only as the last word, which is still being typed.
  const countedWords = words.filter(
    (word, i) => !isSingleLetter(word) || (i > 0 && i === words.length - 1 && !words.every(isSingleLetter)),
  )
  return {
    words: countedWords.slice(0, MAX_WORDS),
    unmatchedWords: words.filter(word => !countedWords.slice(0, MAX_WORDS).includes(word)),
    isWholeProvince: words.length === 0 && segments.some(isWholeProvince),
  }
}

/** The match of words that must all match; empty if one of them does not. */
function toMatch(
  index: SearchIndex,
  words: readonly QueryWord[],
  unmatchedWords: readonly string[],
  includeWeak = false,
): Match {
  const [first] = words
  const hasUnmatchedWord = !first || words.some(word => !word.hasMatch)
  const wordClusterScores = hasUnmatchedWord ? [] : words.map(word => word.getClusterScores(includeWeak))
  const isSingleWord = words.length === 1 && !hasUnmatchedWord
  const ranks = hasUnmatchedWord
    ? new Uint8Array(index.candidates.length).fill(NO_RANK)
    : isSingleWord
      ? first.ranks.slice()
      : combineRanks(index, words, wordClusterScores)
  const clusterScores = isSingleWord ? first.getClusterScores(includeWeak) : scoreClusters(index, ranks, includeWeak)
  dropUnrelatedWeakMatches(index, ranks, clusterScores)
  return {
    ranks,
    clusterScores,
    wordClusterScores,
    words: words.map(({ text }) => text),
    phoneticWords: words.filter(word => word.isPhonetic && hasHan(word.text)).map(({ text }) => text),
    unmatchedWords,
    isEmpty: ranks.every(rank => rank === NO_RANK),
  }
}

/** A cluster matches a word through any of its candidates; other candidates by their own names or those of their places. */
function combineRanks(
  index: SearchIndex,
  words: readonly QueryWord[],
  wordClusterScores: readonly Int32Array[],
): Uint8Array {
  const { candidates, placePositions } = index
  const ranks = new Uint8Array(candidates.length).fill(NO_RANK)
  for (let i = 0; i < ranks.length; i++) {
    const { kind, clusters } = candidates[i] as Candidate
    let rankSum = 0
    let weakOffset = 0
    let ownMatchCount = 0
    for (let w = 0; w < words.length; w++) {
      let rank: number = NO_RANK
      if (kind === 'cluster') {
        const score = (wordClusterScores[w] as Int32Array)[clusters[0] as number] as number
        if (score !== NO_SCORE) rank = Math.floor(score / candidates.length) % WEAK_RANK
        ownMatchCount++
      } else {
        const wordRanks = (words[w] as QueryWord).ranks
        rank = wordRanks[i] as number
        if (rank !== NO_RANK) ownMatchCount++
        else
          for (const place of placePositions[i] as readonly number[]) rank = Math.min(rank, wordRanks[place] as number)
        if (rank >= WEAK_RANK) weakOffset = WEAK_RANK
      }
      if (rank === NO_RANK) {
        ownMatchCount = 0
        break
      }
      rankSum += rank % WEAK_RANK
    }
    if (ownMatchCount > 0) ranks[i] = weakOffset + Math.min(WEAK_RANK - 2, MULTI_WORD_RANK + rankSum)
  }
  return ranks
}

/** Drops weak candidates that have a cluster outside the list. */
function dropUnrelatedWeakMatches({ candidates }: SearchIndex, ranks: Uint8Array, clusterScores: Int32Array): void {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank < WEAK_RANK || rank === NO_RANK) continue
    if ((candidates[i] as Candidate).clusters.some(cluster => clusterScores[cluster] === NO_SCORE)) ranks[i] = NO_RANK
  }
}

/** At least two Chinese characters or three letters. */
const isSpecific = ({ text }: QueryWord): boolean => Array.from(text).length >= (hasHan(text) ? 2 : 3)

/**
 * Matches the largest subset of words that have a cluster in common; of subsets of that size, the one with the fewest clusters.
 *
 *     绵阳泡菜       泡菜 (1 cluster), not 绵阳 (6)
 *     三台纺织火箭   三台 and 纺织, without 火箭
 *     火箭           nothing
 */
function matchBestSubset(index: SearchIndex, words: readonly QueryWord[], unmatchedWords: readonly string[]): Match {
  const specificWords = words.filter(word => isSpecific(word) && word.hasMatch)
  const wordClusterScores = specificWords.map(word => word.getClusterScores(false))
  const counts = new Map<number, number>()
  for (let cluster = 0; cluster < index.size; cluster++) {
    let mask = 0
    for (const [w, clusterScores] of wordClusterScores.entries())
      if (clusterScores[cluster] !== NO_SCORE) mask |= 1 << w
    if (mask > 0) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  }
  const getWordCount = (mask: number) => specificWords.filter((_, w) => mask & (1 << w)).length
  const [best = [specificWords.length > 0 ? 1 : 0]] = [...counts].sort(
    ([a, n], [b, m]) => getWordCount(b) - getWordCount(a) || n - m || a - b,
  )
  const bestWords = specificWords.filter((_, w) => best[0] & (1 << w))
  const otherWords = words.filter(word => !bestWords.includes(word)).map(({ text }) => text)
  return toMatch(index, bestWords, bestWords.length > 0 ? [...otherWords, ...unmatchedWords] : [])
}
