// More clusters than the map has room for: it aggregates them by city, and by county when zoomed in, over both basemaps.
import { expect, test } from 'vitest'
import type { Size } from '../../../src/map/camera/projection'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver, SMALL_MAP } from '../../support/browser/mapDriver'
import { mockPageWithoutData } from '../../support/browser/requestMocks'
import { generateClusters, renderIndex } from '../../support/data/largeDataset'

const THOUSAND = generateClusters(1000)
const CHENGDU = THOUSAND.filter(c => c.prefecture === '510100')
const MIANYANG = THOUSAND.filter(c => c.prefecture === '510700')

const openLargeMap = (path = '/', clusters = THOUSAND, viewport: Size = SMALL_MAP) =>
  openApp(path, {
    viewport,
    routes: { ...mockPageWithoutData(path), '**/data/v1/index.json': { body: renderIndex(clusters) } },
    reducedMotion: 'reduce',
  })

const getSymbols = async (app: App, count: number) => {
  await expect.poll(async () => (await createMapDriver(app).getAggregateSymbols()).length).toBe(count)
  return createMapDriver(app).getAggregateSymbols()
}
const sumTotals = (symbols: readonly { readonly total: number }[]): number =>
  symbols.reduce((all, s) => all + s.total, 0)

test('thirty clusters are symbols, with a switch to the dense city instead of an inset', async () => {
  const app = await openLargeMap('/', generateClusters(30))
  const map = createMapDriver(app)
  await expect.poll(async () => (await map.getLinkIds()).length).toBeGreaterThan(10)
  expect(await map.getAggregateSymbols()).toEqual([])
  await app.clickButton(/^成都 \d+$/)
  await expect.poll(() => app.param('at')).not.toBeNull()
  expect(await app.page.getByRole('figure', { name: '成都市' }).isVisible()).toBe(false)
})

test('sixty clusters are numbers on a phone, and symbols when zoomed in', async () => {
  const clusters = generateClusters(60)
  const app = await openLargeMap('/', clusters, { width: 390, height: 844 })
  const map = createMapDriver(app)
  const symbols = await getSymbols(app, new Set(clusters.map(c => c.prefecture)).size)
  expect(sumTotals(symbols)).toBe(60)
  expect(await map.getTabStops()).toHaveLength(1)
  await app.navigateInPage('/?at=8/30.6/104')
  await expect.poll(async () => (await map.getLinkIds()).length).toBeGreaterThan(10)
  expect(await map.getAggregateSymbols()).toEqual([])
  expect(app.consoleErrors()).toEqual([])
})

test('a thousand clusters are 21 aggregate symbols with the right total', async () => {
  const app = await openLargeMap()
  const map = createMapDriver(app)
  const symbols = await getSymbols(app, 21)
  expect(sumTotals(symbols)).toBe(1000)
  const chengdu = symbols.find(s => s.item === 'place-510100')
  expect(chengdu).toMatchObject({ total: CHENGDU.length, number: '400', label: '只看成都，400 个集群' })
  const electronics = CHENGDU.filter(c => c.industry === 'electronics').length
  expect(chengdu?.description).toContain(`电子信息 ${electronics} 个`)
  expect(new Set(await map.getLinkIds()).size).toBe(0)
  expect(app.consoleErrors()).toEqual([])

  // The selected cluster keeps its own symbol above the aggregate symbols.
  await app.navigateInPage('/?cluster=large-12')
  await expect.poll(() => map.getLinkIds()).toEqual(['large-12'])
  expect((await map.getAggregateSymbols()).length).toBeGreaterThan(3)
})

test('the card under the pointer names the industries; a click filters by the city, whose counties sum to its number', async () => {
  const app = await openLargeMap()
  const map = createMapDriver(app)
  await getSymbols(app, 21)
  await map.hoverCity('510700')
  const card = app.page.locator('[data-map-state] > div', { hasText: '绵阳市' })
  await card.waitFor()
  const text = (await card.innerText()).replace(/\s+/g, ' ')
  const medicine = MIANYANG.filter(c => c.industry === 'medicine').length
  expect(text).toContain(`${MIANYANG.length} 个集群`)
  expect(text).toContain(`医药健康 ${medicine}`)

  await map.clickCity('510100')
  await expect.poll(() => app.param('city')).toBe('510100')
  await expect.poll(() => app.resultCount()).toBe(CHENGDU.length)
  const places = new Set(CHENGDU.map(c => c.adcode ?? 'rest'))
  const counties = await getSymbols(app, places.size)
  expect(sumTotals(counties)).toBe(CHENGDU.length)
  const qingyang = CHENGDU.filter(c => c.adcode === '510105').length
  expect(counties.find(s => s.item === 'place-510105')?.total).toBe(qingyang)
  expect(counties.find(s => s.item === 'unknown-county-510100')?.label).toContain('县未注明')
  await app.back()
  await getSymbols(app, 21)
})

test('arrow keys move from city to city, and the focus stays on the map when one opens into counties', async () => {
  const app = await openLargeMap()
  const map = createMapDriver(app)
  await getSymbols(app, 21)
  expect(await map.getTabStops()).toEqual(['place-510100'])
  await map.focusCity('510700')
  expect(await map.getTabStops()).toEqual(['place-510700'])
  await app.pressKey('ArrowLeft')
  expect(await map.getFocusedItem()).toBe('place-513200')
  await app.pressKey('Home')
  expect(await map.getFocusedItem()).toBe('place-510100')
  await app.pressKey('Enter')
  await expect.poll(() => app.param('city')).toBe('510100')
  await expect.poll(() => map.getFocusedItem()).toMatch(/^place-5101(?!00)/)
})

test('the handoff to MapLibre changes no symbol or number', async () => {
  const app = await openLargeMap()
  const map = createMapDriver(app)
  await getSymbols(app, 21)
  await waitForDomIdle(app)
  const before = await map.getAggregateSymbols()
  await map.moveMouseOntoMap()
  await app.waitForIdleMap()
  expect(await map.hasCanvas()).toBe(true)
  const after = await map.getAggregateSymbols()
  expect(after.map(({ x, y, ...attributes }) => attributes)).toEqual(
    before.map(({ x, y, ...attributes }) => attributes),
  )
  for (const [i, { item, x, y }] of before.entries())
    expect(Math.hypot((after[i]?.x ?? 0) - x, (after[i]?.y ?? 0) - y), item).toBeLessThan(2)
  expect(app.consoleErrors()).toEqual([])
})
