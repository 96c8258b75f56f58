// Formats the faults of a workbook for people, in the language of the given words.
import { type FaultMessages, formatFaultMessage } from '../../messages/faultFormat'
import { toColumnLetter } from '../sheets/cells/cellAddress'
import type { Fault, FaultPlace } from './fault'
import type { FaultGroup } from './groupFaults'

const MAX_PLACES = 3

/** `“认定”表第 7 行“认定日期”`; empty for the whole book. */
const formatPlace = (messages: FaultMessages, place: FaultPlace | null): string =>
  place === null
    ? ''
    : messages.place(place.sheet, place.row === null ? null : place.row + 1, formatColumn(messages, place))

/** Place and message: `“认定”表第 7 行“认定日期”：读到“2025-13-01”，应为 YYYY、YYYY-MM 或 YYYY-MM-DD`. */
export function formatFault(messages: FaultMessages, { code, place, found, params }: Fault): string {
  const message = formatFaultMessage(messages, code, { found: found ?? '', ...params })
  return toSentenceStart(place === null ? message : messages.after(formatPlace(messages, place), message))
}

/** Size, title and column: `37 个单元格：全角数字（“产值”）`. @param count where the group holds only the first of them */
export function formatFaultGroup(
  messages: FaultMessages,
  { code, unit, faults }: FaultGroup,
  count = faults.length,
): string {
  const [{ place }] = faults
  const [title] = messages.words[code]
  return messages.group(count, unit, title, place === null ? '' : formatColumn(messages, place))
}

/** The first places of a group: `第 3 行、第 4 行、第 9 行，另有 34 处`. Empty for the whole book or sheet. */
export function formatFaultPlaces(messages: FaultMessages, { faults }: FaultGroup, count = faults.length): string {
  const rows = faults.flatMap(({ place }) => (place === null || place.row === null ? [] : [place.row]))
  const first = rows.slice(0, MAX_PLACES).map(row => messages.row(row + 1))
  return messages.places(first, rows.length === 0 ? 0 : count - first.length)
}

/** The remedy of a fault. */
export const formatRemedy = (messages: FaultMessages, { code }: Pick<Fault, 'code'>): string => messages.words[code][2]

const formatColumn = (messages: FaultMessages, { column, heading, headingEn }: FaultPlace): string => {
  if (heading !== undefined) return messages.heading(heading, headingEn ?? heading)
  return column === null ? '' : messages.letter(toColumnLetter(column))
}

const toSentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
