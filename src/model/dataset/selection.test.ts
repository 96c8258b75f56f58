// Selection, counts and unknown values, on the published data.
import { describe, expect, test } from 'vitest'
import { buildDatasetOn, buildView, DATA, SOURCE_ROWS } from '../../../tests/support/data/dataset'
import { findMatches, getIdsFor } from '../../../tests/support/data/search'
import { countBy, selectCountedMeasures } from '../../../tests/support/data/sourceTables'
import { type Match, NO_SCORE } from '../../domain/search/match'
import { parseLink } from '../../view/links'
import { selectUnknownValues, selectWithFacets, toggleCounty } from './selection'

const parseView = (search: string) => parseLink(search).view
const selectIds = getIdsFor

test('unknown ids of a comparison are named once, clusters not recognised yet by their name', () => {
  const ids = (search: string, data = DATA) =>
    selectUnknownValues(parseView(search), data).map(u => u.notYetRecognised ?? u.value)
  expect(ids('?compare=santai-textile-footwear,no-such,none&cluster=no-such')).toEqual(['no-such', 'none'])
  expect(ids('?compare=santai-textile-footwear,yantan-pump-valve', buildDatasetOn('2023-08-01'))).toEqual([
    DATA.byId.get('yantan-pump-valve' as never)?.nameZh,
  ])
})

describe('the selection', () => {
  test('without filters is every record of the source table', () => {
    expect([...selectIds('')].sort()).toEqual(SOURCE_ROWS.map(c => c.id).sort())
  })

  test.each(SOURCE_ROWS)('of the name $nameZh is that cluster alone, and its link opens it', ({ id, nameZh }) => {
    expect(selectIds(`?q=${nameZh}`)).toEqual([id])
    const requestedView = parseView(`?cluster=${id}`)
    expect(selectUnknownValues(requestedView, DATA)).toEqual([])
    expect(DATA.byId.get(requestedView.cluster as never)?.nameZh).toBe(nameZh)
  })

  test.each([
    ['?industry=medicine', ['wenjiang-biotech-drugs']],
    ['?county=510722', ['santai-textile-footwear']],
    ['?city=510700&level=province', ['santai-textile-footwear', 'jiangyou-special-metallurgy-materials']],
    ['?q=santai', ['santai-textile-footwear']],
    ['?q=san tai', ['santai-textile-footwear']],
    ['?q=stx', ['santai-textile-footwear']],
    ['?q=三t', ['santai-textile-footwear']],
    ['?q=510722', ['santai-textile-footwear']],
    ['?q=Rong County pottery cluster', ['rongxian-pottery']],
    ['?q=clusters', SOURCE_ROWS.map(c => c.id)],
    ['?q=lezhi', ['lezhi-aluminium-profiles']],
    ['?q=ter', []],
    ['?q=泵阀 自贡', ['yantan-pump-valve']],
    ['?list=sc-2025', ['jianyang-cryogenic-equipment', 'lezhi-aluminium-profiles']],
    ['?q=没有这样的词', []],
  ])('%s', (search, ids) => {
    expect([...selectIds(search)].sort()).toEqual([...ids].sort())
  })
})

describe('the counts beside the filters', () => {
  test('equal the source table', () => {
    const { facets } = selectWithFacets(buildView(), DATA)
    expect(Object.fromEntries(facets.industry)).toEqual(countBy(SOURCE_ROWS, c => [c.industry]))
    expect(Object.fromEntries(facets.city)).toEqual(countBy(SOURCE_ROWS, c => [c.prefecture]))
    expect(Object.fromEntries(facets.county)).toEqual(countBy(SOURCE_ROWS, c => (c.adcode ? [c.adcode] : [])))
    const { level, list, direction } = facets
    expect(Object.fromEntries(direction)).toEqual(
      countBy(SOURCE_ROWS, c => selectCountedMeasures(c).map(m => m.direction)),
    )
    expect(Object.fromEntries(level)).toEqual(countBy(SOURCE_ROWS, c => c.recognitions.map(r => r.level)))
    expect(Object.fromEntries(list)).toEqual(countBy(SOURCE_ROWS, c => c.recognitions.flatMap(r => r.list ?? [])))
  })

  test('are the number of results with that option', () => {
    const baseSearch = '?city=510100&industry=equipment'
    const { facets } = selectWithFacets(parseView(baseSearch), DATA)
    expect(facets.industry.get('electronics')).toBe(selectIds('?city=510100&industry=electronics').length)
    expect(facets.level.get('national')).toBe(selectIds(`${baseSearch}&level=national`).length)
  })
})

describe('when nothing is found', () => {
  test('each filter has the number of results without it', () => {
    const requestedView = parseView('?city=510700&industry=medicine&q=三台')
    expect(selectWithFacets(requestedView, DATA, findMatches(requestedView.q)?.match).filterRemovals).toEqual([
      { key: 'city', count: 0 },
      { key: 'industry', count: 1 },
      { key: 'q', count: 0 },
    ])
  })
})

test('while the match is pending, nothing is selected and the removal of the query keeps its count', () => {
  const pending = selectWithFacets(parseView('?q=三台&industry=medicine'), DATA, 'pending')
  expect(pending.selection).toEqual([])
  expect(pending.filterRemovals.find(({ key }) => key === 'q')?.count).toBe(selectIds('?industry=medicine').length)
})

test('the best search result comes first, followed by the other results of its prefecture', () => {
  const { clusters } = DATA
  const clusterScores = new Int32Array(clusters.length).fill(NO_SCORE)
  const last = clusters.length - 1
  const neighbour = clusters.findIndex((c, i) => i !== last && c.prefecture === clusters[last]?.prefecture)
  const match = {
    ...(findMatches('三台')?.match as Match),
    clusterScores: clusterScores.map((_, i) => (i === last ? 1 : i === neighbour ? 9 : i === 0 ? 5 : NO_SCORE)),
  }
  expect(selectWithFacets(parseView('?q=x'), DATA, match).selection).toEqual([
    clusters[last],
    ...(neighbour < 0 ? [] : [clusters[neighbour]]),
    clusters[0],
  ])
})

describe('unknown values', () => {
  test('are found once their file is loaded, with a suggested cluster', () => {
    const requestedView = parseView('?county=510999&list=sc-2099&cluster=santai-textile')
    const unknown = selectUnknownValues(requestedView, DATA)
    expect(unknown.map(u => [u.param, u.value, u.suggestion?.id ?? null])).toEqual([
      ['county', '510999', null],
      ['list', 'sc-2099', null],
      ['cluster', 'santai-textile', 'santai-textile-footwear'],
    ])
    const emptyData = { ...DATA, clusters: [], byId: new Map(), lists: new Map(), counties: new Map() }
    expect(selectUnknownValues(requestedView, emptyData)).toEqual([])
  })
})

test('a second click on a county removes its filter', () => {
  const requestedView = { ...buildView(), ...toggleCounty(buildView(), '510722' as never) }
  expect(requestedView.county).toEqual(['510722'])
  expect({ ...requestedView, ...toggleCounty(requestedView, '510722' as never) }.county).toEqual([])
})
