// From a small phone to a wall display: nothing is clipped, no horizontal scrolling, and the dark theme is dark.
import { beforeAll, describe, expect, test } from 'vitest'
import {
  findClippedPlaceholders,
  findClippedText,
  hasHorizontalScroll,
  waitForDomIdle,
} from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import {
  countVisibleRows,
  findBrokenWords,
  findOverlaps,
  findUnreachableControls,
} from '../../support/browser/layoutChecks'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const ALL = CLUSTERS.length

const SIZES = [
  [320, 844],
  [390, 844],
  [768, 900],
  [1024, 900],
  [1440, 900],
  [2560, 900],
] as const

describe('in a window of any width', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/')
    return app.close
  })

  test.each(SIZES)(
    '%i px: heading, map and list are visible and nothing is clipped, at the start and with a cluster open',
    async (width, height) => {
      await app.page.setViewportSize({ width, height })
      await app.navigateInPage('/')
      await app.page
        .getByRole('heading', { name: /^已收录/, includeHidden: true })
        .first()
        .waitFor({ state: 'attached' })
      await waitForDomIdle(app)
      const list = app.page
        .locator('[data-results]')
        .or(app.page.getByRole('tab', { name: '列表' }))
        .first()
      await list.waitFor()
      await expect
        .poll(async () => (await createMapDriver(app).getSymbolNames()).length)
        .toBeGreaterThanOrEqual(ALL - findClustersIn('510100').length)
      const map = await createMapDriver(app).getMapBox()
      expect(map.x).toBeGreaterThanOrEqual(0)
      expect(map.x + map.width).toBeLessThanOrEqual(width)
      expect(map.y + Math.min(map.height, 200)).toBeLessThanOrEqual(height)
      expect(map.width).toBeGreaterThan(300)
      expect(map.height).toBeGreaterThan(200)
      for (const part of [list, app.page.locator('h1')]) {
        const box = await part.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect(box?.y).toBeLessThan(height)
      }
      expect(await hasHorizontalScroll(app)).toBe(false)
      expect(await findClippedText(app)).toEqual([])
      if (width < 768 || width >= 1024) expect(await findClippedPlaceholders(app)).toEqual([])

      await app.navigateInPage('?cluster=pidu-electromagnetic-space-security')
      await app.waitForPanel()
      expect(await hasHorizontalScroll(app)).toBe(false)
      expect(await findClippedText(app)).toEqual([])
    },
  )
})

test('resizing the window keeps every cluster on the map, by symbol, in the inset, or aggregated', async () => {
  const app = await openApp('/')
  const insetCount = findClustersIn('510100').length
  const aggregateLink = app.page.getByRole('link', { name: `看这里的 ${insetCount} 个集群` })
  for (const width of [2560, 1024, 1440]) {
    await app.page.setViewportSize({ width, height: 900 })
    await expect
      .poll(async () => {
        const singleCount = new Set(await createMapDriver(app).getLinkIds()).size
        return singleCount === ALL - insetCount ? singleCount + insetCount * (await aggregateLink.count()) : singleCount
      })
      .toBe(ALL)
    const { x, width: mapWidth } = await createMapDriver(app).getMapBox()
    await expect
      .poll(async () => {
        const east = (await createMapDriver(app).getSymbolPoints(['xuanhan-micro-glass-fibre']))[
          'xuanhan-micro-glass-fibre'
        ]
        return east !== undefined && east.x > x && east.x < x + mapWidth
      })
      .toBe(true)
  }
})

/** Scaled laptops, phones in both orientations, a tablet, a wall display. */
const SCREENS = [
  [1093, 510],
  [1240, 700],
  [844, 390],
  [390, 664],
  [360, 640],
  [820, 1180],
  [2560, 1440],
] as const

describe.each([
  ['zh-CN', '/'],
  ['en', '/en/'],
] as const)('in %s, in any window', (lang, path) => {
  test('a row of the list is visible, nothing overlaps, no word is broken', async () => {
    const app = await openApp(path, { locale: lang })
    for (const [width, height] of SCREENS) {
      await app.page.setViewportSize({ width, height })
      await waitForDomIdle(app)
      const size = `${width} x ${height}`
      expect.soft(await countVisibleRows(app), size).toBeGreaterThan(0)
      expect.soft(await findOverlaps(app), size).toEqual([])
      expect.soft(await findBrokenWords(app), size).toEqual([])
      expect.soft(await findClippedText(app), size).toEqual([])
      expect.soft(await findUnreachableControls(app), size).toEqual([])
    }
  })

  test('without scripts, too', async () => {
    const app = await openApp(path, { locale: lang, javaScript: false })
    for (const [width, height] of [...SCREENS, [1280, 720], [1366, 768], [1440, 900]] as const) {
      await app.page.setViewportSize({ width, height })
      const size = `${width} x ${height}`
      expect(await app.page.locator('[data-results] a').first().isVisible(), size).toBe(true)
      expect.soft(await findOverlaps(app), size).toEqual([])
      expect.soft(await findBrokenWords(app), size).toEqual([])
      expect.soft(await findUnreachableControls(app), size).toEqual([])
    }
  })
})

test('a narrow page reaches every cluster through its list', async () => {
  const app = await openApp('/', { viewport: { width: 390, height: 844 }, waitFor: 'heading' })
  await app.waitUntilHydrated() // before, a link loads the prerendered page
  await app.panelTab('列表')
  expect(await app.resultCount()).toBe(ALL)
  await app.openResult('三台县')
  await expect.poll(() => app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
  await expect.poll(() => app.focused()).toBe('h2 绵阳市三台县纺织鞋服产业集群')
})

test.each([
  ['of the system', '/', 'dark'],
  ['of the link', '?theme=dark', 'light'],
] as const)('the dark scheme %s has no light background', async (_, link, colorScheme) => {
  const app = await openApp(link, { colorScheme })
  const lightElements = await app.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, header, main, main *, header *')]
      .filter(el => !(el instanceof SVGElement) && el.checkVisibility() && el.clientWidth * el.clientHeight > 4000)
      .filter(el => {
        const [r = 0, g = 0, b = 0, a = 1] = (getComputedStyle(el).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
        return a > 0.5 && r + g + b > 480
      })
      .map(el => el.className || el.tagName),
  )
  expect(lightElements).toEqual([])
})
