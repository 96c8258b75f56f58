// Holds what a view selects, counts and cannot know, on the real data.
import { describe, expect, test } from 'vitest'
import { DATA, datasetOn, viewOf } from '../../tests/support/dataset'
import { CLUSTERS, countBy, countedMeasures } from '../../tests/support/records'
import { foundFor, idsFor } from '../../tests/support/suggestions'
import { type Match, NO_LEAD } from '../domain/match'
import { parseLink } from '../view/links'
import { selectFound, selectUnknown, toggleCounty } from './selection'

const view = (search: string) => parseLink(search).view
const idsOf = idsFor

test('of clusters side by side, those nobody knows are named once, and those not recognised yet by their name', () => {
  const ids = (search: string, data = DATA) => selectUnknown(view(search), data).map(u => u.notYet ?? u.value)
  expect(ids('?compare=santai-textile-footwear,no-such,none&cluster=no-such')).toEqual(['no-such', 'none'])
  expect(ids('?compare=santai-textile-footwear,yantan-pump-valve', datasetOn('2023-08-01'))).toEqual([
    DATA.byId.get('yantan-pump-valve' as never)?.nameZh,
  ])
})

describe('the selection', () => {
  test('of no filters is every record of the source table', () => {
    expect([...idsOf('')].sort()).toEqual(CLUSTERS.map(c => c.id).sort())
  })

  test.each(CLUSTERS)('of the name $nameZh is that cluster alone, and its link asks for it', ({ id, nameZh }) => {
    expect(idsOf(`?q=${nameZh}`)).toEqual([id])
    const asked = view(`?cluster=${id}`)
    expect(selectUnknown(asked, DATA)).toEqual([])
    expect(DATA.byId.get(asked.cluster as never)?.nameZh).toBe(nameZh)
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
    ['?q=clusters', CLUSTERS.map(c => c.id)],
    ['?q=lezhi', ['lezhi-aluminium-profiles']],
    ['?q=ter', []],
    ['?q=泵阀 自贡', ['yantan-pump-valve']],
    ['?list=sc-2025', ['jianyang-cryogenic-equipment', 'lezhi-aluminium-profiles']],
    ['?q=没有这样的词', []],
  ])('%s', (search, ids) => {
    expect([...idsOf(search)].sort()).toEqual([...ids].sort())
  })
})

describe('the counts beside the filters', () => {
  test('equal the source table', () => {
    const { facets } = selectFound(viewOf(), DATA)
    expect(Object.fromEntries(facets.industry)).toEqual(countBy(CLUSTERS, c => [c.industry]))
    expect(Object.fromEntries(facets.city)).toEqual(countBy(CLUSTERS, c => [c.prefecture]))
    expect(Object.fromEntries(facets.county)).toEqual(countBy(CLUSTERS, c => (c.adcode ? [c.adcode] : [])))
    const { level, list, direction } = facets
    expect(Object.fromEntries(direction)).toEqual(countBy(CLUSTERS, c => countedMeasures(c).map(m => m.direction)))
    expect(Object.fromEntries(level)).toEqual(countBy(CLUSTERS, c => c.recognitions.map(r => r.level)))
    expect(Object.fromEntries(list)).toEqual(countBy(CLUSTERS, c => c.recognitions.flatMap(r => r.list ?? [])))
  })

  test('promise what a further choice would give', () => {
    const base = '?city=510100&industry=equipment'
    const { facets } = selectFound(view(base), DATA)
    expect(facets.industry.get('electronics')).toBe(idsOf('?city=510100&industry=electronics').length)
    expect(facets.level.get('national')).toBe(idsOf(`${base}&level=national`).length)
  })
})

describe('when nothing is found', () => {
  test('each filter tells what dropping it alone would give', () => {
    const asked = view('?city=510700&industry=medicine&q=三台')
    expect(selectFound(asked, DATA, foundFor(asked.q)?.match).relaxations).toEqual([
      { key: 'city', count: 0 },
      { key: 'industry', count: 1 },
      { key: 'q', count: 0 },
    ])
  })
})

test('while it is not known what a query finds, nothing is selected and the filters keep their counts', () => {
  const pending = selectFound(view('?q=三台&industry=medicine'), DATA, 'pending')
  expect(pending.selection).toEqual([])
  expect(pending.relaxations.find(({ key }) => key === 'q')?.count).toBe(idsOf('?industry=medicine').length)
})

test('of a search the best comes first, and with it what is found in its prefecture', () => {
  const { clusters } = DATA
  const leads = new Int32Array(clusters.length).fill(NO_LEAD)
  const last = clusters.length - 1
  const neighbour = clusters.findIndex((c, i) => i !== last && c.prefecture === clusters[last]?.prefecture)
  const match = {
    ...(foundFor('三台')?.match as Match),
    leads: leads.map((_, i) => (i === last ? 1 : i === neighbour ? 9 : i === 0 ? 5 : NO_LEAD)),
  }
  expect(selectFound(view('?q=x'), DATA, match).selection).toEqual([
    clusters[last],
    ...(neighbour < 0 ? [] : [clusters[neighbour]]),
    clusters[0],
  ])
})

describe('values that name nothing', () => {
  test('are told once the file that knows them is here, with the cluster that may be meant', () => {
    const asked = view('?county=510999&list=sc-2099&cluster=santai-textile')
    const unknown = selectUnknown(asked, DATA)
    expect(unknown.map(u => [u.param, u.value, u.suggestion?.id ?? null])).toEqual([
      ['county', '510999', null],
      ['list', 'sc-2099', null],
      ['cluster', 'santai-textile', 'santai-textile-footwear'],
    ])
    const nothingYet = { ...DATA, clusters: [], byId: new Map(), lists: new Map(), counties: new Map() }
    expect(selectUnknown(asked, nothingYet)).toEqual([])
  })
})

test('a county that is clicked twice is asked for and let go', () => {
  const asked = { ...viewOf(), ...toggleCounty(viewOf(), '510722' as never) }
  expect(asked.county).toEqual(['510722'])
  expect({ ...asked, ...toggleCounty(asked, '510722' as never) }.county).toEqual([])
})

test('nothing whose every term has run out is valid, on any day', () => {
  for (const day of ['2025-12-31', '2026-01-01', '2026-11-22', '2029-01-01', '2035-01-01']) {
    const { clusters, lists } = datasetOn(day)
    for (const cluster of clusters.filter(c => c.status === 'valid'))
      expect(
        cluster.recognitions.some(
          r => r.reReviewed || (r.list && (lists.get(r.list)?.validTo ?? '') >= day.slice(0, 4)),
        ),
        `${cluster.id} on ${day}`,
      ).toBe(true)
  }
})
