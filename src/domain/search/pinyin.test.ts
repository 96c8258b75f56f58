import { expect, test } from 'vitest'
import { foldText } from './foldText'
import { buildPinyinTable, toPinyinUnits, toSimplified } from './pinyin'

const pinyinTable = buildPinyinTable({
  common: 'a2 ai13',
  readings: { chong: '重', da: '大', qing: '庆', san: '三', tai: '台太' },
  words: { 大重: 'da zhong' },
  traditional: '慶庆臺台',
})
const getPinyin = (text: string) => toPinyinUnits(foldText(text), pinyinTable).map(unit => unit.pinyin)

test('traditional characters become simplified ones', () => {
  expect(toSimplified('三臺重慶abc', pinyinTable)).toBe('三台重庆abc')
})

test.each([
  ['重庆', ['chong', 'qing']],
  ['大重庆', ['da', 'zhong', 'qing']],
  ['LNG三台3C', ['lng', 'san', 'tai', '3c']],
  ['囍三', ['囍', 'san']],
  ['阿爱', ['a', 'ai']],
  ['傲', ['傲']],
])('the pinyin of %s is %s', (text, sounds) => {
  expect(getPinyin(text)).toEqual(sounds)
})

test('given syllables take precedence over the tables', () => {
  expect(toPinyinUnits('重庆', pinyinTable, ['zhong', 'qing']).map(unit => unit.pinyin)).toEqual(['zhong', 'qing'])
})
