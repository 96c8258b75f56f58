// Holds what is copied or saved to its promise: it lands in the cells it came from, and nothing in it is run.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv } from '../../../tests/support/data/csv'
import { formatCsv, formatHtmlTable, formatTsv } from './spreadsheet'

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '＝1'])('%j is text and no formula', text => {
  expect(formatTsv([[text]])).toMatch(/^'\S|^' /)
  expect(parseCsv(formatCsv([[text]]))).toEqual([[`'${text}`]])
  expect(formatHtmlTable([[text]])).toContain(">'")
})

test('a number stays a number, a negative one too', () => {
  expect(formatTsv([[-1.5, 3]])).toBe('-1.5\t3')
  expect(formatCsv([[-1.5, 3]])).toBe('\uFEFF-1.5,3\r\n')
  expect(formatHtmlTable([[-1.5]])).toContain('<td>-1.5</td>')
})

test('no cell falls apart: tabs and lines become spaces, quotes are quoted', () => {
  expect(formatTsv([['a\tb\r\nc', 'say "x"'], ['d']])).toBe('a b c\t"say ""x"""\nd')
})

test('codes and partial dates are told to be text, and no mark-up passes', () => {
  expect(formatHtmlTable([['2023-07', '<b>&"']])).toBe(
    `<meta charset="utf-8"><table><tr><td style="mso-number-format:'\\@'">2023-07</td><td style="mso-number-format:'\\@'">&lt;b&gt;&amp;&quot;</td></tr></table>`,
  )
})

test('CSV is UTF-8 that says so, quotes what it must and nothing else, and leaves a code as it is', () => {
  expect(
    formatCsv([
      ['代码', 'a,b'],
      ['510722', 'say "x"\r\ny'],
      ['2023-07', ''],
    ]),
  ).toBe('\uFEFF代码,"a,b"\r\n510722,"say ""x""\r\ny"\r\n2023-07,\r\n')
})

test('whatever text stands in a cell, a reader of CSV finds it there again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '川', '"', ',', '\r', '\n', "'", '|', ' ', '1', '-') })
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(rows, sheet => {
      const escapeExpected = (text: string) => (/^[-\r\n]/.test(text) ? `'${text}` : text)
      expect(parseCsv(formatCsv(sheet))).toEqual(sheet.map(row => row.map(escapeExpected)))
    }),
  )
})
