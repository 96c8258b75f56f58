// How English writes numbers and dates, and puts words together.
import type { f as zh } from '../zh/format'
import { inRow, number } from './counted'
import { amount } from './units'

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const
const DAYS = PARTS.map(parts => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }))

/** 2026-01-31 as 31 January 2026; partial dates keep their length. */
export const day = (iso: string): string => DAYS[iso.split('-').length - 1]?.format(Date.parse(iso)) ?? iso

export const f: typeof zh = {
  number,
  compact: new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }),
  day,
  join: inRow,
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  open: ' (',
  close: ')',
  comparator: {
    '=': { before: '', after: '' },
    '>': { before: 'over ', after: '' },
    '>=': { before: 'at least ', after: '' },
    '~': { before: 'about ', after: '' },
    '<': { before: 'under ', after: '' },
  },
  amount: (value, unit) => amount(value, unit, number.format),
}
