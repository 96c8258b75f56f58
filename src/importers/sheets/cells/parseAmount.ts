// Reads a number with what people write around it: words of comparison, thousands separators, 万 and 亿, a unit.
import type { CellValue } from '../../book/book'
import { toCellText, toHalfWidth, trimText } from './cellText'

/** An amount in words: `约1.2万人` is ~, 1.2, 10,000, 人. */
export interface Amount {
  readonly value: number
  /** 10,000 for 万, 100,000,000 for 亿; 1 without one. */
  readonly factor: number
  /** The text after number and factor; empty without one. */
  readonly unit: string
  /** Null where no word says it. */
  readonly comparator: string | null
}

const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:不少于|不低于|不小于|至少|≥|>=|》=)/, '>='],
  [/^(?:超过|超出|超|逾|突破|多于|大于|高于|>)/, '>'],
  [/^(?:不足|不到|少于|低于|小于|<)(?!=)/, '<'],
  [/^(?:大约|约为|约|近|接近|将近|左右|~|≈)/, '~'],
]
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:及以上|以上|起)$/, '>='],
  [/(?:左右|上下)$/, '~'],
  [/(?:以下|以内)$/, '<'],
]
/** 30余家, 30多家, 500+. */
const MORE = /(?:余|多|\+)/
const FACTORS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 }
const NUMBER =
  /^([+-]?(?:\d{1,3}(?:[,，]\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)\s*(余|多|\+)?\s*(万亿|千万|百万|亿|万|千)?\s*(余|多|\+)?\s*(.*)$/

/** Rounds away what binary fractions add: 0.1 * 3 is 0.3. */
export const roundBinary = (value: number): number => Number(value.toPrecision(12))

/**
 * Reads an amount; null if it is none, or has an unusual bound such as 不超过.
 *
 *     90                    -> 90
 *     １２，０００万元          -> 12,000, factor 10,000, 元
 *     约1.2万人, 近1.2万人     -> 1.2, factor 10,000, 人, ~
 *     90亿元以上              -> 90, factor 100,000,000, 元, >=
 *     30余家                 -> 30, 家, >
 */
export function parseAmount(cell: CellValue): Amount | null {
  if (typeof cell === 'number') return { value: cell, factor: 1, unit: '', comparator: null }
  let text = toHalfWidth(trimText(toCellText(cell))).replace(/[−–—](?=\d)/, '-')
  const comparators: string[] = []
  for (const [pattern, comparator] of PREFIXES)
    if (pattern.test(text)) {
      comparators.push(comparator)
      text = trimText(text.replace(pattern, ''))
      break
    }
  for (const [pattern, comparator] of SUFFIXES)
    if (pattern.test(text)) {
      comparators.push(comparator)
      text = trimText(text.replace(pattern, ''))
    }
  const match = NUMBER.exec(text)
  if (!match) return null
  const [, digits = '', moreBefore, factor, moreAfter, unit = ''] = match
  if (moreBefore ?? moreAfter) comparators.push('>')
  if (comparators.length > 1 || MORE.test(unit) || /\d/.test(unit)) return null
  return {
    value: Number(digits.replace(/[,， ]/g, '')),
    factor: factor === undefined ? 1 : (FACTORS[factor] ?? 1),
    unit: trimText(unit),
    comparator: comparators[0] ?? null,
  }
}

/** Units that say the same. */
const SAME_UNITS: Readonly<Record<string, string>> = {
  平方公里: 'km²',
  平方千米: 'km²',
  km2: 'km²',
  户: '家',
  个: '个',
  名: '人',
  '％': '%',
  人民币: '元',
  元人民币: '元',
}

/** A unit as factor and base: 亿元 is 100,000,000 and 元. */
export function splitUnit(unit: string): { readonly factor: number; readonly base: string } {
  const [, prefix, rest = ''] = /^(万亿|千万|百万|亿|万|千(?![米克瓦]))?(.*)$/.exec(trimText(unit)) ?? []
  return { factor: prefix === undefined ? 1 : (FACTORS[prefix] ?? 1), base: SAME_UNITS[rest] ?? rest }
}
