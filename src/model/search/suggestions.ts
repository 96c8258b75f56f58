// Texts of the search, all read from one match: suggestions below the search box; in the list, the reason why a cluster
// matches, how the query was interpreted, and matches that are not clusters. The match itself is made in domain/search.

import { searchMessages } from '#messages/search'
import type { CandidateKind, SearchKey } from '../../domain/search/candidate'
import { dropAnd, foldWords } from '../../domain/search/foldText'
import { groupSuggestions } from '../../domain/search/groupSuggestions'
import { highlightWords, type TextPart } from '../../domain/search/highlight'
import { type Match, NO_SCORE } from '../../domain/search/match'
import { getBestCandidateIndex, matchQuery } from '../../domain/search/matchQuery'
import { parseQueryWords, toPinyin } from '../../domain/search/queryWord'
import { getWordForms } from '../../domain/search/wordForms'
import type { Suggestion, SuggestionIndex } from './suggestionIndex'

const MAX_PER_GROUP = 5
/** Measures and sources are many and long. */
const MAX_TEXTS_PER_GROUP = 3
const MAX_OTHER_MATCHES = 3

/** One suggestion with its highlighted name. */
export interface SuggestionItem {
  readonly suggestion: Suggestion
  readonly name: readonly TextPart[]
  /** The name that matches, where that is not the one shown first. */
  readonly matchedName: { readonly prefix: string; readonly parts: readonly TextPart[] } | null
}

/** Suggestions of one kind, the best first. */
export interface SuggestionGroup {
  readonly kind: CandidateKind
  /** Number of matches, shown or not. */
  readonly total: number
  readonly items: readonly SuggestionItem[]
}

/**
 * Interpretation of a query, if the search did not look for exactly the typed words.
 *
 *     三臺        -> simplified 三台
 *     三太纺织    -> phoneticWords 三太: no name is written so, 三台 sounds the same
 *     绵阳泡菜    -> matchedWords 泡菜, omittedWords 绵阳: no cluster matches both
 */
export interface QueryInterpretation {
  /** The query in simplified characters, where it was typed in traditional ones. */
  readonly simplified: string | null
  /** Words that occur in no name; results sound the same. */
  readonly phoneticWords: readonly string[]
  /** Words that match together, and the remaining words of the query. */
  readonly matchedWords: readonly string[]
  readonly omittedWords: readonly string[]
}

/** The suggestions for a query, the group of the best one first. */
export interface SuggestionsModel extends QueryInterpretation {
  readonly query: string
  readonly groups: readonly SuggestionGroup[]
}

/** The result of a query in the list. */
export interface QueryResult extends QueryInterpretation {
  readonly query: string
  readonly match: Match
  /** Omitted words that match something by themselves. */
  readonly alternativeWords: readonly string[]
  /** The best matches without a cluster, as far as they rank before the first cluster: places, terms, sources of rules. */
  readonly otherMatches: readonly SuggestionItem[]
}

const NO_INTERPRETATION: QueryInterpretation = {
  simplified: null,
  phoneticWords: [],
  matchedWords: [],
  omittedWords: [],
}

function interpretQuery(
  { pinyinTable }: SuggestionIndex,
  query: string,
  { phoneticWords, words, unmatchedWords }: Match,
): QueryInterpretation {
  const typedText = dropAnd(foldWords(query)).join('')
  const searchedText = parseQueryWords(query, pinyinTable).join('')
  const toTypedForm = (word: string) => {
    const start = query.toLowerCase().indexOf(word)
    return start < 0 ? word : query.slice(start, start + word.length)
  }
  return {
    simplified: searchedText === typedText ? null : searchedText,
    phoneticWords,
    matchedWords: words.map(toTypedForm),
    omittedWords: unmatchedWords.map(toTypedForm),
  }
}

/** The last match of each index: suggestions and list need the match of the same query one after the other. */
const lastMatch = new WeakMap<SuggestionIndex, { readonly query: string; readonly match: Match | null }>()

function getMatch(index: SuggestionIndex, query: string): Match | null {
  const last = lastMatch.get(index)
  if (last?.query === query) return last.match
  const match = matchQuery(index, query)
  lastMatch.set(index, { query, match })
  return match
}

/**
 * Selects the suggestions for a query. Groups come by their best suggestion: a whole name ranks before the beginning of a
 * name, and that before a part of it; names rank before texts. See domain/search/matchQuery.ts for the ways of matching.
 *
 *     三台         -> county 三台县, then its cluster, then sources that mention it
 *     食品         -> clusters named for food, then the product 健康食品, then measures, then sources
 *     三太纺织     -> the textile cluster of 三台, by its sound
 */
