import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { loadIndex } from './loadIndex'
import { loadJson } from './loadJson'
import { parseIndex } from './parse'

const fullIndex = JSON.parse(readFileSync('public/data/v1/index.json', 'utf8'))
const { clusters } = fullIndex
/** The published index as if each file held six clusters. */
const more = Array.from({ length: Math.ceil(clusters.length / 6) - 1 }, (_, i) => `data/v1/index-${i + 2}.json`)
const PARTS: Readonly<Record<string, unknown>> = {
  'data/v1/index.json': { ...fullIndex, clusters: clusters.slice(0, 6), more },
  ...Object.fromEntries(more.map((file, i) => [file, { clusters: clusters.slice(6 * i + 6, 6 * i + 12) }])),
}

function stubFetch(parts: Readonly<Record<string, unknown>>) {
  const fetched = vi.fn(async (url: string) => {
    const body = parts[url.replace(import.meta.env.BASE_URL, '')]
    return body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body))
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const load = () => loadIndex(loadJson, new AbortController().signal)

afterEach(() => {
  vi.unstubAllGlobals()
})

test('an index of one file takes one request', async () => {
  const fetched = stubFetch({ 'data/v1/index.json': fullIndex })
  expect(await load()).toEqual(parseIndex(fullIndex))
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('parts give the same index as one file, in the same order', async () => {
  stubFetch(PARTS)
  expect(await load()).toEqual(parseIndex(fullIndex))
})

test('a record in two parts is used once and reported', async () => {
  const duplicated = { ...PARTS, 'data/v1/index-3.json': { clusters: [clusters[0], ...clusters.slice(12, 18)] } }
  stubFetch(duplicated)
  const { value, rejected } = await load()
  expect(value.clusters).toHaveLength(clusters.length)
  expect(rejected).toMatchObject([{ file: 'data/v1/index-3.json', where: clusters[0].id }])
})

test.each<[string, unknown, string]>([
  ['is missing', undefined, 'missing'],
  ['has no clusters', {}, 'shape'],
])('a part that %s fails the index', async (_what, part, kind) => {
  stubFetch({ ...PARTS, 'data/v1/index-4.json': part })
  await expect(load()).rejects.toMatchObject({ name: 'DataFileError', file: 'data/v1/index-4.json', kind })
})

test('a part from another host is not requested', async () => {
  const fetched = stubFetch({ ...PARTS, 'data/v1/index.json': { ...fullIndex, more: ['https://example.cn/x.json'] } })
  await expect(load()).rejects.toMatchObject({ kind: 'shape' })
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('equal recognitions are one object', async () => {
  stubFetch(PARTS)
  const { value } = await load()
  const texts = new Set(value.clusters.map(c => JSON.stringify(c.recognitions)))
  expect(new Set(value.clusters.map(c => c.recognitions)).size).toBe(texts.size)
})
