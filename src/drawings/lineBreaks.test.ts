import { expect, test } from 'vitest'
import { balanceLines, breakLines, shortenText } from './lineBreaks'

/** Every character is as wide as its size. */
const measure = (text: string, { size }: { readonly size: number }) => [...text].length * size
const STYLE = { size: 1 }

test.each([
  ['截至 2026-11-22，分布在 17 个市', 14, ['截至 2026-11-22，', '分布在 17 个市']],
  ['年产值（园区）60 亿元', 5, ['年产值', '（园区）', '60 亿元']],
  ['textile and footwear cluster', 12, ['textile and', 'footwear', 'cluster']],
  ['产值，来源\u00a0B\u00a0级', 6, ['产值，', '来源\u00a0B\u00a0级']],
  ['', 5, []],
])('%s breaks between words and before no closing mark', (text, width, lines) => {
  expect(breakLines(text, width, STYLE, measure)).toEqual(lines)
})

test('a link breaks after its marks, and a longer part anywhere', () => {
  expect(breakLines('example.org/clusters/santai/?asof=2026-11-22', 21, STYLE, measure)).toEqual([
    'example.org/clusters/',
    'santai/?asof=',
    '2026-11-22',
  ])
  expect(breakLines('aaaaaaa', 3, STYLE, measure)).toEqual(['aaa', 'aaa', 'a'])
})

test('the last of the allowed lines ends with an ellipsis at a word', () => {
  expect(breakLines('textile and footwear cluster of Santai', 18, STYLE, measure, 2)).toEqual([
    'textile and',
    'footwear cluster…',
  ])
  expect(shortenText('绵阳市，三台县', text => text.length <= 5)).toBe('绵阳市…')
})

test('the lines of a title are about equally wide', () => {
  expect(balanceLines('one two three four five six', 22, STYLE, measure)).toEqual(['one two three', 'four five six'])
})
