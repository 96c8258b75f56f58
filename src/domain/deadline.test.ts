// The dated facts of a life: what is stated, what is counted out or borrowed, what is missing, and nothing more exact than its source.
import { describe, expect, test } from 'vitest'
import type { IsoDay } from './calendar'
import type { Deadline, Level, ListId, Recognition, RecognitionList } from './cluster'
import { comingEvents, lastDayIn, lifeOf } from './deadline'
import { noticesFor } from './notice'

const list = (id: string, change: Partial<RecognitionList> = {}): RecognitionList => ({
  id: id as ListId,
  level: id.startsWith('cn') ? 'national' : 'province',
  year: Number(id.slice(3)),
  batch: null,
  titleZh: id,
  announced: '2023-07',
  announcedBasis: 'inferred',
  size: null,
  sizeInSichuan: null,
  namesKnown: 0,
  withoutPublishedName: 0,
  validFrom: '2023',
  validTo: '2025',
  validityBasis: 'sourced',
  validityYears: 3,
  validityNote: null,
  sources: [`of-${id}`],
  ...change,
})
const deadline = (
  id: string,
  level: Level,
  monthDay: string,
  boundary: 'before' | 'by',
  ...lists: string[]
): Deadline => ({
  id,
  level,
  monthDay,
  boundary,
  textZh: id,
  appliesTo: lists as ListId[],
  source: `notice-${id}`,
})
const recognition = (change: Partial<Recognition> = {}): Recognition => ({
  list: 'sc-2023' as ListId,
  level: 'province',
  certainty: 'stated',
  listCandidates: [],
  reReviewed: null,
  ...change,
})

const national = {
  announced: '2023-01-11',
  announcedBasis: 'sourced',
  validFrom: '2023-01',
  validTo: '2026-01',
  validityBasis: 'inferred',
} as const
const LISTS = new Map(
  [
    list('sc-2023'),
    list('sc-2024', {
      announced: '2024-07-25',
      announcedBasis: 'sourced',
      validFrom: '2024',
      validTo: '2026',
      validityBasis: 'inferred',
    }),
    list('cn-2022', national),
    list('cn-2023', { ...national, announced: '2023-10-18', validFrom: '2023-10', validTo: '2026-10' }),
    list('sc-2025', {
      announced: null,
      announcedBasis: 'unknown',
      validFrom: null,
      validTo: null,
      validityBasis: 'unknown',
    }),
  ].map(l => [l.id, l]),
)
const DEADLINES = [
  deadline('province', 'province', '04-01', 'before', 'sc-2023'),
  deadline('first', 'national', '04-30', 'by', 'cn-2022'),
  deadline('third', 'national', '03-31', 'by', 'cn-2024'),
]
const lifeOn = (day: string, change: Partial<Recognition> = {}) =>
  lifeOf(recognition(change), LISTS, DEADLINES, day as IsoDay)
const told = (day: string, change: Partial<Recognition> = {}) =>
  lifeOn(day, change).events.map(e => `${e.date} ${e.kind} ${e.basis}`)

test('what is due before 1 April can still be kept on 31 March; what is due by 30 April, on that day', () => {
  expect(lastDayIn(2026, { monthDay: '04-01', boundary: 'before' })).toBe('2026-03-31')
  expect(lastDayIn(2026, { monthDay: '04-30', boundary: 'by' })).toBe('2026-04-30')
  expect(lastDayIn(2024, { monthDay: '03-01', boundary: 'before' })).toBe('2024-02-29')
  expect(lastDayIn(2026, { monthDay: '01-01', boundary: 'before' })).toBe('2025-12-31')
})

