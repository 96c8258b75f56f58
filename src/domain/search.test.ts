import { expect, test } from 'vitest'
import { normalise, normaliseLines, queryWords } from './search'

const hits = (text: string, query: string) => queryWords(query).every(word => normalise(text).includes(word))

test.each([
  ['三台县纺织制鞋产业集群', '三台'],
  ['三台县纺织制鞋产业集群', '制鞋 三台'],
  ['三台县纺织制鞋产业集群', '三台，制鞋'],
  ['Mianyang', 'mianyang'],
  ['Mianyang', 'ＭＩＡＮ'],
  ['Garzê', 'garze'],
  ["xi'an", 'xian'],
  ['5G 射频器件', '5g射频'],
  ['微波射频（军民两用）', '(军民两用)'],
  ['anything', ''],
  ['anything', ' ，； '],
  ['two\nlines', 'twolines'],
])('%s is found by "%s"', (text, query) => {
  expect(hits(text, query)).toBe(true)
})

test.each([
  ['三台县纺织制鞋产业集群', '三台 泵阀'],
  ['三台县', '台三'],
])('%s is not found by "%s"', (text, query) => {
  expect(hits(text, query)).toBe(false)
})

test('many texts are folded to a line each, whatever is in them', () => {
  const texts = ['Garzê', '', 'two\nlines', "xi'an 5G", '微波（军民）']
  expect(normaliseLines(texts)).toBe(`${texts.map(normalise).join('\n')}\n`)
})
