import { describe, expect, test } from 'vitest'
import type { IsoDay } from '../date/isoDay'
import type { Basis } from '../source/source'
import type { Recognition } from './recognition'
import type { Level, ListId, RecognitionList } from './recognitionList'
import { getClusterStatus, getRecognitionStatus, isRecognised } from './recognitionStatus'

const toDay = (text: string) => text as IsoDay
const TODAY = toDay('2026-11-22')

const list = (
  id: string,
  validTo: string | null,
  validityBasis: Basis,
  announced: string | null = null,
): RecognitionList => ({
  id: id as ListId,
  level: id.startsWith('cn') ? 'national' : 'province',
  year: Number(id.slice(3)),
  batch: null,
  titleZh: id,
  announced,
  announcedBasis: 'unknown',
  size: null,
  sizeInSichuan: null,
  namesKnown: 0,
  withoutPublishedName: 0,
  validFrom: null,
  validTo,
  validityBasis,
  validityYears: 3,
  validityNote: null,
  sources: ['notice'],
})

const lists = new Map(
  [
    list('sc-2023', '2025', 'sourced'),
    list('sc-2024', '2026', 'inferred', '2024-07-25'),
    list('cn-2022', '2025', 'sourced'),
    list('cn-2023', '2026-10', 'inferred', '2023-10'),
    list('cn-2026', null, 'unknown'),
  ].map(l => [l.id, l]),
)

const recognition = (id: string | null, reReviewed: Recognition['reReviewed'] = null, level: Level = 'province') => ({
  list: id as ListId | null,
  level: id ? (id.startsWith('cn') ? 'national' : 'province') : level,
  certainty: 'stated' as const,
  listCandidates: [],
  reReviewed,
})

const reReview = (result: string, date: string) => ({ result, date, source: 'press' })

describe('one recognition', () => {
  test('of the 2023 provincial list ends on the last day of 2025', () => {
    const getStatusOn = (text: string) => getRecognitionStatus(recognition('sc-2023'), lists, toDay(text)).status
    expect([getStatusOn('2025-12-31'), getStatusOn('2026-01-01'), getStatusOn('2026-11-22')]).toEqual([
      'expiring',
      'expired',
      'expired',
    ])
  })

  test('is expiring from 180 days before its end', () => {
    const getStatusOn = (text: string) => getRecognitionStatus(recognition('sc-2023'), lists, toDay(text)).status
    expect([getStatusOn('2025-07-03'), getStatusOn('2025-07-04')]).toEqual(['valid', 'expiring'])
  })

  test('of the 2023 provincial list has a sourced end', () => {
    const recognitionStatus = getRecognitionStatus(recognition('sc-2023'), lists, TODAY)
    expect(recognitionStatus).toMatchObject({
      status: 'expired',
      until: '2025-12-31',
      basis: 'sourced',
      reason: 'term',
    })
  })

  test('of the 2023 national list ended with October 2026, by inference', () => {
    const recognitionStatus = getRecognitionStatus(recognition('cn-2023'), lists, TODAY)
    expect(recognitionStatus).toMatchObject({
      status: 'expired',
      until: '2026-10-31',
      basis: 'inferred',
      reason: 'term',
    })
    expect(getRecognitionStatus(recognition('cn-2023'), lists, toDay('2026-10-31')).status).toBe('expiring')
  })

  test('with a passed re-review reported in 2025-11 is renewed from its old end, by inference', () => {
    const renewed = recognition('cn-2022', reReview('passed', '2025-11'))
    expect(getRecognitionStatus(renewed, lists, TODAY)).toEqual({
      status: 'renewed',
      until: '2028-12-31',
      basis: 'inferred',
      reason: 'passed',
      sources: ['press', 'notice'],
    })
    const getStatusOn = (text: string) => getRecognitionStatus(renewed, lists, toDay(text)).status
    expect([getStatusOn('2025-11-29'), getStatusOn('2025-11-30')]).toEqual(['expiring', 'renewed'])
    expect([getStatusOn('2028-12-31'), getStatusOn('2029-01-01')]).toEqual(['expiring', 'expired'])
  })

  test.each([
    ['before the end', '2025-06', '2028-12-31'],
    ['after it', '2026-03', '2028-12-31'],
    ['with its year alone', '2026', '2028-12-31'],
  ])('is extended by the same years when the re-review is reported %s', (_when, date, until) => {
    const renewed = getRecognitionStatus(recognition('sc-2023', reReview('passed', date)), lists, toDay('2027-01-01'))
    expect(renewed).toMatchObject({ status: 'renewed', until, basis: 'inferred' })
  })

  test('with an inferred end is extended from that end, as exact as it is', () => {
    const renewed = getRecognitionStatus(recognition('cn-2023', reReview('passed', '2026-09')), lists, TODAY)
    expect([renewed.until, renewed.basis]).toEqual(['2029-10-31', 'inferred'])
  })

  test('is not renewed before its re-review is reported', () => {
    const recognitionStatus = getRecognitionStatus(
      recognition('cn-2022', reReview('passed', '2025-11')),
      lists,
      toDay('2024-06-01'),
    )
    expect([recognitionStatus.until, recognitionStatus.reason]).toEqual(['2025-12-31', 'term'])
  })

  test('that failed its re-review is withdrawn from then on, with the report as source', () => {
    const failed = recognition('cn-2022', reReview('failed', '2025-06'))
    expect(getRecognitionStatus(failed, lists, toDay('2025-06-29')).status).toBe('valid')
    expect(getRecognitionStatus(failed, lists, toDay('2025-06-30'))).toMatchObject({
      status: 'withdrawn',
      until: '2025-06-30',
      sources: ['press'],
    })
  })

  test('exists from the day its list is announced; a month counts from its last day', () => {
    const isRecognisedOn = (text: string, id: string | null, candidates: string[] = []) =>
      isRecognised({ ...recognition(id), listCandidates: candidates as ListId[] }, lists, toDay(text))
    expect([isRecognisedOn('2024-07-24', 'sc-2024'), isRecognisedOn('2024-07-25', 'sc-2024')]).toEqual([false, true])
    expect([isRecognisedOn('2023-10-30', 'cn-2023'), isRecognisedOn('2023-10-31', 'cn-2023')]).toEqual([false, true])
    expect([isRecognisedOn('2023-10-31', null, ['sc-2024', 'cn-2023']), isRecognisedOn('2000-01-01', null)]).toEqual([
      true,
      true,
    ])
  })

  test.each([
    ['of no known list', null],
    ['of a list that is not on record', 'sc-2019'],
    ['of a list without an end', 'cn-2026'],
  ])('%s is unknown, never valid', (_name, id) => {
    expect(getRecognitionStatus(recognition(id), lists, TODAY)).toMatchObject({
      status: 'unknown',
      until: null,
      basis: 'unknown',
    })
  })
})

