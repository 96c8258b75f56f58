// The first view, before any intent: complete, its own, and light. the living map, MapLibre and the fine geometry are not asked for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { rests } from '../support/senses'

const MOST_BYTES = 160_000

describe('the first view', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { until: 'heading' })
    await app.isAlive()
    await app.page.waitForLoadState('networkidle')
    return app.close
  })

  test('names the product and shows every recorded cluster beside an SVG map', async () => {
    expect(await app.heading()).toBe('四川特色产业集群图')
    expect(await app.title()).toBe('四川特色产业集群图')
    expect(await app.resultCount()).toBe(32)
    expect(await app.found()).toBe('全部 32 个集群')
    expect(await app.mapState()).toBe('still')
    expect(await app.notices()).toEqual(['地图：全部 32 个集群'])
  })

  test('fetches nothing of MapLibre, nothing from elsewhere, and says nothing on the console', () => {
    expect(app.requests().filter(url => /maplibre|glAdapter|MapPane.*js|detail\.json/i.test(url))).toEqual([])
    expect(app.foreignRequests()).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })

  test('is under 160 kB with brotli, page, script, data and geometry together', () => {
    const paths = new Set(app.requests().map(url => new URL(url).pathname.replace(/\/$/, '/index.html')))
    expect([...paths].filter(path => /\.(js|css|json|html)$/.test(path)).length).toBeGreaterThanOrEqual(6)
    const bytes = [...paths].map(path => brotliCompressSync(readFileSync(join(inject('siteFolder'), path))).length)
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(MOST_BYTES)
  })
})

describe('a first touch on the picture of the map', () => {
  const CHUNK = '**/MapPane*.js'

  test('opens the cluster it meant once the living map is there, on the same page', async () => {
    const app = await openApp('/', { until: 'heading', viewport: { width: 390, height: 844 } })
    await app.isAlive()
    await app.page.evaluate(() => Object.assign(window, { same: true }))
    await app.page.locator('a[data-item="santai-textile-footwear"]:visible').click()
    await expect.poll(() => app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    expect(await app.evaluate(() => 'same' in window)).toBe(true)
    await expect.poll(() => app.param('cluster')).toBe('santai-textile-footwear')
  })

  test('zooms, where it was on a button', async () => {
    const app = await openApp('/', { until: 'heading' })
    await app.isAlive()
    await app.press('放大')
    await expect.poll(() => app.param('at') ?? '').toMatch(/^6/)
  })

  test.each([
    { way: 0, does: 'zooms', at: /^6/ },
    { way: 12, does: 'was a drag and does nothing', at: /^$/ },
  ])('$does, where the living map came between press and release, $way px further', async ({ way, at }) => {
    const app = await openApp('/', { until: 'heading', routes: { [CHUNK]: 'later' } })
    await app.isAlive()
    const box = await mapOf(app).control('放大').boundingBox()
    if (!box) throw new Error('there is no such button')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await app.page.mouse.move(x, y)
    await app.page.mouse.down()
    expect(await app.mapState()).toBe('still')
    await app.answer(CHUNK, 'file')
    await mapOf(app).mapBox()
    await app.page.mouse.move(x + way, y)
    await app.page.mouse.up()
    await rests(app)
    expect(app.param('at') ?? '').toMatch(at)
  })

  test('is told when the living map does not come, and may try again', async () => {
    const app = await openApp('/', { until: 'heading', routes: { [CHUNK]: 'abort' } })
    await app.isAlive()
    await app.page.mouse.move(2, 2)
    await expect.poll(() => app.alerts()).toEqual([expect.stringContaining('未能加载')])
    expect(await app.resultCount()).toBe(32)
    await app.answer(CHUNK, 'file')
    await app.press('重试')
    await app.isReady()
  })
})
