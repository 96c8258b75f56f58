import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ClusterId, parseClusterId } from '../domain/cluster/cluster'
import { DataFileError } from './DataFileError'
import { parseClusterDetail, parseIndex, parseMeasures, parsePlaces, parseTopology } from './parse'

const cluster = (change: object = {}) => ({
  id: 'santai-textile-footwear',
  nameZh: '三台县纺织鞋服产业集群',
  nameEn: 'Santai County textile and footwear cluster',
  nameConfirmed: true,
  shortZh: '纺织鞋服',
  adcode: '510722',
  prefecture: '510700',
  industry: 'food-textile',
  products: ['鞋'],
  recognitions: [{ list: 'sc-2023', level: 'province', certainty: 'stated', listCandidates: [], reReviewed: null }],
  evidence: 'd-ap--',
  scopes: '-pc--',
  ...change,
})
const list = {
  id: 'sc-2023',
  level: 'province',
  year: 2023,
  batch: 1,
  titleZh: '第一批',
  announced: '2023-07',
  announcedBasis: 'inferred',
  size: 17,
  sizeInSichuan: 17,
  withoutPublishedName: 0,
  namesKnown: 3,
  validFrom: '2023',
  validTo: '2025',
  validityBasis: 'sourced',
  validityYears: 3,
  validityNote: null,
  sources: ['a'],
}
const index = (clusters: unknown, rest: object = {}) => ({
  version: '2026-02-03',
  lists: [list],
  clusters,
  ...rest,
})
const measure = {
  direction: 'green',
  kind: 'planned',
  textZh: '建污水处理站',
  date: null,
  dateBasis: null,
  scope: 'park',
  source: 'a',
}
const source = {
  id: 'a',
  title: 'A',
  publisher: 'A',
  originalPublisher: null,
  date: '2025',
  url: 'https://example.cn/a',
  mirror: false,
  grade: 'B',
  note: null,
}
const detail = (change: object = {}) => ({
  id: 'santai-textile-footwear',
  nameNote: null,
  industrySecondary: [],
  industryBasis: '纺织',
  industryConfidence: 'high',
  relatedTo: [],
  relatedNote: null,
  leadEnterprises: [],
  recognitionEvidence: [],
  figures: [],
  notes: [],
  measures: [measure],
  sources: [source],
  ...change,
})
const toClusterId = (text: string): ClusterId => {
  const id = parseClusterId(text)
  if (id === null) throw new Error(`${text} is no id`)
  return id
}
const SANTAI = toClusterId('santai-textile-footwear')

describe('one invalid record is rejected, the rest is used', () => {
  const bad: [what: string, record: unknown, where: string, problem: string][] = [
    ['a county code as a number', cluster({ id: 'b', adcode: 510722 }), 'b', 'adcode: not-a-county-code'],
    ['a code of another province', cluster({ id: 'b', prefecture: '500100' }), 'b', 'prefecture: not-a-city-code'],
    ['an unknown industry', cluster({ id: 'b', industry: 'space' }), 'b', 'industry: '],
    ['a missing field', cluster({ id: 'b', nameZh: undefined }), 'b', 'nameZh: '],
    ['no recognition', cluster({ id: 'b', recognitions: [] }), 'b', 'recognitions: no-recognition'],
    ['evidence of another kind', cluster({ id: 'b', evidence: 'd-apx-' }), 'b', 'evidence: not-valid'],
    ['figures of another scope', cluster({ id: 'b', scopes: 'xp---' }), 'b', 'scopes: '],
    ['an id that is no slug', cluster({ id: 'B C' }), 'B C', 'id: not-a-cluster-id'],
    ['an empty id', cluster({ id: '' }), 'clusters[1]', 'id: not-a-cluster-id'],
    ['no object', null, 'clusters[1]', 'Expected Object'],
    ['the same id again', cluster({ nameZh: '另一个' }), SANTAI, 'clusters[1]: id appears again'],
  ]
  test.each(bad)('%s', (_what, record, where, problem) => {
    const { value, rejected } = parseIndex(index([cluster(), record, cluster({ id: 'c' })]))
    expect(value.clusters.map(c => c.id)).toEqual([SANTAI, 'c'])
    expect(value.clusters[0]?.nameZh).toBe('三台县纺织鞋服产业集群')
    expect(rejected).toEqual([{ file: 'data/v1/index.json', where, problem: expect.stringContaining(problem) }])
  })

  test('a list with an end that is no date', () => {
    const { value, rejected } = parseIndex(index([cluster()], { lists: [{ ...list, validTo: 'soon' }] }))
    expect([value.lists.length, value.clusters.length]).toEqual([0, 1])
    expect(rejected).toMatchObject([{ where: 'sc-2023', problem: 'validTo: not-a-date' }])
  })

  test('a deadline on a day that does not exist; data without deadlines are valid', () => {
    const deadline = {
      id: 'a',
      level: 'province',
      monthDay: '04-01',
      boundary: 'before',
      textZh: '每年4月1日前报送。',
      appliesTo: ['sc-2023'],
      source: 'a',
    }
    const deadlines = [deadline, { ...deadline, id: 'b', monthDay: '04-31' }]
    const { value, rejected } = parseIndex(index([cluster()], { deadlines }))
    expect(value.deadlines).toEqual([deadline])
    expect(rejected).toMatchObject([{ where: 'b', problem: 'monthDay: not-a-month-and-day' }])
    expect(parseIndex(index([cluster()])).value.deadlines).toEqual([])
  })

  test('a measure without a source, and a source with a URL that is no web address', () => {
    const measures = [
      { ...measure, cluster: SANTAI },
      { ...measure, cluster: SANTAI, source: null },
    ]
    const sources = [source, { ...source, id: 'b', url: 'javascript:alert(1)' }]
    const { value, rejected } = parseMeasures({ directions: [], measures, sources })
    expect([value.measures.length, value.sources.length]).toEqual([1, 1])
    expect(rejected).toMatchObject([
      { where: 'measures[1]', problem: expect.stringContaining('source: ') },
      { where: 'b', problem: 'url: not-a-web-address' },
    ])
  })

  test('a record in the file of a cluster', () => {
    const { value, rejected } = parseClusterDetail(
      detail({ measures: [measure, { ...measure, kind: 'hoped' }] }),
      SANTAI,
    )
    expect(value.measures).toEqual([measure])
    expect(rejected).toMatchObject([{ file: `data/v1/clusters/${SANTAI}.json`, where: 'measures[1]' }])
  })

  test('a place without a position', () => {
    const place = { code: '510722', parent: '510700', name: '三台县', point: [105, 131] }
    const { counties } = JSON.parse(readFileSync('public/geo/places.json', 'utf8'))
    const { value, rejected } = parsePlaces({ prefectures: [], counties: [counties[0], place] })
    expect(value.counties).toEqual([counties[0]])
    expect(rejected).toMatchObject([{ where: '510722' }])
  })

  test('but a table without a valid record fails its file', () => {
    expect(() => parsePlaces({ prefectures: [], counties: [] })).toThrow('counties: not one good record')
    expect(() => parseIndex(index([{ id: 'x' }]))).toThrow('clusters: not one good record')
  })
})

