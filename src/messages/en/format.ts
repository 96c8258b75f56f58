// Numbers, dates, lists and marks in English.
import type { localeFormat as zh } from '../zh/format'
import { joinWithCommas, number } from './numbers'
import { toAmount } from './units'

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const
const DAYS = PARTS.map(parts => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }))

/** 2026-01-31: 31 January 2026; 2026-01: January 2026. */
export const formatDate = (iso: string): string => DAYS[iso.split('-').length - 1]?.format(Date.parse(iso)) ?? iso

export const localeFormat: typeof zh = {
  number,
  compact: new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }),
  formatDate,
  joinList: joinWithCommas,
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  fullStop: '. ',
  openParenthesis: ' (',
  closeParenthesis: ')',
  comparator: {
    '=': { before: '', after: '' },
    '>': { before: 'over ', after: '' },
    '>=': { before: 'at least ', after: '' },
    '~': { before: 'about ', after: '' },
    '<': { before: 'under ', after: '' },
  },
  formatAmount: (value, unit) => toAmount(value, unit, number.format),
}
