import { expect, test } from 'vitest'
import { parseDayInput } from './dayInput'

test.each([
  '20241231',
  '2024-12-31',
  '2024/12/31',
  '2024.12.31',
  '2024 12 31',
  ' 2024-12-31 ',
  '2024年12月31日',
  '2024年12月31号',
  '２０２４１２３１',
  '２０２４－１２－３１',
  '２０２４／１２／３１',
  '2024–12–31',
  '2024. 12. 31.',
])('%s is 31 December 2024, while typing and when finished', typed => {
  for (const finished of [false, true])
    expect(parseDayInput(typed, finished)).toEqual({ kind: 'day', day: '2024-12-31' })
})

test.each([
  ['2024-1-5', '2024-01-05'],
  ['2024年2月3', '2024-02-03'],
])('%s is a day when it is finished', (typed, day) => {
  expect(parseDayInput(typed, false)).toEqual({ kind: 'incomplete' })
  expect(parseDayInput(typed, true)).toEqual({ kind: 'day', day })
})

test('no prefix of a date is a day', () => {
  for (const whole of ['20241231', '2024-12-31', '2024年12月31', '２０２４／１２／３１'])
    for (let length = 1; length < whole.length; length++)
      expect(parseDayInput(whole.slice(0, length), false), whole.slice(0, length)).toEqual({ kind: 'incomplete' })
})

test.each(['2024', '2024-12', '202412', '2024123', '202412311', '31/12/2024', '12-31', '24-12-31', 'tomorrow', '今天'])(
  '%s is not a full date',
  typed => {
    for (const finished of [false, true]) expect(parseDayInput(typed, finished)).toEqual({ kind: 'incomplete' })
  },
)

test.each([
  ['2024-02-31', '2024-02-31'],
  ['20230229', '2023-02-29'],
  ['2024-13-01', '2024-13-01'],
  ['2024年00月10日', '2024-00-10'],
  ['1999-02-31', '1999-02-31'],
])('%s does not exist', (typed, text) => {
  expect(parseDayInput(typed, false)).toEqual({ kind: 'impossible', text })
})

test.each(['1999-12-31', '21000101', '0202-12-31', '9999-12-31'])('%s is outside the range', typed => {
  expect(parseDayInput(typed, false)).toEqual({ kind: 'outside' })
})

test.each(['', ' ', '　'])('"%s" is empty', typed => {
  expect(parseDayInput(typed, true)).toEqual({ kind: 'empty' })
})
