// The table of faults, its words in both languages, and the document made from them.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildFaultsDoc } from '../../scripts/build-faults-doc/build'
import { FAULT_AREAS, FAULT_KINDS, type FaultCode } from '../../src/domain/fault/faultCodes'
import { faultMessages as en } from '../../src/messages/en/faults'
import { faultMessages as zh } from '../../src/messages/zh/faults'

const CODES = Object.keys(FAULT_KINDS) as FaultCode[]
const findNames = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

test('every code is in one area, in lower-case words with hyphens', () => {
  expect(CODES).toHaveLength(Object.values(FAULT_AREAS).flatMap(area => Object.keys(area)).length)
  expect(CODES.filter(code => !/^[a-z]+(-[a-z]+)+$/.test(code))).toEqual([])
})

test('every code is reported somewhere', () => {
  const files = ['src', 'scripts'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path.replaceAll('\\', '/')}`),
  )
  const text = files
    .filter(path => /(?<!\.test)\.tsx?$/.test(path) && !/faultCodes\.ts$|messages\/(?:zh|en)\/faults\.ts$/.test(path))
    .map(path => readFileSync(path, 'utf8'))
    .join('\n')
  const reported = new Set(
    [...text.matchAll(/['`]([a-z]+(?:-[a-z]+)+)(?: \d+| \$\{\w+\})?['`]/g)].map(([, code]) => code),
  )
  expect(CODES.filter(code => !reported.has(code))).toEqual([])
})

test.each([
  ['Chinese', zh],
  ['English', en],
])('every code has title, message and remedy in %s, and no other code has', (_, { words }) => {
  expect(Object.keys(words)).toEqual(CODES)
  for (const [code, texts] of Object.entries(words)) {
    expect(texts, code).toHaveLength(3)
    for (const text of texts) expect(text.trim(), code).toMatch(/\S/)
    expect(texts[2], code).toMatch(/[。.]$/)
  }
})

test('a message names the values of its fault and no others, alike in both languages', () => {
  for (const code of CODES) {
    const values = [...FAULT_KINDS[code].params].sort()
    expect(findNames(zh.words[code][1]).sort(), code).toEqual(values)
    expect(findNames(en.words[code][1]).sort(), code).toEqual(values)
    expect(findNames(zh.words[code][2] + en.words[code][2] + zh.words[code][0] + en.words[code][0]), code).toEqual([])
  }
})

test('titles tell the faults apart within an area', () => {
  for (const { words } of [zh, en])
    for (const area of Object.values(FAULT_AREAS)) {
      const titles = (Object.keys(area) as FaultCode[]).map(code => words[code][0])
      expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([])
    }
})

test('docs/faults.md is generated, with a section for each code', () => {
  const text = readFileSync('docs/faults.md', 'utf8')
  expect(text).toBe(buildFaultsDoc())
  expect([...text.matchAll(/^### (.*)$/gm)].map(([, code]) => code)).toEqual(CODES)
})
