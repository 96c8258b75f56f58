import { describe, expect, test } from 'vitest'
import { buildFigure } from '../../../tests/support/data/buildFigure'
import type { Figure } from '../cluster/cluster'
import { assessFigure, assessFigures } from './nationalStandard'
import type { Threshold } from './programme'

const figure = (patch: Partial<Figure>): Figure => buildFigure({ asOf: '2023', textZh: '', source: 'press', ...patch })
const threshold = (rest: Partial<Threshold> = {}): Threshold => ({
  id: 'cn-output',
  metric: 'output',
  comparator: '>=',
  value: 40,
  unit: '亿元',
  textZh: '',
  textEn: null,
  source: 'rule',
  ...rest,
})

describe('a figure against a threshold', () => {
  test.each([
    ['=', 40, '>=', 'met'],
    ['=', 39, '>=', 'not-met'],
    ['~', 40, '>', 'not-met'],
    ['>', 40, '>=', 'met'],
    ['>', 40, '>', 'met'],
    ['>=', 30, '>=', 'unknown'],
    ['<', 100, '>=', 'unknown'],
    ['=', 90, '<=', 'not-met'],
    ['<', 30, '<=', 'met'],
    ['>', 30, '<=', 'unknown'],
  ] as const)('%s %d against %s 40 is %s', (comparator, value, against, verdict) => {
    expect(assessFigure(figure({ comparator, value }), threshold({ comparator: against }))).toBe(verdict)
  })
})

test.each(['10家陶瓷企业', '百亿级', '全部工业'])('a figure of %s is not judged', qualifierZh => {
  for (const value of [20, 400]) expect(assessFigure(figure({ value, qualifierZh }), threshold())).toBe('unknown')
})

describe('the figures of a cluster', () => {
  test('leave out targets, other metrics and other units; those of the cluster itself come first, then the newest', () => {
    const ownFigure = figure({ asOf: '2022' })
    const parkFigure = figure({ scope: 'park', asOf: '2025' })
    const newerFigure = figure({ asOf: '2024' })
    const excludedFigures = [
      figure({ kind: 'target' }),
      figure({ kind: 'estimate' }),
      figure({ metric: 'revenue' }),
      // 规模 may be output or revenue.
      figure({ metric: 'scale' }),
      figure({ unit: '万元' }),
    ]
    const assessments = assessFigures([parkFigure, ownFigure, ...excludedFigures, newerFigure], threshold())
    expect(assessments.map(j => j.figure)).toEqual([newerFigure, ownFigure, parkFigure])
    expect(assessments.map(j => j.isOtherScope)).toEqual([false, false, true])
  })

  test('are empty for a threshold without figures on record', () => {
    expect(assessFigures([figure({})], threshold({ metric: 'smeOutputShare', unit: '%' }))).toEqual([])
  })
})
