import { expect, test } from 'vitest'
import { expandIs } from './expandIs'

test.each([
  ['.a b', ['.a b']],
  ['.a :is(th, td)[b]', ['.a th[b]', '.a td[b]']],
  ['.a:is([b], [c="d, e"]) :is(p, .q > r)', ['.a[b] p', '.a[b] .q > r', '.a[c="d, e"] p', '.a[c="d, e"] .q > r']],
  ['a:is(:not(b, c):hover, [d])', ['a:not(b, c):hover', 'a[d]']],
])('%s', (selector, expanded) => expect(expandIs(selector)).toEqual(expanded))

test('a type behind a class is refused, for it would become another class', () => {
  expect(() => expandIs('.a:is(th, td)')).toThrow('A type cannot follow ".a": th')
})

test('within brackets it is refused, for a list there means something else', () => {
  expect(() => expandIs('a:not(:is(b, c))')).toThrow(':is() within brackets')
})
