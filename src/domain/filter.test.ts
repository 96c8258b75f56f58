import { describe, expect, test } from 'vitest'
import type { CountyCode, PrefectureCode } from './adcode'
import type { ClusterId, IndustryCluster, Level, ListId, Recognition } from './cluster'
import type { MeasureCounts } from './direction'
import { countFacet, type Filters, filterClusters } from './filter'
import type { IndustryId } from './industry'
import { normalise } from './search'

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
): IndustryCluster => ({
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
  measureCounts: {} as MeasureCounts,
})

const SANTAI = cluster('三台制鞋', '510722', 'food-textile', [recognition('sc-2023', 'province')])
const FUCHENG = cluster('涪城连接器', '510703', 'electronics', [
  recognition('sc-2024', 'province'),
  recognition('cn-2022', 'national'),
])
const ROBOTS = cluster('绵阳机器人', '510700', 'equipment', [recognition(null, 'province')], false)
const YANTAN = cluster('沿滩泵阀', '510311', 'equipment', [recognition('sc-2023', 'province')])
const ALL = [SANTAI, FUCHENG, ROBOTS, YANTAN]

const NONE: Filters = { city: [], county: [], industry: [], list: [], level: [], q: '' }
const ask = (filters: Record<string, unknown>): Filters => ({ ...NONE, ...filters }) as Filters
const found = (filters: Record<string, unknown>) => filterClusters(ALL, ask(filters), c => normalise(c.nameZh))

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

  test('words sees clusters whose text has all of them', () => {
    expect(found({ q: '三台 制鞋' })).toEqual([SANTAI])
    expect(found({ q: '三台 泵阀' })).toEqual([])
  })

  test('a city nobody has sees nothing', () => {
    expect(found({ city: ['513200'] })).toEqual([])
  })
})

describe('the numbers beside the choices', () => {
  test('of one facet are counted under the others, not under itself', () => {
    const filters = ask({ city: ['510300'], industry: ['equipment'], q: '机器人' })
    const textOf = (c: IndustryCluster) => normalise(c.nameZh)
    expect(filterClusters(ALL, filters, textOf, 'city')).toEqual([ROBOTS])
    expect(filterClusters(ALL, filters, textOf, 'q')).toEqual([YANTAN])
  })

  test('count a cluster once for each value it has', () => {
    expect(Object.fromEntries(countFacet(ALL, 'city'))).toEqual({ 510700: 3, 510300: 1 })
    expect(Object.fromEntries(countFacet(ALL, 'county'))).toEqual({ 510722: 1, 510703: 1, 510311: 1 })
    expect(Object.fromEntries(countFacet(ALL, 'list'))).toEqual({ 'sc-2023': 2, 'sc-2024': 1, 'cn-2022': 1 })
    expect(Object.fromEntries(countFacet(ALL, 'level'))).toEqual({ province: 4, national: 1 })
  })

  test('count two recognitions of one level as one cluster', () => {
    const twice = cluster('x', '510722', 'materials', [
      recognition('cn-2022', 'national'),
      recognition(null, 'national'),
    ])
    expect(Object.fromEntries(countFacet([twice], 'level'))).toEqual({ national: 1 })
  })
})
