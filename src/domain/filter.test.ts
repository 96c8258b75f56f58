import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CountyCode, PrefectureCode } from './adcode'
import {
  type ClusterId,
  LEVELS,
  type Level,
  type ListId,
  type Recognition,
  SCOPES,
  type ScopeLetters,
  scopesOf,
} from './cluster'
import { DIRECTION_IDS, directionsOf, type EvidenceLetters } from './direction'
import { buildFacetIndex, FACET_KEYS, type FacetKey, type Filters, type StandingCluster, selectIndices } from './filter'
import { INDUSTRY_IDS, type IndustryId } from './industry'
import { STATUSES } from './recognition'

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
): StandingCluster => ({
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
const ask = (filters: Record<string, unknown>): Filters => ({ ...NONE, ...filters }) as Filters
const inText = (clusters: readonly StandingCluster[], word: string) =>
  Uint8Array.from(clusters, c => (c.nameZh.includes(word) ? 1 : 0))
const select = (filters: Record<string, unknown>, word = '') =>
  selectIndices(buildFacetIndex(ALL), ask(filters), word ? inText(ALL, word) : null)
const found = (filters: Record<string, unknown>, word = '') => Array.from(select(filters, word).indices, i => ALL[i])

describe('a reader who asks for', () => {
  test('nothing sees everything', () => {
    expect(found({})).toEqual(ALL)
  })

  test('a city sees its clusters, those without a known county too', () => {
    expect(found({ city: ['510700'] })).toEqual([SANTAI, FUCHENG, ROBOTS])
  })

  test('two cities sees the clusters of both', () => {
    expect(found({ city: ['510700', '510300'] })).toEqual(ALL)
  })

  test('a county does not see clusters whose county is not known', () => {
    expect(found({ county: ['510722'] })).toEqual([SANTAI])
  })

  test('a city and an industry sees only what is both', () => {
    expect(found({ city: ['510700'], industry: ['equipment'] })).toEqual([ROBOTS])
  })

  test('a list does not see recognitions of an unknown year', () => {
    expect(found({ list: ['sc-2023'] })).toEqual([SANTAI, YANTAN])
  })

  test('a level sees clusters that have it among others', () => {
    expect(found({ level: ['national'] })).toEqual([FUCHENG])
    expect(found({ level: ['province'] })).toEqual(ALL)
  })

  test('a direction sees clusters with any measure there, were it only a plan', () => {
    expect(found({ direction: ['digital'] })).toEqual([SANTAI, ROBOTS])
    expect(found({ direction: ['innovation'] })).toEqual([])
  })

  test('a scope sees clusters with any figure of it', () => {
    expect(found({ scope: ['cluster', 'city'] })).toEqual([SANTAI, ROBOTS])
    expect(found({ scope: ['company'] })).toEqual([])
  })

  test('words sees clusters whose text has them', () => {
    expect(found({}, '三台')).toEqual([SANTAI])
    expect(found({ industry: ['equipment'] }, '三台')).toEqual([])
  })

  test('a city nobody has sees nothing', () => {
    expect(found({ city: ['513200'] })).toEqual([])
  })
})

describe('the numbers beside the choices', () => {
  test('of one facet are counted under the others, not under itself', () => {
    const { counts, without } = select({ city: ['510300'], industry: ['equipment'] }, '机器人')
    expect(Object.fromEntries(counts.city)).toEqual({ 510700: 1 })
    expect(Object.fromEntries(counts.industry)).toEqual({})
    expect([without.city, without.industry, without.q]).toEqual([1, 0, 1])
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
    const twice = [recognition('cn-2022', 'national'), recognition('cn-2022', 'national')]
    const index = buildFacetIndex([cluster('x', '510722', 'materials', twice)])
    const { counts } = selectIndices(index, NONE, null)
    expect(Object.fromEntries(counts.level)).toEqual({ national: 1 })
    expect(Object.fromEntries(counts.list)).toEqual({ 'cn-2022': 1 })
  })
})

// What the words above say, said slowly: each facet is filtered and counted by itself.
const valuesOf: { readonly [K in FacetKey]: (c: StandingCluster) => readonly string[] } = {
  city: c => [c.prefecture],
  county: c => (c.adcode ? [c.adcode] : []),
  industry: c => [c.industry],
  list: c => c.recognitions.flatMap(r => r.list ?? []),
  level: c => c.recognitions.map(r => r.level),
  direction: c => directionsOf(c.evidence),
  scope: c => scopesOf(c.scopes),
  status: c => [c.status],
}

function slowly(clusters: readonly StandingCluster[], filters: Filters, texts: Uint8Array | null, except?: string) {
  const keys = FACET_KEYS.filter(key => key !== except && filters[key].length > 0)
  return clusters.flatMap((c, i) => {
    const asked = (key: FacetKey): readonly string[] => filters[key]
    const passes = keys.every(key => valuesOf[key](c).some(value => asked(key).includes(value)))
    return passes && (except === 'q' || texts === null || texts[i] === 1) ? [i] : []
  })
}

function countSlowly(clusters: readonly StandingCluster[], key: FacetKey) {
  const counts: Record<string, number> = {}
  for (const c of clusters) for (const value of new Set(valuesOf[key](c))) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const LISTS = ['sc-2023', 'sc-2024', 'cn-2022'] as const
const PLACES = ['510722', '510703', '510311', '510104'] as const
const some = <T>(values: readonly T[]) => fc.subarray([...values])
const clusters = fc.array(
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
      const own = recognitions.map(r => recognition(r.list, r.level))
      return cluster('x', place, industry, own, county, evidence.join(''), scopes.join(''))
    }),
  { maxLength: 30 },
)
const asked = fc.record({
  city: some(['510700', '510300', '510100']),
  county: some(PLACES),
  industry: some(INDUSTRY_IDS),
  list: some(LISTS),
  level: some(LEVELS),
  direction: some(DIRECTION_IDS),
  scope: some(SCOPES),
  status: some(STATUSES),
})

test('one pass finds and counts what filtering every facet by itself does', () => {
  const texts = fc.option(fc.infiniteStream(fc.constantFrom(0, 1, 1)), { nil: null })
  fc.assert(
    fc.property(clusters, asked, fc.constantFrom(...FACET_KEYS, null), texts, (all, some, dropped, stream) => {
      const filters = ask({ ...some, ...(dropped ? { [dropped]: [] } : {}) })
      const marks = stream ? Uint8Array.from(all, () => stream.next().value) : null
      const { indices, counts, without } = selectIndices(buildFacetIndex(all), filters, marks)
      expect([...indices]).toEqual(slowly(all, filters, marks))
      for (const key of FACET_KEYS) {
        const rest = slowly(all, filters, marks, key)
        expect(without[key]).toBe(rest.length)
        const own = rest.flatMap(i => all[i] ?? [])
        expect(Object.fromEntries(counts[key])).toEqual(countSlowly(own, key))
      }
      expect(without.q).toBe(slowly(all, filters, marks, 'q').length)
    }),
    { seed: 20261122, numRuns: 500 },
  )
})
