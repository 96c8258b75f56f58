import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { IsoDay } from '../date/isoDay'
import { type CalendarEvent, formatCalendar } from './icalendar'

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'santai.sc-2023.end.2026-12-31@example.invalid',
  day: '2026-12-31' as IsoDay,
  summary: '三台县纺织鞋服产业集群：有效期满',
  description: '一行\n两行；原文：a,b;c\\d',
  categories: ['有效期', '推算,按年末计'],
  url: 'https://example.cn/?cluster=santai&panel=measures',
  isTentative: true,
  ...change,
})
const CALENDAR_META = { name: '日期', description: '出处\n链接', stamp: new Date('2026-11-22T04:00:00.123Z') }
const parseCalendar = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])
const parseEvents = (text: string) => parseCalendar(text).getAllSubcomponents('vevent')
const getOctetCount = (line: string): number => new TextEncoder().encode(line).length

describe('a calendar', () => {
  const text = formatCalendar(
    [event(), event({ uid: 'b', day: '2027-02-28' as IsoDay, isTentative: false })],
    CALENDAR_META,
  )

  test('is read back by an independent parser', () => {
    const calendar = parseCalendar(text)
    expect(calendar.name).toBe('vcalendar')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('日期')
    const [first, second] = parseEvents(text)
    expect(first?.getFirstPropertyValue('uid')).toBe('santai.sc-2023.end.2026-12-31@example.invalid')
    expect(first?.getFirstPropertyValue('summary')).toBe('三台县纺织鞋服产业集群：有效期满')
    expect(first?.getFirstPropertyValue('description')).toBe('一行\n两行；原文：a,b;c\\d')
    expect(first?.getFirstProperty('categories')?.getValues()).toEqual(['有效期', '推算,按年末计'])
    expect(first?.getFirstPropertyValue('url')).toBe('https://example.cn/?cluster=santai&panel=measures')
    expect([first, second].map(e => e?.getFirstPropertyValue('status'))).toEqual(['TENTATIVE', 'CONFIRMED'])
  })

  test('has full days that end on the next day, across the end of a year and of February', () => {
    const days = parseEvents(text).map(e =>
      ['dtstart', 'dtend'].map(name => {
        const time = e.getFirstPropertyValue(name) as ICAL.Time
        return `${time.toString()} ${time.isDate}`
      }),
    )
    expect(days).toEqual([
      ['2026-12-31 true', '2027-01-01 true'],
      ['2027-02-28 true', '2027-03-01 true'],
    ])
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\n')
  })

  test('is stamped with the given time in UTC', () => {
    expect(text).toContain('\r\nDTSTAMP:20261122T040000Z\r\n')
  })

  test('is the same for the same events', () => {
    expect(formatCalendar([event()], CALENDAR_META)).toBe(formatCalendar([event()], CALENDAR_META))
  })
})

describe('the lines', () => {
  const long = event({ summary: '集群𠮷😀a'.repeat(60), description: `${'长'.repeat(200)}\r\n${'x'.repeat(200)}` })

  test('end with CR LF, have at most 75 octets, and continue after a space', () => {
    const text = formatCalendar([long], CALENDAR_META)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map(getOctetCount))).toBeLessThanOrEqual(75)
    expect(Math.max(...lines.map(getOctetCount))).toBeGreaterThan(71)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^( |[A-Z-]+[;:])/)
  })

  test('break between characters only', () => {
    for (const line of formatCalendar([long], CALENDAR_META).split('\r\n')) {
      const bytes = new TextEncoder().encode(line)
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(line)
    }
  })
})

/** Drops what no calendar text may contain: lone surrogates, control characters except tab, and carriage returns. */
const normalizeText = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter(char => {
      const code = char.codePointAt(0) ?? 0
      return (
        char === '\n' || char === '\t' || (code >= 32 && (code < 127 || code > 159) && (code < 0xd800 || code > 0xdfff))
      )
    })
    .join('')

const awkwardText = fc.array(
  fc.oneof(
    fc.constantFrom(
      '\\',
      ';',
      ',',
      '\n',
      '\r\n',
      '\r',
      '\\n',
      '"',
      ':',
      ' ',
      '\t',
      '中文',
      '𠮷',
      '\u2028',
      '\ufeff',
      '\ud800',
      '\0',
    ),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 60 },
)

test('any text survives escaping and folding', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, (summary, description) => {
      const texts = { summary: `s${summary.join('')}`, description: `d${description.join('')}` }
      const text = formatCalendar([event(texts)], CALENDAR_META)
      const [parsed] = parseEvents(text)
      expect(parsed?.getFirstPropertyValue('summary')).toBe(normalizeText(texts.summary))
      expect(parsed?.getFirstPropertyValue('description')).toBe(normalizeText(texts.description))
      expect(parsed?.getFirstPropertyValue('status')).toBe('TENTATIVE')
      expect(text.split('\r\n').every(line => getOctetCount(line) <= 75)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
