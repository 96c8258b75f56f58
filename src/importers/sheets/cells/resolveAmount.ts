// Converts an amount to the unit of its metric: 12,000万元 of output is 1.2亿元.
import { METRIC_UNITS } from '../../../dataset/checks/metricUnits'
import { type Amount, roundBinary, splitUnit } from './parseAmount'

export interface ResolvedAmount {
  readonly value: number
  /** Undefined where neither cell nor metric has one. */
  readonly unit: string | undefined
  /** True if value or unit differ from what the cells say. */
  readonly isConverted: boolean
}

const FACTOR_WORDS: readonly (readonly [number, string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e7, '千万'],
  [1e6, '百万'],
  [1e4, '万'],
  [1e3, '千'],
]
const getFactorWord = (factor: number): string => FACTOR_WORDS.find(([value]) => value === factor)?.[1] ?? ''

/**
 * Converts an amount.
 *
 *     output, 12000万元            -> 1.2 亿元
 *     employees, 1.2万, 人          -> 12,000 人
 *     area, 26.5万平方米, no unit    -> 26.5 万平方米
 *
 * @param unitText the cell of the unit; null if it is empty
 * @returns null if the unit is not that of the metric
 */
export function resolveAmount(amount: Amount, metric: string, unitText: string | null): ResolvedAmount | null {
  const { value, factor, unit } = amount
  const fixedUnit = METRIC_UNITS[metric] ?? null
  if (fixedUnit === null) {
    if (unitText === null) {
      const ownUnit = `${unit === '' ? '' : getFactorWord(factor)}${unit}`
      return ownUnit === ''
        ? { value: roundBinary(value * factor), unit: undefined, isConverted: factor !== 1 }
        : { value, unit: ownUnit, isConverted: true }
    }
    if (unit === '' && factor === 1) return { value, unit: unitText, isConverted: false }
    const target = splitUnit(unitText)
    const own = splitUnit(unit === '' ? target.base : unit)
    if (own.base !== target.base) return null
    return { value: roundBinary((value * factor * own.factor) / target.factor), unit: unitText, isConverted: true }
  }
  const target = splitUnit(fixedUnit)
  const stated = unitText === null ? target : splitUnit(unitText)
  const own = unit === '' ? { factor: 1, base: stated.base } : splitUnit(unit)
  const isPlain = unit === '' && factor === 1
  if (stated.base !== target.base || own.base !== target.base) return null
  const totalFactor = isPlain ? stated.factor : factor * own.factor
  const isConverted = !isPlain || (unitText !== null && unitText !== fixedUnit)
  return { value: roundBinary((value * totalFactor) / target.factor), unit: fixedUnit, isConverted }
}
