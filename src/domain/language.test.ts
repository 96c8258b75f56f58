import { expect, test } from 'vitest'
import { languageFor } from './language'

test.each([
  [null, ['zh-CN', 'zh', 'en'], 'zh-CN'],
  [null, ['en-US', 'en', 'zh-CN'], 'en'],
  [null, ['de-DE', 'de', 'en'], 'en'],
  [null, ['fr', 'zh-TW'], 'zh-CN'],
  [null, ['ja', 'ko'], 'zh-CN'],
  [null, [], 'zh-CN'],
  [null, ['enm'], 'zh-CN'],
  ['en', ['zh-CN'], 'en'],
  ['zh-CN', ['en-US'], 'zh-CN'],
  ['klingon', ['en-US'], 'en'],
  ['', ['zh-CN'], 'zh-CN'],
] as const)('a link that asks for %s, and a browser that wishes %s: %s', (asked, wishes, language) => {
  expect(languageFor(asked, wishes)).toBe(language)
})
