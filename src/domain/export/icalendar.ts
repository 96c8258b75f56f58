// Formats a calendar as RFC 5545. The texts of the events come from the caller.
import * as province from '#dataset/province.json'
import { addDays, type IsoDay } from '../date/isoDay'

/** An event of one full day. */
export interface CalendarEvent {
  /** Globally unique and stable, so that importing a calendar again duplicates nothing. */
  readonly uid: string
  readonly day: IsoDay
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  readonly url: string
  /** True for an inferred date. */
  readonly isTentative: boolean
}

/** The properties of a calendar. */
export interface CalendarMeta {
  readonly name: string
  /** Origin of the events, in lines. */
  readonly description: string
  /** Time of the events' state. */
  readonly stamp: Date
}

/** Without the line end (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75

/** Lone surrogates and control characters, except tab and line feed. */
const DISALLOWED_CHARACTERS = /(?![\t\n])[\p{Cc}\p{Cs}]/gu

const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(DISALLOWED_CHARACTERS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

const getOctetCount = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Breaks between characters, never within one: a parser may decode line by line. */
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const char of line) {
    if (octets + getOctetCount(char) > MAX_LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += char
    octets += getOctetCount(char)
  }
  return folded
}

const formatCompactDay = (day: string): string => day.replace(/-/g, '')

const formatTimestamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '')

const buildEventLines = (event: CalendarEvent, timestamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(event.uid)}`,
  `DTSTAMP:${timestamp}`,
  `DTSTART;VALUE=DATE:${formatCompactDay(event.day)}`,
  // DTEND is exclusive.
  `DTEND;VALUE=DATE:${formatCompactDay(addDays(event.day, 1))}`,
  `SUMMARY:${escapeText(event.summary)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  `CATEGORIES:${event.categories.map(escapeText).join(',')}`,
  `URL:${event.url}`,
  `STATUS:${event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  // Does not block the day for other appointments.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/**
 * Formats a calendar, with CRLF line ends.
 * @param events at least one (RFC 5545, 3.6)
 */
export function formatCalendar(events: readonly CalendarEvent[], { name, description, stamp }: CalendarMeta): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${province.productEn}//Dates//ZH`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    ...events.flatMap(event => buildEventLines(event, formatTimestamp(stamp))),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${foldLine(line)}\r\n`).join('')
}
