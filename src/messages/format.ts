// Numbers, dates and lists as a reader of the page's language writes them.
import { f } from '#messages/format'

/** Joins words that are quoted in Chinese, also on an English page. */
export function joinZh(parts: readonly string[]): string {
  return parts.join('、')
}

export const formatNumber = (value: number): string => f.number.format(value)

/** For symbols, where room is short: 1,234 and 1.2万. The words beside them say the whole number. */
export const formatCompact = (value: number): string => f.compact.format(value)

export const formatShare = (part: number, whole: number): string => (whole === 0 ? '—' : f.percent.format(part / whole))

export const aside = (text: string): string => f.open + text + f.close

export const dayWords = (iso: string): string => f.day(iso)

export const joinWords = (parts: readonly string[]): string => f.join(parts)
