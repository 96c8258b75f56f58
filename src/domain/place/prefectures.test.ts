import { describe, expect, test } from 'vitest'
import { type CountyCode, parseCountyCode, parsePrefectureCode, toPrefectureCode } from './adcode'
import { findPrefecture, getPrefectureName, PREFECTURES } from './prefectures'

test('there are 21 prefectures, each with its own code, names and pinyin', () => {
  expect(PREFECTURES.length).toBe(21)
  for (const key of ['code', 'name', 'short', 'pinyin'] as const)
    expect(new Set(PREFECTURES.map(p => p[key]).filter(text => text !== '')).size).toBe(21)
})

describe('the city of a link', () => {
  test.each(['510700', '绵阳', '绵阳市', 'mianyang', 'Mianyang', 'mian yang', ' 绵阳 '])('"%s" is 绵阳市', text => {
    expect(findPrefecture(text)).toBe('510700')
  })

  test.each([
    ['阿坝', '513200'],
    ['阿坝州', '513200'],
    ['阿坝藏族羌族自治州', '513200'],
    ["guang'an", '511600'],
    ['yaan', '511800'],
  ])('"%s" is %s', (text, code) => {
    expect(findPrefecture(text)).toBe(code)
  })

  test.each(['', '四川', '510000', '510722', '110100', '重庆', 'chong', '__proto__'])('"%s" is no prefecture', text => {
    expect(findPrefecture(text)).toBeNull()
  })

  test('has a full name for each code', () => {
    expect(PREFECTURES.map(p => getPrefectureName(p.code))).toEqual(PREFECTURES.map(p => p.name))
  })
})

describe('codes', () => {
  test('of counties, prefectures and the province are distinguished', () => {
    expect(['510722', '510700', '510000', '510022', '110101', '51072'].map(parseCountyCode)).toEqual([
      '510722',
      null,
      null,
      null,
      null,
      null,
    ])
    expect(['510700', '510722', '510000', '110100', '5107000'].map(parsePrefectureCode)).toEqual([
      '510700',
      null,
      null,
      null,
      null,
    ])
  })

  test('of a county lead to its prefecture', () => {
    expect(toPrefectureCode('510722' as CountyCode)).toBe('510700')
  })
})
