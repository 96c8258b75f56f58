// Holds each check of a claim to bite on a case of its kind, and to leave an honest wording alone.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildClaimsCheck } from './checkClaims'
import { readDataset, TABLES, type Texts } from './read'
import type { ClusterRow } from './tables'

const texts = Object.fromEntries(TABLES.map(name => [name, readFileSync(`data/${name}`, 'utf8')])) as Texts
const { dataset } = readDataset(texts)
type Figure = ClusterRow['figures'][number]
type Measure = ClusterRow['measures'][number]
type Note = ClusterRow['notes'][number]

const SOURCE = { ...(dataset.sources[0] as (typeof dataset.sources)[number]), id: 'press', date: '2023-05-01' }
const LATER = { ...SOURCE, id: 'later', date: '2024' }
const DIGEST = { ...SOURCE, id: 'digest', publisher: 'reportify' }

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
function findings(own: Partial<ClusterRow>, others: readonly ClusterRow[] = []): string[] {
  const blank = { figures: [], measures: [], notes: [], recognitions: [], leadEnterprises: [] }
  const cluster = { ...(dataset.clusters[0] as ClusterRow), ...blank, ...own } as ClusterRow
  const data = { ...dataset, sources: [SOURCE, LATER, DIGEST], clusters: [cluster, ...others] }
  return buildClaimsCheck(data)(cluster).map(([field, what]) => `${field}: ${what}`)
}
const ofFigure = (patch: Partial<Figure>, own: Partial<ClusterRow> = {}) =>
  findings({ figures: [figure(patch)], ...own })
const ofMeasure = (patch: Partial<Measure>) => findings({ measures: [measure(patch)] })

describe('planned told as done', () => {
  test.each(['将', '拟', '力争', '计划', '规划', '预计', '有望'])('a figure whose text says %s', word => {
    expect(ofFigure({ textZh: `${word}实现产值60亿元。` })).toEqual([
      `figures[0].kind: is "actual", but the words say ${word}: make it "target"`,
    ])
  })
  test('a measure whose quotation says so, though our summary does not', () => {
    expect(ofMeasure({ textZh: '引进8家企业。', quoteZh: '将引进8家企业' })).toEqual([
      'measures[0].kind: is "delivered", but the words say 将: make it "planned"',
    ])
  })
  test('an estimate', () => {
    expect(ofFigure({ textZh: '据测算，能耗降20%。' })[0]).toContain('make it "estimate"')
    expect(ofMeasure({ textZh: '据测算，能耗降20%。' })[0]).toContain('make it "announced"')
  })
  test('a target, an estimate, a plan and a plan that was published pass', () => {
    expect(ofFigure({ kind: 'target', textZh: '将达60亿元。' })).toEqual([])
    expect(ofFigure({ kind: 'estimate', textZh: '据测算为60亿元。' })).toEqual([])
    expect(ofMeasure({ kind: 'planned', textZh: '将引进8家企业。' })).toEqual([])
    expect(ofMeasure({ textZh: '印发产业发展规划。' })).toEqual([])
  })
})

describe('surroundings told as the cluster', () => {
  test.each([
    ['全市产值60亿元。', '"city"'],
    ['全区产值60亿元。', '"county"'],
    ['全县产值60亿元。', '"county"'],
    ['园区产值60亿元。', '"park"'],
    ['经开区产值60亿元。', '"park"'],
  ])('%s', (textZh, wanted) => {
    expect(ofFigure({ textZh })).toEqual([expect.stringContaining(`make it ${wanted}`)])
    expect(ofFigure({ textZh, scope: JSON.parse(wanted) })).toEqual([])
  })
  test('of a county that is a city, 全市 may be the county', () => {
    const longchang = { adcode: '511083' } as Partial<ClusterRow>
    expect(ofFigure({ textZh: '全市产值60亿元。', scope: 'county' }, longchang)).toEqual([])
    expect(ofFigure({ textZh: '全市产值60亿元。', scope: 'county' })).toHaveLength(1)
  })
  test('a rank in the city and a share of the county say nothing of scope', () => {
    expect(ofFigure({ textZh: '规模居全市第一。' })).toEqual([])
    expect(ofFigure({ textZh: '产值占全区一半。' })).toEqual([])
  })
  test('one number with two scopes in two clusters', () => {
    const other = { ...(dataset.clusters[1] as ClusterRow), figures: [figure({ scope: 'county' })] }
    expect(findings({ figures: [figure({})] }, [other])).toEqual([expect.stringContaining('give both one scope')])
    expect(findings({ figures: [figure({ scope: 'county' })] }, [other])).toEqual([])
  })
})

describe('later than the source', () => {
  test('a year in the text of a figure, a measure and a note', () => {
    expect(ofFigure({ textZh: '2024年产值60亿元。' })).toEqual([expect.stringContaining('says 2024')])
    expect(ofMeasure({ textZh: '2025年完成技改。' })).toHaveLength(1)
    expect(
      findings({ notes: [{ textZh: '2024年获奖。', asOf: null, flag: null, source: 'press' } as Note] }),
    ).toHaveLength(1)
  })
  test('the year of a target, the year of the source and a number that is no year pass', () => {
    expect(ofFigure({ kind: 'target', textZh: '2027年产值60亿元。' })).toEqual([])
    expect(ofFigure({ textZh: '2023年产值60亿元。' })).toEqual([])
    expect(ofFigure({ textZh: '产鞋2100万双。' })).toEqual([])
  })
})

test('a flagged conflict needs its partner, of another source and in the same unit', () => {
  const flagged = figure({ flag: 'conflict' })
  const alone = [expect.stringContaining('figures[0].flag: has no flagged partner in 亿元')]
  expect(findings({ figures: [flagged] })).toEqual(alone)
  expect(findings({ figures: [flagged, figure({ value: 100, source: 'later' })] })).toEqual(alone)
  expect(findings({ figures: [flagged, { ...flagged, value: 100 }] })).toHaveLength(2)
  expect(findings({ figures: [flagged, { ...flagged, value: 100, source: 'later' }] })).toEqual([])
})

test('the words of a digest are no quotation', () => {
  expect(ofMeasure({ source: 'digest', quoteZh: '完成技改' })).toEqual([expect.stringContaining('leave it out')])
  expect(ofMeasure({ source: 'digest' })).toEqual([])
})

test('the tables of today pass', () => {
  const check = buildClaimsCheck(dataset)
  expect(dataset.clusters.flatMap(c => check(c).map(found => [c.id, ...found]))).toEqual([])
})
