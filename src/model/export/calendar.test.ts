// Calendar events of published clusters.
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { buildDatasetOn, DATA, MEASURES } from '../../../tests/support/data/dataset'
import type { IsoDay } from '../../domain/date/isoDay'
import { formatRecognitionCalendar, getDatedRecognitions, selectEvents } from './calendar'

const buildContext = (day: string) => ({
  day: day as IsoDay,
  lists: DATA.lists,
  sourcesTo: DATA.sourcesTo,
  sources: new Map(MEASURES.sources.map(s => [s.id, s])),
  getClusterUrl: (id: string) => `https://example.cn/clusters/${id}/`,
  name: '日期',
  link: 'https://example.cn/?view',
})
const selectEventsOn = (day: string, clusterId?: string) => {
  const data = buildDatasetOn(day)
  const clusters = data.clusters.filter(c => !clusterId || c.id === clusterId)
  return selectEvents(getDatedRecognitions(clusters, data), buildContext(day))
}

test('a renewed recognition has its upcoming reports, and its end on the last day of the year', () => {
  const events = selectEventsOn('2026-11-22', 'qingyang-aviation-supply')
  expect(events.map(e => [e.day, e.summary])).toEqual([
    ['2027-04-29', '成都市青羊区航空配套产业集群：报送上一年度发展情况（推算）'],
    ['2028-04-29', '成都市青羊区航空配套产业集群：报送上一年度发展情况（推算）'],
    ['2028-12-31', '成都市青羊区航空配套产业集群：国家级 2022认定有效期满（推算）'],
  ])
  expect(events.every(e => e.isTentative)).toBe(true)
  expect(events[0]?.description.split('\n').slice(0, 4)).toEqual([
    '报送 2026 年发展情况的最后一天（“前”按不含当日计）。',
    '2022年度中小企业特色产业集群',
    '2022年度名单通告：每年4月30日前报送。',
    '推算：复核通过后是否仍须报送，未查到相关通知。',
  ])
  expect(events[2]?.description).toContain('来源只写到年，按年末计算。')
  expect(events[0]?.url).toBe('https://example.cn/clusters/qingyang-aviation-supply/')
})

test('a stated day is confirmed and names its source', () => {
  const [first, second] = selectEventsOn('2024-12-01', 'santai-textile-footwear')
  expect([first?.day, first?.isTentative, second?.day, second?.isTentative]).toEqual([
    '2025-03-31',
    false,
    '2025-12-31',
    false,
  ])
  expect(first?.description).toContain(
    '来源：[关于公布第一批（2023年度）四川省中小企业特色产业集群的通知]，四川省经济和信息化厅',
  )
  expect(first?.description).not.toContain('推算')
})

test('a day from the notice of another list names that list', () => {
  const [first] = selectEventsOn('2026-11-22', 'lezhi-aluminium-profiles')
  expect([first?.day, first?.isTentative]).toEqual(['2027-03-31', true])
  expect(first?.description).toContain('推算：参照省级 2023 第一批名单的通知或通告，本批原文未查到。')
})

test('an ended recognition and one without a list have no events', () => {
  expect(selectEventsOn('2026-11-22', 'santai-textile-footwear')).toEqual([])
  expect(selectEventsOn('2026-11-22', 'jinniu-aerospace-information')).toEqual([])
  const clusters = DATA.clusters.filter(c => c.id === 'jinniu-aerospace-information')
  expect(formatRecognitionCalendar(getDatedRecognitions(clusters, DATA), buildContext('2026-11-22'))).toBeNull()
})

test('all events come by day, each once, with the same ids on the next day', () => {
  const events = selectEventsOn('2026-11-22')
  expect(events.map(e => e.day)).toEqual(events.map(e => e.day).sort())
  const uids = events.map(e => e.uid)
  expect(new Set(uids).size).toBe(uids.length)
  expect(selectEventsOn('2026-11-23').map(e => e.uid)).toEqual(uids)
  const text = formatRecognitionCalendar(getDatedRecognitions(DATA.clusters, DATA), buildContext('2026-11-22')) ?? ''
  const parsedEvents = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  expect(parsedEvents.map(e => e.getFirstPropertyValue('uid'))).toEqual(uids)
  expect(parsedEvents.map(e => e.getFirstPropertyValue('description'))).toEqual(events.map(e => e.description))
  expect(parsedEvents.map(e => e.getFirstPropertyValue('dtstart')?.toString())).toEqual(events.map(e => e.day))
})
