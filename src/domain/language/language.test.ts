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
])('a browser with the languages %s prefers English: %s', (languages, prefers) => {
  expect(prefersEnglish(languages)).toBe(prefers)
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
])('the language code "%s" is parsed as %s', (code, lang) => expect(parseLang(code)).toBe(lang))
