// Units of figures in English. Multiples of 万 and 亿 are written out; money is converted, followed by the amount of the
// source: CNY 6 billion (60亿元).

/** By Chinese unit: its size in the English unit, and the English unit, '' for none. */
export const UNITS: Readonly<Record<string, readonly [factor: number, one: string, many?: string]>> = {
  家: [1, 'enterprise', 'enterprises'],
  户: [1, 'household or firm', 'households or firms'],
  人: [1, 'person', 'people'],
  万人: [1e4, 'person', 'people'],
  个: [1, ''],
  项: [1, ''],
  件: [1, ''],
  条: [1, ''],
  '条（组）': [1, 'line or set', 'lines or sets'],
  笔: [1, 'deal', 'deals'],
  台: [1, ''],
  天: [1, 'day', 'days'],
  年: [1, 'year', 'years'],
  '%': [1, '%'],
  'km²': [1, 'km²'],
  亩: [1, 'mu (1 mu = 667 m²)'],
  万平方米: [1e4, 'm²'],
  '亿平方米/年': [1e8, 'm² a year'],
  亿米: [1e8, 'm'],
  '亿米/年': [1e8, 'm a year'],
  万吨: [1e4, 't'],
  '万吨/年': [1e4, 't a year'],
  '吨/年': [1, 't a year'],
  '吨/月': [1, 't a month'],
  万锭: [1e4, 'spindle', 'spindles'],
  '万双/年': [1e4, 'pair a year', 'pairs a year'],
  '万只/年': [1e4, 'piece a year', 'pieces a year'],
  '万台/年': [1e4, 'vehicle or machine a year', 'vehicles or machines a year'],
  '万件（套）/年': [1e4, 'piece or set a year', 'pieces or sets a year'],
}

/** Removes rounding errors as in 0.1 + 0.2. */
const roundFloat = (value: number): number => Number(value.toPrecision(12))

/** Units of money in yuan. */
const MONEY: Readonly<Record<string, readonly [yuan: number, unit: string]>> = {
  亿元: [1e8, ''],
  万元: [1e4, ''],
  '万元/年': [1e4, 'a year'],
}

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
  [1, ''],
] as const

/** 6e9: CNY 6 billion. */
function formatMoney(yuan: number, format: (value: number) => string): string {
  const [scale, word] = SCALES.find(([threshold]) => yuan >= threshold) ?? [1, '']
  return `CNY ${format(roundFloat(yuan / scale))}${word}`
}

/** 60 亿元: number `CNY 6 billion`, original 60亿元; 1 位: number `No. 1`. */
export function toAmount(value: number, unit: string, format: (value: number) => string) {
  const money = MONEY[unit]
  if (money) {
    const [yuan, unitAfter] = money
    return { number: formatMoney(roundFloat(value * yuan), format), unit: unitAfter, original: format(value) + unit }
  }
  if (unit === '位') return { number: `No. ${format(value)}`, unit: '', original: null }
  const [factor, one, many = one] = UNITS[unit] ?? [1, unit]
  const plainValue = roundFloat(value * factor)
  return { number: format(plainValue), unit: plainValue === 1 ? one : many, original: null }
}
