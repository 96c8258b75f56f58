// What the search shows: suggestions below the box, and beside the list by which name each cluster was found, which words
// were left out, and what was found that is no cluster. All of it is read out of one match.

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

/** A group has room for so many. */
const MAX_PER_GROUP = 5
/** Texts are many, and stand last. */
const MAX_TEXTS_PER_GROUP = 3
/** Beside the list stand at most so many. */
const MAX_OTHER_MATCHES = 3

export interface SuggestionItem {
  readonly suggestion: Suggestion
  readonly name: readonly TextPart[]
  /** The other name by which it was found, with the words before it. */
  readonly matchedName: { readonly prefix: string; readonly parts: readonly TextPart[] } | null
}

export interface SuggestionGroup {
  readonly kind: CandidateKind
  readonly total: number
  readonly items: readonly SuggestionItem[]
}

/** How the query was understood, where that is not as it was typed. */
export interface QueryInterpretation {
  /** The query in simplified characters, where it was typed in traditional ones. */
  readonly simplified: string | null
  /** Words that are written nowhere: what follows sounds so. */
  readonly phoneticWords: readonly string[]
  /** Words that were found together, and those that were left out for it. */
  readonly matchedWords: readonly string[]
  readonly omittedWords: readonly string[]
}

export interface SuggestionsModel extends QueryInterpretation {
  readonly query: string
  readonly groups: readonly SuggestionGroup[]
}

export interface QueryResult extends QueryInterpretation {
  readonly query: string
  readonly match: Match
  /** Words that were left out and that something would be found for. */
  readonly alternativeWords: readonly string[]
  /** What ranks before the first cluster and leads to none: places without a cluster, terms, sources of rules. */
  readonly otherMatches: readonly SuggestionItem[]
}

const AS_TYPED: QueryInterpretation = { simplified: null, phoneticWords: [], matchedWords: [], omittedWords: [] }

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

/** Box and list ask for the same query one after the other. */
const lastMatch = new WeakMap<SuggestionIndex, { readonly query: string; readonly match: Match | null }>()

function getMatch(index: SuggestionIndex, query: string): Match | null {
  const last = lastMatch.get(index)
  if (last?.query === query) return last.match
  const match = matchQuery(index, query)
  lastMatch.set(index, { query, match })
  return match
}

export function selectSuggestions(index: SuggestionIndex, query: string): SuggestionsModel {
  const match = getMatch(index, query)
  if (!match) return { query, groups: [], ...AS_TYPED }
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

/** @returns null for a query without a word, which asks for everything */
export function selectQueryResult(index: SuggestionIndex, query: string): QueryResult | null {
  const match = getMatch(index, query)
  if (!match) return null
  const toItem = buildItemFormatter(index, match.words)
  const best = groupSuggestions(index, match, MAX_OTHER_MATCHES).flatMap(group => group.items)
  const firstClusterLead = match.clusterScores.reduce((a, b) => Math.min(a, b), NO_SCORE)
  const getRank = (suggestion: Suggestion) => {
    const candidateIndex = index.candidates.indexOf(suggestion)
    return (match.ranks[candidateIndex] as number) * index.candidates.length + candidateIndex
  }
  const otherMatches = best.filter(
    suggestion => suggestion.clusters.length === 0 && getRank(suggestion) < firstClusterLead,
  )
  return {
    query,
    match,
    alternativeWords: interpretQuery(index, query, match)
      .omittedWords.filter(word => matchQuery(index, word)?.isEmpty === false)
      .slice(0, MAX_OTHER_MATCHES),
    otherMatches: otherMatches
      .sort((a, b) => getRank(a) - getRank(b))
      .slice(0, MAX_OTHER_MATCHES)
      .map(toItem),
    ...interpretQuery(index, query, match),
  }
}

/**
 * By what a cluster was found, where its row does not show it: a former name, a code, a product, a firm, a measure.
 * @param position of the cluster in the dataset
 * @param rowName its name as the row has it
 */
export function getMatchReason(
  index: SuggestionIndex,
  { match }: QueryResult,
  position: number,
  rowName: string,
): string | null {
  const reasons = match.wordClusterScores.flatMap((leads, word) => {
    const lead = leads[position]
    if (lead === undefined || lead === NO_SCORE) return []
    const suggestion = index.candidates[getBestCandidateIndex(index, lead)] as Suggestion
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
): (one: Suggestion) => SuggestionItem {
  const phrase = words.join('')
  // As one word where it stands so, else word by word.
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