describe('unknown keys', () => {
  test('are dropped', () => {
    const { value, rejected } = parseIndex(index([cluster({ colour: 'red' })], { newer: true }))
    expect(rejected).toEqual([])
    expect(value.clusters[0]).toEqual(cluster())
    expect(value).not.toHaveProperty('newer')
  })
})

describe('a wrong envelope fails the file', () => {
  const topology = (geometry: object) => ({
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    objects: { counties: { type: 'GeometryCollection', geometries: [geometry] } },
  })
  const OVERVIEW = 'geo/overview.json'
  const cases: [what: string, parse: () => unknown, file: string, detail: string][] = [
    ['null', () => parseIndex(null), 'data/v1/index.json', 'is not an object'],
    ['an array', () => parseIndex([]), 'data/v1/index.json', 'is not an object'],
    ['no clusters', () => parseIndex(index(undefined)), 'data/v1/index.json', 'clusters: is not an array'],
    ['clusters by id', () => parseIndex(index({ a: cluster() })), 'data/v1/index.json', 'clusters: is not an array'],
    ['no version', () => parseIndex(index([], { version: 3 })), 'data/v1/index.json', 'version: '],
    ['no measures', () => parseMeasures({ directions: [], sources: [] }), 'data/v1/measures.json', 'measures: is not'],
    ['no counties', () => parsePlaces({ prefectures: [] }), 'geo/places.json', 'counties: is not an array'],
    [
      'another cluster',
      () => parseClusterDetail(detail(), toClusterId('b')),
      'data/v1/clusters/b.json',
      `id: is about ${SANTAI}`,
    ],
    ['GeoJSON', () => parseTopology({ type: 'FeatureCollection', features: [] }, OVERVIEW), OVERVIEW, 'type: '],
    [
      'a numeric code',
      () => parseTopology(topology({ type: 'Polygon', id: 510722, arcs: [[0]] }), OVERVIEW),
      OVERVIEW,
      'objects.counties.geometries[0].id: not-a-county-code',
    ],
  ]
  test.each(cases)('%s', (_what, parse, file, detail) => {
    expect(parse).toThrow(DataFileError)
    expect(parse).toThrow(expect.objectContaining({ file, kind: 'shape', detail: expect.stringContaining(detail) }))
  })

  test.each([
    ['refers to an arc that is not there', [[99]]],
    ['refers to no arc at all', [['a']]],
  ])('a geometry that %s', (_what, arcs) => {
    expect(() => parseTopology(topology({ type: 'Polygon', id: '510722', arcs }), OVERVIEW)).toThrow(
      'arcs that are not',
    )
  })

  test('a valid topology passes', () => {
    const json = topology({ type: 'Polygon', id: '510722', arcs: [[0]] })
    expect(parseTopology(json, OVERVIEW)).toEqual({ value: json, rejected: [] })
  })
})
