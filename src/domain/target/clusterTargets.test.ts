import { expect, test } from 'vitest'
import { buildFigure } from '../../../tests/support/data/buildFigure'
import type { ClusterId, Figure, Measure } from '../cluster/cluster'
import { findDueDate, findTargets, type Statement } from './clusterTargets'

const target = (patch: Partial<Figure> = {}): Figure =>
  buildFigure({ kind: 'target', textZh: '2024年产值突破100亿元。', source: 'plan', ...patch })
const plan = (patch: Partial<Measure> = {}): Measure => ({
  direction: 'digital',
  kind: 'planned',
  textZh: '建云平台。',
  date: '2023-03',
  dateBasis: 'report',
  scope: 'cluster',
  source: 'plan',
  ...patch,
})
const DATES: Readonly<Record<string, string | null>> = { plan: '2023-03-22', later: '2025-02', undated: null }
const findClusterTargets = (figures: readonly Figure[], measures: readonly Measure[] = []) =>
  findTargets({ id: 'a-b' as ClusterId, figures, measures }, id => DATES[id] ?? null, '2025-02')
const getTexts = (statements: readonly { readonly said: Statement }[]) => statements.map(({ said }) => said.textZh)

test.each([
  ['目标：2027年产值突破300亿元', '2027', '2024-03', '2027'],
  ['力争2025年纺织产值220亿元', '2025', '2025-03', '2025'],
  ['五年目标：企业200家', '2025-11', '2025-11', null],
  ['2017年规划：2022年材料产值1000亿元', '2022', '2017-09', '2022'],
  ['到2027年建成30个以上中试平台', null, '2025-05-08', '2027'],
  ['2025年5月8日印发方案，建云平台', null, '2025-05-08', null],
  ['2018年起步，规划面积9.05平方公里', '2024-07', '2024-07-26', null],
  ['预计8月底月产3000吨', '2025-08', '2025-07-25', '2025-08'],
  ['全年产值有望超3亿元', '2025', '2025-07-25', '2025'],
  ['全部建成后年产值约1200亿元', '2024', '2024', null],
  ['正向340亿元推进', '2025', '2025-07-07', null],
  ['规划35平方公里', null, null, null],
])('%s, dated %s, stated in %s, is due: %s', (text, asOf, stated, due) => {
  expect(findDueDate(text, asOf, stated)).toBe(due)
})

test('a plan that repeats a target with its number is left out, another plan is not', () => {
  const repeatedPlan = plan({ textZh: '提出产值100亿元。' })
  const elsewhere = plan({ textZh: '另一处也提出产值100亿元。', source: 'later' })
  expect(getTexts(findClusterTargets([target()], [repeatedPlan, elsewhere, plan()]))).toEqual([
    '2024年产值突破100亿元。',
    '另一处也提出产值100亿元。',
    '建云平台。',
  ])
})

test('a measure that is delivered or announced is no target, nor is a plan without any date', () => {
  expect(findClusterTargets([], [plan({ kind: 'delivered' }), plan({ kind: 'announced' })])).toEqual([])
  expect(findClusterTargets([], [plan({ date: null, dateBasis: null })])).toEqual([])
  expect(findClusterTargets([], [plan({ date: null, dateBasis: null, textZh: '2026年建云平台。' })])).toHaveLength(1)
})

test('reports have the same metric and a later period, the oldest first', () => {
  const [clusterTarget] = findClusterTargets([
    target(),
    buildFigure({ asOf: '2024' }),
    buildFigure({ asOf: '2023-07' }),
    buildFigure({ asOf: '2022' }),
    buildFigure({ asOf: '2024', source: 'plan' }),
    buildFigure({ metric: 'exports' }),
  ])
  expect(clusterTarget?.reports.map(({ said }) => ('asOf' in said ? said.asOf : null))).toEqual(['2023-07', '2024'])
})

test('the start is the last comparable value known before', () => {
  const [clusterTarget] = findClusterTargets([
    target(),
    buildFigure({ value: 60, asOf: '2021' }),
    buildFigure({ value: 80, asOf: '2022' }),
    buildFigure({ value: 90, asOf: '2022', scope: 'park' }),
  ])
  expect(clusterTarget?.start?.said).toMatchObject({ value: 80 })
})

test('an undated target has no later reports; a report of its own source is the start', () => {
  const [clusterTarget] = findClusterTargets([
    target({ source: 'undated', textZh: '规划100亿元。', asOf: null }),
    buildFigure({ source: 'undated', asOf: null, value: 12 }),
    buildFigure({}),
  ])
  expect(clusterTarget).toMatchObject({ stated: null, due: null, reports: [], start: { said: { value: 12 } } })
})

test.each([
  ['of the same kind', {}, 'same'],
  ['for the park', { scope: 'park' }, 'scope'],
  ['with another qualifier', { qualifierZh: '全部工业' }, 'counted'],
  ['in another unit', { unit: '亿美元' }, 'unit'],
  ['of one company', { scope: 'company' }, undefined],
  ['of another metric', { metric: 'revenue' }, undefined],
] as const)('a report %s has the comparability %s', (_, patch, fit) => {
  expect(findClusterTargets([target(), buildFigure(patch)])[0]?.reports[0]?.fit).toBe(fit)
})

test('capacity of yarn is not compared with that of cloth', () => {
  const yarn = target({ metric: 'capacity', unit: '万锭', qualifierZh: '纺纱' })
  const cloth = buildFigure({ metric: 'capacity', unit: '亿米', qualifierZh: '织布' })
  expect(findClusterTargets([yarn, cloth])[0]?.reports).toEqual([])
})

test('the reports of a plan are measures delivered later in its direction and scope', () => {
  const done = plan({ kind: 'delivered', date: '2024-05', source: 'later', textZh: '云平台上线。' })
  const elsewhere = plan({ kind: 'delivered', date: '2024-05', source: 'later', textZh: '全市平台。', scope: 'city' })
  const [clusterTarget] = findClusterTargets([], [plan({ textZh: '2024年建云平台。' }), done, elsewhere])
  expect(clusterTarget?.reports.map(({ said, fit }) => [said.textZh, fit])).toEqual([['云平台上线。', 'wording']])
  expect(findClusterTargets([], [plan(), done])[0]?.reports).toEqual([])
})
