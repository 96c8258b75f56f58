import { describe, expect, test } from 'vitest'
import type { PlaceName } from '../../model/map/mapModel'
import { buildTypeAheadItem, findTypedItem, toInitials } from './typeAhead'

const buildPlace = (name: string, syllables: string): PlaceName => ({
  code: '',
  name,
  short: name,
  syllables,
  points: [],
  bbox: [0, 0, 0, 0],
})
const ITEMS = [
  buildTypeAheadItem('pidu', buildPlace('郫都', 'pi du qu'), '电子'),
  buildTypeAheadItem('santai', buildPlace('三台', 'san tai xian'), '纺织鞋服'),
  buildTypeAheadItem('shehong', buildPlace('射洪', 'she hong shi'), '锂电材料'),
  buildTypeAheadItem('place-510700', buildPlace('绵阳', 'mian yang shi')),
]
const findItem = (text: string, from: string | null = null) => findTypedItem(ITEMS, text, from)

test('Chinese characters become pinyin initials, and Latin letters remain', () => {
  expect(['纺织鞋服', '玻陶', '泵阀制造', '猕猴桃', 'LED灯'].map(toInitials)).toEqual([
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
  ])('%s: %s', (text, item) => expect(findItem(text)).toBe(item))

  test('the next item with a single or repeated letter, starting over after the last', () => {
    expect(findItem('s', 'santai')).toBe('shehong')
    expect(findItem('ss', 'santai')).toBe('shehong')
    expect(findItem('s', 'shehong')).toBe('santai')
  })

  test('the current item, if it matches several letters', () => {
    expect(findItem('sh', 'shehong')).toBe('shehong')
    expect(findItem('sa', 'shehong')).toBe('santai')
  })
})
