import { expect, test } from 'vitest'
import { parseAmount, splitUnit } from './parseAmount'

test.each([
  ['90', [90, 1, '', null]],
  ['１２，０００万元', [12000, 1e4, '元', null]],
  ['1,234.5', [1234.5, 1, '', null]],
  ['1 200 家', [1200, 1, '家', null]],
  ['约1.2万人', [1.2, 1e4, '人', '~']],
  ['近80家', [80, 1, '家', '~']],
  ['超90亿元', [90, 1e8, '元', '>']],
  ['90亿元以上', [90, 1e8, '元', '>=']],
  ['不低于90', [90, 1, '', '>=']],
  ['不足5%', [5, 1, '%', '<']],
  ['30余家', [30, 1, '家', '>']],
  ['1.2万余人', [1.2, 1e4, '人', '>']],
  ['3.5万亿元', [3.5, 1e12, '元', null]],
  ['-47.6%', [-47.6, 1, '%', null]],
  ['100左右', [100, 1, '', '~']],
  ['３５％', [35, 1, '%', null]],
])('%s is read with its unit and comparison', (text, [value, factor, unit, comparator]) => {
  expect(parseAmount(text)).toEqual({ value, factor, unit, comparator })
})

test.each(['', '若干', '不超过90', '90至100亿元', '90-100', '12,00', '约90以上', '一百', '—'])(
  '%s is no amount',
  text => {
    expect(parseAmount(text)).toBeNull()
  },
)

test.each([
  ['亿元', 1e8, '元'],
  ['万人', 1e4, '人'],
  ['平方公里', 1, 'km²'],
  ['千瓦', 1, '千瓦'],
  ['万平方米', 1e4, '平方米'],
])('the unit %s', (unit, factor, base) => {
  expect(splitUnit(unit)).toEqual({ factor, base })
})
