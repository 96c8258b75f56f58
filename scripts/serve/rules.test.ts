import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headersFile } from '../build/headers'
import { META_POLICY, POLICY } from '../build/policy'
import { ALWAYS, cacheControl, codingsFor, contentType, missingPage, resourcePolicy, STRICT_TRANSPORT } from './rules'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

test('assets are kept for a year, all that keeps its name is asked for again', () => {
  expect(cacheControl('assets/index-a1b2c3.js')).toBe('public, max-age=31536000, immutable')
  for (const path of ['', 'index.html', 'clusters/x/', 'data/index.json', 'geo/overview.json', 'favicon.png'])
    expect(cacheControl(path)).toBe('no-cache')
})

test.each([
  ['clusters/x/index.html', 'text/html; charset=utf-8'],
  ['assets/worker.mjs', 'text/javascript; charset=utf-8'],
  ['data/index.json', 'application/json'],
  ['favicon.png', 'image/png'],
  ['drawing.svg', 'image/svg+xml'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', (path, type) => expect(contentType(path)).toBe(type))

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
])('what is missing at "%s" is answered with %s', (path, page) => expect(missingPage(path)).toBe(page))

test.each([
  ['gzip, deflate, br, zstd', 'br gzip'],
  ['gzip', 'gzip'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.0,GZIP', 'gzip'],
  ['brotli, x-gzip', ''],
  ['', ''],
])('of "%s" a browser gets "%s"', (header, names) => {
  expect(
    codingsFor(header)
      .map(coding => coding.name)
      .join(' '),
  ).toBe(names)
})

test('nothing asked for gives no packed copy', () => expect(codingsFor()).toEqual([]))

const HOSTS: Readonly<Record<string, string>> = {
  'deploy/nginx.conf': read('deploy/nginx.conf'),
  'deploy/Caddyfile': read('deploy/Caddyfile'),
  _headers: headersFile('/', ['en/', 'clusters/']),
}

describe.each(Object.entries(HOSTS))('%s', (name, text) => {
  const values = {
    ...ALWAYS,
    'Strict-Transport-Security': STRICT_TRANSPORT,
    'Cache-Control': cacheControl('assets/a.js'),
  }

  test.each(Object.entries(values))('sends %s', (header, value) => {
    if (header === 'Vary' && name === '_headers') return
    expect(text).toContain(header)
    expect(text).toContain(value)
  })

  test('sends nothing about who may load data', () => {
    expect(text).toContain('Cross-Origin-Resource-Policy')
    expect(text).not.toMatch(/cross-origin-resource-policy:? "?cross-origin|access-control/i)
  })
})

test('where two rules of _headers fit an address, no header is in both', () => {
  const rules = headersFile('/map/', ['en/'])
    .split('\n\n')
    .map(rule => rule.split('\n'))
  const namesIn = (lines: readonly string[]) => lines.slice(1).map(line => line.trim().split(':')[0])
  const [everywhere = [], ...others] = rules
  expect(everywhere[0]).toBe('/map/*')
  expect(others.map(([path]) => path)).toEqual(['/map/assets/*', '/map/', '/map/en/*'])
  expect(others.flatMap(namesIn).filter(header => namesIn(everywhere).includes(header))).toEqual([])
})

test.each([
  ['', 'same-origin'],
  ['clusters/x/', 'same-origin'],
  ['en/404.html', 'same-origin'],
  ['assets/index-a1.js', 'same-origin'],
  ['data/index.json', null],
  ['geo/overview.json', null],
  ['favicon.png', null],
])('"%s" is for: %s', (path, policy) => expect(resourcePolicy(path)).toBe(policy))

test('the policy forbids what is inline or from elsewhere, and that others embed the pages', () => {
  expect(POLICY).not.toMatch(/unsafe|https?:|\*/)
  expect(POLICY).toBe(`${META_POLICY}; frame-ancestors 'self'`)
})
