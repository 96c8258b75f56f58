// Numbers with their noun: 1 cluster, 2 clusters.

/** The number format of the page in English. */
export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

const PLURAL_RULES = new Intl.PluralRules('en')

export const choosePlural = (count: number, one: string, many = `${one}s`): string =>
  PLURAL_RULES.select(count) === 'one' ? one : many

export const formatCount = (count: number, one: string, many?: string): string =>
  `${number.format(count)} ${choosePlural(count, one, many)}`

export const formatClusterCount = (count: number): string => formatCount(count, 'cluster')

const AND_LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const UNIT_LIST = new Intl.ListFormat('en-GB', { type: 'unit' })
export const joinWithAnd = (parts: readonly string[]): string => AND_LIST.format(parts)

/** Without a final `and`, for lists outside sentences. */
export const joinWithCommas = (parts: readonly string[]): string => UNIT_LIST.format(parts)
