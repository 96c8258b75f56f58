// The shipped nginx configuration in a real nginx: at the root of a host, and below a path in Chinese.
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { type SiteServer, serveSite } from '../../../scripts/serve/server'
import { openApp } from '../../support/browser/appDriver'
import { DAMAGED_PATHS } from '../../support/data/links'
import { CLUSTERS } from '../../support/data/sourceTables'
import { decompressBody, type RawResponse, type RequestOptions, sendRequest } from '../../support/server/http'
import { scoreAnswer } from '../../support/server/httpObservatory'
import { type Nginx, startNginx } from '../../support/server/nginx'

const CLEAN = 'clusters/santai-textile-footwear'

/** The only pages that other sites may frame, with a file and a missing one beside them. */
const EMBED_PATHS = ['embed/', 'en/embed/', 'embed/host-1.js', 'embed/nowhere']

/** A file of each folder that other sites may read. */
const OPEN_PATHS = [
  'data/v1/clusters.csv',
  'geo/places.json',
  'feeds/changes.atom',
  'en/feeds/changes.json',
  'previews/index.png',
  'embed/',
  'en/embed/',
]

/** `Vary` of every response at the start page's address, and of the others. */
const VARY_AT_START = 'Accept-Encoding, Accept-Language, Cookie'
const VARY = 'Accept-Encoding'
const ENGLISH = { headers: { 'Accept-Language': 'en-US,en;q=0.9' } }

let tempFolder = ''
let folder = ''
let script = ''

const readSiteFile = (path: string): Buffer => readFileSync(join(folder, path))

/** Copies the built site beside a file that no host may serve. */
async function copySite(): Promise<void> {
  tempFolder = await mkdtemp(join(tmpdir(), 'cluster-map-hosted-'))
  folder = join(tempFolder, 'dist')
  await cp(inject('siteFolder'), folder, { recursive: true })
  await writeFile(join(tempFolder, 'outside.txt'), 'outside')
  const assets = await readdir(join(folder, 'assets'))
  script = `assets/${assets.find(name => /^index-.*\.js$/.test(name))}`
}

beforeAll(copySite)
afterAll(() => rm(tempFolder, { recursive: true, force: true }))

