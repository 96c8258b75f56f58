import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { POLICY } from '../build/policy'
import { ALWAYS, cacheControl, codingsFor, contentType, missingPage } from './rules'

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

test.each(['deploy/nginx.conf', 'deploy/Caddyfile'])('%s sends the same headers', file => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  for (const value of [...Object.values(ALWAYS), cacheControl('assets/a.js')]) expect(text).toContain(value)
})

test('the policy forbids what is inline or from elsewhere, and nobody to embed the map', () => {
  expect(POLICY).not.toMatch(/unsafe|https?:|\*|frame-ancestors/)
})
