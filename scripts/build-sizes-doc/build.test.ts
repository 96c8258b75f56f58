import { expect, test } from 'vitest'
import { insertSizes, sizesTable } from './build'

test('the table stands between its marks, and what is around them stays', () => {
  const table = sizesTable([{ name: 'styles', bytes: 7260, limit: '8 kB' }])
  expect(table.split('\n').at(-1)).toBe('| styles | 7.3 kB | 8 kB |')
  const document = 'before\n<!-- sizes:start -->\nold\n<!-- sizes:end -->\nafter'
  expect(insertSizes(document, table)).toBe(`before\n<!-- sizes:start -->\n${table}\n<!-- sizes:end -->\nafter`)
  expect(insertSizes(insertSizes(document, table), table)).toBe(insertSizes(document, table))
})

test('a document without the marks is an error, not a loss', () => {
  expect(() => insertSizes('# Performance', '')).toThrow('sizes:start')
})
