// The first view, before any intent: complete, its own, and light. MapLibre and the fine geometry are not asked for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type App, openApp } from '../support/app'

const MOST_BYTES = 220_000

describe('the first view', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/')
    await app.page.waitForLoadState('networkidle')
  })

  test('names the product and shows every recorded cluster beside an SVG map', async () => {
    expect(await app.heading()).toBe('四川特色产业集群图')
    expect(await app.title()).toBe('四川特色产业集群图')
    expect(await app.resultCount()).toBe(32)
    expect(await app.found()).toBe('全部 32 个集群')
    expect(await app.mapState()).toBe('svg')
    expect(await app.notices()).toEqual(['全部 32 个集群'])
  })

  test('fetches nothing of MapLibre, nothing from elsewhere, and says nothing on the console', () => {
    expect(app.requests().filter(url => /maplibre|glAdapter|detail\.json/i.test(url))).toEqual([])
    expect(app.foreignRequests()).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })

  test('is under 220 kB with brotli, page, script, data and geometry together', () => {
    const paths = new Set(app.requests().map(url => new URL(url).pathname.replace(/\/$/, '/index.html')))
    expect([...paths].filter(path => /\.(js|css|json|html)$/.test(path)).length).toBeGreaterThanOrEqual(6)
    const bytes = [...paths].map(path => brotliCompressSync(readFileSync(join(inject('siteFolder'), path))).length)
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(MOST_BYTES)
  })
})
