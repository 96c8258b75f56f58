import { expect, test } from 'vitest'
import { getPlainKey } from './getPlainKey'

test.each([
  ['a plain key', { key: '+', code: 'Equal', shiftKey: true }, '+'],
  ['a full-width sign', { key: '＋', code: 'Equal', shiftKey: true }, '+'],
  ['a full-width minus', { key: '－', code: 'Minus', shiftKey: false }, '-'],
  ['a full-width digit', { key: '０', code: 'Digit0', shiftKey: false }, '0'],
  ['a full-width question mark', { key: '？', code: 'Slash', shiftKey: true }, '?'],
  ['a letter hidden by an input method', { key: 'Process', code: 'KeyS', shiftKey: false }, 's'],
  ['a sign hidden by an input method', { key: 'Process', code: 'Slash', shiftKey: true }, '?'],
  ['a key of the number pad', { key: 'Process', code: 'NumpadSubtract', shiftKey: false }, '-'],
  ['an arrow', { key: 'ArrowUp', code: 'ArrowUp', shiftKey: true }, 'ArrowUp'],
  ['an unidentified key without code', { key: 'Unidentified', code: '', shiftKey: false }, 'Unidentified'],
])('%s', (_, event, expected) => {
  expect(getPlainKey(event)).toBe(expected)
})
