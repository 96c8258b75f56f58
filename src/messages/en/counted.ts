// Numbers with their noun: 1 cluster, 2 clusters.

export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })
export const formatNumber = (value: number): string => number.format(value)

const RULES = new Intl.PluralRules('en')

export const plural = (count: number, one: string, many = `${one}s`): string =>
  RULES.select(count) === 'one' ? one : many

export const counted = (count: number, one: string, many?: string): string =>
  `${formatNumber(count)} ${plural(count, one, many)}`

export const clusters = (count: number): string => counted(count, 'cluster')

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const ROW = new Intl.ListFormat('en-GB', { type: 'unit' })
export const listed = (parts: readonly string[]): string => LIST.format(parts)

/** Without the last `and`: for what is no sentence. */
export const inRow = (parts: readonly string[]): string => ROW.format(parts)
