// Style sheets take colours, radii and sizes of type from src/theme alone, so that both themes and all parts stay alike.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INDUSTRY_IDS } from '../../src/domain/cluster/industry'
import { SIZES } from '../../src/theme/sizes'
import { buildTokensCss } from '../../src/theme/tokens'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.css'))
  .map(path => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8') }))

interface Rule {
  readonly name: string
  /** Matches a line that breaks the rule. */
  readonly pattern: RegExp
  readonly remedy: string
}

const RULES: readonly Rule[] = [
  {
    name: 'colour',
    pattern: /:.*(?:#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()/i,
    remedy: 'a colour of src/theme/tokens.ts',
  },
  { name: 'radius', pattern: /border(?:-\w+)*-radius:.*\dpx/, remedy: 'a radius of src/theme/sizes.ts' },
  {
    name: 'size of type',
    pattern: /font-size:[^;]*\d(?:px|rem)|font:[^/;]*\dpx/,
    remedy: 'a text size of src/theme/sizes.ts',
  },
]

/** @returns "file:line: what to do" for each line of a style sheet that breaks the rule; selectors do not count */
const findViolations = ({ path, text }: { path: string; text: string }, { name, pattern, remedy }: Rule): string[] =>
  text.split('\n').flatMap((line, i) => {
    if (!/^\s*[\w-]+:.*;/.test(line) || !pattern.test(line)) return []
    return [`${path}:${i + 1}: ${line.trim()} is a raw ${name}; use ${remedy}`]
  })

test.each(RULES)('no style sheet outside of the theme has a raw $name', rule => {
  expect(sheets.flatMap(sheet => findViolations(sheet, rule))).toEqual([])
})

test('a raw value is named with file, line and remedy', () => {
  const sheet = {
    path: 'a.css',
    text: '.a:hover {\n  color: #fff;\n  border-radius: 4px 4px 0 0;\n  font: 600 13px serif;\n}',
  }
  expect(RULES.flatMap(rule => findViolations(sheet, rule))).toEqual([
    'a.css:2: color: #fff; is a raw colour; use a colour of src/theme/tokens.ts',
    'a.css:3: border-radius: 4px 4px 0 0; is a raw radius; use a radius of src/theme/sizes.ts',
    'a.css:4: font: 600 13px serif; is a raw size of type; use a text size of src/theme/sizes.ts',
  ])
})

/** Set by src/app/layout/BottomSheet.tsx while the sheet is dragged. */
const SET_BY_SCRIPT = ['pulled']

test('every custom property that is used is set somewhere', () => {
  const css = [buildTokensCss(INDUSTRY_IDS), ...sheets.map(({ text }) => text)].join('\n')
  const known = new Set([...SET_BY_SCRIPT, ...Object.keys(SIZES), ...[...css.matchAll(/--([\w-]+):/g)].map(m => m[1])])
  const unknown = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\(--([\w-]+)/g)].flatMap(({ 1: name = '' }) =>
      known.has(name) ? [] : [`${path}: --${name}`],
    ),
  )
  expect(unknown).toEqual([])
})
