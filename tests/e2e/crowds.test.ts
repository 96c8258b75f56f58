// More clusters than symbols have room for: the map counts them, by city and closer by county, on both grounds alike.
import { expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { crowdOf, indexOf } from '../support/crowds'
import { mapOf, SMALL_MAP } from '../support/map'
import { pageWithoutData } from '../support/page-state'
import { CLUSTERS } from '../support/records'
import { rests } from '../support/senses'

const THOUSAND = crowdOf(1000)
const CHENGDU = THOUSAND.filter(c => c.prefecture === '510100')
const MIANYANG = THOUSAND.filter(c => c.prefecture === '510700')

const openCrowd = (path = '/') =>
  openApp(path, {
    viewport: SMALL_MAP,
    routes: { ...pageWithoutData(path), '**/data/index.json': { body: indexOf(THOUSAND) } },
    reducedMotion: 'reduce',
  })

const symbolsOf = async (app: App, many: number) => {
  await expect.poll(async () => (await mapOf(app).counted()).length).toBe(many)
  return mapOf(app).counted()
}
const sum = (symbols: readonly { readonly total: number }[]): number => symbols.reduce((all, s) => all + s.total, 0)

test('a thousand clusters are 21 numbers that sum to a thousand, each with its industries in words', async () => {
  const app = await openCrowd()
  const symbols = await symbolsOf(app, 21)
  expect(sum(symbols)).toBe(1000)
  const chengdu = symbols.find(s => s.item === 'place-510100')
  expect(chengdu).toMatchObject({ total: CHENGDU.length, number: '400', label: '只看成都，400 个集群' })
  const electronics = CHENGDU.filter(c => c.industry === 'electronics').length
  expect(chengdu?.description).toContain(`电子信息 ${electronics} 个`)
  expect(new Set(await mapOf(app).mapLinkIds()).size).toBe(0)
  expect(app.consoleErrors()).toEqual([])
})

test('what few of them a filter leaves stand by themselves, those of a crowded city behind a switch, not over others', async () => {
  const app = await openCrowd('?industry=electronics')
  await app.press(/^成都 \d+$/)
  await expect.poll(() => app.param('at')).not.toBeNull()
  expect(await app.page.getByRole('figure', { name: '成都市' }).isVisible()).toBe(false)
  await app.follow('/')
  await symbolsOf(app, 21)
  expect(app.consoleErrors()).toEqual([])
})

test('the card under the pointer names the industries and their numbers', async () => {
  const app = await openCrowd()
  await symbolsOf(app, 21)
  await mapOf(app).hoverCity('510700')
  const card = app.page.locator('[data-map-state] > div', { hasText: '绵阳市' })
  await card.waitFor()
  const text = (await card.innerText()).replace(/\s+/g, ' ')
  const medicine = MIANYANG.filter(c => c.industry === 'medicine').length
  expect(text).toContain(`${MIANYANG.length} 个集群`)
  expect(text).toContain(`医药健康 ${medicine}`)
})

test('a click on a city filters by it and comes closer, and its counties sum to its number', async () => {
  const app = await openCrowd()
  await symbolsOf(app, 21)
  await mapOf(app).clickCity('510100')
  await expect.poll(() => app.param('city')).toBe('510100')
  await expect.poll(() => app.resultCount()).toBe(CHENGDU.length)
  const places = new Set(CHENGDU.map(c => c.adcode ?? 'rest'))
  const counties = await symbolsOf(app, places.size)
  expect(sum(counties)).toBe(CHENGDU.length)
  const qingyang = CHENGDU.filter(c => c.adcode === '510105').length
  expect(counties.find(s => s.item === 'place-510105')?.total).toBe(qingyang)
  expect(counties.find(s => s.item === 'rest-510100')?.label).toContain('县未注明')
  await app.back()
  await symbolsOf(app, 21)
})

test('the keyboard walks from city to city, and stays on the map when one opens into counties', async () => {
  const app = await openCrowd()
  const map = mapOf(app)
  await symbolsOf(app, 21)
  expect(await map.tabStops()).toEqual(['place-510100'])
  await map.focusCity('510700')
  expect(await map.tabStops()).toEqual(['place-510700'])
  await app.key('ArrowLeft')
  expect(await map.focusedItem()).toBe('place-513200')
  await app.key('Home')
  expect(await map.focusedItem()).toBe('place-510100')
  await app.key('Enter')
  await expect.poll(() => app.param('city')).toBe('510100')
  await expect.poll(() => map.focusedItem()).toMatch(/^place-5101(?!00)/)
})

test('MapLibre takes over and not one symbol or number changes', async () => {
  const app = await openCrowd()
  const map = mapOf(app)
  await symbolsOf(app, 21)
  await rests(app)
  const before = await map.counted()
  await map.reachForMap()
  await app.mapIsIdle()
  expect(await map.hasCanvas()).toBe(true)
  const after = await map.counted()
  expect(after.map(({ x, y, ...said }) => said)).toEqual(before.map(({ x, y, ...said }) => said))
  for (const [i, { item, x, y }] of before.entries())
    expect(Math.hypot((after[i]?.x ?? 0) - x, (after[i]?.y ?? 0) - y), item).toBeLessThan(2)
  expect(app.consoleErrors()).toEqual([])
})

test('the selected cluster keeps its own symbol above the numbers', async () => {
  const app = await openCrowd('/?cluster=crowd-12')
  await expect.poll(() => mapOf(app).mapLinkIds()).toEqual(['crowd-12'])
  expect((await mapOf(app).counted()).length).toBeGreaterThan(3)
})

test('the published clusters are few enough to be drawn one by one', async () => {
  const app = await openApp('/')
  expect(new Set(await mapOf(app).mapLinkIds()).size).toBe(CLUSTERS.length)
  expect(await mapOf(app).counted()).toEqual([])
})
