import { expect, test } from 'vitest'
import { buildDatasetOn } from '../../../tests/support/data/dataset'
import { selectTermEnd } from './termEnd'

const selectTermOn = (day: string, id: string) => {
  const data = buildDatasetOn(day)
  return selectTermEnd(data.clusters.find(c => c.id === id)?.recognitions ?? [], data.lists, data.day)
}

test('a passed review extends the term by three years', () => {
  expect(selectTermOn('2026-11-30', 'qingyang-aviation-supply')).toEqual({
    level: 'national',
    from: '2023',
    to: '2025',
    basis: 'sourced',
    lastDay: '2025-12-31',
    extendedTo: '2028-12-31',
    reviewedOn: '2025-11',
    outcome: 'extension',
  })
})

test.each([
  ['while the term runs there is no outcome', '2025-10-31', 'qingyang-aviation-supply', null],
  ['after the end without a report the outcome is silence', '2026-01-01', 'shehong-lithium-materials', 'silence'],
  ['on the last day the term still runs', '2025-12-31', 'shehong-lithium-materials', null],
])('%s', (_name, day, id, outcome) => {
  expect(selectTermOn(day, id)?.outcome).toBe(outcome)
})

test('the recognition with a known list counts; without a list there is no term', () => {
  expect(selectTermOn('2026-11-30', 'pidu-electromagnetic-space-security')).toMatchObject({
    level: 'province',
    to: '2026',
  })
  expect(selectTermOn('2026-11-30', 'dongpo-pickles')).toBeNull()
  expect(selectTermOn('2022-01-01', 'qingyang-aviation-supply')).toBeNull()
})
