import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  CONTENT_SECURITY_POLICY,
  EMBED_CONTENT_SECURITY_POLICY,
  META_CONTENT_SECURITY_POLICY,
} from '../build/contentSecurityPolicy'
import { renderHeadersFile } from '../build/headersFile'
import {
  COMMON_HEADERS,
  getAllowedOrigin,
  getCacheControl,
  getContentSecurityPolicy,
  getContentType,
  getNotFoundPage,
  getResourcePolicy,
  OPEN_FOLDERS,
  STRICT_TRANSPORT,
  selectEncodings,
} from './responseHeaders'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

test('assets are cached for a year, everything else is revalidated', () => {
  for (const path of ['assets/index-a1b2c3.js', 'embed/assets/embed-a1b2c3.js'])
    expect(getCacheControl(path)).toBe('public, max-age=31536000, immutable')
  for (const path of ['', 'index.html', 'clusters/x/', 'data/v1/index.json', 'geo/overview.json', 'embed/host-1.js'])
    expect(getCacheControl(path)).toBe('no-cache')
})

test.each([
  ['clusters/x/index.html', 'text/html; charset=utf-8'],
  ['assets/worker.mjs', 'text/javascript; charset=utf-8'],
  ['data/v1/index.json', 'application/json'],
  ['data/v1/figures.csv', 'text/csv; charset=utf-8'],
  ['feeds/changes.atom', 'application/atom+xml'],
  ['favicon.png', 'image/png'],
  ['drawing.svg', 'image/svg+xml'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', (path, type) => expect(getContentType(path)).toBe(type))

test.each([
  ['nowhere', '404.html'],
  ['clusters/nobody/', '404.html'],
  ['en', '404.html'],
  ['enough/', '404.html'],
  ['clusters/en/nobody', '404.html'],
  ['', '404.html'],
  ['en/', 'en/404.html'],
  ['en/nowhere', 'en/404.html'],
  ['en/clusters/nobody/', 'en/404.html'],
])('a missing path "%s" is answered with %s', (path, page) => expect(getNotFoundPage(path)).toBe(page))

test.each([
  ['gzip, deflate, br, zstd', 'br gzip'],
  ['gzip', 'gzip'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.0,GZIP', 'gzip'],
  ['brotli, x-gzip', ''],
  ['', ''],
])('Accept-Encoding "%s" selects "%s"', (header, names) => {
  expect(
    selectEncodings(header)
      .map(coding => coding.name)
      .join(' '),
  ).toBe(names)
})

test('without Accept-Encoding no compressed copy is sent', () => expect(selectEncodings()).toEqual([]))

const HOSTS: Readonly<Record<string, string>> = {
  'deploy/nginx.conf': read('deploy/nginx.conf'),
  'deploy/Caddyfile': read('deploy/Caddyfile'),
  _headers: renderHeadersFile('/', ['clusters/']),
}

describe.each(Object.entries(HOSTS))('%s', (name, text) => {
  const expectedHeaders = {
    ...COMMON_HEADERS,
    'Strict-Transport-Security': STRICT_TRANSPORT,
    'Cache-Control': getCacheControl('assets/a.js'),
  }

  test.each(Object.entries(expectedHeaders))('sends %s', (header, value) => {
    if (header === 'Vary' && name === '_headers') return
    expect(text).toContain(header)
    // _headers adds the rule on frames by a second policy.
    expect(text).toContain(name === '_headers' ? value.replace("; frame-ancestors 'self'", '') : value)
  })

  test('lets other sites read the open folders', () => {
    expect(text).toContain('Access-Control-Allow-Origin')
    const [first = ''] = text.split('\n').filter(line => /\bdata\b.*\bgeo\b|^\/data\//.test(line))
    expect(first).not.toBe('')
    for (const folder of OPEN_FOLDERS)
      expect(
        name === '_headers' ? text : first.replace('(?:en/)?(?:feeds|embed)', 'feeds en/feeds embed en/embed'),
      ).toContain(folder.replace(/\/$/, ''))
  })

  test('lets every site embed the pages in embed/, and no other page', () => {
    expect(text.match(/frame-ancestors 'self'/g)?.length).toBeGreaterThan(0)
    if (name === '_headers') expect(text).not.toMatch(/embed\/[^\n]*\n {2}Content-Security-Policy/)
    else expect(text).toContain(EMBED_CONTENT_SECURITY_POLICY)
    expect(text).toMatch(/cross-origin/)
  })
})

test('_headers lets other sites load the open folders', () => {
  const rules = (HOSTS._headers ?? '').split('\n\n')
  for (const folder of OPEN_FOLDERS) {
    const policy = folder.endsWith('embed/') ? ['  Cross-Origin-Resource-Policy: cross-origin'] : []
    expect(rules).toContain([`/${folder}*`, ...policy, '  Access-Control-Allow-Origin: *'].join('\n'))
  }
})

test('no header but the policies, which add up, is in two rules of _headers that match the same path', () => {
  const rules = renderHeadersFile('/map/', ['clusters/'])
    .split('\n\n')
    .map(rule => rule.split('\n'))
  const getHeaderNames = (lines: readonly string[]) => lines.slice(1).map(line => line.trim().split(':')[0])
  const [commonRule = [], ...others] = rules
  expect(commonRule[0]).toBe('/map/*')
  expect(others.map(([path]) => path)).toEqual([
    '/map/assets/*',
    '/map/embed/assets/*',
    ...OPEN_FOLDERS.map(folder => `/map/${folder}*`),
    '/map/',
    '/map/clusters/*',
    '/map/en/',
    '/map/en/clusters/*',
  ])
  const repeated = others.flatMap(getHeaderNames).filter(header => getHeaderNames(commonRule).includes(header))
  expect(new Set(repeated)).toEqual(new Set(['Content-Security-Policy']))
  const [, , embedAssets = []] = rules
  const embed = rules.find(([path]) => path === '/map/embed/*') ?? []
  expect(getHeaderNames(embedAssets).filter(header => getHeaderNames(embed).includes(header))).toEqual([])
})

test.each([
  ['', 'same-origin'],
  ['clusters/x/', 'same-origin'],
  ['en/404.html', 'same-origin'],
  ['assets/index-a1.js', 'same-origin'],
  ['embed/', 'cross-origin'],
  ['en/embed/index.html', 'cross-origin'],
  ['embed/assets/embed-a1.js', 'cross-origin'],
  ['clusters/embed/', 'same-origin'],
  ['data/v1/index.json', null],
  ['geo/overview.json', null],
  ['feeds/changes.atom', null],
  ['previews/index.png', null],
  ['favicon.png', null],
])('"%s" has the resource policy %s', (path, policy) => expect(getResourcePolicy(path)).toBe(policy))

test.each([
  ['data/v1/index.json', '*'],
  ['geo/places.json', '*'],
  ['feeds/changes.atom', '*'],
  ['en/feeds/changes.json', '*'],
  ['previews/en/index.png', '*'],
  ['', null],
  ['clusters/x/', null],
  ['en/', null],
  ['assets/index-a1.js', null],
  ['embed/', '*'],
  ['database.json', null],
])('"%s" may be read by the origins %s', (path, origin) => expect(getAllowedOrigin(path)).toBe(origin))

test('only the embed may be in frames of other sites, by a policy that is otherwise the same', () => {
  for (const path of ['', 'clusters/x/', 'embed', 'embedded/', 'assets/embed/x.js', '404.html'])
    expect(getContentSecurityPolicy(path)).toBe(CONTENT_SECURITY_POLICY)
  for (const path of ['embed/', 'embed/index.html', 'en/embed/'])
    expect(getContentSecurityPolicy(path)).toBe(`${META_CONTENT_SECURITY_POLICY}; frame-ancestors *`)
})

test('the policy forbids inline code, other origins and embedding by others', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
  expect(CONTENT_SECURITY_POLICY).toBe(`${META_CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`)
})
