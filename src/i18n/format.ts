// Numbers, dates and lists as a reader of the page's language writes them.
import { catalogue } from './catalogue'

/** Also for a list of words that are quoted as they are, on a page in another language. */
export function joinZh(parts: readonly string[]): string {
  return parts.join('、')
}

type Comparator = '=' | '>' | '>=' | '~' | '<'

export const f = catalogue('f', {
  number: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 }),
  compact: new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1, useGrouping: true }),
  percent: new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 0 }),
  /** 2026-01-31 as 2026 年 1 月 31 日; partial dates keep their length. */
  day: (iso: string): string => {
    const [year, month, date] = iso.split('-')
    return `${year} 年${month ? ` ${Number(month)} 月` : ''}${date ? ` ${Number(date)} 日` : ''}`
  },
  join: joinZh,
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  open: '（',
  close: '）',
  /** The comparator as the field writes it around a value: 超 60, 约 750, 90 以上. */
  comparator: {
    '=': { before: '', after: '' },
    '>': { before: '超 ', after: '' },
    '>=': { before: '', after: '以上' },
    '~': { before: '约 ', after: '' },
    '<': { before: '不足 ', after: '' },
  } as Readonly<Record<Comparator, { readonly before: string; readonly after: string }>>,
  amount: (value: number, unit: string): { readonly number: string; readonly unit: string } => ({
    number: formatNumber(value),
    unit,
  }),
})

export const formatNumber = (value: number): string => f.number.format(value)

/** For symbols, where room is short: 1,234 and 1.2万. The words beside them say the whole number. */
export const formatCompact = (value: number): string => f.compact.format(value)

export const formatShare = (part: number, whole: number): string => (whole === 0 ? '—' : f.percent.format(part / whole))

export const aside = (text: string): string => f.open + text + f.close

export const dayWords = (iso: string): string => f.day(iso)

export const joinWords = (parts: readonly string[]): string => f.join(parts)
