// What a query finds: the one rule for suggestions, list and link. A way of reading it is tried only where those before it
// find nothing:
//
//   1. as one name, written or in pinyin          三台, santai, 三臺        三台县 and what lies there
//   2. as several words that must all be found    夹江陶瓷                  the ceramics cluster of 夹江
//   3. as a part of a text                        智能化改造                the measure that says so
//   4. as several words, some of them in texts    邻水智能化改造            the cluster of 邻水 with that measure
//   5. as one name by its sound, or misread       三太, shenfang            三台县, 什邡市
//   6. as several words, some of them by sound    三太纺织                  the textile cluster of 三台
//   7. as those of its words that are found       绵阳泡菜                  泡菜; 绵阳 is left out, and said to be
//
// Within a reading, names come before texts. The text of a measure, the title of a source and a part of an industry's name
// are weak: they lead to clusters of their own only where no name leads to any.
//
//   成都      the clusters of Chengdu, not another one whose measure mentions it
//   食品      the clusters named for food, not all of 食品轻纺
//   亩均论英雄  no name: the clusters whose measures say so
import type { Candidate } from './candidate'
import { hasHan } from './foldText'
import { type Match, NO_RANK, NO_SCORE } from './match'
import {
  createWordLookup,
  isNameMatch,
  parseQueryWords,
  type QueryWord,
  scoreClusters,
  toPhoneticWord,
  WEAK_RANK,
} from './queryWord'
import type { SearchIndex } from './searchIndex'
import { isFiller, isWholeProvince, splitRun } from './vocabulary'

/** Several words rank after one. */
const MULTI_WORD_RANK = 12
const MAX_WORDS = 8
const MAX_WORD_LENGTH = 60

/** Number of the candidate in a lead. */
export const getBestCandidateIndex = (index: SearchIndex, score: number): number => score % index.candidates.length

/** @returns null for a query without a word, which asks for everything */
export function matchQuery(index: SearchIndex, query: string): Match | null {
  const queryWords = parseQueryWords(query, index.pinyinTable)
  // Signs alone, as 😀, are looked for and stand nowhere.
  const noMatch = toMatch(index, [], [])
  if (queryWords.length === 0) return /\p{S}/u.test(query) ? noMatch : null
  const getWord = createWordLookup(index)
  const { words, unmatchedWords, isWholeProvince } = splitWords(index, queryWords, getWord)
  const fullText = isWholeProvince ? '集群' : queryWords.join('')
  const getPhoneticWord = (text: string) => toPhoneticWord(index, text)
  const strategies: readonly (() => Match)[] = [
    () => (isNameMatch(getWord(fullText)) ? toMatch(index, [getWord(fullText)], []) : noMatch),
    () => toMatch(index, words.map(getWord), unmatchedWords),
    () => toMatch(index, [getWord(fullText)], []),
    () => toMatch(index, words.map(getWord), unmatchedWords, true),
    () => toMatch(index, [getPhoneticWord(fullText)], []),
    () =>
      toMatch(
        index,
        words.map(getWord).map(word => (word.hasMatch ? word : getPhoneticWord(word.text))),
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

/** Words apart, those that run on split where nothing has them whole; fillers dropped. */
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
  // A single letter is the beginning of nearly everything; it counts while it is being typed behind other words.
  const countedWords = words.filter(
    (word, i) => !isSingleLetter(word) || (i > 0 && i === words.length - 1 && !words.every(isSingleLetter)),
  )
  return {
    words: countedWords.slice(0, MAX_WORDS),
    unmatchedWords: words.filter(word => !countedWords.slice(0, MAX_WORDS).includes(word)),
    isWholeProvince: words.length === 0 && segments.some(isWholeProvince),
  }
}

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

/** A cluster has each word by what leads to it; anything else by its own names, or by those of the place it lies in. */
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

/** A weak candidate that leads elsewhere than the list is not suggested beside it. */
function dropUnrelatedWeakMatches({ candidates }: SearchIndex, ranks: Uint8Array, clusterScores: Int32Array): void {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank < WEAK_RANK || rank === NO_RANK) continue
    if ((candidates[i] as Candidate).clusters.some(cluster => clusterScores[cluster] === NO_SCORE)) ranks[i] = NO_RANK
  }
}

/** Two characters or three letters tell something by themselves. */
const isSpecific = ({ text }: QueryWord): boolean => Array.from(text).length >= (hasHan(text) ? 2 : 3)

/**
 * As many words as are found together; of as many, those that the fewest clusters have, since they tell the most.
 *
 *     绵阳泡菜       泡菜 (1 cluster) rather than 绵阳 (6)
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
