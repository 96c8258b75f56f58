// Everything the search can find: its names, its clusters, and the view change when it is chosen. It matches nothing.

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

/** A name of a candidate. The prefix is shown before a name that is not its current one: 2016 年前名为郫县. */
export interface PrefixedKey extends SearchKey {
  readonly prefix?: string
}

/** A candidate with the texts and the view change of its suggestion. */
export interface Suggestion extends Candidate {
  readonly keys: readonly PrefixedKey[]
  /** Short text beside the name: place, number of clusters or explanation. */
  readonly note: string
  /** A single cluster, whose icon is shown; otherwise null. */
  readonly cluster: PlacedCluster | null
  /** View change when it is chosen. */
  readonly patch: Partial<View>
  /** Id of the element on the page that is scrolled to; empty for none. */
  readonly anchor: string
}

/** The search index over all suggestions. */
export type SuggestionIndex = SearchIndex<Suggestion>

/** Replaces the search file while it is not loaded: only names in the data of the page are found then. */
const EMPTY_TABLES: SearchTables = {
  spelling: { common: '', readings: {}, words: {}, traditional: '' },
  english: {},
  formerNames: [],
  firms: [],
  measures: {},
  sources: [],
}

/**
 * Builds the search index in steps.
 * @param tables contents of the search file, null while it is not loaded
 */
export function* buildSuggestionIndexInSteps(data: Dataset, tables: SearchTables | null): Steps<SuggestionIndex> {
  const searchTables = tables ?? EMPTY_TABLES
  const candidates = yield* buildCandidatesInSteps(data, searchTables)
  return yield* buildSearchIndexInSteps(candidates, data.clusters.length, buildPinyinTable(searchTables.spelling))
}

const EMPTY_CANDIDATE = { clusters: [], within: [], code: null, note: '', cluster: null, anchor: '' } as const
/** A chosen suggestion replaces the search text, the open cluster and the map position. */
const CLEARED_SEARCH = { q: '', cluster: null, at: null } as const

function* buildCandidatesInSteps(data: Dataset, tables: SearchTables): Steps<Suggestion[]> {
  // Positions of clusters by place code, product and industry.
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
          ...(INDUSTRY_TERMS[id] ?? []).flatMap(term => [term, toSingular(term)]),
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
      // Autonomous places are commonly called 凉山州 and 北川县.
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

/**
 * A firm, a measure or a source.
 *
 *     of one cluster        -> opens the cluster
 *     of several clusters   -> searches for the name, which lists them
 *     of no cluster         -> opens the programme page, which cites it
 */
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
