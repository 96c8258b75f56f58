import { expect, test } from 'vitest'
import { foldLines, foldText, queryWords } from './search'

const hits = (text: string, query: string) => queryWords(query).every(word => foldLines([text]).includes(word))

test.each([
  ['三台县纺织制鞋产业集群', '三台'],
  ['三台县纺织制鞋产业集群', '制鞋 三台'],
  ['三台县纺织制鞋产业集群', '三台，制鞋'],
  ['三台|taixian', '三t'],
  ['Mianyang', 'mianyang'],
  ['Mianyang', 'ＭＩＡＮ'],
  ['Garzê', 'garze'],
  ['luzhou', 'lǘ'],
  ['luzhou', 'lv'],
  ["xi'an", "xi'an"],
  ['Special-metallurgy materials', 'special-metallurgy'],
  ['5G 射频器件', '5g射频'],
  ['电子3C构件', '3c'],
  ['微波射频（军民两用）', '(军民两用)'],
  ['微波（军民）射频', '微波军民射频'],
  ['Pottery cluster', 'pottery cluster'],
  ['anything', ''],
  ['anything', ' ，； '],
  ['two\nlines', 'lines'],
])('%s is found by "%s"', (text, query) => {
  expect(hits(text, query)).toBe(true)
})

test.each([
  ['三台县纺织制鞋产业集群', '三台 泵阀'],
  ['三台县', '台三'],
  ['三台|连接器', '台连'],
  ['Pottery cluster', 'lu'],
  ['Pottery cluster', 'ter'],
  ['Pottery clusters', 'clus'],
])('%s is not found by "%s"', (text, query) => {
  expect(hits(text, query)).toBe(false)
})

test('many texts are folded to a line each, whatever is in them', () => {
  const texts = ['Garzê', '', 'two\nlines', "xi'an 5G", '微波（军民）']
  expect(foldLines(texts)).toBe(texts.map(text => foldLines([text])).join(''))
})

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
