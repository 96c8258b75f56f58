// What the search shows: suggestions below the box, and beside the list by which name each cluster was found, which words
// were left out, and what was found that is no cluster. All of it is read out of one match.

import { s } from '#messages/search'
import type { Key, Kind } from '../domain/candidate'
import { markWords, type Part } from '../domain/highlight'
import { type Match, NO_LEAD } from '../domain/match'
import { leadingCandidate, matchQuery } from '../domain/matching'
import { soundOf, wordsOf } from '../domain/queryWord'
import { foldWords, withoutAnd } from '../domain/search'
import { suggest } from '../domain/suggest'
import { wordForms } from '../domain/wordForms'
import type { Suggestion, SuggestionIndex } from './candidates'

/** A group has room for so many. */
const SHOWN = 5
/** Texts are many, and stand last. */
const SHOWN_TEXTS = 3
/** Beside the list stand at most so many. */
const BESIDE = 3

export interface ShownSuggestion {
  readonly suggestion: Suggestion
  readonly name: readonly Part[]
  /** The other name by which it was found, with the words before it. */
  readonly via: { readonly before: string; readonly parts: readonly Part[] } | null
}

export interface ShownGroup {
  readonly kind: Kind
  readonly total: number
  readonly shown: readonly ShownSuggestion[]
}

/** How the query was understood, where that is not as it was typed. */
export interface Understood {
  /** The query in simplified characters, where it was typed in traditional ones. */
  readonly simplified: string | null
  /** Words that are written nowhere: what follows sounds so. */
  readonly heard: readonly string[]
  /** Words that were found together, and those that were left out for it. */
  readonly kept: readonly string[]
  readonly left: readonly string[]
}

export interface SuggestionsModel extends Understood {
  readonly query: string
  readonly groups: readonly ShownGroup[]
}

export interface FoundByQuery extends Understood {
  readonly query: string
  readonly match: Match
  /** Words that were left out and that something would be found for. */
  readonly offers: readonly string[]
  /** What ranks before the first cluster and leads to none: places without a cluster, terms, sources of rules. */
  readonly beside: readonly ShownSuggestion[]
}

const NOTHING: Understood = { simplified: null, heard: [], kept: [], left: [] }

function understand({ speller }: SuggestionIndex, query: string, { heard, words, left }: Match): Understood {
  const typed = withoutAnd(foldWords(query)).join('')
  const read = wordsOf(query, speller).join('')
  const asTyped = (word: string) => {
    const at = query.toLowerCase().indexOf(word)
    return at < 0 ? word : query.slice(at, at + word.length)
  }
  return {
    simplified: read === typed ? null : read,
    heard,
    kept: words.map(asTyped),
    left: left.map(asTyped),
  }
}

/** Box and list ask for the same query one after the other. */
const lastMatch = new WeakMap<SuggestionIndex, { readonly query: string; readonly match: Match | null }>()

function matchOnce(index: SuggestionIndex, query: string): Match | null {
  const last = lastMatch.get(index)
  if (last?.query === query) return last.match
  const match = matchQuery(index, query)
  lastMatch.set(index, { query, match })
  return match
}

export function selectSuggestions(index: SuggestionIndex, query: string): SuggestionsModel {
  const match = matchOnce(index, query)
  if (!match) return { query, groups: [], ...NOTHING }
  const show = buildShow(index, match.words)
  return {
    query,
    groups: suggest(index, match, SHOWN).map(({ kind, total, best }) => ({
      kind,
      total,
      shown: best.slice(0, kind === 'measure' || kind === 'source' ? SHOWN_TEXTS : SHOWN).map(show),
    })),
    ...understand(index, query, match),
  }
}

/** @returns null for a query without a word, which asks for everything */
export function selectByQuery(index: SuggestionIndex, query: string): FoundByQuery | null {
  const match = matchOnce(index, query)
  if (!match) return null
  const show = buildShow(index, match.words)
  const best = suggest(index, match, BESIDE).flatMap(group => group.best)
  const first = match.leads.reduce((a, b) => Math.min(a, b), NO_LEAD)
  const rankOf = (one: Suggestion) => {
    const at = index.candidates.indexOf(one)
    return (match.ranks[at] as number) * index.candidates.length + at
  }
  const beside = best.filter(one => one.clusters.length === 0 && rankOf(one) < first)
  return {
    query,
    match,
    offers: understand(index, query, match)
      .left.filter(word => matchQuery(index, word)?.isEmpty === false)
      .slice(0, BESIDE),
    beside: beside
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, BESIDE)
      .map(show),
    ...understand(index, query, match),
  }
}

/**
 * By what a cluster was found, where its row does not show it: a former name, a code, a product, a firm, a measure.
 * @param position of the cluster in the dataset
 * @param shown its name as the row has it
 */
export function getReason(
  index: SuggestionIndex,
  { match }: FoundByQuery,
  position: number,
  shown: string,
): string | null {
  const reasons = match.wordLeads.flatMap((leads, word) => {
    const lead = leads[position]
    if (lead === undefined || lead === NO_LEAD) return []
    const suggestion = index.candidates[leadingCandidate(index, lead)] as Suggestion
    const { via } = buildShow(index, [match.words[word] as string])(suggestion)
    const found = via ? via.before + textOf(via.parts) : null
    switch (suggestion.kind) {
      case 'cluster':
      case 'term':
        return []
      case 'city':
      case 'county':
        return via?.before ? [`${suggestion.keys[0]?.text ?? ''} ${found}`] : []
      default: {
        const name = suggestion.keys[0]?.text ?? ''
        return shown.includes(name) ? [] : [s.one(suggestion.kind, name)]
      }
    }
  })
  return reasons.length > 0 ? [...new Set(reasons)].join(' · ') : null
}

const textOf = (parts: readonly Part[]): string => parts.map(part => part.text).join('')

function buildShow({ speller }: SuggestionIndex, words: readonly string[]): (one: Suggestion) => ShownSuggestion {
  const whole = words.join('')
  // As one word where it stands so, else word by word.
  const asked = [[whole], words].map(all =>
    all.flatMap(wordForms).map(word => ({ word, sound: soundOf(word, speller) })),
  )
  const mark = ({ text, syllables, isMisread }: Key) => {
    for (const wanted of asked) {
      const sought = isMisread ? wanted.map(({ sound }) => ({ word: sound, sound })) : wanted
      const parts = markWords(text, sought, speller, isMisread ? [] : syllables)
      if (parts) return parts
    }
    return null
  }
  return suggestion => {
    const [name, ...others] = suggestion.keys
    const own = name ? mark(name) : null
    if (own) return { suggestion, name: own, via: null }
    for (const key of others) {
      const parts = mark(key)
      if (parts) return { suggestion, name: plain(name), via: { before: key.before ?? '', parts } }
    }
    return { suggestion, name: plain(name), via: null }
  }
}

const plain = (key: Key | undefined): Part[] => [{ text: key?.text ?? '', marked: false }]
