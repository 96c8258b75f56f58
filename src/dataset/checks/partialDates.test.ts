import { expect, test } from 'vitest'
import { findNewestDate } from './partialDates'

test.each([
  [['2026-02-03', '2026-02-25'], '2026-02-25'],
  [['2026-02-03', '2026-02'], '2026-02'],
  [['2026-02', '2026-02-03'], '2026-02'],
  [['2026-02-03', '2026'], '2026-02-03'],
  [['2026', '2025-12-31'], '2026'],
  [['2026-02', '2026-03-01'], '2026-03-01'],
  [[], ''],
])('the newest of %j is %s', (dates, newest) => {
  expect(findNewestDate(dates)).toBe(newest)
})
