import { expect, test } from 'vitest'
import { isIcpLicence, isMapApprovalNumber, isPublicSecurityLicence } from './publisher'

test.each(['川S（2026）00012号', 'GS川(2026)12号', 'GS（2027）1234号', 'GS (2030) 0650 号'])(
  '%s can be the approval number of this map',
  text => {
    expect(isMapApprovalNumber(text)).toBe(true)
  },
)

test.each([
  ['of another province', '渝S（2026）00012号'],
  ['of a city', '成S（2026）034号'],
  ['older than this map', '川S（2021）00024号'],
  ['older than this map', 'GS(2023)2767号'],
  ['a placeholder', '川S（2026）00000号'],
  ['without its end', '川S（2026）00012'],
  ['with more around it', '审图号：川S（2026）00012号'],
  ['empty', ''],
])('a number %s cannot: %s', (_, text) => {
  expect(isMapApprovalNumber(text)).toBe(false)
})

test('ICP and public security numbers have their official forms', () => {
  expect(
    ['蜀ICP备20005033号-1', '蜀ICP备2025162900号-3', '粤ICP备12345678号', '京ICP证030173号'].map(isIcpLicence),
  ).toEqual([true, true, true, true])
  expect(['ICP备20005033号', '蜀ICP备2000号', '蜀ICP备20005033'].map(isIcpLicence)).toEqual([false, false, false])
  expect(['川公网安备51010702001250号', '川公网安备 51010702001250号'].map(isPublicSecurityLicence)).toEqual([
    true,
    true,
  ])
  expect(['川公网安备5101070200125号', '公网安备51010702001250号'].map(isPublicSecurityLicence)).toEqual([false, false])
})