export function selectSuggestions(index: SuggestionIndex, query: string): SuggestionsModel {
  const match = getMatch(index, query)
  if (!match) return { query, groups: [], ...NO_INTERPRETATION }
  const toItem = buildItemFormatter(index, match.words)
  return {
    query,
    groups: groupSuggestions(index, match, MAX_PER_GROUP).map(({ kind, total, items }) => ({
      kind,
      total,
      items: items.slice(0, kind === 'measure' || kind === 'source' ? MAX_TEXTS_PER_GROUP : MAX_PER_GROUP).map(toItem),
    })),
    ...interpretQuery(index, query, match),
  }
}

/**
 * Selects the result of a query for the list.
 *
 *     三台         -> the cluster of 三台县; no other matches, since the county leads to that cluster
 *     凉山         -> no cluster; other match 凉山彝族自治州
 *     绵阳泡菜     -> the clusters found for 泡菜; 绵阳 is an alternative word
 *
 * @returns null for a query without a word: then every cluster is listed
 */
export function selectQueryResult(index: SuggestionIndex, query: string): QueryResult | null {
  const match = getMatch(index, query)
  if (!match) return null
  const toItem = buildItemFormatter(index, match.words)
  const interpretation = interpretQuery(index, query, match)
  const bestClusterScore = match.clusterScores.reduce((a, b) => Math.min(a, b), NO_SCORE)
  // The same measure as the scores of clusters: rank, then position among the candidates.
  const getScore = (suggestion: Suggestion) => {
    const candidateIndex = index.candidates.indexOf(suggestion)
    return (match.ranks[candidateIndex] as number) * index.candidates.length + candidateIndex
  }
  return {
    query,
    match,
    alternativeWords: interpretation.omittedWords
      .filter(word => matchQuery(index, word)?.isEmpty === false)
      .slice(0, MAX_OTHER_MATCHES),
    otherMatches: groupSuggestions(index, match, MAX_OTHER_MATCHES)
      .flatMap(group => group.items)
      .filter(suggestion => suggestion.clusters.length === 0 && getScore(suggestion) < bestClusterScore)
      .sort((a, b) => getScore(a) - getScore(b))
      .slice(0, MAX_OTHER_MATCHES)
      .map(toItem),
    ...interpretation,
  }
}

/**
 * Formats the reason why a cluster matches, where its row does not show it.
 *
 *     郫县       -> 郫都区 2016 年前名为郫县
 *     鸿星尔克   -> 企业：鸿星尔克
 *     三台       -> null: the name in the row contains it
 *
 * @param position position of the cluster in the dataset
 * @param rowName name of the cluster in its row
 */
export function getMatchReason(
  index: SuggestionIndex,
  { match }: QueryResult,
  position: number,
  rowName: string,
): string | null {
  const reasons = match.wordClusterScores.flatMap((scores, word) => {
    const score = scores[position]
    if (score === undefined || score === NO_SCORE) return []
    const suggestion = index.candidates[getBestCandidateIndex(index, score)] as Suggestion
    const { matchedName } = buildItemFormatter(index, [match.words[word] as string])(suggestion)
    const matchedText = matchedName ? matchedName.prefix + toText(matchedName.parts) : null
    switch (suggestion.kind) {
      case 'cluster':
      case 'term':
        return []
      case 'city':
      case 'county':
        return matchedName?.prefix ? [`${suggestion.keys[0]?.text ?? ''} ${matchedText}`] : []
      default: {
        const name = suggestion.keys[0]?.text ?? ''
        return rowName.includes(name) ? [] : [searchMessages.withKind(suggestion.kind, name)]
      }
    }
  })
  return reasons.length > 0 ? [...new Set(reasons)].join(' · ') : null
}

const toText = (parts: readonly TextPart[]): string => parts.map(part => part.text).join('')

function buildItemFormatter(
  { pinyinTable }: SuggestionIndex,
  words: readonly string[],
): (suggestion: Suggestion) => SuggestionItem {
  const phrase = words.join('')
  // The whole phrase is highlighted where the name contains it, otherwise each word.
  const searchTerms = [[phrase], words].map(alternatives =>
    alternatives.flatMap(getWordForms).map(word => ({ word, pinyin: toPinyin(word, pinyinTable) })),
  )
  const highlightKey = ({ text, syllables, isMisread }: SearchKey) => {
    for (const terms of searchTerms) {
      const highlightTerms = isMisread ? terms.map(({ pinyin }) => ({ word: pinyin, pinyin })) : terms
      const parts = highlightWords(text, highlightTerms, pinyinTable, isMisread ? [] : syllables)
      if (parts) return parts
    }
    return null
  }
  return suggestion => {
    const [name, ...others] = suggestion.keys
    const nameParts = name ? highlightKey(name) : null
    if (nameParts) return { suggestion, name: nameParts, matchedName: null }
    for (const key of others) {
      const parts = highlightKey(key)
      if (parts) return { suggestion, name: toPlainParts(name), matchedName: { prefix: key.prefix ?? '', parts } }
    }
    return { suggestion, name: toPlainParts(name), matchedName: null }
  }
}

const toPlainParts = (key: SearchKey | undefined): TextPart[] => [{ text: key?.text ?? '', isHighlighted: false }]
