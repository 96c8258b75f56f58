import { expect, test } from 'vitest'
import { PARTS, parseOptions } from './options'

test('without options every part is measured and the document is written', () => {
  expect(parseOptions([])).toEqual({
    parts: new Set(PARTS),
    sizes: null,
    runs: null,
    languages: null,
    olderFolder: null,
    isThorough: false,
    isFull: true,
    writesDocument: true,
  })
})

test('parts, sizes, languages and an older build are read', () => {
  expect(parseOptions('--only heap,draw --sizes 53,1000 --runs 2 --language zh,en --site dist'.split(' '))).toEqual({
    parts: new Set(['draw', 'heap']),
    sizes: [53, 1000],
    runs: 2,
    languages: ['zh', 'en'],
    olderFolder: 'dist',
    isThorough: false,
    isFull: false,
    writesDocument: false,
  })
})

test.each([
  ['--only speed', '--only takes lighthouse,intent'],
  ['--sizes many', '--sizes takes numbers and not many'],
  ['--runs 0', '--runs takes numbers and not 0'],
  ['--language fr', '--language takes zh,en and not fr'],
])('%s is refused', (words, message) => {
  expect(() => parseOptions(words.split(' '))).toThrow(message)
})

test.each(['--only draw', '--sizes 53', '--site dist', '--language en'])('%s leaves the document alone', words => {
  expect(parseOptions(words.split(' ')).writesDocument).toBe(false)
  expect(parseOptions([...words.split(' '), '--write']).writesDocument).toBe(true)
})