describe('a life', () => {
  test('stated: dates stay as exact as they are known, and reports are due only while it is in force', () => {
    expect(told('2025-01-01')).toEqual([
      '2023 start sourced',
      '2023-07 announced inferred',
      '2024-03-31 report sourced',
      '2025-03-31 report sourced',
      '2025 end sourced',
    ])
    expect(lifeOn('2025-12-31')).toMatchObject({ openSince: null, missing: [] })
  })

  test('past its end with no re-review found: open from then on', () => {
    expect(lifeOn('2026-01-01')).toMatchObject({ openSince: '2025-12-31', missing: ['review'], renewal: null })
  })

  test('of another list of the level: the report is the custom, told as inferred', () => {
    const life = lifeOn('2026-11-22', { list: 'sc-2024' as ListId })
    expect(life.notices).toEqual([{ deadline: DEADLINES[0], own: false }])
    expect(life.events.filter(e => e.kind === 'report')).toEqual([
      { kind: 'report', date: '2025-03-31', basis: 'inferred', sources: ['notice-province'] },
      { kind: 'report', date: '2026-03-31', basis: 'inferred', sources: ['notice-province'] },
    ])
    expect(life.missing).toEqual([])
  })

  test('notices to others that differ give it no day', () => {
    const life = lifeOn('2026-01-01', { list: 'cn-2023' as ListId, level: 'national' })
    expect(life.notices.map(n => [n.deadline.id, n.own])).toEqual([
      ['first', false],
      ['third', false],
    ])
    expect(life.events.map(e => e.kind)).toEqual(['start', 'announced', 'end'])
    expect(life.missing).toEqual(['notices-differ'])
  })

  const passed = { result: 'passed', date: '2025', source: 'review' }
  const first = { list: 'cn-2022' as ListId, level: 'national' as const }

  test('renewed: it goes on from the end of its term, and its notice is from then on only the custom', () => {
    expect(told('2026-11-22', { ...first, reReviewed: passed })).toEqual([
      '2023-01 start inferred',
      '2023-01-11 announced sourced',
      '2024-04-30 report sourced',
      '2025-04-30 report sourced',
      '2025 review sourced',
      '2026-04-30 report inferred',
      '2027-04-30 report inferred',
      '2028-04-30 report inferred',
      '2029-01 end inferred',
    ])
    const life = lifeOn('2026-11-22', { ...first, reReviewed: passed })
    expect(life.renewal).toEqual({ from: '2026-01', to: '2029-01', basis: 'inferred' })
    expect(life.review).toEqual({ date: '2025', passed: true, source: 'review' })
    expect(life.events.at(-1)?.sources).toEqual(['review', 'of-cn-2022'])
  })

  test('a re-review counts from the day one can know of it', () => {
    const life = lifeOn('2025-12-30', { ...first, reReviewed: passed })
    expect(life).toMatchObject({ review: null, renewal: null })
    expect(life.events.at(-1)).toMatchObject({ kind: 'end', date: '2026-01' })
  })

  test('failed: it ends with that, and nothing is due after', () => {
    const life = lifeOn('2026-11-22', { ...first, reReviewed: { ...passed, result: 'failed', date: '2024-06' } })
    expect(life.events.map(e => `${e.date} ${e.kind}`)).toEqual([
      '2023-01 start',
      '2023-01-11 announced',
      '2024-04-30 report',
      '2024-06 review',
    ])
    expect(life).toMatchObject({ openSince: null, renewal: null, review: { passed: false }, missing: [] })
  })

  test('without a list nothing is claimed, whatever the level', () => {
    const life = lifeOn('2026-11-22', { list: null, listCandidates: ['sc-2023' as ListId] })
    expect(life).toMatchObject({ events: [], notices: [], term: null, missing: ['list'] })
  })

  test('what a list leaves out is named as missing', () => {
    const change = { list: 'sc-2025' as ListId }
    expect(lifeOn('2026-11-22', change)).toMatchObject({ events: [], missing: ['announced', 'term'] })
    expect(lifeOf(recognition(change), LISTS, [], '2026-11-22' as IsoDay).missing).toEqual([
      'announced',
      'term',
      'report',
    ])
  })
})

test('two notices of its own both bind a list', () => {
  const two = [DEADLINES[0] as Deadline, deadline('second', 'province', '06-30', 'by', 'sc-2023')]
  const life = lifeOf(recognition(), LISTS, two, '2025-01-01' as IsoDay)
  expect(life.events.filter(e => e.kind === 'report').map(e => e.date)).toEqual([
    '2024-03-31',
    '2024-06-30',
    '2025-03-31',
    '2025-06-30',
  ])
  expect(life.missing).toEqual([])
})

test('a notice to another level never concerns a list', () => {
  expect(noticesFor({ id: 'sc-2023' as ListId, level: 'province' }, DEADLINES.slice(1))).toEqual([])
})

test('what is to come includes the day itself and ends of which only the year is known', () => {
  const coming = (day: string) => comingEvents(lifeOn(day), day as IsoDay).map(e => e.date)
  expect(coming('2025-03-31')).toEqual(['2025-03-31', '2025'])
  expect(coming('2025-04-01')).toEqual(['2025'])
  expect(coming('2025-12-31')).toEqual(['2025'])
  expect(coming('2026-01-01')).toEqual([])
})
