import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, unpacked } from '../../tests/support/http'
import { compressFolder } from '../build/compress'
import { type Site, serveSite } from './site'

const LONG = '集群 '.repeat(500)
const FILES = {
  'index.html': `<h1>home</h1>${LONG}`,
  '404.html': `<h1>missing</h1>${LONG}`,
  'clusters/x/index.html': `<h1>x</h1>${LONG}`,
  'en/index.html': `<h1>home in English</h1>${LONG}`,
  'en/404.html': `<h1>missing in English</h1>${LONG}`,
  'assets/app.mjs': `// ${LONG}`,
  'data/index.json': '{}',
  'favicon.svg': '<svg/>',
  '.secret': 'hidden',
}

let top = ''
let folder = ''
let site: Site
let below: Site

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'cluster-map-site-'))
  folder = join(top, 'dist')
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await writeFile(join(top, 'outside.txt'), 'outside')
  await compressFolder(folder)
  site = await serveSite({ folder })
  below = await serveSite({ folder, base: '/集群图/' })
})
afterAll(async () => {
  await Promise.all([site.close(), below.close()])
  await rm(top, { recursive: true, force: true })
})

test.each([
  ['', 'index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['clusters/x/', 'clusters/x/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['assets/app.mjs', 'assets/app.mjs', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['data/index.json?v=1', 'data/index.json', 'application/json', 'no-cache'],
] as const)('/%s is %s with its type and time to live', async (path, file, type, cache) => {
  const reply = await ask(site.url, path)
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
] as const)('who takes "%s" gets %s, and the same text', async (accept, coding) => {
  const reply = await ask(site.url, 'clusters/x/', accept === undefined ? {} : { accept })
  expect(reply.headers['content-encoding']).toBe(coding)
  expect(reply.headers.vary).toBe('Accept-Encoding')
  expect(unpacked(reply).toString()).toBe(FILES['clusters/x/index.html'])
})

describe('an ETag', () => {
  test('that still holds is answered with 304, and names itself again', async () => {
    const { headers } = await ask(site.url, '', { accept: 'br' })
    const again = { 'If-None-Match': String(headers.etag) }
    const reply = await ask(site.url, '', { accept: 'br', headers: again })
    expect([reply.status, reply.body.length, reply.headers.etag]).toEqual([304, 0, headers.etag])
    expect(reply.headers['cache-control']).toBe('no-cache')
    expect((await ask(site.url, '', { accept: 'gzip', headers: again })).status).toBe(200)
  })

  test('that is old gets the file with its new one', async () => {
    const reply = await ask(site.url, '', { headers: { 'If-None-Match': '"old"' } })
    expect(reply.status).toBe(200)
    expect(reply.headers.etag).toMatch(/^W\/"/)
  })

  test('of a missing page means nothing', async () => {
    const reply = await ask(site.url, 'nowhere', { headers: { 'If-None-Match': '"old"' } })
    expect([reply.status, reply.headers.etag]).toEqual([404, undefined])
  })
})

test('a page asked for without its slash is sent on from where it is, with the query', async () => {
  const reply = await ask(below.url, 'clusters/x?lang=zh')
  expect([reply.status, reply.headers.location]).toEqual([301, './x/?lang=zh'])
  const start = await ask(new URL('/', below.url).href, encodeURI('集群图?a=b'))
  expect([start.status, start.headers.location]).toEqual([301, `./${encodeURI('集群图')}/?a=b`])
})

test('a base in Chinese is served as browsers send it, and nothing beside it', async () => {
  expect(below.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/%E9%9B%86%E7%BE%A4%E5%9B%BE\/$/)
  expect((await ask(below.url, '')).body.toString()).toBe(FILES['index.html'])
  expect((await ask(new URL('/', below.url).href, 'data/index.json')).status).toBe(404)
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
])('/%s is answered with the page for what is missing', async path => {
  const reply = await ask(site.url, path, { accept: 'br' })
  expect(reply.status).toBe(404)
  expect(unpacked(reply).toString()).toBe(FILES['404.html'])
  expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(reply.headers['cache-control']).toBe('no-cache')
})

test.each(['en/nowhere', 'en/clusters/nobody/', 'en/clusters/x/', 'en/index.html/', 'en/index.html.br', 'en/.secret'])(
  '/%s is answered with the English page for what is missing',
  async path => {
    for (const accept of ['br', 'gzip', 'identity'])
      for (const { url } of [site, below]) {
        const reply = await ask(url, path, { accept, headers: { 'If-None-Match': '"old"' } })
        expect([reply.status, reply.headers.etag]).toEqual([404, undefined])
        expect(unpacked(reply).toString()).toBe(FILES['en/404.html'])
      }
  },
)

test('a site without an English page for what is missing answers with its other one', async () => {
  const chinese = await mkdtemp(join(top, 'chinese-'))
  for (const name of ['index.html', '404.html'] as const) await writeFile(join(chinese, name), FILES[name])
  const small = await serveSite({ folder: chinese })
  const reply = await ask(small.url, 'en/nowhere')
  await small.close()
  expect([reply.status, reply.body.toString()]).toEqual([404, FILES['404.html']])
})

test('the start page is shown at its address to a browser that wishes for English too', async () => {
  const reply = await ask(site.url, '', { headers: { 'Accept-Language': 'en-US,en;q=0.9' } })
  expect([reply.status, reply.body.toString()]).toEqual([200, FILES['index.html']])
})

test('what cannot be read or is not asked for is refused, and the server goes on', async () => {
  expect((await ask(site.url, '%E9%9B')).status).toBe(400)
  expect((await ask(site.url, '%')).status).toBe(400)
  const post = await ask(site.url, '', { method: 'POST' })
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  for (const range of ['bytes=5-2', 'bytes=-5', 'bytes=99999999-', 'lines=1'])
    expect((await ask(site.url, 'favicon.svg', { headers: { Range: range } })).body.toString()).toBe('<svg/>')
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1')
  socket.on('error', () => {}).write('\u0000nonsense\r\n\r\n')
  await new Promise(done => socket.on('close', done).resume())
  expect((await ask(site.url, '')).status).toBe(200)
})

test('HEAD has the headers and no body', async () => {
  const reply = await ask(site.url, 'favicon.svg', { method: 'HEAD' })
  expect([reply.status, reply.headers['content-length'], reply.body.length]).toEqual([200, '6', 0])
  expect((await ask(site.url, 'nowhere', { method: 'HEAD' })).status).toBe(404)
})

test('a folder without a page, and a port that is taken, are refused', async () => {
  await expect(serveSite({ folder: top })).rejects.toThrow('holds no index.html: run `npm run build` first')
  await expect(serveSite({ folder, port: Number(new URL(site.url).port) })).rejects.toThrow('EADDRINUSE')
})
