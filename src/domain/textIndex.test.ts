// Holds the search in runs to the plain rule: every word in one of the cluster's texts or in its place's.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BETWEEN, foldLines, foldText, hasHan, queryWords } from './search'
import { buildTextIndex, findText } from './textIndex'
import * as forms from './wordForms'

interface Row {
  readonly place: readonly string[]
  readonly own: readonly string[]
}

const indexOf = (rows: readonly Row[]) =>
  buildTextIndex({
    size: rows.length,
    placeOf: i => rows[i]?.place ?? [],
    placeWords: i => rows[i]?.place ?? [],
    ownWords: i => rows[i]?.own.slice(0, 1) ?? [],
    ownLatin: i => rows[i]?.own.slice(1).join('|') ?? '',
    industryOf: i => (i === 1 ? 'equipment' : 'food-textile'),
  })

const slowly = (rows: readonly Row[], query: string) =>
  rows.map(row => {
    const text = foldLines([[...row.place, ...row.own].join(BETWEEN)])
    const hasAll = (words: readonly string[]) => words.every(word => text.includes(word))
    return hasAll(queryWords(query)) || (!hasHan(query) && hasAll(queryWords(foldText(query)))) ? 1 : 0
  })

const SANTAI = ['三台县', 'santaixian', 'taixian', 'stx']
const ROWS: readonly Row[] = [
  { place: SANTAI, own: ['纺织制鞋', 'Footwear'] },
  { place: SANTAI, own: ['泵阀'] },
  { place: ['涪城区', 'fucheng'], own: ['连接器', '三台'] },
]

test.each([
  ['三台', [1, 1, 1]],
  ['santai', [1, 1, 0]],
  ['三台 泵阀', [0, 1, 0]],
  ['泵阀 三台', [0, 1, 0]],
  ['san tai', [1, 1, 0]],
  ['san tai xian', [1, 1, 0]],
  ['三tai', [1, 1, 0]],
  ['ai', [0, 0, 0]],
  ['制鞋footwear', [1, 0, 0]],
  ['没有', [0, 0, 0]],
  ['😀', [0, 0, 0]],
])('"%s"', (query, marks) => {
  for (const known of [null, forms]) expect([...(findText(indexOf(ROWS), query, known) ?? [])]).toEqual(marks)
})

test('a query without a word marks nothing', () => {
  expect(findText(indexOf(ROWS), ' ，')).toBeNull()
  expect(findText(indexOf([]), 'a')).toEqual(new Uint8Array())
})

test('any words are found as they are by looking at each cluster alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '泵', '阀', ' ', '\n', 'Ê'), maxLength: 5 })
  const places = fc.array(fc.array(text, { maxLength: 2 }), { minLength: 1, maxLength: 3 })
  const rows = places.chain(all =>
    fc.array(fc.record({ place: fc.constantFrom(...all), own: fc.array(text, { maxLength: 3 }) }), { maxLength: 12 }),
  )
  fc.assert(
    fc.property(rows, fc.array(text, { minLength: 1, maxLength: 3 }), (all, words) => {
      const query = words.join(' ')
      const marks = findText(indexOf(all), query)
      expect(marks === null ? all.map(() => 1) : [...marks]).toEqual(slowly(all, query))
    }),
    { seed: 20261122, numRuns: 500 },
  )
})
