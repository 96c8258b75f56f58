import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClusterId, SCOPES, type ScopeLetters, toScopes } from '../cluster/cluster'
import { DIRECTION_IDS, type EvidenceLetters, toDirections } from '../cluster/direction'
import { INDUSTRY_IDS, type IndustryId } from '../cluster/industry'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { Recognition } from '../recognition/recognition'
import { LEVELS, type Level, type ListId } from '../recognition/recognitionList'
import { STATUSES } from '../recognition/recognitionStatus'
import {
  applyFilters,
  buildFacetIndex,
  type ClusterWithStatus,
  FACET_KEYS,
  type FacetKey,
  type Filters,
} from './filters'

const recognition = (list: string | null, level: Level): Recognition => ({
  list: list as ListId | null,
  level,
  certainty: 'stated',
  listCandidates: [],
  reReviewed: null,
})

const cluster = (
  id: string,
  place: string,
  industry: IndustryId,
  recognitions: readonly Recognition[],
  county = true,
  evidence = '------',
  scopes = '-----',
): ClusterWithStatus => ({
  id: id as ClusterId,
  nameZh: id,
  nameEn: id,
  nameConfirmed: true,
  shortZh: id,
  adcode: county ? (place as CountyCode) : null,
  prefecture: `${place.slice(0, 4)}00` as PrefectureCode,
  industry,
  products: [],
  recognitions,
  evidence: evidence as EvidenceLetters,
  scopes: scopes as ScopeLetters,
  status: STATUSES[id.length % 3] ?? 'unknown',
})

const SANTAI = cluster(
  '三台制鞋',
  '510722',
  'food-textile',
  [recognition('sc-2023', 'province')],
  true,
  'd-p---',
  'kp---',
)
const FUCHENG = cluster('涪城连接器', '510703', 'electronics', [
  recognition('sc-2024', 'province'),
  recognition('cn-2022', 'national'),
])
const ROBOTS = cluster('绵阳机器人', '510700', 'equipment', [recognition(null, 'province')], false, '--a---', '-p-t-')
const YANTAN = cluster('沿滩泵阀', '510311', 'equipment', [recognition('sc-2023', 'province')])
const ALL = [SANTAI, FUCHENG, ROBOTS, YANTAN]

const NONE: Filters = {
  city: [],
  county: [],
  industry: [],
  list: [],
  level: [],
  direction: [],
  scope: [],
  status: [],
  q: '',
}
const toFilters = (filters: Record<string, unknown>): Filters => ({ ...NONE, ...filters }) as Filters
const toTextMatches = (clusters: readonly ClusterWithStatus[], word: string) =>
  Uint8Array.from(clusters, c => (c.nameZh.includes(word) ? 1 : 0))
const select = (filters: Record<string, unknown>, word = '') =>
  applyFilters(buildFacetIndex(ALL), toFilters(filters), word ? toTextMatches(ALL, word) : null)
const filterClusters = (filters: Record<string, unknown>, word = '') =>
  Array.from(select(filters, word).indices, i => ALL[i])

describe('a filter by', () => {
  test('nothing keeps all clusters', () => {
    expect(filterClusters({})).toEqual(ALL)
  })

  test('a city keeps its clusters, those of unknown county included', () => {
    expect(filterClusters({ city: ['510700'] })).toEqual([SANTAI, FUCHENG, ROBOTS])
  })

  test('two cities keeps the clusters of both', () => {
    expect(filterClusters({ city: ['510700', '510300'] })).toEqual(ALL)
  })

  test('a county drops clusters of unknown county', () => {
    expect(filterClusters({ county: ['510722'] })).toEqual([SANTAI])
  })

  test('a city and an industry keeps clusters that have both', () => {
    expect(filterClusters({ city: ['510700'], industry: ['equipment'] })).toEqual([ROBOTS])
  })

  test('a list drops recognitions of an unknown list', () => {
    expect(filterClusters({ list: ['sc-2023'] })).toEqual([SANTAI, YANTAN])
  })

  test('a level keeps clusters that have it among others', () => {
    expect(filterClusters({ level: ['national'] })).toEqual([FUCHENG])
    expect(filterClusters({ level: ['province'] })).toEqual(ALL)
  })

  test('a direction keeps clusters with a measure of any kind in it', () => {
    expect(filterClusters({ direction: ['digital'] })).toEqual([SANTAI, ROBOTS])
    expect(filterClusters({ direction: ['innovation'] })).toEqual([])
  })

  test('a scope keeps clusters with a figure of it', () => {
    expect(filterClusters({ scope: ['cluster', 'city'] })).toEqual([SANTAI, ROBOTS])
    expect(filterClusters({ scope: ['company'] })).toEqual([])
  })

  test('a search keeps clusters whose text matches', () => {
    expect(filterClusters({}, '三台')).toEqual([SANTAI])
    expect(filterClusters({ industry: ['equipment'] }, '三台')).toEqual([])
  })

  test('a city without clusters keeps none', () => {
    expect(filterClusters({ city: ['513200'] })).toEqual([])
  })
})

