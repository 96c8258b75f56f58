import { expect, test } from 'vitest'
import { prefersEnglish } from './language'

test.each([
  [['zh-CN', 'zh', 'en'], false],
  [['en-US', 'en', 'zh-CN'], true],
  [['de-DE', 'de', 'en'], true],
  [['fr', 'zh-TW'], false],
  [['ja', 'ko'], false],
  [[], false],
  [['enm'], false],
])('of a browser that wishes %s it is %s that it prefers English', (wishes, prefers) => {
  expect(prefersEnglish(wishes)).toBe(prefers)
})
