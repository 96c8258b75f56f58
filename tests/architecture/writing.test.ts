// Checks how the code is written: doc comments, plain comments, names, sizes. Each check first finds a planted offence.
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/test/runTool'
import {
  findCrowdedFolders,
  findExportsNamedOf,
  findLongFiles,
  findNounClauses,
  findUndocumentedExports,
  type SourceFile,
} from '../support/sourceChecks'

async function readFiles(folder: string): Promise<SourceFile[]> {
  const paths = await readdir(`${ROOT}${folder}`, { recursive: true })
  const sources = paths
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => /\.(tsx?|css)$/.test(path))
  return Promise.all(sources.sort().map(async path => ({ path, text: await readFile(`${ROOT}${path}`, 'utf8') })))
}

const FILES = [...(await readFiles('src')), ...(await readFiles('scripts'))]
const MODULES = FILES.filter(({ path }) => /\.tsx?$/.test(path) && !/\.d\.ts$|\.generated\./.test(path))
const SOURCES = MODULES.filter(({ path }) => !/\.test\.tsx?$/.test(path))
const MAX_LINES = 250
const MAX_FILES = 25

const plant = (text: string, path = 'src/domain/planted.ts'): SourceFile => ({ path, text })

test('the files of src and scripts are read', () => {
  expect(SOURCES.length).toBeGreaterThan(300)
})

describe('exported functions and types of src/{domain,view,data,model,map}', () => {
  test.each([
    'export function planted() {}',
    'export const planted = () => 1',
    'export const planted = memo(function Planted() {})',
    'export interface planted {}',
    'export type planted = 1',
    'const planted = () => 1\nexport { planted }',
    '/* no doc comment */\nexport type planted = 1',
  ])('without a doc comment are found: %s', text => {
    expect(findUndocumentedExports(plant(text))).toEqual([
      expect.stringMatching(/^src\/domain\/planted\.ts:[12]: planted$/),
    ])
  })

  test.each([
    '/** Documented. */\nexport const documented = () => 1',
    '/** Documented. */\nexport function documented(a: 1): 1\nexport function documented(a: 2): 2',
    'export const NUMBER = 1',
    'const internal = () => 1',
  ])('need no more than that: %s', text => {
    expect(findUndocumentedExports(plant(text))).toEqual([])
  })

  test('have a doc comment', () => {
    const documented = SOURCES.filter(({ path }) => /^src\/(domain|view|data|model|map)\//.test(path))
    expect(documented.flatMap(findUndocumentedExports)).toEqual([])
  })
})

describe('comments', () => {
  test.each([
    ['// What follows.\nconst a = 1', 1],
    ['const a = 1 // where it ends', 1],
    ['/**\n * Whoever asks.\n */\nconst a = 1', 1],
    ['const a = {\n  // How it is done.\n}', 2],
    ['const a = <p>{/* Nobody knows. */}</p>', 1],
  ])('that open with a noun clause are found: %s', (text, line) => {
    expect(findNounClauses(plant(text, 'src/ui/planted.tsx'))).toEqual([
      expect.stringMatching(`^src/ui/planted\\.tsx:${line}: `),
    ])
  })

  test('in a style sheet, too', () => {
    expect(findNounClauses(plant('a {\n  /* Whether it fits. */\n}', 'src/ui/planted.css'))).toEqual([
      'src/ui/planted.css:2: Whether it fits. */',
    ])
  })

  test.each([
    '// A line.\n// What continues a comment does not open it.\nconst a = 1',
    "const a = '// What a text says'",
    'const a = <p>// What a text says</p>',
    '// Whose name it is.\nconst a = 1',
  ])('of another kind are left alone: %s', text => {
    expect(findNounClauses(plant(text, 'src/ui/planted.tsx'))).toEqual([])
  })

  test('open with a subject', () => {
    expect(FILES.flatMap(findNounClauses)).toEqual([])
  })
})

describe('exported names', () => {
  test('that end in Of are found', () => {
    expect(findExportsNamedOf(plant('export const planted = 1\nexport const nameOf = 1'))).toEqual([
      'src/domain/planted.ts:2: nameOf',
    ])
  })

  test('do not end in Of', () => {
    expect(MODULES.flatMap(findExportsNamedOf)).toEqual([])
  })
})

describe('size', () => {
  test('of a file and of a folder is measured', () => {
    const paths = ['a/1.ts', 'a/2.ts', 'a/b/3.ts']
    expect(findLongFiles([plant('1\n2\n3\n')], 3)).toEqual([])
    expect(findLongFiles([plant('1\n2\n3\n')], 2)).toEqual(['src/domain/planted.ts: 3 lines'])
    expect(findCrowdedFolders(paths, 2)).toEqual([])
    expect(findCrowdedFolders(paths, 1)).toEqual(['a: 2 files'])
  })

  test(`no file has more than ${MAX_LINES} lines, except messages`, () => {
    expect(
      findLongFiles(
        SOURCES.filter(({ path }) => !path.startsWith('src/messages/')),
        MAX_LINES,
      ),
    ).toEqual([])
  })

  test(`no folder has more than ${MAX_FILES} source files outside of subfolders, except one language's messages`, () => {
    expect(
      findCrowdedFolders(
        SOURCES.map(({ path }) => path).filter(path => !/^src\/messages\/(zh|en)\//.test(path)),
        MAX_FILES,
      ),
    ).toEqual([])
  })
})
