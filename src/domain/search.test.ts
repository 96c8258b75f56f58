import { expect, test } from 'vitest'
import { matchesWords, normalise, queryWords } from './search'

const hits = (text: string, query: string) => matchesWords(normalise(text), queryWords(query))

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
])('%s is found by "%s"', (text, query) => {
  expect(hits(text, query)).toBe(true)
})

test.each([
  ['三台县纺织制鞋产业集群', '三台 泵阀'],
  ['三台县', '台三'],
])('%s is not found by "%s"', (text, query) => {
  expect(hits(text, query)).toBe(false)
})
