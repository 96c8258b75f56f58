// Everything that has a name here and can be found: how each is spelt, where it leads, and what choosing it asks for.

import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { searchMessages } from '#messages/search'
import { INDUSTRY } from '#messages/words'
import type { ClusterId } from '../../domain/cluster/cluster'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { addToGroup } from '../../domain/computation/groupBy'
import { ROWS_PER_STEP, type Steps } from '../../domain/computation/steps'
import { MAX_QUERY_LENGTH } from '../../domain/filter/filters'
import { type CountyCode, toPrefectureCode } from '../../domain/place/adcode'
import type { Place, PrefecturePlace } from '../../domain/place/place'
import type { Candidate, CandidateKind, SearchKey } from '../../domain/search/candidate'
import { getMisreadings } from '../../domain/search/misreadings'
import { buildPinyinTable } from '../../domain/search/pinyin'
import { buildSearchIndexInSteps, type SearchIndex } from '../../domain/search/searchIndex'
import type { SearchTables } from '../../domain/search/searchTables'
import { INDUSTRY_TERMS, toSingular } from '../../domain/search/wordForms'
import type { View } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'

/** A name, with the words that must stand before it where it is not the one of today. */
export interface PrefixedKey extends SearchKey {
  readonly prefix?: string
}

export interface Suggestion extends Candidate {
  readonly keys: readonly PrefixedKey[]
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
const EMPTY_TABLES: SearchTables = {
  spelling: { common: '', readings: {}, words: {}, traditional: '' },
  english: {},
  formerNames: [],
  firms: [],
  measures: {},
  sources: [],
}

/** @param tables null while the file of the search is not here */
export function* buildSuggestionIndexInSteps(data: Dataset, tables: SearchTables | null): Steps<SuggestionIndex> {
  const searchTables = tables ?? EMPTY_TABLES
  const candidates = yield* buildCandidatesInSteps(data, searchTables)
  return yield* buildSearchIndexInSteps(candidates, data.clusters.length, buildPinyinTable(searchTables.spelling))
}

const EMPTY_CANDIDATE = { clusters: [], within: [], code: null, note: '', cluster: null, anchor: '' } as const
/** A reader who chose a suggestion does not want its text as a filter besides. */
const CLEARED_SEARCH = { q: '', cluster: null, at: null } as const

function* buildCandidatesInSteps(data: Dataset, tables: SearchTables): Steps<Suggestion[]> {
  const places = new Map<string, number[]>()
  const products = new Map<string, number[]>()
  const industries = new Map<string, number[]>()
  const positions = new Map<ClusterId, number>()
  const clusters: Suggestion[] = []
  for (const [i, cluster] of data.clusters.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    const { adcode, prefecture, industry, products: clusterProducts, id } = cluster
    clusters.push(buildClusterCandidate(cluster, i))
    positions.set(id, i)
    addToGroup(industries, industry, i)
    addToGroup(places, prefecture, i)
    if (adcode) addToGroup(places, adcode, i)
    for (const product of clusterProducts) addToGroup(products, product, i)
  }
  const toPositions = (ids: readonly ClusterId[]) => ids.flatMap(id => positions.get(id) ?? [])
  const toPlaceCandidate = (kind: CandidateKind, placeRecord: Place | PrefecturePlace) => {
    const within = kind === 'county' ? toPrefectureCode(placeRecord.code as CountyCode) : null
    const city = within && data.prefectures.get(within)
    return buildPlaceCandidate(kind, placeRecord, city ?? null, places.get(placeRecord.code) ?? [], tables)
  }
  return [
    ...clusters,
    ...[...data.prefectures.values()].map(city => toPlaceCandidate('city', city)),
    ...[...data.counties.values()].map(county => toPlaceCandidate('county', county)),
    ...INDUSTRY_IDS.map(id => ({
      ...EMPTY_CANDIDATE,
      kind: 'industry' as const,
      keys: [
        ...new Set([
          INDUSTRY[id].name,
          INDUSTRY[id].nameInOtherLanguage,
          ...INDUSTRY_TERMS[id].flatMap(term => [term, toSingular(term)]),
        ]),
      ].map(text => ({ text })),
      clusters: industries.get(id) ?? [],
      note: searchMessages.clusterCount(industries.get(id)?.length ?? 0),
      patch: { industry: [id], ...CLEARED_SEARCH },
    })),
    ...[...products].map(([text, indices]) => {
      const translation = searchMessages.products?.[text]
      return {
        ...EMPTY_CANDIDATE,
        kind: 'product' as const,
        keys: [...new Set([...(translation ? [translation, toSingular(translation)] : []), text])].map(text => ({
          text,
        })),
        clusters: indices,
        note: searchMessages.clusterCount(indices.length),
        patch: { q: translation ?? text },
      }
    }),
    ...tables.firms.map(({ name, clusters: ids }) => buildNamedCandidate('firm', name, toPositions(ids), data)),
    ...programmeMessages.glossaryTerms.map(([id, text, note]) => ({
      ...EMPTY_CANDIDATE,
      kind: 'term' as const,
      keys: [{ text }],
      note,
      patch: { view: 'method' as const, ...CLEARED_SEARCH },
      anchor: `term-${id}`,
    })),
    ...Object.entries(tables.measures).flatMap(([id, texts]) =>
      texts.map(text => buildNamedCandidate('measure', text, toPositions([id as ClusterId]), data)),
    ),
    ...tables.sources.map(({ name, clusters: ids }) => buildNamedCandidate('source', name, toPositions(ids), data)),
  ]
}

const buildClusterCandidate = (cluster: PlacedCluster, position: number): Suggestion => {
  const { shortZh, adcode, prefecture, city, county, id } = cluster
  return {
    ...EMPTY_CANDIDATE,
    kind: 'cluster',
    keys: [names.cluster(cluster), shortZh, names.nameInOtherLanguage(cluster)].map(text => ({ text })),
    clusters: [position],
    within: adcode ? [adcode, prefecture] : [prefecture],
    note: `${city.short} · ${county?.name ?? searchMessages.countyUnknown}`,
    cluster,
    patch: { ...CLEARED_SEARCH, cluster: id },
  }
}

function buildPlaceCandidate(
  kind: CandidateKind,
  { code, name, short, syllables }: Place | PrefecturePlace,
  city: PrefecturePlace | null,
  clusters: readonly number[],
  { formerNames, english }: SearchTables,
): Suggestion {
  const syllableList = syllables.split(' ')
  const displayName = names.place({ code, name, short, syllables }).name
  return {
    ...EMPTY_CANDIDATE,
    kind,
    keys: [
      ...(displayName === name ? [] : [{ text: displayName }]),
      { text: name, syllables: syllableList },
      { text: short, syllables: syllableList.slice(0, short.length) },
      // 凉山州 and 北川县, as people say.
      ...(/自治.$/.test(name)
        ? [
            {
              text: short + name.slice(-1),
              syllables: [...syllableList.slice(0, short.length), ...syllableList.slice(-1)],
            },
          ]
        : []),
      ...formerNames
        .filter(({ adcode }) => adcode === code)
        .flatMap(former => [
          { text: former.name, prefix: searchMessages.formerNamePrefix(former.until) },
          { text: former.code, prefix: searchMessages.formerCodePrefix(former.until) },
        ]),
      { text: english[code] ?? '' },
      { text: code, prefix: searchMessages.codePrefix },
      ...getMisreadings(name, syllableList).map(misreading => ({
        text: misreading.slice(0, short.length).join(''),
        syllables: misreading,
        isMisread: true,
        prefix: searchMessages.misreadingPrefix,
      })),
    ],
    within: city ? [city.code] : [],
    clusters,
    code,
    note: [city ? names.place(city).short : '', searchMessages.clusterCount(clusters.length)]
      .filter(Boolean)
      .join(' · '),
    patch: {
      ...(kind === 'city' ? { city: [code], county: [] } : { city: [], county: [code] }),
      ...CLEARED_SEARCH,
    } as Partial<View>,
  }
}

/** A firm, a measure or a source: it opens its cluster, or asks for all that have it. */
function buildNamedCandidate(
  kind: 'firm' | 'measure' | 'source',
  name: string,
  clusters: readonly number[],
  data: Dataset,
): Suggestion {
  const [onlyCluster] = clusters.length === 1 ? clusters.map(i => data.clusters[i] as PlacedCluster) : []
  return {
    ...EMPTY_CANDIDATE,
    kind,
    keys: [{ text: name }],
    clusters,
    note: onlyCluster
      ? searchMessages.foundIn[kind](names.cluster(onlyCluster))
      : clusters.length > 0
        ? searchMessages.clusterCount(clusters.length)
        : searchMessages.inProgramme,
    patch: onlyCluster
      ? { ...CLEARED_SEARCH, cluster: onlyCluster.id }
      : clusters.length > 0
        ? { q: Array.from(name).slice(0, MAX_QUERY_LENGTH).join('') }
        : { view: 'programme', ...CLEARED_SEARCH },
  }
}
