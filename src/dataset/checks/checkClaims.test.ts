// Holds each check of a claim to bite on a case of its kind, and to leave an honest wording alone.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDataset, TABLES, type TableTexts } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'
import { buildClaimsCheck } from './checkClaims'

const texts = Object.fromEntries(TABLES.map(name => [name, readFileSync(`data/${name}`, 'utf8')])) as TableTexts
const { dataset } = readDataset(texts)
type Figure = ClusterRow['figures'][number]
type Measure = ClusterRow['measures'][number]
type Note = ClusterRow['notes'][number]

const SOURCE = { ...(dataset.sources[0] as (typeof dataset.sources)[number]), id: 'press', date: '2023-05-01' }
const LATER_SOURCE = { ...SOURCE, id: 'later', date: '2024' }
const DIGEST_SOURCE = { ...SOURCE, id: 'digest', publisher: 'reportify' }

const figure = (patch: Partial<Figure>): Figure => ({
  metric: 'output',
  value: 60,
  comparator: '=',
  unit: '亿元',
  qualifierZh: null,
  scope: 'cluster',
  asOf: '2022',
  kind: 'actual',
  textZh: '产值60亿元。',
  flag: null,
  source: 'press',
  ...patch,
})
const measure = (patch: Partial<Measure>): Measure => ({
  direction: 'green',
  kind: 'delivered',
  textZh: '完成技改。',
  date: '2023',
  dateBasis: 'event',
  actor: 'county',
  scope: 'cluster',
  source: 'press',
  ...patch,
})

/** In a district (青羊区) unless another county is given. */
function checkCluster(overrides: Partial<ClusterRow>, others: readonly ClusterRow[] = []): string[] {
  const blank = { figures: [], measures: [], notes: [], recognitions: [], leadEnterprises: [] }
  const cluster = { ...(dataset.clusters[0] as ClusterRow), ...blank, ...overrides } as ClusterRow
  const data = { ...dataset, sources: [SOURCE, LATER_SOURCE, DIGEST_SOURCE], clusters: [cluster, ...others] }
  return buildClaimsCheck(data)(cluster).map(({ field, code, params }) =>
    [field, code, ...Object.values(params)].join(' '),
  )
}
const checkFigure = (patch: Partial<Figure>, overrides: Partial<ClusterRow> = {}) =>
  checkCluster({ figures: [figure(patch)], ...overrides })
const checkMeasure = (patch: Partial<Measure>) => checkCluster({ measures: [measure(patch)] })

describe('a plan stated as a result', () => {
  test.each(['将', '拟', '力争', '计划', '规划', '预计', '有望'])('a figure whose text says %s', word => {
    expect(checkFigure({ textZh: `${word}实现产值60亿元。` })).toEqual([
      `figures[0].kind plan-as-result actual ${word} target`,
    ])
  })
  test('a measure whose quotation has such a word, though our summary has none', () => {
    expect(checkMeasure({ textZh: '引进8家企业。', quoteZh: '将引进8家企业' })).toEqual([
      'measures[0].kind plan-as-result delivered 将 planned',
    ])
  })
  test('an estimate', () => {
    expect(checkFigure({ textZh: '据测算，能耗降20%。' })[0]).toContain('estimate-as-result actual 测算 estimate')
    expect(checkMeasure({ textZh: '据测算，能耗降20%。' })[0]).toContain('estimate-as-result delivered 测算 announced')
  })
  test('a target, an estimate, a plan and a plan that was published pass', () => {
    expect(checkFigure({ kind: 'target', textZh: '将达60亿元。' })).toEqual([])
    expect(checkFigure({ kind: 'estimate', textZh: '据测算为60亿元。' })).toEqual([])
    expect(checkMeasure({ kind: 'planned', textZh: '将引进8家企业。' })).toEqual([])
    expect(checkMeasure({ textZh: '印发产业发展规划。' })).toEqual([])
  })
})

describe('a figure of a wider area stated for the cluster', () => {
  test.each([
    ['全市产值60亿元。', 'city'],
    ['全区产值60亿元。', 'county'],
    ['全县产值60亿元。', 'county'],
    ['园区产值60亿元。', 'park'],
    ['经开区产值60亿元。', 'park'],
  ] as const)('%s', (textZh, expectedScope) => {
    expect(checkFigure({ textZh })).toEqual([expect.stringMatching(`scope-differs .* ${expectedScope}$`)])
    expect(checkFigure({ textZh, scope: expectedScope })).toEqual([])
  })
  test('of a county that is a city, 全市 may be the county', () => {
    const longchang = { adcode: '511083' } as Partial<ClusterRow>
    expect(checkFigure({ textZh: '全市产值60亿元。', scope: 'county' }, longchang)).toEqual([])
    expect(checkFigure({ textZh: '全市产值60亿元。', scope: 'county' })).toHaveLength(1)
  })
  test('a rank in the city and a share of the county say nothing of scope', () => {
    expect(checkFigure({ textZh: '规模居全市第一。' })).toEqual([])
    expect(checkFigure({ textZh: '产值占全区一半。' })).toEqual([])
  })
  test('one number with two scopes in two clusters', () => {
    const other = { ...(dataset.clusters[1] as ClusterRow), figures: [figure({ scope: 'county' })] }
    expect(checkCluster({ figures: [figure({})] }, [other])).toEqual([expect.stringContaining('shared-scope-differs')])
    expect(checkCluster({ figures: [figure({ scope: 'county' })] }, [other])).toEqual([])
  })
})

describe('a year after the date of the source', () => {
  test('a year in the text of a figure, a measure and a note', () => {
    expect(checkFigure({ textZh: '2024年产值60亿元。' })).toEqual([
      'figures[0].textZh year-after-source 2024 2023-05-01',
    ])
    expect(checkMeasure({ textZh: '2025年完成技改。' })).toHaveLength(1)
    expect(
      checkCluster({ notes: [{ textZh: '2024年获奖。', asOf: null, flag: null, source: 'press' } as Note] }),
    ).toHaveLength(1)
  })
  test('the year of a target, the year of the source and a number that is no year pass', () => {
    expect(checkFigure({ kind: 'target', textZh: '2027年产值60亿元。' })).toEqual([])
    expect(checkFigure({ textZh: '2023年产值60亿元。' })).toEqual([])
    expect(checkFigure({ textZh: '产鞋2100万双。' })).toEqual([])
  })
})

test('a flagged conflict needs its partner, of another source and in the same unit', () => {
  const flagged = figure({ flag: 'conflict' })
  const missingPartner = ['figures[0].flag conflict-without-partner 亿元']
  expect(checkCluster({ figures: [flagged] })).toEqual(missingPartner)
  expect(checkCluster({ figures: [flagged, figure({ value: 100, source: 'later' })] })).toEqual(missingPartner)
  expect(checkCluster({ figures: [flagged, { ...flagged, value: 100 }] })).toHaveLength(2)
  expect(checkCluster({ figures: [flagged, { ...flagged, value: 100, source: 'later' }] })).toEqual([])
})

test('a digest must not be quoted', () => {
  expect(checkMeasure({ source: 'digest', quoteZh: '完成技改' })).toEqual([
    'measures[0].quoteZh digest-quoted reportify',
  ])
  expect(checkMeasure({ source: 'digest' })).toEqual([])
})

test('the committed tables have no findings', () => {
  const check = buildClaimsCheck(dataset)
  expect(dataset.clusters.flatMap(c => check(c).map(finding => ({ record: c.id, ...finding })))).toEqual([])
})
