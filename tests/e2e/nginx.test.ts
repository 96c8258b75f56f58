// The configuration for nginx that is shipped, in a real nginx: at the top of a host and below a path in Chinese.
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { type Site, serveSite } from '../../scripts/serve/site'
import { openApp } from '../support/app'
import { ask, type Question, type Reply, unpacked } from '../support/http'
import { DAMAGED_PATHS } from '../support/links'
import { type Nginx, startNginx } from '../support/nginx'
import { scoreAnswer } from '../support/observatory'
import { CLUSTERS } from '../support/records'

const CLEAN = 'clusters/santai-textile-footwear'

/** Of all that is at the start page's address, and of all else. */
const VARY_AT_START = 'Accept-Encoding, Accept-Language, Cookie'
const VARY = 'Accept-Encoding'
const ENGLISH = { headers: { 'Accept-Language': 'en-US,en;q=0.9' } }

let top = ''
let folder = ''
let script = ''

const fileText = (path: string): Buffer => readFileSync(join(folder, path))

/** The built site, in a folder beside which there is something that no host may give away. */
async function placeSite(): Promise<void> {
  top = await mkdtemp(join(tmpdir(), 'cluster-map-hosted-'))
  folder = join(top, 'dist')
  await cp(inject('siteFolder'), folder, { recursive: true })
  await writeFile(join(top, 'outside.txt'), 'outside')
  const assets = await readdir(join(folder, 'assets'))
  script = `assets/${assets.find(name => /^index-.*\.js$/.test(name))}`
}

beforeAll(placeSite)
afterAll(() => rm(top, { recursive: true, force: true }))

