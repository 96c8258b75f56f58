import { afterEach, expect, test, vi } from 'vitest'
import { repairUrl } from '../../src/app/startup/repairUrl'
import { createQueryClient } from '../../src/data/queries'
import { readPublished } from '../support/data/sourceTables'

afterEach(() => void vi.unstubAllGlobals())

async function repair(
  path: string,
  search: string,
  missingFile: readonly string[] = [],
  replacedFiles: Readonly<Record<string, string>> = {},
) {
  const fetchedFiles: string[] = []
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = String(address).replace(/^.*?(?=data\/|geo\/)/, '')
    fetchedFiles.push(file)
    return missingFile.includes(file)
      ? new Response('', { status: 404 })
      : new Response(replacedFiles[file] ?? readPublished(file), { status: 200 })
  })
  document.documentElement.lang = 'zh-CN'
  const repaired = await repairUrl(path, search, createQueryClient())
  return { ...repaired, form: repaired.readQuery(path, search), fetched: fetchedFiles }
}

test('punctuation and capitals need only the current places', async () => {
  const { form, fetched: fetchedFiles, notes } = await repair('', '?City=510700。&county=三台县')
  expect([form, fetchedFiles, notes]).toEqual(['?city=510700&county=510722', ['geo/places.json'], []])
})

test('a former code and traditional characters need the search tables, and the former code is reported', async () => {
  const { form, fetched: fetchedFiles, notes } = await repair('', '?county=510124,三臺縣')
  expect([form, fetchedFiles]).toEqual(['?county=510117,510722', ['geo/places.json', 'data/v1/search.json']])
  expect(notes).toEqual([{ kind: 'former', param: 'county', values: ['510124', '510117'] }])
})

test.each([
  [['data/v1/search.json'], '?county=510124&city=510700'],
  [['geo/places.json', 'data/v1/search.json'], '?county=510124&city=510700'],
])('without %s the rest of the link is repaired', async (missingFile, form) => {
  expect((await repair('', '?county=510124&City=510700。', missingFile)).form).toBe(form)
})

test('a former id needs the aliases, and opens as its successor', async () => {
  const aliases = [
    {
      kind: 'cluster',
      from: 'santai-old',
      to: 'santai-textile-footwear',
      date: '2026-12-01',
      reasonZh: '更名。',
      reasonEn: 'Renamed.',
    },
  ]
  const replaced = { 'data/v1/aliases.json': JSON.stringify({ aliases }) }
  const { form, fetched, notes } = await repair('clusters/santai-old/', '?theme=dark', [], replaced)
  expect([form, fetched]).toEqual([
    '?cluster=santai-textile-footwear&theme=dark',
    ['geo/places.json', 'data/v1/aliases.json'],
  ])
  expect(notes).toEqual([{ kind: 'former', param: 'cluster', values: ['santai-old', 'santai-textile-footwear'] }])
  expect((await repair('', '?cluster=santai-old', ['data/v1/aliases.json'])).form).toBe('?cluster=santai-old')
})

test('a language that only the repaired link names leads to its page', async () => {
  expect((await repair('', '?city=510700&amp;lang=en')).otherLanguageHref).toBe('en/cities/mianyang/?lang=en')
  expect((await repair('', '?city=510700&amp;lang=yue')).otherLanguageHref).toBeNull()
})
