import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv } from '../../../tests/support/data/csv'
import { formatCsv, formatHtmlTable, formatTsv } from './spreadsheet'

test.each(['=1+1', '+86', '-1+2', '-2019-nCoV', '@SUM(A1)', '\t=1', '＝1'])('%j is text, not a formula', text => {
  expect(formatTsv([[text]])).toMatch(/^'\S|^' /)
  expect(parseCsv(formatCsv([[text]]))).toEqual([[`'${text}`]])
  expect(formatHtmlTable([[text]])).toContain(">'")
})

test.each(['=', '-', '+'])('the lone sign %j is no formula and stays as it is', sign => {
  expect(parseCsv(formatCsv([[sign]]))).toEqual([[sign]])
})

test('a number stays a number, negative ones included', () => {
  expect(formatTsv([[-1.5, 3]])).toBe('-1.5\t3')
  expect(formatCsv([[-1.5, 3]])).toBe('\uFEFF-1.5,3\r\n')
  expect(formatHtmlTable([[-1.5]])).toContain('<td>-1.5</td>')
})

test.each(['-3', '-0.5', '-1,200', '-12%', '=', '-'])('%s as a text runs nothing and stays as it is', text => {
  expect(parseCsv(formatCsv([[text]]))).toEqual([[text]])
  expect(formatTsv([[text]])).toBe(text)
})

test('tabs and line ends become spaces, quotation marks are doubled', () => {
  expect(formatTsv([['a\tb\r\nc', 'say "x"'], ['d']])).toBe('a b c\t"say ""x"""\nd')
})

test('in HTML, codes and partial dates are marked as text, and mark-up is escaped', () => {
  expect(formatHtmlTable([['2023-07', '<b>&"']])).toBe(
    `<meta charset="utf-8"><table><tr><td style="mso-number-format:'\\@'">2023-07</td><td style="mso-number-format:'\\@'">&lt;b&gt;&amp;&quot;</td></tr></table>`,
  )
})

test('CSV has a byte order mark, quotes only where needed, and leaves codes as they are', () => {
  expect(
    formatCsv([
      ['代码', 'a,b'],
      ['510722', 'say "x"\r\ny'],
      ['2023-07', ''],
    ]),
  ).toBe('\uFEFF代码,"a,b"\r\n510722,"say ""x""\r\ny"\r\n2023-07,\r\n')
})

test('any text is read back from CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '川', '"', ',', '\r', '\n', "'", '|', ' ', '1', '-') })
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(rows, sheet => {
      const escapeExpected = (text: string) => (/^(?:[\r\n]|-.)/s.test(text) && !/^-1+$/.test(text) ? `'${text}` : text)
      expect(parseCsv(formatCsv(sheet))).toEqual(sheet.map(row => row.map(escapeExpected)))
    }),
  )
})
