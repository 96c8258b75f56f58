// Holds what is copied to its promise: it lands in the cells it came from, and nothing in it is run.
import { expect, test } from 'vitest'
import { formatHtmlTable, formatTabbed } from './sheet'

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '＝1'])('%j is text and no formula', text => {
  expect(formatTabbed([[text]])).toMatch(/^'\S|^' /)
  expect(formatHtmlTable([[text]])).toContain(">'")
})

test('a number stays a number, a negative one too', () => {
  expect(formatTabbed([[-1.5, 3]])).toBe('-1.5\t3')
  expect(formatHtmlTable([[-1.5]])).toContain('<td>-1.5</td>')
})

test('no cell falls apart: tabs and lines become spaces, quotes are quoted', () => {
  expect(formatTabbed([['a\tb\r\nc', 'say "x"'], ['d']])).toBe('a b c\t"say ""x"""\nd')
})

test('codes and partial dates are told to be text, and no mark-up passes', () => {
  expect(formatHtmlTable([['2023-07', '<b>&"']])).toBe(
    `<meta charset="utf-8"><table><tr><td style="mso-number-format:'\\@'">2023-07</td><td style="mso-number-format:'\\@'">&lt;b&gt;&amp;&quot;</td></tr></table>`,
  )
})
