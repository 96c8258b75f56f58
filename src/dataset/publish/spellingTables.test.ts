// Characters with several readings: the tables must give back what each text of ours is read, however they contradict.
import { expect, test } from 'vitest'
import { foldText } from '../../domain/search/foldText'
import { buildPinyinTable, toPinyinUnits, toSimplified } from '../../domain/search/pinyin'
import { buildSpelling } from './spellingTables'

const XINDU = { adcode: '510114', name: '新都区', level: 'county', parent: '510100', pinyin: 'xin du qu' } as const
const buildPinyinReader = (texts: readonly string[]) => {
  const speller = buildPinyinTable(buildSpelling(texts, [XINDU]))
  return (text: string) =>
    toPinyinUnits(foldText(text), speller)
      .map(unit => unit.pinyin)
      .join(' ')
}

test('a character with several readings is read as in its word', () => {
  const toPinyin = buildPinyinReader(['重庆', '重量', '银行', '行业', '行走', '音乐', '乐山'])
  expect(toPinyin('重庆')).toBe('chong qing')
  expect(toPinyin('重量')).toBe('zhong liang')
  expect(toPinyin('银行')).toBe('yin hang')
  expect(toPinyin('行走')).toBe('xing zou')
  expect(toPinyin('音乐')).toBe('yin yue')
  expect(toPinyin('乐山')).toBe('le shan')
})

test('places are read as in the table of divisions, also within longer names', () => {
  const toPinyin = buildPinyinReader(['新都区航空大部件产业集群', '都是'])
  expect(toPinyin('新都区')).toBe('xin du qu')
  expect(toPinyin('新都区航空大部件产业集群')).toMatch(/^xin du qu hang kong/)
})

test('characters missing from our texts have a reading; traditional ones only where the simplified form occurs', () => {
  const tables = buildSpelling(['三台'], [])
  expect(toPinyinUnits('太', buildPinyinTable(tables)).map(unit => unit.pinyin)).toEqual(['tai'])
  expect(toSimplified('三臺縣', buildPinyinTable(tables))).toBe('三台縣')
})

test('a single character in brackets keeps its common reading, and the tables come to an end', () => {
  const toPinyin = buildPinyinReader(['成都市', '新都区', '成（都）德（阳）高端能源装备集群'])
  expect(toPinyin('成都市')).toBe('cheng du shi')
  expect(toPinyin('都')).toBe('du')
})
