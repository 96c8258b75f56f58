import { expect, test } from 'vitest'
import { parseLang, prefersEnglish } from './language'

test.each([
  [['zh-CN', 'zh', 'en'], false],
  [['en-US', 'en', 'zh-CN'], true],
  [['de-DE', 'de', 'en'], true],
  [['fr', 'zh-TW'], false],
  [['ja', 'ko'], false],
  [[], false],
  [['enm'], false],
  [['bo-CN', 'en-US'], false],
  [['yue-Hant-HK', 'en'], false],
  [['boc', 'EN'], true],
])('of a browser that wishes %s it is %s that it prefers English', (wishes, prefers) => {
  expect(prefersEnglish(wishes)).toBe(prefers)
})

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en_GB', 'en'],
  ['zh_CN', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['ZH-tw', 'zh-CN'],
  ['cn', 'zh-CN'],
  ['bo', 'zh-CN'],
  ['yue', 'zh-CN'],
  ['fr', null],
  ['enm', null],
  ['boa', null],
  ['', null],
])('the language code "%s" is read as %s', (code, lang) => expect(parseLang(code)).toBe(lang))
