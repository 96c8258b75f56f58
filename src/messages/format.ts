// Numbers, dates and lists as a reader of the page's language writes them.
import { localeFormat } from '#messages/format'

/** Joins words that are quoted in Chinese, also on an English page. */
export function joinZh(parts: readonly string[]): string {
  return parts.join('、')
}

export const formatNumber = (value: number): string => localeFormat.number.format(value)

/** For symbols, where room is short: 1,234 and 1.2万. The words beside them say the whole number. */
export const formatCompact = (value: number): string => localeFormat.compact.format(value)

export const formatShare = (count: number, total: number): string =>
  total === 0 ? '—' : localeFormat.percent.format(count / total)

export const parenthesize = (text: string): string =>
  localeFormat.openParenthesis + text + localeFormat.closeParenthesis

export const formatDate = (iso: string): string => localeFormat.formatDate(iso)

export const joinList = (parts: readonly string[]): string => localeFormat.joinList(parts)
