import { describe, expect, test } from 'vitest'
import type { IsoDay } from '../date/isoDay'
import { type Deadline, findApplicableDeadlines, getDeadlineDay } from './deadlines'
import type { Recognition } from './recognition'
import type { Level, ListId, RecognitionList } from './recognitionList'
import { buildRecognitionTimeline, selectUpcomingEvents } from './recognitionTimeline'

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
const buildTimeline = (day: string, change: Partial<Recognition> = {}) =>
  buildRecognitionTimeline(recognition(change), LISTS, DEADLINES, day as IsoDay)
const describeEvents = (day: string, change: Partial<Recognition> = {}) =>
  buildTimeline(day, change).events.map(e => `${e.date} ${e.kind} ${e.basis}`)

test('the last day of a deadline before 1 April is 31 March; of one by 30 April, that day', () => {
  expect(getDeadlineDay(2026, { monthDay: '04-01', boundary: 'before' })).toBe('2026-03-31')
  expect(getDeadlineDay(2026, { monthDay: '04-30', boundary: 'by' })).toBe('2026-04-30')
  expect(getDeadlineDay(2024, { monthDay: '03-01', boundary: 'before' })).toBe('2024-02-29')
  expect(getDeadlineDay(2026, { monthDay: '01-01', boundary: 'before' })).toBe('2025-12-31')
})

describe('a timeline', () => {
  test('has dates as exact as their sources, and reports due only while in force', () => {
    expect(describeEvents('2025-01-01')).toEqual([
      '2023 start sourced',
      '2023-07 announced inferred',
      '2024-03-31 report sourced',
      '2025-03-31 report sourced',
      '2025 end sourced',
    ])
    expect(buildTimeline('2025-12-31')).toMatchObject({ unknownSince: null, missing: [] })
  })

  test('past its end without a re-review is unknown from then on', () => {
    expect(buildTimeline('2026-01-01')).toMatchObject({
      unknownSince: '2025-12-31',
      missing: ['review'],
      renewal: null,
    })
  })

  test('has inferred reports from the notice to another list of its level', () => {
    const timeline = buildTimeline('2026-11-22', { list: 'sc-2024' as ListId })
    expect(timeline.applicableDeadlines).toEqual([{ deadline: DEADLINES[0], isBinding: false }])
    expect(timeline.events.filter(e => e.kind === 'report')).toEqual([
      { kind: 'report', date: '2025-03-31', basis: 'inferred', sources: ['notice-province'] },
      { kind: 'report', date: '2026-03-31', basis: 'inferred', sources: ['notice-province'] },
    ])
    expect(timeline.missing).toEqual([])
  })

  test('has no reports when notices to other lists differ', () => {
    const timeline = buildTimeline('2026-01-01', { list: 'cn-2023' as ListId, level: 'national' })
    expect(timeline.applicableDeadlines.map(n => [n.deadline.id, n.isBinding])).toEqual([
      ['first', false],
      ['third', false],
    ])
    expect(timeline.events.map(e => e.kind)).toEqual(['start', 'announced', 'end'])
    expect(timeline.missing).toEqual(['notices-differ'])
  })

  const passed = { result: 'passed', date: '2025', source: 'review' }
  const first = { list: 'cn-2022' as ListId, level: 'national' as const }

  test('after a passed re-review continues from the end of its term, with inferred reports from then on', () => {
    expect(describeEvents('2026-11-22', { ...first, reReviewed: passed })).toEqual([
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
    const timeline = buildTimeline('2026-11-22', { ...first, reReviewed: passed })
    expect(timeline.renewal).toEqual({ from: '2026-01', to: '2029-01', basis: 'inferred' })
    expect(timeline.review).toEqual({ date: '2025', hasPassed: true, source: 'review' })
    expect(timeline.events.at(-1)?.sources).toEqual(['review', 'of-cn-2022'])
  })

  test('ignores a re-review before the last day of its date', () => {
    const timeline = buildTimeline('2025-12-30', { ...first, reReviewed: passed })
    expect(timeline).toMatchObject({ review: null, renewal: null })
    expect(timeline.events.at(-1)).toMatchObject({ kind: 'end', date: '2026-01' })
  })

  test('ends with a failed re-review, and no reports are due after it', () => {
    const timeline = buildTimeline('2026-11-22', {
      ...first,
      reReviewed: { ...passed, result: 'failed', date: '2024-06' },
    })
    expect(timeline.events.map(e => `${e.date} ${e.kind}`)).toEqual([
      '2023-01 start',
      '2023-01-11 announced',
      '2024-04-30 report',
      '2024-06 review',
    ])
    expect(timeline).toMatchObject({ unknownSince: null, renewal: null, review: { hasPassed: false }, missing: [] })
  })

  test('is empty without a list', () => {
    const timeline = buildTimeline('2026-11-22', { list: null, listCandidates: ['sc-2023' as ListId] })
    expect(timeline).toMatchObject({ events: [], applicableDeadlines: [], term: null, missing: ['list'] })
  })

  test('names missing facts of the list', () => {
    const change = { list: 'sc-2025' as ListId }
    expect(buildTimeline('2026-11-22', change)).toMatchObject({ events: [], missing: ['announced', 'term'] })
    expect(buildRecognitionTimeline(recognition(change), LISTS, [], '2026-11-22' as IsoDay).missing).toEqual([
      'announced',
      'term',
      'report',
    ])
  })
})

test('two notices to a list both bind it', () => {
  const deadlines = [DEADLINES[0] as Deadline, deadline('second', 'province', '06-30', 'by', 'sc-2023')]
  const timeline = buildRecognitionTimeline(recognition(), LISTS, deadlines, '2025-01-01' as IsoDay)
  expect(timeline.events.filter(e => e.kind === 'report').map(e => e.date)).toEqual([
    '2024-03-31',
    '2024-06-30',
    '2025-03-31',
    '2025-06-30',
  ])
  expect(timeline.missing).toEqual([])
})

test('a notice to another level never applies to a list', () => {
  expect(findApplicableDeadlines({ id: 'sc-2023' as ListId, level: 'province' }, DEADLINES.slice(1))).toEqual([])
})

test('upcoming events include those of the day itself, and ends of which only the year is known', () => {
  const getUpcomingDates = (day: string) => selectUpcomingEvents(buildTimeline(day), day as IsoDay).map(e => e.date)
  expect(getUpcomingDates('2025-03-31')).toEqual(['2025-03-31', '2025'])
  expect(getUpcomingDates('2025-04-01')).toEqual(['2025'])
  expect(getUpcomingDates('2025-12-31')).toEqual(['2025'])
  expect(getUpcomingDates('2026-01-01')).toEqual([])
})
