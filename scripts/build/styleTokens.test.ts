import { expect, test } from 'vitest'
import { inlineMedia, inlineSizes } from './styleTokens'

test('fixed sizes become their values, and what changes stays a property', () => {
  expect(inlineSizes('calc(-1 * var(--space-8)) var(--ink)')).toBe('calc(-1 * 8px) var(--ink)')
})

test('a breakpoint becomes its query, beside what else is asked', () => {
  expect(inlineMedia('screen and (--phone), print')).toBe('screen and (max-width: 767px), print')
  expect(inlineMedia('(min-height: 1001px)')).toBe('(min-height: 1001px)')
})

test('an unknown breakpoint stops the build', () => {
  expect(() => inlineMedia('(--tablet)')).toThrow('@media (--tablet): src/theme/media.ts has no such name')
})
