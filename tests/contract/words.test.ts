// Holds the catalogues against docs/words.md: its terms and short forms are used, and no word that it rules out occurs.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Lang } from '../../src/domain/language'

const LANGS = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Lang, string>

/** Rows of the table under a heading, each by the heads of its columns. */
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
  const [heads = [], , ...rows] = lines ?? []
  return rows.map(row => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])))
}

/** The texts of a source file: string literals and what stands between the values of templates; no keys, paths or ids. */
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

const textsIn = (lang: Lang): string[] => {
  const folder = `src/messages/${LANGS[lang]}`
  return readdirSync(folder)
    .filter(name => /^\w+\.ts$/.test(name))
    .flatMap(name => readTexts(`${folder}/${name}`).map(text => text.toLowerCase()))
}
const TEXTS: Readonly<Record<Lang, readonly string[]>> = { 'zh-CN': textsIn('zh-CN'), en: textsIn('en') }

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Latin words match whole, in any case; plurals of a term are the term. */
const patternFor = (word: string): RegExp =>
  /\p{sc=Han}/u.test(word) ? new RegExp(escaped(word)) : new RegExp(`\\b${escaped(word.toLowerCase())}`)

const textsWith = (lang: Lang, word: string): string[] => TEXTS[lang].filter(text => patternFor(word).test(text))

const TERMS = readTable('Terms')
const SHORT = readTable('Short forms')

test('both catalogues and both tables are read', () => {
  expect(TERMS.length).toBeGreaterThan(25)
  expect(SHORT.length).toBeGreaterThan(5)
  expect(Math.min(...Object.values(TEXTS).map(texts => texts.length))).toBeGreaterThan(500)
})

test('each term and each short form is used', () => {
  const wanted = [
    ...TERMS.map(row => [row.Chinese, row.English] as const),
    ...SHORT.map(row => [row['Short in Chinese'], row['Short in English']] as const),
  ]
  const unused = wanted.flatMap(([zh = '', en = '']) => [
    ...(textsWith('zh-CN', zh).length === 0 ? [zh] : []),
    ...(textsWith('en', en).length === 0 ? [en] : []),
  ])
  expect(unused).toEqual([])
})

test('no text has a word that stands there for another', () => {
  const ruledOut = TERMS.flatMap(row => [
    ...(row['Not in Chinese'] ?? '').split('、').map(word => ['zh-CN', word, row.Chinese] as const),
    ...(row['Not in English'] ?? '').split(', ').map(word => ['en', word, row.English] as const),
  ]).filter(([, word]) => word !== '')
  expect(ruledOut.length).toBeGreaterThan(50)
  const found = ruledOut.flatMap(([lang, word, term]) =>
    textsWith(lang, word).map(text => `“${word}” in “${text}”: write “${term}”`),
  )
  expect(found).toEqual([])
})
