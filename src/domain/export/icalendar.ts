// A calendar as RFC 5545 writes it. Pure text: what stands in the events, and in which language, is for others to say.
import { addDays, type IsoDay } from '../date/isoDay'

export interface CalendarEvent {
  /** Unique in the world and the same every time, so that a calendar read in again doubles nothing. */
  readonly uid: string
  /** The whole day. */
  readonly day: IsoDay
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  readonly url: string
  /** Counted out, not stated by a source. */
  readonly isTentative: boolean
}

export interface CalendarMeta {
  readonly name: string
  /** When the file was made. */
  readonly stamp: Date
}

/** Octets a line may have, without its end (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75

/** Half a character, and control characters but for the tab: no text may hold them. */
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

/** Breaks between characters, never within one: a reader may decode line by line. */
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
  // The end of a day is the beginning of the next one.
  `DTEND;VALUE=DATE:${formatCompactDay(addDays(event.day, 1))}`,
  `SUMMARY:${escapeText(event.summary)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  `CATEGORIES:${event.categories.map(escapeText).join(',')}`,
  `URL:${event.url}`,
  `STATUS:${event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  // A date to remember keeps nobody from other appointments.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** @param events at least one: a calendar without any is none (RFC 5545, 3.6) */
export function formatCalendar(events: readonly CalendarEvent[], { name, stamp }: CalendarMeta): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sichuan Cluster Map//Dates//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(event => buildEventLines(event, formatTimestamp(stamp))),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${foldLine(line)}\r\n`).join('')
}
