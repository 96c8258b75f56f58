import { expect, test } from 'vitest'
import { parseDate } from './parseDate'

test.each([
  ['2023年7月', '2023-07'],
  ['2023-7', '2023-07'],
  ['2023.7.1', '2023-07-01'],
  ['2023/7/1', '2023-07-01'],
  ['２０２３年７月１日', '2023-07-01'],
  ['20230701', '2023-07-01'],
  [20230701, '2023-07-01'],
  [2023, '2023'],
  ['2023年', '2023'],
  ['2023年度', '2023'],
  ['2023 年 7 月', '2023-07'],
  ['二〇二三年七月二十一日', '2023-07-21'],
  ['二〇二三年十月', '2023-10'],
  [{ date: '2023-07-01' }, '2023-07-01'],
  ['2023-07-01 00:00:00', '2023-07-01'],
])('%j is the date %s', (cell, value) => {
  expect(parseDate(cell)).toEqual({ value })
})

test.each(['2023年上半年', '23-7', '2023-02-30', '2023-13', '7月', '3023', '202307', '待定', '2023-07-01 08:30'])(
  '%s is no date',
  text => {
    expect(parseDate(text)).toEqual({ value: null })
  },
)

test('a serial number of a day is suggested, not taken', () => {
  expect(parseDate(45108)).toEqual({ value: null, suggestion: '2023-07-01' })
})
