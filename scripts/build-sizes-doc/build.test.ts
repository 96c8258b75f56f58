import { expect, test } from 'vitest'
import { insertSizes, renderSizesTable } from './build'

test('the table replaces what is between its markers and nothing else', () => {
  const table = renderSizesTable([{ name: 'styles', bytes: 7260, limit: '8 kB' }])
  expect(table.split('\n').at(-1)).toBe('| styles | 7.3 kB | 8 kB |')
  const document = 'before\n<!-- sizes:start -->\nold\n<!-- sizes:end -->\nafter'
  expect(insertSizes(document, table)).toBe(`before\n<!-- sizes:start -->\n${table}\n<!-- sizes:end -->\nafter`)
  expect(insertSizes(insertSizes(document, table), table)).toBe(insertSizes(document, table))
})

test('a document without the markers is an error', () => {
  expect(() => insertSizes('# Performance', '')).toThrow('sizes:start')
})
