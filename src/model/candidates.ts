// Everything that has a name here and can be found: how each is spelt, where it leads, and what choosing it asks for.

import { names } from '#messages/names'
import { p } from '#messages/programme'
import { s } from '#messages/search'
import { INDUSTRY } from '#messages/words'
import { type CountyCode, prefectureOf } from '../domain/adcode'
import type { Candidate, Key, Kind } from '../domain/candidate'
import type { ClusterId } from '../domain/cluster'
import { MAX_QUERY } from '../domain/filter'
import { INDUSTRY_IDS } from '../domain/industry'
import { getMisreadings } from '../domain/misreadings'
import type { Place, PrefecturePlace } from '../domain/place'
import { type SearchIndex, searchIndexSteps } from '../domain/searchIndex'
import type { SearchTables } from '../domain/searchTables'
import { buildSpeller } from '../domain/spelling'
import { ROWS_A_STEP, type Steps } from '../domain/steps'
import { INDUSTRY_TERMS, toSingular } from '../domain/wordForms'
import type { View } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'

/** A name, with the words that must stand before it where it is not the one of today. */
export interface SaidKey extends Key {
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

export type SuggestionIndex = SearchIndex<Suggestion>

/** What is found by while the file of the search is not here: what the page itself carries. */
const NO_TABLES: SearchTables = {
  spelling: { common: '', readings: {}, words: {}, traditional: '' },
  english: {},
  formerNames: [],
  firms: [],
  measures: {},
  sources: [],
}

/** @param tables null while the file of the search is not here */
export function* suggestionIndexSteps(data: Dataset, tables: SearchTables | null): Steps<SuggestionIndex> {
  const known = tables ?? NO_TABLES
  const candidates = yield* candidateSteps(data, known)
  return yield* searchIndexSteps(candidates, data.clusters.length, buildSpeller(known.spelling))
}

const NOTHING = { clusters: [], within: [], code: null, note: '', cluster: null, anchor: '' } as const
/** A reader who chose a suggestion does not want its text as a filter besides. */
const CLOSED = { q: '', cluster: null, at: null } as const

function* candidateSteps(data: Dataset, tables: SearchTables): Steps<Suggestion[]> {
  const places = new Map<string, number[]>()
  const products = new Map<string, number[]>()
  const industries = new Map<string, number[]>()
  const positions = new Map<ClusterId, number>()
  const add = (to: Map<string, number[]>, key: string, position: number) => {
    const own = to.get(key)
    if (own) own.push(position)
    else to.set(key, [position])
  }
  const clusters: Suggestion[] = []
  for (const [i, cluster] of data.clusters.entries()) {
    if (i % ROWS_A_STEP === 0) yield
    const { adcode, prefecture, industry, products: own, id } = cluster
    clusters.push(clusterCandidate(cluster, i))
    positions.set(id, i)
    add(industries, industry, i)
    add(places, prefecture, i)
    if (adcode) add(places, adcode, i)
    for (const product of own) add(products, product, i)
  }
  const positionsOf = (ids: readonly ClusterId[]) => ids.flatMap(id => positions.get(id) ?? [])
  const place = (kind: Kind, one: Place | PrefecturePlace) => {
    const within = kind === 'county' ? prefectureOf(one.code as CountyCode) : null
    const city = within && data.prefectures.get(within)
    return placeCandidate(kind, one, city ?? null, places.get(one.code) ?? [], tables)
  }
  return [
    ...clusters,
    ...[...data.prefectures.values()].map(city => place('city', city)),
    ...[...data.counties.values()].map(county => place('county', county)),
    ...INDUSTRY_IDS.map(id => ({
      ...NOTHING,
      kind: 'industry' as const,
      keys: [
        ...new Set([
          INDUSTRY[id].name,
          INDUSTRY[id].twin,
          ...INDUSTRY_TERMS[id].flatMap(term => [term, toSingular(term)]),
        ]),
      ].map(text => ({ text })),
      clusters: industries.get(id) ?? [],
      note: s.count(industries.get(id)?.length ?? 0),
      patch: { industry: [id], ...CLOSED },
    })),
    ...[...products].map(([text, own]) => {
      const said = s.products?.[text]
      return {
        ...NOTHING,
        kind: 'product' as const,
        keys: [...new Set([...(said ? [said, toSingular(said)] : []), text])].map(text => ({ text })),
        clusters: own,
        note: s.count(own.length),
        patch: { q: said ?? text },
      }
    }),
    ...tables.firms.map(({ name, clusters: ids }) => namedCandidate('firm', name, positionsOf(ids), data)),
    ...p.terms.map(([id, text, note]) => ({
      ...NOTHING,
      kind: 'term' as const,
      keys: [{ text }],
      note,
      patch: { view: 'method' as const, ...CLOSED },
      anchor: `term-${id}`,
    })),
    ...Object.entries(tables.measures).flatMap(([id, texts]) =>
      texts.map(text => namedCandidate('measure', text, positionsOf([id as ClusterId]), data)),
    ),
    ...tables.sources.map(({ name, clusters: ids }) => namedCandidate('source', name, positionsOf(ids), data)),
  ]
}

const clusterCandidate = (cluster: PlacedCluster, position: number): Suggestion => {
  const { shortZh, adcode, prefecture, city, county, id } = cluster
  return {
    ...NOTHING,
    kind: 'cluster',
    keys: [names.cluster(cluster), shortZh, names.twin(cluster)].map(text => ({ text })),
    clusters: [position],
    within: adcode ? [adcode, prefecture] : [prefecture],
    note: `${city.short} · ${county?.name ?? s.countyUnknown}`,
    cluster,
    patch: { ...CLOSED, cluster: id },
  }
}

function placeCandidate(
  kind: Kind,
  { code, name, short, syllables }: Place | PrefecturePlace,
  city: PrefecturePlace | null,
  clusters: readonly number[],
  { formerNames, english }: SearchTables,
): Suggestion {
  const spelt = syllables.split(' ')
  const said = names.place({ code, name, short, syllables }).name
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
      ...formerNames
        .filter(({ adcode }) => adcode === code)
        .flatMap(former => [
          { text: former.name, before: s.formerly(former.until) },
          { text: former.code, before: s.codeUntil(former.until) },
        ]),
      { text: english[code] ?? '' },
      { text: code, before: s.code },
      ...getMisreadings(name, spelt).map(wrong => ({
        text: wrong.slice(0, short.length).join(''),
        syllables: wrong,
        isMisread: true,
        before: s.misreadAs,
      })),
    ],
    within: city ? [city.code] : [],
    clusters,
    code,
    note: [city ? names.place(city).short : '', s.count(clusters.length)].filter(Boolean).join(' · '),
    patch: {
      ...(kind === 'city' ? { city: [code], county: [] } : { city: [], county: [code] }),
      ...CLOSED,
    } as Partial<View>,
  }
}

/** A firm, a measure or a source: it opens its cluster, or asks for all that have it. */
function namedCandidate(
  kind: 'firm' | 'measure' | 'source',
  name: string,
  clusters: readonly number[],
  data: Dataset,
): Suggestion {
  const [only] = clusters.length === 1 ? clusters.map(i => data.clusters[i] as PlacedCluster) : []
  return {
    ...NOTHING,
    kind,
    keys: [{ text: name }],
    clusters,
    note: only ? s.at[kind](names.cluster(only)) : clusters.length > 0 ? s.count(clusters.length) : s.programme,
    patch: only
      ? { ...CLOSED, cluster: only.id }
      : clusters.length > 0
        ? { q: Array.from(name).slice(0, MAX_QUERY).join('') }
        : { view: 'programme', ...CLOSED },
  }
}
