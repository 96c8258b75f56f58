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
import { type Match, NO_LEAD, NOT_FOUND } from './match'
import { buildWordReader, hearWord, isName, leadsOf, WEAK, type Word, wordsOf } from './queryWord'
import { hasHan } from './search'
import type { SearchIndex } from './searchIndex'
import { isFiller, isProvince, splitRun } from './vocabulary'

/** Several words rank after one. */
const ALL_WORDS = 12
const MOST_WORDS = 8
const MOST_LETTERS = 60

/** Number of the candidate in a lead. */
export const leadingCandidate = (index: SearchIndex, lead: number): number => lead % index.candidates.length

/** @returns null for a query without a word, which asks for everything */
export function matchQuery(index: SearchIndex, query: string): Match | null {
  const typed = wordsOf(query, index.speller)
  // Signs alone, as 😀, are looked for and stand nowhere.
  const nothing = toMatch(index, [], [])
  if (typed.length === 0) return /\p{S}/u.test(query) ? nothing : null
  const read = buildWordReader(index)
  const { words, left, isProvince } = splitWords(index, typed, read)
  const whole = isProvince ? '集群' : typed.join('')
  const hear = (text: string) => hearWord(index, text)
  const ways: readonly (() => Match)[] = [
    () => (isName(read(whole)) ? toMatch(index, [read(whole)], []) : nothing),
    () => toMatch(index, words.map(read), left),
    () => toMatch(index, [read(whole)], []),
    () => toMatch(index, words.map(read), left, true),
    () => toMatch(index, [hear(whole)], []),
    () =>
      toMatch(
        index,
        words.map(read).map(word => (word.isFound ? word : hear(word.text))),
        left,
      ),
  ]
  for (const way of ways) {
    const match = way()
    if (!match.isEmpty) return match
  }
  return matchSome(index, words.map(read), left)
}

const isLetter = (word: string): boolean => /^[a-z]$/.test(word)

/** Words apart, those that run on split where nothing has them whole; fillers dropped. */
function splitWords({ vocabulary }: SearchIndex, typed: readonly string[], read: (text: string) => Word) {
  const all = typed
    .flatMap(
      word =>
        Array.from(word)
          .slice(0, MOST_LETTERS)
          .join('')
          .match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [],
    )
    .flatMap(run => (typed.length > 1 && read(run).isFound ? [run] : splitRun(run, vocabulary)))
  const words = [...new Set(all.filter(word => !isFiller(word)))]
  // A single letter is the beginning of nearly everything; it counts while it is being typed behind other words.
  const counted = words.filter(
    (word, i) => !isLetter(word) || (i > 0 && i === words.length - 1 && !words.every(isLetter)),
  )
  return {
    words: counted.slice(0, MOST_WORDS),
    left: words.filter(word => !counted.slice(0, MOST_WORDS).includes(word)),
    isProvince: words.length === 0 && all.some(isProvince),
  }
}

function toMatch(index: SearchIndex, words: readonly Word[], left: readonly string[], isLoose = false): Match {
  const [first] = words
  const isHopeless = !first || words.some(word => !word.isFound)
  const wordLeads = isHopeless ? [] : words.map(word => word.leads(isLoose))
  const isOne = words.length === 1 && !isHopeless
  const ranks = isHopeless
    ? new Uint8Array(index.candidates.length).fill(NOT_FOUND)
    : isOne
      ? first.ranks.slice()
      : combine(index, words, wordLeads)
  const leads = isOne ? first.leads(isLoose) : leadsOf(index, ranks, isLoose)
  dropStrayed(index, ranks, leads)
  return {
    ranks,
    leads,
    wordLeads,
    words: words.map(({ text }) => text),
    heard: words.filter(word => word.isHeard && hasHan(word.text)).map(({ text }) => text),
    left,
    isEmpty: ranks.every(rank => rank === NOT_FOUND),
  }
}

/** A cluster has each word by what leads to it; anything else by its own names, or by those of the place it lies in. */
function combine(index: SearchIndex, words: readonly Word[], wordLeads: readonly Int32Array[]): Uint8Array {
  const { candidates, within } = index
  const ranks = new Uint8Array(candidates.length).fill(NOT_FOUND)
  for (let i = 0; i < ranks.length; i++) {
    const { kind, clusters } = candidates[i] as Candidate
    let sum = 0
    let weak = 0
    let own = 0
    for (let w = 0; w < words.length; w++) {
      let rank: number = NOT_FOUND
      if (kind === 'cluster') {
        const lead = (wordLeads[w] as Int32Array)[clusters[0] as number] as number
        if (lead !== NO_LEAD) rank = Math.floor(lead / candidates.length) % WEAK
        own++
      } else {
        const wordRanks = (words[w] as Word).ranks
        rank = wordRanks[i] as number
        if (rank !== NOT_FOUND) own++
        else for (const place of within[i] as readonly number[]) rank = Math.min(rank, wordRanks[place] as number)
        if (rank >= WEAK) weak = WEAK
      }
      if (rank === NOT_FOUND) {
        own = 0
        break
      }
      sum += rank % WEAK
    }
    if (own > 0) ranks[i] = weak + Math.min(WEAK - 2, ALL_WORDS + sum)
  }
  return ranks
}

/** A weak candidate that leads elsewhere than the list is not suggested beside it. */
function dropStrayed({ candidates }: SearchIndex, ranks: Uint8Array, leads: Int32Array): void {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank < WEAK || rank === NOT_FOUND) continue
    if ((candidates[i] as Candidate).clusters.some(cluster => leads[cluster] === NO_LEAD)) ranks[i] = NOT_FOUND
  }
}

/** Two characters or three letters tell something by themselves. */
const tells = ({ text }: Word): boolean => Array.from(text).length >= (hasHan(text) ? 2 : 3)

/**
 * As many words as are found together; of as many, those that the fewest clusters have, since they tell the most.
 *
 *     绵阳泡菜       泡菜 (1 cluster) rather than 绵阳 (6)
 *     三台纺织火箭   三台 and 纺织, without 火箭
 *     火箭           nothing
 */
function matchSome(index: SearchIndex, words: readonly Word[], left: readonly string[]): Match {
  const kept = words.filter(word => tells(word) && word.isFound)
  const wordLeads = kept.map(word => word.leads(false))
  const counts = new Map<number, number>()
  for (let cluster = 0; cluster < index.size; cluster++) {
    let mask = 0
    for (const [w, leads] of wordLeads.entries()) if (leads[cluster] !== NO_LEAD) mask |= 1 << w
    if (mask > 0) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  }
  const bits = (mask: number) => kept.filter((_, w) => mask & (1 << w)).length
  const [best = [kept.length > 0 ? 1 : 0]] = [...counts].sort(([a, n], [b, m]) => bits(b) - bits(a) || n - m || a - b)
  const some = kept.filter((_, w) => best[0] & (1 << w))
  const others = words.filter(word => !some.includes(word)).map(({ text }) => text)
  return toMatch(index, some, some.length > 0 ? [...others, ...left] : [])
}