describe.each(['/', '/集群图/'])('nginx, the site at %s', base => {
  let nginx: Nginx
  let ownServer: SiteServer

  beforeAll(async () => {
    nginx = await startNginx({ folder, base })
    ownServer = await serveSite({ folder, base })
  })
  afterAll(() => Promise.all([nginx?.stop(), ownServer?.close()]))

  /** Rules on request headers do not depend on the base: below a path one case of each is enough. */
  const select = <T>(cases: readonly T[]): readonly T[] => (base === '/' ? cases : cases.slice(0, 1))

  const fetchPath = (path: string, requestOptions?: RequestOptions): Promise<RawResponse> =>
    sendRequest(nginx.url, path, requestOptions)

  test('assets are cached for a year, pages and data are revalidated', async () => {
    expect((await fetchPath(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['', `${CLEAN}/`, 'data/v1/index.json', 'geo/overview.json', 'favicon.png']) {
      const { status, headers } = await fetchPath(path)
      expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-cache'])
    }
  })

  test('other sites may read data, feeds, previews and the embed, and no pages or scripts', async () => {
    for (const path of OPEN_PATHS) {
      const { status, headers } = await fetchPath(path)
      expect([path, status, headers['access-control-allow-origin']]).toEqual([path, 200, '*'])
    }
    for (const path of ['', `${CLEAN}/`, script, 'favicon.png'])
      expect([path, (await fetchPath(path)).headers['access-control-allow-origin']]).toEqual([path, undefined])
    expect((await fetchPath('data/v1/clusters.csv')).headers['content-type']).toBe('text/csv; charset=utf-8')
    expect((await fetchPath('en/feeds/changes.atom')).headers['content-type']).toMatch(/^application\/atom\+xml/)
  })

  test.each(['br', 'gzip', 'identity'])('unchanged files are answered with 304, in %s too', async accept => {
    for (const path of ['', `${CLEAN}/`, script, 'data/v1/index.json']) {
      const { headers } = await fetchPath(path, { accept })
      expect(headers.etag).toMatch(/^(W\/)?"/)
      const again = await fetchPath(path, { accept, headers: { 'If-None-Match': String(headers.etag) } })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
      expect(again.headers['cache-control']).toBe(headers['cache-control'])
      expect(again.headers['content-encoding']).toBeUndefined()
      expect((await fetchPath(path, { accept, headers: { 'If-None-Match': '"old"' } })).status).toBe(200)
    }
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br', '.br'],
    ['gzip;q=0.8, br;q=1.0', 'br', '.br'],
    ['gzip, deflate', 'gzip', '.gz'],
    ['br;q=0, gzip', 'gzip', '.gz'],
    ['identity', undefined, ''],
  ])('Accept-Encoding "%s" gets the %s copy, with the bytes of the file', async (accept, coding, suffix) => {
    const files = { '': 'index.html', [`${CLEAN}/`]: `${CLEAN}/index.html`, [script]: script }
    for (const [path, file] of Object.entries({ ...files, 'data/v1/index.json': 'data/v1/index.json' })) {
      const reply = await fetchPath(path, { accept })
      const vary = path === '' ? VARY_AT_START : VARY
      expect([path, reply.headers['content-encoding'], reply.headers.vary]).toEqual([path, coding, vary])
      expect(reply.body.equals(readSiteFile(file + suffix))).toBe(true)
      expect(decompressBody(reply).equals(readSiteFile(file))).toBe(true)
      expect(reply.headers['content-length']).toBe(String(reply.body.length))
    }
  })

  test('small files have no compressed copy', async () => {
    const reply = await fetchPath('favicon.png', { accept: 'br, gzip' })
    expect(reply.headers['content-encoding']).toBeUndefined()
    expect(reply.body.equals(readSiteFile('favicon.png'))).toBe(true)
  })

  test('a page without its slash is redirected by a relative URL, with the query', async () => {
    const { status, headers } = await fetchPath(`${CLEAN}?city=510700&q=%E4%B8%89`)
    expect(status).toBe(301)
    const location = String(headers.location)
    expect(location).toBe('./santai-textile-footwear/?city=510700&q=%E4%B8%89')
    expect(new URL(location, `${nginx.url}${CLEAN}`).href).toBe(`${nginx.url}${CLEAN}/?city=510700&q=%E4%B8%89`)
    const protocolRelative = await sendRequest(
      new URL('/', nginx.url).href,
      `/example.org/%2e%2e${new URL(nginx.url).pathname}${CLEAN}`,
    )
    expect([protocolRelative.status, protocolRelative.headers.location]).toEqual([301, './santai-textile-footwear/'])
  })

  test.each(DAMAGED_PATHS)('/$path is redirected to the intended page', async ({ path, page, asQuery }) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await fetchPath(encodeURI(path), { method })
      expect([status, headers['cache-control'], headers.vary]).toEqual([302, 'no-cache', VARY])
      const location = String(headers.location)
      expect(location).toMatch(/^\./)
      expect(new URL(location, nginx.url + encodeURI(path)).href).toBe(nginx.url + encodeURI(asQuery))
    }
    const { headers } = await sendRequest(ownServer.url, encodeURI(path))
    expect(new URL(String(headers.location), ownServer.url + encodeURI(path)).href).toBe(
      ownServer.url + encodeURI(page),
    )
  })

  if (base !== '/')
    test('the base without its slash is redirected too, and nothing is served outside it', async () => {
      const host = new URL('/', nginx.url).href
      const reply = await sendRequest(host, `${encodeURI(base.slice(1, -1))}?city=510700`)
      expect([reply.status, reply.headers.location]).toEqual([301, `./${encodeURI(base.slice(1))}?city=510700`])
      expect((await sendRequest(host, 'data/v1/index.json')).status).toBe(404)
    })

  test.each([
    'nowhere',
    'clusters/nobody/',
    'clusters/',
    'assets',
    'assets/gone-a1b2c3.js',
    'index.html.br',
    'index.html/',
  ])('/%s shows the 404 page', async path => {
    for (const accept of ['br', 'gzip', 'identity']) {
      const reply = await fetchPath(path, { accept })
      expect([reply.status, reply.headers['cache-control']]).toEqual([404, 'no-cache'])
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(decompressBody(reply).equals(readSiteFile('404.html'))).toBe(true)
    }
  })

  test.each([
    'en/nowhere',
    'en/clusters/nobody/',
    'en/clusters/',
    'en/assets/gone-a1b2c3.js',
    'en/index.html.br',
    'en/index.html/',
  ])('/%s shows the English 404 page', async path => {
    expect(readSiteFile('en/404.html').equals(readSiteFile('404.html'))).toBe(false)
    for (const accept of ['br', 'gzip', 'identity']) {
      const reply = await fetchPath(path, { accept })
      expect([reply.status, reply.headers['cache-control'], reply.headers.vary]).toEqual([404, 'no-cache', VARY])
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(decompressBody(reply).equals(readSiteFile('en/404.html'))).toBe(true)
    }
  })

  test.each(
    select<readonly [string, string | undefined]>([
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
    ]),
  )(
    'Accept-Language "%s" with the cookie %s is redirected to the English start page',
    async (acceptLanguage, cookie) => {
      for (const method of ['GET', 'HEAD']) {
        const headers = { 'Accept-Language': acceptLanguage, ...(cookie ? { Cookie: cookie } : {}) }
        const reply = await fetchPath('', { method, headers })
        expect([reply.status, reply.headers.location]).toEqual([302, './en/'])
        expect([reply.headers['cache-control'], reply.headers.vary]).toEqual(['no-cache', VARY_AT_START])
        expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
        expect(reply.headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
        expect(reply.headers['x-content-type-options']).toBe('nosniff')
      }
      const english = await fetchPath('en/', { headers: { 'Accept-Language': acceptLanguage } })
      expect([english.status, english.headers.vary]).toEqual([200, VARY])
      expect(english.body.equals(readSiteFile('en/index.html'))).toBe(true)
    },
  )

  test.each(
    select<readonly [string | undefined, string | undefined]>([
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
    ]),
  )('Accept-Language "%s" with the cookie %s stays at the start page', async (acceptLanguage, cookie) => {
    const headers = {
      ...(acceptLanguage === undefined ? {} : { 'Accept-Language': acceptLanguage }),
      ...(cookie ? { Cookie: cookie } : {}),
    }
    const reply = await fetchPath('', { headers })
    expect([reply.status, reply.headers.location, reply.headers.vary]).toEqual([200, undefined, VARY_AT_START])
    expect(reply.body.equals(readSiteFile('index.html'))).toBe(true)
    const again = await fetchPath('', { headers: { ...headers, 'If-None-Match': String(reply.headers.etag) } })
    expect([again.status, again.headers.vary]).toEqual([304, VARY_AT_START])
  })

  test.each(['?lang=zh-CN', '?lang=en', '?city=510700', '?x'])('/%s is never redirected by language', async path => {
    const { status, headers, body } = await fetchPath(path, ENGLISH)
    expect([status, headers.location, headers.vary]).toEqual([200, undefined, VARY_AT_START])
    expect(body.equals(readSiteFile('index.html'))).toBe(true)
  })

  test('no other path depends on Accept-Language', async () => {
    const pages = ['index.html', '404.html', `${CLEAN}/`, 'data/v1/index.json', script, 'en/', `en/${CLEAN}/`]
    for (const path of [...pages, `${CLEAN}/?lang=en`]) {
      const { status, headers } = await fetchPath(path, ENGLISH)
      expect([path, status, headers.vary]).toEqual([path, 200, VARY])
    }
    for (const path of ['nowhere', '%3F%20en%20', 'nowhere/?city=510700']) {
      const { status, headers } = await fetchPath(path, ENGLISH)
      expect([path, status, headers.vary]).toEqual([path, 404, VARY])
    }
    for (const path of ['en', CLEAN]) {
      const { status, headers } = await fetchPath(path, ENGLISH)
      const location = `./${path.slice(path.lastIndexOf('/') + 1)}/`
      expect([status, headers.location, headers.vary]).toEqual([301, location, VARY])
    }
    const postReply = await fetchPath('', { method: 'POST', ...ENGLISH })
    expect([postReply.status, postReply.headers.vary]).toEqual([405, VARY_AT_START])
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
  ])('/%s gives nothing away', async path => {
    const reply = await fetchPath(path)
    expect([400, 404]).toContain(reply.status)
    expect(reply.body.toString()).not.toBe('outside')
  })

  /** The parts of a response that a browser acts on. */
  const pickComparedParts = ({ status, headers, body }: RawResponse) => ({
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

  // Without Accept-Language: the project's own server never redirects by language.
  test('every kind of response has the headers of our own server', async () => {
    const everything = await readdir(folder, { recursive: true, withFileTypes: true })
    const suffixes = new Set(everything.filter(e => e.isFile()).map(e => e.name.slice(e.name.lastIndexOf('.'))))
    const samples = everything
      .filter(e => e.isFile() && !/\.(br|gz)$/.test(e.name) && suffixes.delete(e.name.slice(e.name.lastIndexOf('.'))))
      .map(e => `${e.parentPath.slice(folder.length + 1)}/${e.name}`.replace(/^\//, ''))
    expect(samples.length).toBeGreaterThanOrEqual(5)
    for (const path of [
      ...samples,
      '',
      `${CLEAN}/`,
      'en/',
      script,
      ...EMBED_PATHS,
      ...OPEN_PATHS,
      'nowhere',
      'en/nowhere',
    ])
      for (const accept of ['br, gzip', 'gzip', 'identity'])
        for (const method of ['GET', 'HEAD']) {
          const [nginxReply, ownReply] = await Promise.all(
            [nginx, ownServer].map(({ url }) => sendRequest(url, path, { accept, method })),
          )
          const expected = { path, accept, ...pickComparedParts(ownReply as RawResponse) }
          const start = path === '' ? { vary: VARY_AT_START } : {}
          expect({ path, accept, ...pickComparedParts(nginxReply as RawResponse) }).toEqual({ ...expected, ...start })
        }
    expect((await fetchPath('')).headers['content-security-policy']).toContain("default-src 'none'")
    expect((await fetchPath('', { method: 'POST' })).status).toBe(405)
  })

  test('the app opens, shows its results and its map, and makes no external request', async () => {
    const app = await openApp(nginx.url)
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    expect((await app.resultNames()).length).toBe(CLUSTERS.length)
    await app.openResult('三台县')
    await app.waitForPanel()
    expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    expect(app.requests().filter(url => !url.startsWith(nginx.url))).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })

  test('a browser that prefers English starts in English, and in Chinese once its reader has chosen so', async () => {
    const app = await openApp(nginx.url, { locale: 'en-US', waitFor: 'heading', freshContext: true })
    await app.waitUntilHydrated()
    expect([app.page.url(), await app.documentLanguage()]).toEqual([`${nginx.url}en/`, 'en'])
    await app.page.getByRole('link', { name: '中文', exact: true }).click()
    await expect.poll(() => app.page.url()).toBe(nginx.url)
    await app.openPath(nginx.url)
    await app.waitUntilHydrated()
    expect([app.page.url(), await app.documentLanguage()]).toEqual([nginx.url, 'zh-CN'])
  })
})

test('a site without an English 404 page answers with the Chinese one', async () => {
  const chineseFolder = await mkdtemp(join(tempFolder, 'chinese-'))
  for (const page of ['index.html', '404.html']) await writeFile(join(chineseFolder, page), page)
  const nginx = await startNginx({ folder: chineseFolder })
  const reply = await sendRequest(nginx.url, 'en/nowhere').finally(nginx.stop)
  expect([reply.status, reply.body.toString()]).toEqual([404, '404.html'])
})

test('an nginx that cannot start reports why', async () => {
  await expect(startNginx({ folder: '"' })).rejects.toThrow(/does not answer[\s\S]*emerg/)
})

describe('nginx over HTTPS, by the rules of the HTTP Observatory,', () => {
  /** The lines that an operator uncomments for a certificate. */
  const readHttpRedirect = () => {
    const shipped = readFileSync(new URL('../../../deploy/nginx.conf', import.meta.url), 'utf8')
    const [, status = '', location = ''] = shipped.match(/#\s+return (\d+) (\S+?)\$request_uri;/) ?? []
    return { status: Number(status), location: location.replace('$host', 'clusters.example.org') }
  }

  let nginx: Nginx
  beforeAll(async () => {
    nginx = await startNginx({ folder, asOverHttps: true })
  })
  afterAll(() => nginx?.stop())
  const fetchResponse = async (path: string) => {
    const reply = await sendRequest(nginx.url, path)
    return { headers: reply.headers, html: decompressBody(reply).toString(), overHttp: readHttpRedirect() }
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
    expect(scoreAnswer(await fetchResponse('')).rules).toContainEqual({ rule, points })
  })

  test.each(['', `${CLEAN}/`, 'en/', 'nowhere'])('scores 110 or more at /%s', async path => {
    const reply = await fetchResponse(path)
    const { rules, score } = scoreAnswer(reply)
    expect(score, JSON.stringify(rules)).toBeGreaterThanOrEqual(110)
    expect(rules.filter(({ points }) => points < 0)).toEqual([])
    // Removing one of them lowers the score.
    for (const name of ['content-security-policy', 'strict-transport-security', 'x-content-type-options'])
      expect(scoreAnswer({ ...reply, headers: { ...reply.headers, [name]: '' } }).score, name).toBeLessThan(score)
  })

  test('plain HTTP has no HSTS header', async () => {
    const plainNginx = await startNginx({ folder })
    onTestFinished(() => plainNginx.stop())
    expect((await sendRequest(plainNginx.url, '')).headers['strict-transport-security']).toBeUndefined()
  })
})