describe('a cluster', () => {
  const getClusterStatusOn = (text: string, ...recognitions: Recognition[]) =>
    getClusterStatus(recognitions, lists, toDay(text))
  const getStatusToday = (...recognitions: Recognition[]) => getClusterStatusOn(TODAY, ...recognitions)?.status

  test('is in force while one of its recognitions is', () => {
    expect(getStatusToday(recognition('sc-2023'), recognition('sc-2024'))).toBe('expiring')
    expect(getStatusToday(recognition(null), recognition('sc-2024'))).toBe('expiring')
  })

  test('has the status of the recognition that ends last', () => {
    const renewed = recognition('cn-2022', reReview('passed', '2025'))
    expect(getStatusToday(recognition('sc-2024'), renewed)).toBe('renewed')
    expect(getClusterStatusOn('2028-08-01', recognition('sc-2024'), renewed)?.status).toBe('expiring')
  })

  test('is expired only when every recognition is', () => {
    expect(getStatusToday(recognition('sc-2023'), recognition('cn-2023'))).toBe('expired')
    expect(getStatusToday(recognition('sc-2023'), recognition(null))).toBe('unknown')
  })

  test('without any recognition is unknown', () => {
    expect(getStatusToday()).toBe('unknown')
  })

  test('does not exist before its first recognition', () => {
    expect(getClusterStatusOn('2023-10-30', recognition('sc-2024'), recognition('cn-2023'))).toBeNull()
    expect(getClusterStatusOn('2023-10-31', recognition('sc-2024'), recognition('cn-2023'))?.status).toBe('valid')
  })

  test('is marked when its end is inferred, not stated', () => {
    expect(getClusterStatusOn(TODAY, recognition('sc-2023'))?.inferred).toBe(false)
    expect(getClusterStatusOn(TODAY, recognition('sc-2024'))?.inferred).toBe(true)
    expect(getClusterStatusOn(TODAY, recognition(null))?.inferred).toBe(false)
  })

  test('has the highest level among the recognitions that decide its status', () => {
    const getLevelToday = (...recognitions: Recognition[]) => getClusterStatusOn(TODAY, ...recognitions)?.level
    expect(getLevelToday(recognition('sc-2023'), recognition('cn-2023'))).toBe('national')
    expect(getLevelToday(recognition('sc-2024'), recognition('cn-2023'))).toBe('province')
    expect(getLevelToday(recognition('sc-2024'), recognition(null, null, 'national'))).toBe('province')
    expect(getLevelToday(recognition(null, null, 'national'))).toBe('national')
  })
})
