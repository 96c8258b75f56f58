// Letters lead to the next symbol whose place or product begins so.
import { describe, expect, test } from 'vitest'
import type { PlaceName } from '../model/mapModel'
import { findTyped, initialsOf, stopAt } from './typeAhead'

const place = (name: string, syllables: string): PlaceName => ({
  code: '',
  name,
  short: name,
  syllables,
  points: [],
  bbox: [0, 0, 0, 0],
})
const STOPS = [
  stopAt('pidu', place('郫都', 'pi du qu'), '电子'),
  stopAt('santai', place('三台', 'san tai xian'), '纺织鞋服'),
  stopAt('shehong', place('射洪', 'she hong shi'), '锂电材料'),
  stopAt('place-510700', place('绵阳', 'mian yang shi')),
]
const typed = (text: string, from: string | null = null) => findTyped(STOPS, text, from)

test('initials are those of pinyin, and letters stand for themselves', () => {
  expect(['纺织鞋服', '玻陶', '泵阀制造', '猕猴桃', 'LED灯'].map(initialsOf)).toEqual([
    'fzxf',
    'bt',
    'bfzz',
    'mht',
    'LEDd',
  ])
})

describe('typing leads to', () => {
  test.each([
    ['santai', 'santai'],
    ['st', 'santai'],
    ['三', 'santai'],
    ['纺', 'santai'],
    ['fzxf', 'santai'],
    ['LD', 'shehong'],
    ['mianyangs', 'place-510700'],
    ['x', null],
  ])('%s: %s', (text, item) => expect(typed(text)).toBe(item))

  test('the next one with the same letter, round and round, also when it is pressed again at once', () => {
    expect(typed('s', 'santai')).toBe('shehong')
    expect(typed('ss', 'santai')).toBe('shehong')
    expect(typed('s', 'shehong')).toBe('santai')
  })

  test('the one the reader stands on, as long as it still fits', () => {
    expect(typed('sh', 'shehong')).toBe('shehong')
    expect(typed('sa', 'shehong')).toBe('santai')
  })
})
