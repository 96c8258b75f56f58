// Numbers, dates and lists as a Chinese reader writes them.

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })
export const formatNumber = (value: number): string => NUMBER.format(value)

const COMPACT = new Intl.NumberFormat('zh-CN', {
  notation: 'compact',
  maximumFractionDigits: 1,
  useGrouping: true,
})
/** For symbols, where room is short: 1,234 and 1.2万. The words beside them say the whole number. */
export const formatCompact = (value: number): string => COMPACT.format(value)

const PERCENT = new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 0 })
export const formatShare = (part: number, whole: number): string => (whole === 0 ? '—' : PERCENT.format(part / whole))

export const joinZh = (parts: readonly string[]): string => parts.join('、')

/** The comparator as the field writes it around a value: 60 余, 约 750, 90 以上. */
export function comparatorWords(comparator: '=' | '>' | '>=' | '~' | '<'): { before: string; after: string } {
  switch (comparator) {
    case '=':
      return { before: '', after: '' }
    case '>':
      return { before: '超 ', after: '' }
    case '>=':
      return { before: '', after: '以上' }
    case '~':
      return { before: '约 ', after: '' }
    case '<':
      return { before: '不足 ', after: '' }
  }
}
