import { describe, expect, test } from 'vitest'
import { buildFigure } from '../../../tests/support/data/buildFigure'
import type { Figure } from './cluster'
import { findLatestDate, selectLeadingFigure } from './facts'

const figure = (patch: Partial<Figure>): Figure => buildFigure({ value: 1, textZh: 'x', source: 's', ...patch })

describe('the leading figure of a cluster', () => {
  test.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['a reported one before a target, even if the target is newer', { asOf: '2019' }, { kind: 'target', asOf: '2027' }],
    ['a reported revenue before a targeted output', { metric: 'revenue' }, { kind: 'target' }],
    [
      'the cluster’s revenue before output of the city',
      { metric: 'revenue' },
      { scope: 'city', qualifierZh: '机器人' },
    ],
    ['output before revenue', { asOf: '2019' }, { metric: 'revenue' }],
    ['revenue before a scale that may be either', { metric: 'revenue', asOf: '2019' }, { metric: 'scale' }],
    ['the whole cluster before ten of its firms', { asOf: '2019' }, { qualifierZh: '10家陶瓷企业' }],
    [
      'the scale of the cluster before output of its county',
      { metric: 'scale' },
      { scope: 'county', qualifierZh: '机器人' },
    ],
    ['the cluster before its park', { value: 60, asOf: '2020' }, { scope: 'park' }],
    ['the park before the county', { scope: 'park' }, { scope: 'county' }],
    [
      'its trade before all trades of the park',
      { scope: 'park', qualifierZh: '航空', asOf: '2022' },
      { scope: 'park' },
    ],
    [
      'its trade before an explicit total of all trades',
      { scope: 'park', qualifierZh: '航空', asOf: '2022' },
      { scope: 'park', qualifierZh: '全部产业' },
    ],
    ['an exact number before an approximate one', { comparator: '>', asOf: '2019' }, { comparator: '~' }],
    ['the newest', { asOf: '2025-10' }, { asOf: '2025-03' }],
    ['a whole year before its October', { asOf: '2025' }, { asOf: '2025-10' }],
    ['a dated one before an undated', { asOf: '2018' }, { asOf: null }],
  ])('%s', (_, wanted, other) => {
    const [a, b] = [figure(wanted), figure(other)]
    expect(selectLeadingFigure([a, b])).toBe(a)
    expect(selectLeadingFigure([b, a])).toBe(a)
  })

  test('is the first on record of two that are equal by all criteria', () => {
    const [a, b] = [figure({ value: 20 }), figure({ value: 15 })]
    expect([selectLeadingFigure([a, b]), selectLeadingFigure([b, a])]).toEqual([a, b])
  })

  test.each(['park', 'county', 'city'] as const)('is missing when only the %s has a target', scope => {
    expect(selectLeadingFigure([figure({ scope, kind: 'target', qualifierZh: '四个项目' })])).toBeNull()
    expect(selectLeadingFigure([figure({ kind: 'target' })])).not.toBeNull()
  })

  test('is missing when there are only employees, or only the output of one company', () => {
    expect(selectLeadingFigure([figure({ metric: 'employees' }), figure({ scope: 'company' })])).toBeNull()
  })
})

test('the latest of partial dates is the one whose period ends last', () => {
  expect(findLatestDate(['2024-06-30', null, '2025', '2025-11'])).toBe('2025')
  expect(findLatestDate([null])).toBeNull()
})
