// Checks the messages against docs/words.md: its terms and short forms are used, and no excluded word occurs.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Lang } from '../../src/domain/language/language'

const LANGS = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Lang, string>

/** Rows of the table under a heading, by the headers of its columns. */
function readTable(heading: string): Readonly<Record<string, string>>[] {
  const [, section = ''] = readFileSync('docs/words.md', 'utf8').split(`\n## ${heading}\n`)
  const lines = section
    .split('\n## ')[0]
    ?.split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    )
  const [headers = [], , ...rows] = lines ?? []
  return rows.map(row => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])))
}

/** The texts of a source file: string literals and the fixed parts of templates, without keys, paths and ids. */
function readTexts(path: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isTemplateExpression(node))
      texts.push([node.head, ...node.templateSpans.map(span => span.literal)].map(part => part.text).join('…'))
    else if (ts.isStringLiteralLike(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node))
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return texts.filter(text => !/^[a-z]+(-[a-z]+)+$/.test(text))
}

const readCatalogueTexts = (lang: Lang): string[] => {
  const folder = `src/messages/${LANGS[lang]}`
  return readdirSync(folder)
    .filter(name => /^\w+\.ts$/.test(name))
    .flatMap(name => readTexts(`${folder}/${name}`).map(text => text.toLowerCase()))
}
const TEXTS: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': readCatalogueTexts('zh-CN'),
  en: readCatalogueTexts('en'),
}

const escapeRegExp = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Latin words match whole, in any case. The plural of a term is the term. */
const toPattern = (word: string): RegExp =>
  /\p{sc=Han}/u.test(word) ? new RegExp(escapeRegExp(word)) : new RegExp(`\\b${escapeRegExp(word.toLowerCase())}`)

const findTextsWith = (lang: Lang, word: string): string[] => TEXTS[lang].filter(text => toPattern(word).test(text))

const TERMS = readTable('Terms')
const SHORT_FORMS = readTable('Short forms')

test('both catalogues and both tables are read', () => {
  expect(TERMS.length).toBeGreaterThan(25)
  expect(SHORT_FORMS.length).toBeGreaterThan(5)
  expect(Math.min(...Object.values(TEXTS).map(texts => texts.length))).toBeGreaterThan(500)
})

test('each term and each short form is used', () => {
  const requiredTerms = [
    ...TERMS.map(row => [row.Chinese, row.English] as const),
    ...SHORT_FORMS.map(row => [row['Short in Chinese'], row['Short in English']] as const),
  ]
  const unusedTerms = requiredTerms.flatMap(([zh = '', en = '']) => [
    ...(findTextsWith('zh-CN', zh).length === 0 ? [zh] : []),
    ...(findTextsWith('en', en).length === 0 ? [en] : []),
  ])
  expect(unusedTerms).toEqual([])
})

test('no text has a ruled-out word', () => {
  const ruledOut = TERMS.flatMap(row => [
    ...(row['Not in Chinese'] ?? '').split('、').map(word => ['zh-CN', word, row.Chinese] as const),
    ...(row['Not in English'] ?? '').split(', ').map(word => ['en', word, row.English] as const),
  ]).filter(([, word]) => word !== '')
  expect(ruledOut.length).toBeGreaterThan(50)
  const violations = ruledOut.flatMap(([lang, word, term]) =>
    findTextsWith(lang, word).map(text => `“${word}” in “${text}”: write “${term}”`),
  )
  expect(violations).toEqual([])
})
