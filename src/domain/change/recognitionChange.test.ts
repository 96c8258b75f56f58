import { expect, test } from 'vitest'
import type { IsoDay } from '../date/isoDay'
import type { Recognition } from '../recognition/recognition'
import type { ListId, RecognitionList } from '../recognition/recognitionList'
import { findRecognitionChanges } from './recognitionChange'

const LIST = {
  id: 'sc-2023' as ListId,
  level: 'province',
  announced: '2023-07',
  announcedBasis: 'inferred',
  validFrom: '2023',
  validTo: '2025',
  validityBasis: 'sourced',
  validityYears: 3,
  sources: ['notice'],
} as unknown as RecognitionList

function findChanges(
  since: string,
  until: string,
  reReviewed: Recognition['reReviewed'] = null,
  list: Partial<RecognitionList> = {},
) {
  const lists = new Map([[LIST.id, { ...LIST, ...list }]])
  const recognition = { list: LIST.id, level: 'province', certainty: 'stated', listCandidates: [], reReviewed } as const
  return findRecognitionChanges(recognition, lists, { since: since as IsoDay, until: until as IsoDay })
}
const summarize = (...input: Parameters<typeof findChanges>) =>
  findChanges(...input).map(({ kind, date, likelihood }) => `${kind} ${date} ${likelihood}`)
const reReview = (date: string, result = 'passed') => ({ result, date, source: 'press' })

test('a list of July is recognised in a period with the whole month, with its basis and sources', () => {
  expect(findChanges('2023-06-30', '2023-07-31')).toMatchObject([
    { kind: 'recognised', date: '2023-07', likelihood: 'certain', basis: 'inferred', sources: ['notice'] },
  ])
})

test('a period that cuts the month has the recognition as possible', () => {
  expect(summarize('2023-07-15', '2023-12-31')).toEqual(['recognised 2023-07 possible'])
  expect(summarize('2023-01-01', '2023-07-15')).toEqual(['recognised 2023-07 possible'])
})

test('a term expires in the period that contains the day after it', () => {
  expect(summarize('2025-12-31', '2026-01-01')).toEqual(['expired 2025 certain'])
  expect(summarize('2025-12-30', '2025-12-31')).toEqual([])
  expect(summarize('2026-01-01', '2026-12-31')).toEqual([])
})

test('a passed review before the end renews, and the old end is no change', () => {
  expect(summarize('2025-01-01', '2026-12-31', reReview('2025-11'))).toEqual(['renewed 2025-11 certain'])
  expect(summarize('2025-12-31', '2026-12-31', reReview('2025-11'))).toEqual([])
  expect(summarize('2028-01-01', '2029-01-01', reReview('2025-11'))).toEqual(['expired 2028 certain'])
})

test('a review after the end leaves the term expired until it is reported', () => {
  expect(summarize('2025-12-31', '2026-03-30', reReview('2026-03'))).toEqual([
    'renewed 2026-03 possible',
    'expired 2025 certain',
  ])
  expect(summarize('2025-12-31', '2026-03-31', reReview('2026-03'))).toEqual(['renewed 2026-03 certain'])
})

test('a failed review is a withdrawal and no expiry', () => {
  expect(summarize('2024-01-01', '2026-12-31', reReview('2024-06', 'failed'))).toEqual(['withdrawn 2024-06 certain'])
})

test('without a list, a date or a term there is no change to tell', () => {
  expect(summarize('2000-01-01', '2099-12-31', null, { announced: null, validTo: null })).toEqual([])
  expect(summarize('2026-01-02', '2025-12-31')).toEqual([])
})
