import { expect, test } from 'vitest'
import { buildFigure } from '../../../tests/support/data/buildFigure'
import type { ClusterId, Figure } from '../cluster/cluster'
import type { IsoDay } from '../date/isoDay'
import { assessTarget, compareToTarget } from './assessTarget'
import type { ClusterTarget, Report } from './clusterTargets'

const report = (patch: Partial<Figure>, more: Partial<Report> = {}): Report => ({
  said: buildFigure(patch),
  published: '2025-02-10',
  fit: 'same',
  ...more,
})
const target = (patch: Partial<ClusterTarget> = {}): ClusterTarget => ({
  cluster: 'a-b' as ClusterId,
  said: buildFigure({ kind: 'target', comparator: '>' }),
  stated: '2023-03-22',
  due: '2024',
  start: null,
  reports: [],
  latest: '2025-11',
  ...patch,
})
const assess = (patch: Partial<ClusterTarget>, day = '2026-11-30') => {
  const assessed = assessTarget(target(patch), day as IsoDay)
  return assessed && [assessed.state, assessed.reason]
}

test.each([
  ['> 100', '= 105', 'reached'],
  ['>= 300', '< 300', 'missed'],
  ['> 100', '> 90', 'bounds'],
  ['> 100', '= 100', 'missed'],
  ['> 100', '> 100', 'reached'],
  ['> 100', '>= 100', 'bounds'],
  ['= 100', '>= 100', 'reached'],
  ['= 100', '= 99', 'missed'],
  ['= 100', '~ 100', 'approximate'],
  ['~ 100', '= 101', 'reached'],
  ['~ 100', '= 95', 'approximate'],
  ['>= 100', '< 120', 'bounds'],
  ['< 60', '= 55', 'reached'],
  ['< 60', '= 60', 'missed'],
  ['< 60', '< 60', 'reached'],
  ['< 60', '>= 60', 'missed'],
])('target %s, reported %s: %s', (target, reported, verdict) => {
  const read = (text: string): Partial<Figure> => {
    const [comparator, value] = text.split(' ')
    return { comparator: comparator as Figure['comparator'], value: Number(value) }
  }
  expect(compareToTarget(buildFigure(read(target)), buildFigure(read(reported)))).toBe(verdict)
})

test('a lower rank is better, and a figure in conflict is not compared', () => {
  expect(compareToTarget(buildFigure({ metric: 'rank', value: 10 }), buildFigure({ metric: 'rank', value: 8 }))).toBe(
    'reached',
  )
  expect(compareToTarget(buildFigure(), buildFigure({ value: 200, flag: 'conflict' }))).toBe('conflict')
})

test('a report for the due year in the same scope decides from its publication on', () => {
  const reports = [report({ value: 105 })]
  expect(assess({ reports })).toEqual(['reached', null])
  expect(assess({ reports: [report({ value: 95 })] })).toEqual(['missed', null])
  expect(assess({ reports }, '2024-12-31')).toEqual(['pending', null])
  expect(assess({ reports }, '2025-01-01')).toEqual(['silent', null])
})

test('a report of another scope decides nothing', () => {
  expect(assess({ reports: [report({ value: 105, scope: 'park' }, { fit: 'scope' })] })).toEqual(['undecided', 'scope'])
})

test('a target without a report is pending until its last day, then silent', () => {
  expect(assess({}, '2024-12-31')).toEqual(['pending', null])
  expect(assess({}, '2025-01-01')).toEqual(['silent', null])
  expect(assess({})).toEqual(['silent', null])
  expect(assess({ due: '2025-08' }, '2025-08-31')).toEqual(['pending', null])
  expect(assess({ due: '2025-08' }, '2025-09-01')).toEqual(['silent', null])
})

test('the reason is sources-end when the sources on the cluster end before the due date', () => {
  expect(assess({ latest: '2024-06' })).toEqual(['silent', 'sources-end'])
  expect(assess({ latest: null })).toEqual(['silent', 'sources-end'])
})

test('a report published before the due date decides nothing, even for the due year', () => {
  const early = [report({ value: 120, asOf: '2023-07' }), report({ value: 120 }, { published: '2024-07-01' })]
  expect(assess({ reports: early })).toEqual(['silent', null])
  expect(assess({ reports: early }, '2024-08-01')).toEqual(['pending', null])
})

test('a value for a later time, or for a month of the due year, decides nothing', () => {
  expect(assess({ reports: [report({ value: 130, asOf: '2025' }, { published: '2026-01' })] })).toEqual([
    'undecided',
    'period',
  ])
  expect(assess({ reports: [report({ value: 130, asOf: '2024-12' })] })).toEqual(['undecided', 'period'])
})

test('a count at the end of the due year decides', () => {
  const firms = { metric: 'enterprises', unit: '家' }
  const said = buildFigure({ ...firms, kind: 'target', value: 50 })
  expect(assess({ said, reports: [report({ ...firms, value: 60, asOf: '2024-12' })] })).toEqual(['reached', null])
})

test('two reports with different results decide nothing', () => {
  expect(assess({ reports: [report({ value: 95 }), report({ value: 105 })] })).toEqual(['undecided', 'conflict'])
  expect(assess({ reports: [report({ comparator: '~' }), report({ value: 105 })] })).toEqual(['reached', null])
})

test('a target without a due date is never decided', () => {
  expect(assess({ due: null, reports: [report({ value: 900 })] })).toEqual(['undated', null])
})

test('a target has a state from the last day of the date of its source on; an undated one always', () => {
  expect(assess({}, '2023-03-21')).toBeNull()
  expect(assess({}, '2023-03-22')).toEqual(['pending', null])
  expect(assess({ stated: '2023-03' }, '2023-03-30')).toBeNull()
  expect(assess({ stated: null, due: null }, '2000-01-01')).toEqual(['undated', null])
})
