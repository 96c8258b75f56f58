// What the search box suggests: everything that has a name here, how each is spelt, shown and followed.

import { names } from '#messages/names'
import { p } from '#messages/programme'
import { s } from '#messages/search'
import { INDUSTRY } from '#messages/words'
import { type CountyCode, prefectureOf } from '../domain/adcode'
import { markWords, type Part } from '../domain/highlight'
import { INDUSTRY_IDS } from '../domain/industry'
import type { Place, PrefecturePlace } from '../domain/place'
import type { SearchTables } from '../domain/searchTables'
import { ROWS_A_STEP, type Steps } from '../domain/steps'
import { type Candidate, type Key, type Kind, type SuggestIndex, soundOf, suggest, wordsOf } from '../domain/suggest'
import { INDUSTRY_TERMS, wordForms } from '../domain/wordForms'
import type { View } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'

/** A name, with the words that must stand before it where it is not the one of today. */
interface SaidKey extends Key {
  readonly before?: string
}

export interface Suggestion extends Candidate {
  readonly keys: readonly SaidKey[]
  readonly note: string
  /** Drawn with its symbol. */
  readonly cluster: PlacedCluster | null
  /** What choosing it asks for. */
  readonly patch: Partial<View>
  /** Where on the page it is told; empty for none. */
  readonly anchor: string
}

const NOTHING = { clusters: 0, within: [], code: null, note: '', cluster: null, anchor: '' } as const
/** Whoever chose a suggestion does not want its text as a filter besides. */
const CLOSED = { q: '', cluster: null, at: null } as const

export function* suggestionSteps(data: Dataset, tables: SearchTables): Steps<Suggestion[]> {
  const counts = new Map<string, number>()
  const products = new Map<string, number>()
  const industries = new Map<string, number>()
  const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)
  const clusters: Suggestion[] = []
  for (const [i, cluster] of data.clusters.entries()) {
    if (i % ROWS_A_STEP === 0) yield
    const { adcode, prefecture, industry, products: own } = cluster
    clusters.push(clusterSuggestion(cluster))
    count(industries, industry)
    count(counts, prefecture)
    if (adcode) count(counts, adcode)
    for (const product of own) count(products, product)
  }
  const place = (kind: Kind, { code, name, short, syllables }: Place | PrefecturePlace): Suggestion => {
    const spelt = syllables.split(' ')
    const clusters = counts.get(code) ?? 0
    const said = names.place({ code, name, short, syllables }).name
    const within = kind === 'county' ? data.prefectures.get(prefectureOf(code as CountyCode)) : undefined
    const city = within ? names.place(within).short : ''
    return {
      ...NOTHING,
      kind,
      keys: [
        ...(said === name ? [] : [{ text: said }]),
        { text: name, syllables: spelt },
        { text: short, syllables: spelt.slice(0, short.length) },
        // 凉山州 and 北川县, as people say.
        ...(/自治.$/.test(name)
          ? [{ text: short + name.slice(-1), syllables: [...spelt.slice(0, short.length), ...spelt.slice(-1)] }]
          : []),
        ...tables.formerNames
          .filter(({ adcode }) => adcode === code)
          .flatMap(({ name, code, until }) => [{ text: name, before: s.formerly(until) }, { text: code }]),
        { text: tables.english[code] ?? '' },
        { text: code },
      ],
      clusters,
      code,
      note: [city, s.count(clusters)].filter(Boolean).join(' · '),
      patch: {
        ...(kind === 'city' ? { city: [code], county: [] } : { city: [], county: [code] }),
        ...CLOSED,
      } as Partial<View>,
    }
  }
  return [
    ...clusters,
    ...[...data.prefectures.values()].map(city => place('city', city)),
    ...[...data.counties.values()].map(county => place('county', county)),
    ...INDUSTRY_IDS.map(id => ({
      ...NOTHING,
      kind: 'industry' as const,
      keys: [INDUSTRY[id].name, INDUSTRY[id].twin, ...INDUSTRY_TERMS[id]].map(text => ({ text })),
      clusters: industries.get(id) ?? 0,
      note: s.count(industries.get(id) ?? 0),
      patch: { industry: [id], ...CLOSED },
    })),
    ...[...products].map(([text, clusters]) => ({
      ...NOTHING,
      kind: 'product' as const,
      keys: [{ text }],
      clusters,
      note: s.count(clusters),
      patch: { q: text },
    })),
    ...tables.firms.flatMap(({ name, clusters }) =>
      clusters.flatMap(id => {
        const cluster = data.byId.get(id)
        return cluster ? [firmSuggestion(name, cluster)] : []
      }),
    ),
    ...p.terms.map(([id, text, note]) => ({
      ...NOTHING,
      kind: 'term' as const,
      keys: [{ text }],
      note,
      patch: { view: 'method' as const, ...CLOSED },
      anchor: `term-${id}`,
    })),
  ]
}

const opening = ({ id }: PlacedCluster): Partial<View> => ({ ...CLOSED, cluster: id })

const clusterSuggestion = (cluster: PlacedCluster): Suggestion => {
  const { shortZh, adcode, prefecture, city, county } = cluster
  return {
    ...NOTHING,
    kind: 'cluster',
    keys: [names.cluster(cluster), shortZh, names.twin(cluster)].map(text => ({ text })),
    clusters: 1,
    within: adcode ? [adcode, prefecture] : [prefecture],
    note: `${city.short} · ${county?.name ?? s.countyUnknown}`,
    cluster,
    patch: opening(cluster),
  }
}

const firmSuggestion = (name: string, cluster: PlacedCluster): Suggestion => ({
  ...NOTHING,
  kind: 'firm',
  keys: [{ text: name }],
  clusters: 1,
  note: s.firmAt(names.cluster(cluster)),
  patch: opening(cluster),
})

/** A group has room for so many. */
const SHOWN = 5

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

export interface SuggestionsModel {
  readonly query: string
  readonly groups: readonly ShownGroup[]
  readonly heard: boolean
}

export function selectSuggestions(index: SuggestIndex<Suggestion>, query: string): SuggestionsModel {
  const { groups, heard } = suggest(index, query, SHOWN)
  const { speller } = index
  const words = wordsOf(query, speller)
  const whole = words.join('')
  // As one word where it stands so, else word by word.
  const asked = [[whole], words].map(all =>
    all.flatMap(wordForms).map(word => ({ word, sound: soundOf(word, speller) })),
  )
  const mark = ({ text, syllables }: Key) => {
    for (const wanted of asked) {
      const parts = markWords(text, wanted, speller, syllables)
      if (parts) return parts
    }
    return null
  }
  const show = (suggestion: Suggestion): ShownSuggestion => {
    const [name, ...others] = suggestion.keys
    const own = name ? mark(name) : null
    if (own) return { suggestion, name: own, via: null }
    for (const key of others) {
      const parts = mark(key)
      if (parts) return { suggestion, name: plain(name), via: { before: key.before ?? '', parts } }
    }
    return { suggestion, name: plain(name), via: null }
  }
  return {
    query,
    heard,
    groups: groups.map(({ kind, total, best }) => ({ kind, total, shown: best.map(show) })),
  }
}

const plain = (key: Key | undefined): Part[] => [{ text: key?.text ?? '', marked: false }]
