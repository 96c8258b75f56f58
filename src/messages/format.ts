// Formats numbers, dates and lists in the language of the page.
import { localeFormat } from '#messages/format'

/** Joins Chinese words, also on an English page. */
export function joinZh(parts: readonly string[]): string {
  return parts.join('、')
}

export const formatNumber = (value: number): string => localeFormat.number.format(value)

/** Short numbers for symbols: 1,234 and 1.2万. */
export const formatCompact = (value: number): string => localeFormat.compact.format(value)

export const formatShare = (count: number, total: number): string =>
  total === 0 ? '—' : localeFormat.percent.format(count / total)

export const parenthesize = (text: string): string =>
  localeFormat.openParenthesis + text + localeFormat.closeParenthesis

export const formatDate = (iso: string): string => localeFormat.formatDate(iso)

export const joinList = (parts: readonly string[]): string => localeFormat.joinList(parts)
