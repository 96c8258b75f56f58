import { expect, test } from 'vitest'
import type { IsoDay } from '../date/isoDay'
import { addMonths, findLikelihood, getDayBeforeFirstList, getPeriod } from './period'

const toDay = (text: string) => text as IsoDay
const buildPeriod = (since: string, until: string) => ({ since: toDay(since), until: toDay(until) })

test.each([
  ['2023-07', 'certain'],
  ['2023-07-01', 'certain'],
  ['2023-12-31', 'certain'],
  ['2023-06-30', null],
  ['2023-06', null],
  ['2024-01', null],
  ['2023', 'possible'],
])('%s from 2023-06-30 to 2023-12-31 is %s', (date, likelihood) => {
  expect(findLikelihood(date, buildPeriod('2023-06-30', '2023-12-31'))).toBe(likelihood)
})

test('a month astride either end of the period is only possible', () => {
  expect(findLikelihood('2023-07', buildPeriod('2023-07-15', '2023-12-31'))).toBe('possible')
  expect(findLikelihood('2023-07', buildPeriod('2023-01-01', '2023-07-15'))).toBe('possible')
})

test('a period that starts on its last day or later contains nothing', () => {
  expect(findLikelihood('2023-07', buildPeriod('2023-07-15', '2023-07-15'))).toBe(null)
  expect(findLikelihood('2023', buildPeriod('2023-12-01', '2023-02-01'))).toBe(null)
})

test.each([
  ['2026-11-22', -3, '2026-08-22'],
  ['2026-11-22', -12, '2025-11-22'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-02-29', -12, '2023-02-28'],
  ['2026-01-31', -3, '2025-10-31'],
])('%s and %i months is %s', (day, months, expected) => expect(addMonths(toDay(day), months)).toBe(expected))

test('a view without a start begins a year before its day', () => {
  expect(getPeriod(null, toDay('2026-11-22'))).toEqual(buildPeriod('2025-11-22', '2026-11-22'))
  expect(getPeriod(toDay('2024-01-01'), toDay('2026-11-22')).since).toBe('2024-01-01')
})

test('the day before the first list counts a partial date from its first day', () => {
  expect(getDayBeforeFirstList([{ announced: '2023-07' }, { announced: null }, { announced: '2024-01-11' }])).toBe(
    '2023-06-30',
  )
  expect(getDayBeforeFirstList([{ announced: null }])).toBe(null)
})
