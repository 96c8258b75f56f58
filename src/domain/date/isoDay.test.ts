import { describe, expect, test } from 'vitest'
import { addYears, getLastDay, toShanghaiDay } from './isoDay'

describe('today', () => {
  test('is the day in Chengdu, eight hours ahead of UTC', () => {
    expect(toShanghaiDay(new Date('2025-12-31T15:59:59Z'))).toBe('2025-12-31')
    expect(toShanghaiDay(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
  })

  test('does not depend on the time zone of the user', () => {
    expect(toShanghaiDay(new Date('2026-11-21T20:00:00-08:00'))).toBe('2026-11-22')
  })
})

describe('the last day of a partial date', () => {
  test.each([
    ['2025', '2025-12-31'],
    ['2026-01', '2026-01-31'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2023-07-25', '2023-07-25'],
  ])('%s ends on %s', (partial, last) => {
    expect(getLastDay(partial)).toBe(last)
  })
})

test.each([
  ['2025', 3, '2028'],
  ['2026-01', 3, '2029-01'],
  ['2023-07-25', 1, '2024-07-25'],
])('%s plus %i years is %s, as partial as before', (partial, years, later) => {
  expect(addYears(partial, years)).toBe(later)
})
