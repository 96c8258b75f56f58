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

async function writeTestFile(path: string, content: string | Buffer) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}
const readTestFile = (path: string) => readFile(join(folder, path))
const listFiles = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort()
}

test('a text file of 1 kB gets both copies, with the same content', async () => {
  await writeTestFile('clusters/x/index.html', LONG)
  await writeTestFile('assets/app.mjs', LONG)
  expect(await compressFolder(folder)).toEqual({ written: 4, removed: 0 })
  expect(brotliDecompressSync(await readTestFile('clusters/x/index.html.br')).toString()).toBe(LONG)
  expect(gunzipSync(await readTestFile('assets/app.mjs.gz')).toString()).toBe(LONG)
})

test('short files, images and files that do not shrink get no copy', async () => {
  await writeTestFile('short.json', '{}')
  await writeTestFile('picture.png', LONG)
  await writeTestFile('noise.ico', randomBytes(1200))
  await compressFolder(folder)
  expect(await listFiles()).toEqual(['noise.ico', 'picture.png', 'short.json'])
})

test('copies of deleted or shortened files are removed, others are written again', async () => {
  await writeTestFile('gone.js.br', 'old')
  await writeTestFile('short.css', 'a{}')
  await writeTestFile('short.css.gz', 'old')
  await writeTestFile('kept.css', LONG)
  await writeTestFile('kept.css.br', 'old')
  expect(await compressFolder(folder)).toEqual({ written: 2, removed: 2 })
  expect(await listFiles()).toEqual(['kept.css', 'kept.css.br', 'kept.css.gz', 'short.css'])
  expect(brotliDecompressSync(await readTestFile('kept.css.br')).toString()).toBe(LONG)
})

test('the same text gives the same bytes: no time stamp, no operating system', async () => {
  await writeTestFile('a.txt', LONG)
  await compressFolder(folder)
  const first = [await readTestFile('a.txt.br'), await readTestFile('a.txt.gz')]
  await writeTestFile('a.txt', LONG)
  await compressFolder(folder)
  expect([await readTestFile('a.txt.br'), await readTestFile('a.txt.gz')]).toEqual(first)
  expect([...(first[1]?.subarray(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 2, 255])
})

test('quick files have copies with the same content', async () => {
  const text = Array.from({ length: 2000 }, (_, i) => `集群 ${i * i} cluster`).join()
  await writeTestFile('quick/a.html', text)
  await writeTestFile('b.html', text)
  await compressFolder(folder, /^quick/)
  expect(brotliDecompressSync(await readTestFile('quick/a.html.br')).toString()).toBe(text)
  expect(gunzipSync(await readTestFile('quick/a.html.gz')).toString()).toBe(text)
  expect((await readTestFile('b.html.br')).length).toBeLessThan((await readTestFile('quick/a.html.br')).length)
})
