// Numbers, dates, lists and marks in Chinese.

type Comparator = '=' | '>' | '>=' | '~' | '<'

const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })

export const localeFormat = {
  number,
  compact: new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1, useGrouping: true }),
  percent: new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 0 }),
  /** 2026-01-31: 2026 年 1 月 31 日; 2026-01: 2026 年 1 月. */
  formatDate: (iso: string): string => {
    const [year, month, dayOfMonth] = iso.split('-')
    return `${year} 年${month ? ` ${Number(month)} 月` : ''}${dayOfMonth ? ` ${Number(dayOfMonth)} 日` : ''}`
  },
  joinList: (parts: readonly string[]): string => parts.join('、'),
  comma: '，',
  semicolon: '；',
  colon: '：',
  fullStop: '。',
  openParenthesis: '（',
  closeParenthesis: '）',
  /** Text around a value by comparator: 超 60, 约 750, 90 以上. */
  comparator: {
    '=': { before: '', after: '' },
    '>': { before: '超 ', after: '' },
    '>=': { before: '', after: '以上' },
    '~': { before: '约 ', after: '' },
    '<': { before: '不足 ', after: '' },
  } as Readonly<Record<Comparator, { readonly before: string; readonly after: string }>>,
  /** `original`: the amount of the source, where the page converts it; otherwise null. */
  formatAmount: (
    value: number,
    unit: string,
  ): { readonly number: string; readonly unit: string; readonly original: string | null } => ({
    number: number.format(value),
    unit,
    original: null,
  }),
}
