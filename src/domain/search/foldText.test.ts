import { expect, test } from 'vitest'
import { dropAnd, foldText, foldWords } from './foldText'

test.each([
  ['Garzê', 'garze'],
  ['ＳＡＮ　ＴＡＩ', 'santai'],
  ["xi'an", 'xian'],
  ['lǜ nǚ lv', 'lunulu'],
  ['三台（县）', '三台县'],
  ['a\u202eb\u200bc', 'abc'],
  ['😀.*(<', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('signs, spaces and line ends separate words; `and` is dropped beside other words', () => {
  expect(foldWords("泵阀，自贡 xi'an\nLNG")).toEqual(['泵阀', '自贡', 'xi', 'an', 'lng'])
  expect(dropAnd(foldWords('Food & textiles'))).toEqual(dropAnd(foldWords('food and textiles')))
  expect(dropAnd(['and'])).toEqual(['and'])
})