describe('the facet counts', () => {
  test('of a facet apply all other filters, not its own', () => {
    const { counts, countsWithout } = select({ city: ['510300'], industry: ['equipment'] }, '机器人')
    expect(Object.fromEntries(counts.city)).toEqual({ 510700: 1 })
    expect(Object.fromEntries(counts.industry)).toEqual({})
    expect([countsWithout.city, countsWithout.industry, countsWithout.q]).toEqual([1, 0, 1])
  })

  test('count a cluster once for each value it has', () => {
    const { counts } = select({})
    expect(Object.fromEntries(counts.city)).toEqual({ 510700: 3, 510300: 1 })
    expect(Object.fromEntries(counts.county)).toEqual({ 510722: 1, 510703: 1, 510311: 1 })
    expect(Object.fromEntries(counts.list)).toEqual({ 'sc-2023': 2, 'sc-2024': 1, 'cn-2022': 1 })
    expect(Object.fromEntries(counts.level)).toEqual({ province: 4, national: 1 })
    expect(Object.fromEntries(counts.scope)).toEqual({ cluster: 1, park: 2, city: 1 })
    expect(Object.fromEntries(counts.direction)).toEqual({ 'leading-industry': 1, digital: 2 })
  })

  test('count two recognitions of one level, or of one list, as one cluster', () => {
    const duplicateRecognitions = [recognition('cn-2022', 'national'), recognition('cn-2022', 'national')]
    const index = buildFacetIndex([cluster('x', '510722', 'materials', duplicateRecognitions)])
    const { counts } = applyFilters(index, NONE, null)
    expect(Object.fromEntries(counts.level)).toEqual({ national: 1 })
    expect(Object.fromEntries(counts.list)).toEqual({ 'cn-2022': 1 })
  })
})

// The reference implementation: each facet is filtered and counted by itself.
const getValues: { readonly [K in FacetKey]: (c: ClusterWithStatus) => readonly string[] } = {
  city: c => [c.prefecture],
  county: c => (c.adcode ? [c.adcode] : []),
  industry: c => [c.industry],
  list: c => c.recognitions.flatMap(r => r.list ?? []),
  level: c => c.recognitions.map(r => r.level),
  direction: c => toDirections(c.evidence),
  scope: c => toScopes(c.scopes),
  status: c => [c.status],
}

function filterSlowly(
  clusters: readonly ClusterWithStatus[],
  filters: Filters,
  texts: Uint8Array | null,
  except?: string,
) {
  const keys = FACET_KEYS.filter(key => key !== except && filters[key].length > 0)
  return clusters.flatMap((c, i) => {
    const getSelectedValues = (key: FacetKey): readonly string[] => filters[key]
    const passes = keys.every(key => getValues[key](c).some(value => getSelectedValues(key).includes(value)))
    return passes && (except === 'q' || texts === null || texts[i] === 1) ? [i] : []
  })
}

function countSlowly(clusters: readonly ClusterWithStatus[], key: FacetKey) {
  const counts: Record<string, number> = {}
  for (const c of clusters) for (const value of new Set(getValues[key](c))) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const LISTS = ['sc-2023', 'sc-2024', 'cn-2022'] as const
const PLACES = ['510722', '510703', '510311', '510104'] as const
const subsetOf = <T>(values: readonly T[]) => fc.subarray([...values])
const arbitraryClusters = fc.array(
  fc
    .record({
      place: fc.constantFrom(...PLACES),
      county: fc.boolean(),
      industry: fc.constantFrom(...INDUSTRY_IDS),
      recognitions: fc.array(fc.record({ list: fc.constantFrom(...LISTS, null), level: fc.constantFrom(...LEVELS) }), {
        maxLength: 3,
      }),
      evidence: fc.array(fc.constantFrom('d', 'a', 'p', '-', '-'), { minLength: 6, maxLength: 6 }),
      scopes: fc.tuple(...['k', 'p', 'c', 't', 'f'].map(letter => fc.constantFrom(letter, '-'))),
    })
    .map(({ place, county, industry, recognitions, evidence, scopes }) => {
      const clusterRecognitions = recognitions.map(r => recognition(r.list, r.level))
      return cluster('x', place, industry, clusterRecognitions, county, evidence.join(''), scopes.join(''))
    }),
  { maxLength: 30 },
)
const arbitraryFilters = fc.record({
  city: subsetOf(['510700', '510300', '510100']),
  county: subsetOf(PLACES),
  industry: subsetOf(INDUSTRY_IDS),
  list: subsetOf(LISTS),
  level: subsetOf(LEVELS),
  direction: subsetOf(DIRECTION_IDS),
  scope: subsetOf(SCOPES),
  status: subsetOf(STATUSES),
})

test('one pass gives the same clusters and counts as filtering each facet by itself', () => {
  const texts = fc.option(fc.infiniteStream(fc.constantFrom(0, 1, 1)), { nil: null })
  fc.assert(
    fc.property(
      arbitraryClusters,
      arbitraryFilters,
      fc.constantFrom(...FACET_KEYS, null),
      texts,
      (all, arbitrary, dropped, stream) => {
        const filters = toFilters({ ...arbitrary, ...(dropped ? { [dropped]: [] } : {}) })
        const textMatches = stream ? Uint8Array.from(all, () => stream.next().value) : null
        const { indices, counts, countsWithout } = applyFilters(buildFacetIndex(all), filters, textMatches)
        expect([...indices]).toEqual(filterSlowly(all, filters, textMatches))
        for (const key of FACET_KEYS) {
          const rest = filterSlowly(all, filters, textMatches, key)
          expect(countsWithout[key]).toBe(rest.length)
          const remainingClusters = rest.flatMap(i => all[i] ?? [])
          expect(Object.fromEntries(counts[key])).toEqual(countSlowly(remainingClusters, key))
        }
        expect(countsWithout.q).toBe(filterSlowly(all, filters, textMatches, 'q').length)
      },
    ),
    { seed: 20261122, numRuns: 500 },
  )
})
