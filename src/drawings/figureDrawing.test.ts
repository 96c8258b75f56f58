import { expect, test } from 'vitest'
import { buildFigure } from '../../tests/support/data/buildFigure'
import { toNumberFact } from './figureDrawing'

test('the counted thing is named in the language of the cluster’s file, and as its source does without a translation', () => {
  const figure = { figure: buildFigure({ qualifierZh: '全部工业', metric: 'capacity' }), source: null }
  expect(toNumberFact(figure, { 全部工业: 'all industry' }).label).toBe('all industry')
  expect(toNumberFact(figure).label).toBe('全部工业')
})
