import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressFolder } from './compress'

const LONG = '集群 cluster '.repeat(200)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cluster-map-compress-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, content: string | Buffer) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}
const get = (path: string) => readFile(join(folder, path))
const files = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort()
}

test('a text of a kilobyte gets both copies, which say the same', async () => {
  await put('clusters/x/index.html', LONG)
  await put('assets/app.mjs', LONG)
  expect(await compressFolder(folder)).toEqual({ written: 4, removed: 0 })
  expect(brotliDecompressSync(await get('clusters/x/index.html.br')).toString()).toBe(LONG)
  expect(gunzipSync(await get('assets/app.mjs.gz')).toString()).toBe(LONG)
})

test('short texts, pictures and what does not shrink get none', async () => {
  await put('short.json', '{}')
  await put('picture.png', LONG)
  await put('noise.ico', randomBytes(1200))
  await compressFolder(folder)
  expect(await files()).toEqual(['noise.ico', 'picture.png', 'short.json'])
})

test('copies of files that are gone or have become short are removed, others are made anew', async () => {
  await put('gone.js.br', 'old')
  await put('short.css', 'a{}')
  await put('short.css.gz', 'old')
  await put('kept.css', LONG)
  await put('kept.css.br', 'old')
  expect(await compressFolder(folder)).toEqual({ written: 2, removed: 2 })
  expect(await files()).toEqual(['kept.css', 'kept.css.br', 'kept.css.gz', 'short.css'])
  expect(brotliDecompressSync(await get('kept.css.br')).toString()).toBe(LONG)
})

test('the same text gives the same bytes, without a time and without a system', async () => {
  await put('a.txt', LONG)
  await compressFolder(folder)
  const first = [await get('a.txt.br'), await get('a.txt.gz')]
  await put('a.txt', LONG)
  await compressFolder(folder)
  expect([await get('a.txt.br'), await get('a.txt.gz')]).toEqual(first)
  expect([...(first[1]?.subarray(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 2, 255])
})
