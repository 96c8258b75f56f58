// Characters with several readings: the tables must give back what each text of ours is read, however they contradict.
import { expect, test } from 'vitest'
import { foldText } from '../../src/domain/search'
import { buildSpeller, simplify, unitsOf } from '../../src/domain/spelling'
import { buildSpelling } from './readings'

const XINDU = { adcode: '510114', name: '新都区', level: 'county', parent: '510100', pinyin: 'xin du qu' } as const
const soundsIn = (texts: readonly string[]) => {
  const speller = buildSpeller(buildSpelling(texts, [XINDU]))
  return (text: string) =>
    unitsOf(foldText(text), speller)
      .map(unit => unit.sound)
      .join(' ')
}

test('a character is read as in its word, also where another word reads it otherwise', () => {
  const soundsOf = soundsIn(['重庆', '重量', '银行', '行业', '行走', '音乐', '乐山'])
  expect(soundsOf('重庆')).toBe('chong qing')
  expect(soundsOf('重量')).toBe('zhong liang')
  expect(soundsOf('银行')).toBe('yin hang')
  expect(soundsOf('行走')).toBe('xing zou')
  expect(soundsOf('音乐')).toBe('yin yue')
  expect(soundsOf('乐山')).toBe('le shan')
})

test('places are read as the table of divisions has them, within longer names too', () => {
  const soundsOf = soundsIn(['新都区航空大部件产业集群', '都是'])
  expect(soundsOf('新都区')).toBe('xin du qu')
  expect(soundsOf('新都区航空大部件产业集群')).toMatch(/^xin du qu hang kong/)
})

test('characters that no text of ours has are heard too, and traditional ones only where their simplified ones occur', () => {
  const tables = buildSpelling(['三台'], [])
  expect(unitsOf('太', buildSpeller(tables)).map(unit => unit.sound)).toEqual(['tai'])
  expect(simplify('三臺縣', buildSpeller(tables))).toBe('三台縣')
})
