import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decompressBody, sendRequest } from '../../tests/support/server/http'
import { compressFolder } from '../build/compress'
import { type SiteServer, serveSite } from './server'

const LONG = '集群 '.repeat(500)
const FILES = {
  'index.html': `<h1>home</h1>${LONG}`,
  '404.html': `<h1>missing</h1>${LONG}`,
  'clusters/x/index.html': `<h1>x</h1>${LONG}`,
  'en/index.html': `<h1>home in English</h1>${LONG}`,
  'en/404.html': `<h1>missing in English</h1>${LONG}`,
  'assets/app.mjs': `// ${LONG}`,
  'data/v1/index.json': '{}',
  'favicon.svg': '<svg/>',
  '.secret': 'hidden',
}

let tempFolder = ''
let folder = ''
let site: SiteServer
let subpathSite: SiteServer

beforeAll(async () => {
  tempFolder = await mkdtemp(join(tmpdir(), 'cluster-map-site-'))
  folder = join(tempFolder, 'dist')
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await writeFile(join(tempFolder, 'outside.txt'), 'outside')
  await compressFolder(folder)
  site = await serveSite({ folder })
  subpathSite = await serveSite({ folder, base: '/集群图/' })
})
afterAll(async () => {
  await Promise.all([site.close(), subpathSite.close()])
  await rm(tempFolder, { recursive: true, force: true })
})

