// An address that is mended with the tables of places: they are fetched where it needs them, and it opens without them.
import { afterEach, expect, test, vi } from 'vitest'
import { mendAddress } from '../../src/app/mendAddress'
import { createQueryClient } from '../../src/data/queries'
import { published } from '../support/records'

afterEach(() => void vi.unstubAllGlobals())

/** Opens a link while these files are missing. */
async function mend(path: string, search: string, missing: readonly string[] = []) {
  const fetched: string[] = []
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = String(address).replace(/^.*?(?=data\/|geo\/)/, '')
    fetched.push(file)
    return missing.includes(file) ? new Response('', { status: 404 }) : new Response(published(file), { status: 200 })
  })
  document.documentElement.lang = 'zh-CN'
  const mended = await mendAddress(path, search, createQueryClient())
  return { ...mended, form: mended.read(path, search), fetched }
}

test('signs and capitals need today’s places alone', async () => {
  const { form, fetched, notes } = await mend('', '?City=510700。&county=三台县')
  expect([form, fetched, notes]).toEqual(['?city=510700&county=510722', ['geo/places.json'], []])
})

test('a former code and traditional characters need the names of the search, and the former one is told', async () => {
  const { form, fetched, notes } = await mend('', '?county=510124,三臺縣')
  expect([form, fetched]).toEqual(['?county=510117,510722', ['geo/places.json', 'data/search.json']])
  expect(notes).toEqual([{ kind: 'former', param: 'county', values: ['510124', '510117'] }])
})

test.each([
  [['data/search.json'], '?county=510124&city=510700'],
  [['geo/places.json', 'data/search.json'], '?county=510124&city=510700'],
])('without %s the rest of the link is mended', async (missing, form) => {
  expect((await mend('', '?county=510124&City=510700。', missing)).form).toBe(form)
})

test('a language that only the mended address names leads to its page', async () => {
  expect((await mend('', '?city=510700&amp;lang=en')).elsewhere).toBe('en/cities/mianyang/?lang=en')
  expect((await mend('', '?city=510700&amp;lang=yue')).elsewhere).toBeNull()
})