describe.each(['/', '/集群图/'])('nginx, the site at %s', base => {
  let nginx: Nginx
  let ours: Site

  beforeAll(async () => {
    nginx = await startNginx({ folder, base })
    ours = await serveSite({ folder, base })
  })
  afterAll(() => Promise.all([nginx?.stop(), ours?.close()]))

  const get = (path: string, question?: Question): Promise<Reply> => ask(nginx.url, path, question)

  test('assets are kept for a year, pages and data are asked for again', async () => {
    expect((await get(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['', `${CLEAN}/`, 'data/index.json', 'geo/overview.json', 'favicon.png']) {
      const { status, headers } = await get(path)
      expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-cache'])
    }
  })

  test.each(['br', 'gzip', 'identity'])('what did not change is answered with 304, in %s too', async accept => {
    for (const path of ['', `${CLEAN}/`, script, 'data/index.json']) {
      const { headers } = await get(path, { accept })
      expect(headers.etag).toMatch(/^(W\/)?"/)
      const again = await get(path, { accept, headers: { 'If-None-Match': String(headers.etag) } })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
      expect(again.headers['cache-control']).toBe(headers['cache-control'])
      expect(again.headers['content-encoding']).toBeUndefined()
      expect((await get(path, { accept, headers: { 'If-None-Match': '"old"' } })).status).toBe(200)
    }
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br', '.br'],
    ['gzip;q=0.8, br;q=1.0', 'br', '.br'],
    ['gzip, deflate', 'gzip', '.gz'],
    ['br;q=0, gzip', 'gzip', '.gz'],
    ['identity', undefined, ''],
  ])('who takes "%s" gets the copy packed with %s, with the bytes of the file', async (accept, coding, suffix) => {
    const files = { '': 'index.html', [`${CLEAN}/`]: `${CLEAN}/index.html`, [script]: script }
    for (const [path, file] of Object.entries({ ...files, 'data/index.json': 'data/index.json' })) {
      const reply = await get(path, { accept })
      const vary = path === '' ? VARY_AT_START : VARY
      expect([path, reply.headers['content-encoding'], reply.headers.vary]).toEqual([path, coding, vary])
      expect(reply.body.equals(fileText(file + suffix))).toBe(true)
      expect(unpacked(reply).equals(fileText(file))).toBe(true)
      expect(reply.headers['content-length']).toBe(String(reply.body.length))
    }
  })

  test('small files have no packed copy and come as they are', async () => {
    const reply = await get('favicon.png', { accept: 'br, gzip' })
    expect(reply.headers['content-encoding']).toBeUndefined()
    expect(reply.body.equals(fileText('favicon.png'))).toBe(true)
  })

  test('a page without its slash is sent on below the same path, with the query and without a host', async () => {
    const { status, headers } = await get(`${CLEAN}?city=510700&q=%E4%B8%89`)
    expect(status).toBe(301)
    const location = String(headers.location)
    expect(location).toBe('./santai-textile-footwear/?city=510700&q=%E4%B8%89')
    expect(new URL(location, `${nginx.url}${CLEAN}`).href).toBe(`${nginx.url}${CLEAN}/?city=510700&q=%E4%B8%89`)
    const sly = await ask(new URL('/', nginx.url).href, `/example.org/%2e%2e${new URL(nginx.url).pathname}${CLEAN}`)
    expect([sly.status, sly.headers.location]).toEqual([301, './santai-textile-footwear/'])
  })

  test.each(DAMAGED_PATHS)('/$path is sent on to the page that it means', async ({ path, page, asQuery }) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await get(encodeURI(path), { method })
      expect([status, headers['cache-control'], headers.vary]).toEqual([302, 'no-cache', VARY])
      const location = String(headers.location)
      expect(location).toMatch(/^\./)
      expect(new URL(location, nginx.url + encodeURI(path)).href).toBe(nginx.url + encodeURI(asQuery))
    }
    const { headers } = await ask(ours.url, encodeURI(path))
    expect(new URL(String(headers.location), ours.url + encodeURI(path)).href).toBe(ours.url + encodeURI(page))
  })

  if (base !== '/')
    test('the path of the site without its slash is sent on too, and beside it is nothing', async () => {
      const host = new URL('/', nginx.url).href
      const reply = await ask(host, `${encodeURI(base.slice(1, -1))}?city=510700`)
      expect([reply.status, reply.headers.location]).toEqual([301, `./${encodeURI(base.slice(1))}?city=510700`])
      expect((await ask(host, 'data/index.json')).status).toBe(404)
    })

  test.each([
    'nowhere',
    'clusters/nobody/',
    'clusters/',
    'assets',
    'assets/gone-a1b2c3.js',
    'index.html.br',
    'index.html/',
  ])('/%s is missing, and the page says so', async path => {
    for (const accept of ['br', 'gzip', 'identity']) {
      const reply = await get(path, { accept })
      expect([reply.status, reply.headers['cache-control']]).toEqual([404, 'no-cache'])
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(unpacked(reply).equals(fileText('404.html'))).toBe(true)
    }
  })

  test.each([
    'en/nowhere',
    'en/clusters/nobody/',
    'en/clusters/',
    'en/assets/gone-a1b2c3.js',
    'en/index.html.br',
    'en/index.html/',
  ])('/%s is missing, and the page says so in English', async path => {
    expect(fileText('en/404.html').equals(fileText('404.html'))).toBe(false)
    for (const accept of ['br', 'gzip', 'identity']) {
      const reply = await get(path, { accept })
      expect([reply.status, reply.headers['cache-control'], reply.headers.vary]).toEqual([404, 'no-cache', VARY])
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(unpacked(reply).equals(fileText('en/404.html'))).toBe(true)
    }
  })

  test.each([
    ['en', undefined],
    ['en-US,en;q=0.9', undefined],
    ['EN-gb', undefined],
    ['en,zh-CN;q=0.9', undefined],
    ['de,en;q=0.5', undefined],
    ['de,en;q=0.5,zh;q=0.3', undefined],
    ['zh;q=0.5, en', undefined],
    ['zh;q=0.5,en;q=1.0', undefined],
    ['zh;q=0,en;q=0.1', undefined],
    ['fr , en ; q=0.25', undefined],
    ['boc,en', undefined],
    ['en', 'theme=dark; slang=en; Lang=x'],
  ])('a browser that wishes for "%s", with the cookie %s, is sent to the English start page', async (wish, cookie) => {
    for (const method of ['GET', 'HEAD']) {
      const headers = { 'Accept-Language': wish, ...(cookie ? { Cookie: cookie } : {}) }
      const reply = await get('', { method, headers })
      expect([reply.status, reply.headers.location]).toEqual([302, './en/'])
      expect([reply.headers['cache-control'], reply.headers.vary]).toEqual(['no-cache', VARY_AT_START])
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
      expect(reply.headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(reply.headers['x-content-type-options']).toBe('nosniff')
    }
    const english = await get('en/', { headers: { 'Accept-Language': wish } })
    expect([english.status, english.headers.vary]).toEqual([200, VARY])
    expect(english.body.equals(fileText('en/index.html'))).toBe(true)
  })

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['de', undefined],
    ['*', undefined],
    ['enm', undefined],
    ['de-en', undefined],
    ['zh-CN,zh;q=0.9,en;q=0.8', undefined],
    ['zh-TW;q=0.9,en-US;q=0.8', undefined],
    ['bo,en-US;q=0.8', undefined],
    ['yue-HK,en;q=0.9', undefined],
    ['en;q=0.8,zh', undefined],
    ['en;q=0', undefined],
    ['en;q=0.000,de', undefined],
    ['en', 'lang=zh-CN'],
    ['en', 'lang=en'],
    ['en', 'lang='],
    ['en', 'theme=dark; lang=zh-CN'],
  ])('a browser that wishes for "%s", with the cookie %s, stays at the start page', async (wish, cookie) => {
    const headers = {
      ...(wish === undefined ? {} : { 'Accept-Language': wish }),
      ...(cookie ? { Cookie: cookie } : {}),
    }
    const reply = await get('', { headers })
    expect([reply.status, reply.headers.location, reply.headers.vary]).toEqual([200, undefined, VARY_AT_START])
    expect(reply.body.equals(fileText('index.html'))).toBe(true)
    const again = await get('', { headers: { ...headers, 'If-None-Match': String(reply.headers.etag) } })
    expect([again.status, again.headers.vary]).toEqual([304, VARY_AT_START])
  })

  test.each(['?lang=zh-CN', '?lang=en', '?city=510700', '?x'])(
    '/%s goes nowhere else, whatever is wished',
    async path => {
      const { status, headers, body } = await get(path, ENGLISH)
      expect([status, headers.location, headers.vary]).toEqual([200, undefined, VARY_AT_START])
      expect(body.equals(fileText('index.html'))).toBe(true)
    },
  )

  test('no other address follows the wish', async () => {
    const pages = ['index.html', '404.html', `${CLEAN}/`, 'data/index.json', script, 'en/', `en/${CLEAN}/`]
    for (const path of [...pages, `${CLEAN}/?lang=en`]) {
      const { status, headers } = await get(path, ENGLISH)
      expect([path, status, headers.vary]).toEqual([path, 200, VARY])
    }
    for (const path of ['nowhere', '%3F%20en%20', 'nowhere/?city=510700']) {
      const { status, headers } = await get(path, ENGLISH)
      expect([path, status, headers.vary]).toEqual([path, 404, VARY])
    }
    for (const path of ['en', CLEAN]) {
      const { status, headers } = await get(path, ENGLISH)
      const location = `./${path.slice(path.lastIndexOf('/') + 1)}/`
      expect([status, headers.location, headers.vary]).toEqual([301, location, VARY])
    }
    const post = await get('', { method: 'POST', ...ENGLISH })
    expect([post.status, post.headers.vary]).toEqual([405, VARY_AT_START])
  })

  test.each([
    '../outside.txt',
    '%2e%2e/outside.txt',
    '..%2foutside.txt',
    'assets/../../outside.txt',
    '..%5coutside.txt',
    '%E9%9B',
    '%',
    'index.html%00',
  ])('/%s leads nowhere', async path => {
    const reply = await get(path)
    expect([400, 404]).toContain(reply.status)
    expect(reply.body.toString()).not.toBe('outside')
  })

  /** Of an answer, what a browser acts on. */
  const essence = ({ status, headers, body }: Reply) => ({
    status,
    bytes: body.length,
    ...Object.fromEntries(
      [
        'content-type',
        'content-encoding',
        'cache-control',
        'vary',
        'content-security-policy',
        'cross-origin-opener-policy',
        'cross-origin-resource-policy',
        'permissions-policy',
        'strict-transport-security',
        'access-control-allow-origin',
        'referrer-policy',
        'x-content-type-options',
      ].map(name => [name, headers[name]]),
    ),
  })

  // Without a wish for English: the server of this project sends nobody to another page.
  test('every kind of answer has the headers that the server of this project gives', async () => {
    const everything = await readdir(folder, { recursive: true, withFileTypes: true })
    const suffixes = new Set(everything.filter(e => e.isFile()).map(e => e.name.slice(e.name.lastIndexOf('.'))))
    const samples = everything
      .filter(e => e.isFile() && !/\.(br|gz)$/.test(e.name) && suffixes.delete(e.name.slice(e.name.lastIndexOf('.'))))
      .map(e => `${e.parentPath.slice(folder.length + 1)}/${e.name}`.replace(/^\//, ''))
    expect(samples.length).toBeGreaterThanOrEqual(5)
    for (const path of [...samples, '', `${CLEAN}/`, 'en/', script, 'nowhere', 'en/nowhere'])
      for (const accept of ['br, gzip', 'gzip', 'identity'])
        for (const method of ['GET', 'HEAD']) {
          const [theirs, mine] = await Promise.all([nginx, ours].map(({ url }) => ask(url, path, { accept, method })))
          const expected = { path, accept, ...essence(mine as Reply) }
          const start = path === '' ? { vary: VARY_AT_START } : {}
          expect({ path, accept, ...essence(theirs as Reply) }).toEqual({ ...expected, ...start })
        }
    expect((await get('')).headers['content-security-policy']).toContain("default-src 'none'")
    expect((await get('', { method: 'POST' })).status).toBe(405)
  })

  test('the app opens, shows its results and its map, and asks nothing of anyone else', async () => {
    const app = await openApp(nginx.url)
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    expect((await app.resultNames()).length).toBe(CLUSTERS.length)
    await app.choose('三台县')
    await app.panelIsReady()
    expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    expect(app.requests().filter(url => !url.startsWith(nginx.url))).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })

  test('a browser that prefers English starts in English, and in Chinese once its reader has chosen so', async () => {
    const app = await openApp(nginx.url, { locale: 'en-US', until: 'heading', unused: true })
    await app.isAlive()
    expect([app.page.url(), await app.language()]).toEqual([`${nginx.url}en/`, 'en'])
    await app.page.getByRole('link', { name: '中文', exact: true }).click()
    await expect.poll(() => app.page.url()).toBe(nginx.url)
    await app.visit(nginx.url)
    await app.isAlive()
    expect([app.page.url(), await app.language()]).toEqual([nginx.url, 'zh-CN'])
  })
})

test('a site without an English page for what is missing answers with its other one', async () => {
  const chinese = await mkdtemp(join(top, 'chinese-'))
  for (const page of ['index.html', '404.html']) await writeFile(join(chinese, page), page)
  const nginx = await startNginx({ folder: chinese })
  const reply = await ask(nginx.url, 'en/nowhere').finally(nginx.stop)
  expect([reply.status, reply.body.toString()]).toEqual([404, '404.html'])
})

test('an nginx that cannot start says why, and leaves nothing behind', async () => {
  await expect(startNginx({ folder: '"' })).rejects.toThrow(/does not answer[\s\S]*emerg/)
})

describe('nginx over HTTPS, by the rules of the HTTP Observatory,', () => {
  /** The lines that an operator uncomments for a certificate. */
  const overHttp = () => {
    const shipped = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')
    const [, status = '', location = ''] = shipped.match(/#\s+return (\d+) (\S+?)\$request_uri;/) ?? []
    return { status: Number(status), location: location.replace('$host', 'clusters.example.org') }
  }

  let nginx: Nginx
  beforeAll(async () => {
    nginx = await startNginx({ folder, asOverHttps: true })
  })
  afterAll(() => nginx?.stop())
  const answered = async (path: string) => {
    const reply = await ask(nginx.url, path)
    return { headers: reply.headers, html: unpacked(reply).toString(), overHttp: overHttp() }
  }

  test.each([
    ['csp-implemented-with-no-unsafe-default-src-none', 10],
    ['cookies-not-found', 0],
    ['cross-origin-resource-sharing-not-implemented', 0],
    ['redirection-to-https', 0],
    ['referrer-policy-private', 5],
    ['hsts-implemented-max-age-at-least-six-months', 0],
    ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0],
    ['x-content-type-options-nosniff', 0],
    ['x-frame-options-implemented-via-csp', 5],
    ['corp-implemented-with-same-origin', 10],
  ])('is found to be: %s, %i points', async (rule, points) => {
    expect(scoreAnswer(await answered('')).rules).toContainEqual({ rule, points })
  })

  test.each(['', `${CLEAN}/`, 'en/', 'nowhere'])('scores 110 or more at /%s', async path => {
    const reply = await answered(path)
    const { rules, score } = scoreAnswer(reply)
    expect(score, JSON.stringify(rules)).toBeGreaterThanOrEqual(110)
    expect(rules.filter(({ points }) => points < 0)).toEqual([])
    // The sum notices when one of them goes.
    for (const name of ['content-security-policy', 'strict-transport-security', 'x-content-type-options'])
      expect(scoreAnswer({ ...reply, headers: { ...reply.headers, [name]: '' } }).score, name).toBeLessThan(score)
  })

  test('and over plain HTTP nothing of HTTPS is said', async () => {
    const plain = await startNginx({ folder })
    onTestFinished(() => plain.stop())
    expect((await ask(plain.url, '')).headers['strict-transport-security']).toBeUndefined()
  })
})