test.each([
  ['', 'index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['clusters/x/', 'clusters/x/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['assets/app.mjs', 'assets/app.mjs', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['data/v1/index.json?v=1', 'data/v1/index.json', 'application/json', 'no-cache'],
] as const)('/%s is %s with its type and time to live', async (path, file, type, cache) => {
  const reply = await sendRequest(site.url, path)
  expect(reply.status).toBe(200)
  expect(reply.body.toString()).toBe(FILES[file])
  expect(reply.headers['content-type']).toBe(type)
  expect(reply.headers['cache-control']).toBe(cache)
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
  expect(reply.headers['x-content-type-options']).toBe('nosniff')
  expect(reply.headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
})

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0', undefined],
  [undefined, undefined],
] as const)('Accept-Encoding "%s" gets %s, with the same content', async (accept, coding) => {
  const reply = await sendRequest(site.url, 'clusters/x/', accept === undefined ? {} : { accept })
  expect(reply.headers['content-encoding']).toBe(coding)
  expect(reply.headers.vary).toBe('Accept-Encoding')
  expect(decompressBody(reply).toString()).toBe(FILES['clusters/x/index.html'])
})

describe('an ETag', () => {
  test('that still matches is answered with 304 and the same ETag', async () => {
    const { headers } = await sendRequest(site.url, '', { accept: 'br' })
    const again = { 'If-None-Match': String(headers.etag) }
    const reply = await sendRequest(site.url, '', { accept: 'br', headers: again })
    expect([reply.status, reply.body.length, reply.headers.etag]).toEqual([304, 0, headers.etag])
    expect(reply.headers['cache-control']).toBe('no-cache')
    expect((await sendRequest(site.url, '', { accept: 'gzip', headers: again })).status).toBe(200)
  })

  test('that is outdated gets the file with its new ETag', async () => {
    const reply = await sendRequest(site.url, '', { headers: { 'If-None-Match': '"old"' } })
    expect(reply.status).toBe(200)
    expect(reply.headers.etag).toMatch(/^W\/"/)
  })

  test('is not sent for a missing page', async () => {
    const reply = await sendRequest(site.url, 'nowhere', { headers: { 'If-None-Match': '"old"' } })
    expect([reply.status, reply.headers.etag]).toEqual([404, undefined])
  })
})

test('a page requested without its slash is redirected by a relative URL, with the query', async () => {
  const reply = await sendRequest(subpathSite.url, 'clusters/x?lang=zh')
  expect([reply.status, reply.headers.location]).toEqual([301, './x/?lang=zh'])
  const start = await sendRequest(new URL('/', subpathSite.url).href, encodeURI('集群图?a=b'))
  expect([start.status, start.headers.location]).toEqual([301, `./${encodeURI('集群图')}/?a=b`])
})

test('a base in Chinese is served in its encoded form, and nothing outside it', async () => {
  expect(subpathSite.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/%E9%9B%86%E7%BE%A4%E5%9B%BE\/$/)
  expect((await sendRequest(subpathSite.url, '')).body.toString()).toBe(FILES['index.html'])
  expect((await sendRequest(new URL('/', subpathSite.url).href, 'data/v1/index.json')).status).toBe(404)
})

test.each([
  'nowhere',
  'clusters/nobody/',
  'clusters/',
  'favicon.svg/',
  'assets/gone.js',
  'index.html.br',
  '.secret',
  '../outside.txt',
  '%2e%2e/outside.txt',
  '..%2foutside.txt',
  'assets/../../outside.txt',
  'index.html%00',
])('/%s is answered with the 404 page', async path => {
  const reply = await sendRequest(site.url, path, { accept: 'br' })
  expect(reply.status).toBe(404)
  expect(decompressBody(reply).toString()).toBe(FILES['404.html'])
  expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(reply.headers['cache-control']).toBe('no-cache')
})

test.each(['en/nowhere', 'en/clusters/nobody/', 'en/clusters/x/', 'en/index.html/', 'en/index.html.br', 'en/.secret'])(
  '/%s is answered with the English 404 page',
  async path => {
    for (const accept of ['br', 'gzip', 'identity'])
      for (const { url } of [site, subpathSite]) {
        const reply = await sendRequest(url, path, { accept, headers: { 'If-None-Match': '"old"' } })
        expect([reply.status, reply.headers.etag]).toEqual([404, undefined])
        expect(decompressBody(reply).toString()).toBe(FILES['en/404.html'])
      }
  },
)

test('a site without an English 404 page answers with the Chinese one', async () => {
  const chinese = await mkdtemp(join(tempFolder, 'chinese-'))
  for (const name of ['index.html', '404.html'] as const) await writeFile(join(chinese, name), FILES[name])
  const chineseServer = await serveSite({ folder: chinese })
  const reply = await sendRequest(chineseServer.url, 'en/nowhere')
  await chineseServer.close()
  expect([reply.status, reply.body.toString()]).toEqual([404, FILES['404.html']])
})

test('the start page is not redirected for a browser that prefers English', async () => {
  const reply = await sendRequest(site.url, '', { headers: { 'Accept-Language': 'en-US,en;q=0.9' } })
  expect([reply.status, reply.body.toString()]).toEqual([200, FILES['index.html']])
})

test('malformed requests are refused, and the server keeps running', async () => {
  expect((await sendRequest(site.url, '%E9%9B')).status).toBe(400)
  expect((await sendRequest(site.url, '%')).status).toBe(400)
  const post = await sendRequest(site.url, '', { method: 'POST' })
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  for (const range of ['bytes=5-2', 'bytes=-5', 'bytes=99999999-', 'lines=1'])
    expect((await sendRequest(site.url, 'favicon.svg', { headers: { Range: range } })).body.toString()).toBe('<svg/>')
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1')
  socket.on('error', () => {}).write('\u0000nonsense\r\n\r\n')
  await new Promise(done => socket.on('close', done).resume())
  expect((await sendRequest(site.url, '')).status).toBe(200)
})

test('HEAD has the headers and no body', async () => {
  const reply = await sendRequest(site.url, 'favicon.svg', { method: 'HEAD' })
  expect([reply.status, reply.headers['content-length'], reply.body.length]).toEqual([200, '6', 0])
  expect((await sendRequest(site.url, 'nowhere', { method: 'HEAD' })).status).toBe(404)
})

test('a folder without a page, and a port that is taken, are refused', async () => {
  await expect(serveSite({ folder: tempFolder })).rejects.toThrow('holds no index.html: run `npm run build` first')
  await expect(serveSite({ folder, port: Number(new URL(site.url).port) })).rejects.toThrow('EADDRINUSE')
})
