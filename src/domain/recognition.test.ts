import { describe, expect, test } from 'vitest'
import type { IsoDay } from './calendar'
import type { Basis, Level, ListId, Recognition, RecognitionList } from './cluster'
import { levelOn, standingOf, statusOn } from './recognition'

const day = (text: string) => text as IsoDay
const TODAY = day('2026-11-22')

const list = (id: string, validTo: string | null, validityBasis: Basis): RecognitionList => ({
  id: id as ListId,
  level: id.startsWith('cn') ? 'national' : 'province',
  year: Number(id.slice(3)),
  batch: null,
  titleZh: id,
  announced: null,
  announcedBasis: 'unknown',
  size: null,
  sizeInSichuan: null,
  namesKnown: 0,
  validFrom: null,
  validTo,
  validityBasis,
  validityYears: 3,
  validityNote: null,
  sources: [],
})

const lists = new Map(
  [
    list('sc-2023', '2025', 'sourced'),
    list('sc-2024', '2026', 'inferred'),
    list('cn-2022', '2026-01', 'inferred'),
    list('cn-2023', '2026-10', 'inferred'),
    list('cn-2026', null, 'unknown'),
  ].map(l => [l.id, l]),
)

const recognised = (id: string | null, reReviewed: Recognition['reReviewed'] = null, level: Level = 'province') => ({
  list: id as ListId | null,
  level: id ? (id.startsWith('cn') ? 'national' : 'province') : level,
  certainty: 'stated' as const,
  listCandidates: [],
  reReviewed,
})

const reviewed = (result: string, date: string) => ({ result, date, source: 'press' })

describe('one recognition', () => {
  test('of the 2023 provincial list holds to the last day of 2025 and not a day longer', () => {
    const on = (text: string) => standingOf(recognised('sc-2023'), lists, day(text)).status
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-11-22')]).toEqual(['valid', 'expired', 'expired'])
  })

  test('of the 2023 provincial list says its end is sourced', () => {
    const standing = standingOf(recognised('sc-2023'), lists, TODAY)
    expect(standing).toEqual({ status: 'expired', until: '2025-12-31', basis: 'sourced', renewed: false })
  })

  test('of the 2023 national list ran out at the end of October 2026, by inference', () => {
    const standing = standingOf(recognised('cn-2023'), lists, TODAY)
    expect(standing).toEqual({ status: 'expired', until: '2026-10-31', basis: 'inferred', renewed: false })
    expect(standingOf(recognised('cn-2023'), lists, day('2026-10-31')).status).toBe('valid')
  })

  test('re-reviewed in 2025 holds to the end of 2028, told as renewed and inferred', () => {
    const renewed = recognised('cn-2022', reviewed('passed', '2025'))
    expect(standingOf(renewed, lists, TODAY)).toEqual({
      status: 'valid',
      until: '2028-12-31',
      basis: 'inferred',
      renewed: true,
    })
    expect(standingOf(renewed, lists, day('2029-01-01')).status).toBe('expired')
  })

  test('with a sourced end is inferred once a re-review moved it', () => {
    const renewed = standingOf(recognised('sc-2023', reviewed('passed', '2026-03')), lists, TODAY)
    expect(renewed).toEqual({ status: 'valid', until: '2029-03-31', basis: 'inferred', renewed: true })
  })

  test('is not renewed before the year of its re-review', () => {
    const standing = standingOf(recognised('cn-2022', reviewed('passed', '2025')), lists, day('2024-06-01'))
    expect([standing.until, standing.renewed]).toEqual(['2026-01-31', false])
  })

  test('that failed its re-review is not renewed', () => {
    expect(standingOf(recognised('cn-2022', reviewed('failed', '2025')), lists, TODAY).status).toBe('expired')
  })

  test.each([
    ['whose list no source names', null],
    ['of a list nobody has recorded', 'sc-2019'],
    ['of a list without an end', 'cn-2026'],
  ])('%s is unknown, never valid', (_name, id) => {
    expect(standingOf(recognised(id), lists, TODAY)).toEqual({
      status: 'unknown',
      until: null,
      basis: 'unknown',
      renewed: false,
    })
  })
})

describe('a cluster', () => {
  const status = (...recognitions: Recognition[]) => statusOn(recognitions, lists, TODAY)

  test('holds while one of its recognitions does', () => {
    expect(status(recognised('sc-2023'), recognised('sc-2024'))).toBe('valid')
    expect(status(recognised(null), recognised('sc-2024'))).toBe('valid')
  })

  test('has run out only when every recognition is known to have', () => {
    expect(status(recognised('sc-2023'), recognised('cn-2023'))).toBe('expired')
    expect(status(recognised('sc-2023'), recognised(null))).toBe('unknown')
  })

  test('without any recognition is unknown', () => {
    expect(status()).toBe('unknown')
  })

  test('stands at the highest level among the recognitions that decide its status', () => {
    const level = (...recognitions: Recognition[]) => levelOn(recognitions, lists, TODAY)
    expect(level(recognised('sc-2023'), recognised('cn-2023'))).toBe('national')
    expect(level(recognised('sc-2024'), recognised('cn-2023'))).toBe('province')
    expect(level(recognised('sc-2024'), recognised(null, null, 'national'))).toBe('province')
    expect(level(recognised(null, null, 'national'))).toBe('national')
  })
})
