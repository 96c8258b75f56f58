// Checks that each file and each function that a document names exists, and that decision records have one form.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const IGNORED_FOLDERS = ['node_modules', 'dist', 'coverage', 'test-results', '.git']

const listDocuments = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.isDirectory()) return IGNORED_FOLDERS.includes(entry.name) ? [] : listDocuments(join(folder, entry.name))
    return entry.name.endsWith('.md') ? [join(folder, entry.name)] : []
  })

const DOCUMENTS = listDocuments('.')

/** Targets of `[text](target)` that are files, from the root of the project: no addresses and no anchors. */
const findLinkedFiles = (document: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    const [path = ''] = target.split('#')
    return path === '' || /^\w+:/.test(path) ? [] : [normalize(join(dirname(document), path))]
  })

/** `src/map/LiveMap.tsx`, `tests/e2e`; a path with a placeholder (`*`, `<id>`) counts up to the folder before it. */
const findPaths = (text: string): string[] =>
  [...text.matchAll(/(?<![\w./-])(?:src|scripts|tests|docs|deploy|bench|\.githooks)\/[^\s`'",;:()|[\]]*/g)].map(
    ([path]) => path.replace(/[^/]*[*<{…].*$/, '').replace(/[./]+$/, ''),
  )

/** "`a` and `b` in `src/x.ts`" names two functions, constants or types of one file. */
const findNamesWithFiles = (text: string): (readonly [name: string, file: string])[] =>
  [...text.matchAll(/((?:`\w+`(?:, | and )?)+)\s+in\s+`((?:src|scripts|tests|bench)\/[\w./-]+\.\w+)`/g)].flatMap(
    ([, names = '', file = '']) =>
      [...names.matchAll(/\w+/g)]
        .map(([name]) => name)
        .filter(name => name !== 'and')
        .map(name => [name, file] as const),
  )

test('a document with links, paths and names is read as written', () => {
  const text =
    'See [a](../x.md#part) and [b](https://example.org). `getA` and `B` in `src/a/b.ts`, tests/e2e, `src/c/*.ts`.'
  expect(findLinkedFiles('docs/adr/1.md', text)).toEqual(['docs/x.md'])
  expect(findPaths(text)).toEqual(['src/a/b.ts', 'tests/e2e', 'src/c'])
  expect(findNamesWithFiles(text)).toEqual([
    ['getA', 'src/a/b.ts'],
    ['B', 'src/a/b.ts'],
  ])
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'bench/README.md']))
})

test.each(DOCUMENTS)('%s names only files, functions and types that exist', document => {
  const text = readFileSync(document, 'utf8')
  const paths = [...new Set([...findLinkedFiles(document, text), ...findPaths(text)])]
  expect(paths.filter(path => !existsSync(path))).toEqual([])
  const missingNames = findNamesWithFiles(text)
    .filter(([name, file]) => !new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8')))
    .map(([name, file]) => `${name} in ${file}`)
  expect(missingNames).toEqual([])
})

test.each(DOCUMENTS.filter(path => path.startsWith('docs/adr/')))('%s has the form of a decision record', document => {
  const [title = '', , status = '', ...rest] = readFileSync(document, 'utf8').split('\n')
  expect(title).toMatch(new RegExp(`^# ${Number(document.slice('docs/adr/'.length, 13))}\\. [A-Z]`))
  expect(status).toMatch(/^Status: accepted, \d{4}-\d{2}-\d{2}\./)
  expect(rest.filter(line => line.startsWith('#'))).toEqual(['## Context', '## Decision', '## Consequences'])
})
