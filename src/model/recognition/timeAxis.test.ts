import { expect, test } from 'vitest'
import { buildTimeAxis, getEndTime, getStartTime } from './timeAxis'

test('years follow each other over the whole width', () => {
  const { years } = buildTimeAxis(2023, 2026)
  expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026])
  expect([years[0]?.start, years.at(-1)?.end]).toEqual([0, 1])
  for (const [i, { start }] of years.entries()) if (i > 0) expect(start).toBe(years[i - 1]?.end)
})

test('a partial date covers its whole period, and the next begins where it ends', () => {
  const { toPosition } = buildTimeAxis(2023, 2024)
  expect(toPosition(getEndTime('2023'))).toBe(toPosition(getStartTime('2024')))
  expect(toPosition(getEndTime('2024-02'))).toBe(toPosition(getStartTime('2024-03-01')))
})

test('times outside the axis have the position of its nearer end', () => {
  const { toPosition } = buildTimeAxis(2023, 2024)
  expect([toPosition(getStartTime('2001')), toPosition(getEndTime('2060'))]).toEqual([0, 1])
})
