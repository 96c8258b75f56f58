// The first view before any interaction: complete and small, without the interactive map, MapLibre and fine geometry.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

/** Of 32 clusters; each further one adds its row, its symbol and its data. */
const MAX_BYTES = 160_000 + 250 * Math.max(0, CLUSTERS.length - 32)

describe('the initial load', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { waitFor: 'heading' })
    await app.waitUntilHydrated()
    await app.page.waitForLoadState('networkidle')
    return app.close
  })

  test('names the product and shows every recorded cluster beside an SVG map', async () => {
    expect(await app.heading()).toBe('四川特色产业集群图')
    expect(await app.title()).toBe('四川特色产业集群图')
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    expect(await app.resultCountText()).toBe(`全部 ${CLUSTERS.length} 个集群`)
    expect(await app.mapState()).toBe('still')
    expect(await app.notices()).toEqual([`地图：全部 ${CLUSTERS.length} 个集群`])
  })

  test('fetches no MapLibre and nothing external, and logs nothing', () => {
    expect(app.requests().filter(url => /maplibre|mapLibrePort|MapPane.*js|detail\.json/i.test(url))).toEqual([])
    expect(app.externalRequests()).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })

  test('is under 160 kB with brotli, page, script, data and geometry together', () => {
    const paths = new Set(app.requests().map(url => new URL(url).pathname.replace(/\/$/, '/index.html')))
    expect([...paths].filter(path => /\.(js|css|json|html)$/.test(path)).length).toBeGreaterThanOrEqual(6)
    // The build compresses every file that is not tiny.
    const getSize = (file: string) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
    const bytes = [...paths].map(path => getSize(join(inject('siteFolder'), path)))
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(MAX_BYTES)
  })
})

describe('the first click on the static map', () => {
  const CHUNK = '**/MapPane*.js'

  test('opens the clicked cluster once the live map is loaded, on the same page', async () => {
    const app = await openApp('/', { waitFor: 'heading', viewport: { width: 390, height: 844 } })
    await app.waitUntilHydrated()
    await app.page.evaluate(() => Object.assign(window, { same: true }))
    await app.page.locator('a[data-map-item="santai-textile-footwear"]:visible').click()
    await expect.poll(() => app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    expect(await app.evaluate(() => 'same' in window)).toBe(true)
    await expect.poll(() => app.param('cluster')).toBe('santai-textile-footwear')
  })

  test('says so clear of the heading where the live map does not load', async () => {
    const app = await openApp('/en/', { freshContext: true, waitFor: 'heading', routes: { [CHUNK]: 'abort' } })
    await app.page.setViewportSize({ width: 1180, height: 768 })
    await app.waitUntilHydrated()
    await app.page.mouse.move(600, 400)
    const notice = await app.page.locator('[data-map-root] [role=alert]').boundingBox()
    const heading = await app.page.locator('[data-map-root] h2 + p').boundingBox()
    expect(notice?.y).toBeGreaterThan((heading?.y ?? 0) + (heading?.height ?? 0))
  })

  test('zooms, on a zoom button', async () => {
    const app = await openApp('/', { waitFor: 'heading' })
    await app.waitUntilHydrated()
    await app.clickButton('放大')
    await expect.poll(() => app.param('at') ?? '').toMatch(/^6/)
  })

  test.each([
    { distance: 0, outcome: 'zooms', expectedZoom: /^6/ },
    { distance: 12, outcome: 'is a drag and does nothing', expectedZoom: /^$/ },
  ])(
    '$outcome, when the live map loads between press and release, $distance px apart',
    async ({ distance, expectedZoom }) => {
      const app = await openApp('/', { waitFor: 'heading', routes: { [CHUNK]: 'later' } })
      await app.waitUntilHydrated()
      const box = await createMapDriver(app).control('放大').boundingBox()
      if (!box) throw new Error('there is no such button')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await app.page.mouse.move(x, y)
      await app.page.mouse.down()
      expect(await app.mapState()).toBe('still')
      await app.answer(CHUNK, 'file')
      await createMapDriver(app).getMapBox()
      await app.page.mouse.move(x + distance, y)
      await app.page.mouse.up()
      await waitForDomIdle(app)
      expect(app.param('at') ?? '').toMatch(expectedZoom)
    },
  )

  test('shows an alert with a retry when the live map fails to load', async () => {
    const app = await openApp('/', { waitFor: 'heading', routes: { [CHUNK]: 'abort' } })
    await app.waitUntilHydrated()
    await app.page.mouse.move(2, 2)
    await expect.poll(() => app.alerts()).toEqual([expect.stringContaining('未能加载')])
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    await app.answer(CHUNK, 'file')
    await app.clickButton('重试')
    await app.waitUntilReady()
  })
})
