// The page by keyboard: every Tab stop, the keys of the map, and a whole task from search to return.
import { describe, expect, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver, SMALL_MAP } from '../../support/browser/mapDriver'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const SANTAI = 'santai-textile-footwear'
const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const SHORT_WINDOW = { width: 640, height: 400 }
const CONNECTORS = 'fucheng-connectors'

/** The focused element and its problems; null once the focus has left the page. */
const inspectFocus = ({ page }: App) =>
  page.evaluate(() => {
    const el = document.activeElement as HTMLElement
    if (el === document.body) return null
    const name = `${el.tagName.toLowerCase()} ${el.getAttribute('aria-label') ?? (el.textContent ?? '').trim().slice(0, 30)}`
    // A symbol's link includes its label; the bare map lies between them.
    const { left, top, width, height } = (
      el.closest('label') ??
      el.querySelector('circle') ??
      el
    ).getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const isInView = x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight
    const hit = document.elementFromPoint(x, y)
    const isCovered = !hit || !(el.contains(hit) || hit.contains(el) || el.closest('label')?.contains(hit))
    const hasRing = [
      getComputedStyle(el),
      getComputedStyle(el, '::after'),
      ...(el.closest('label') ? [getComputedStyle(el.closest('label') as Element)] : []),
    ].some(style => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)
    const drawnRing = el.querySelector('circle + circle')
    const hasDrawnRing = drawnRing !== null && getComputedStyle(drawnRing).stroke !== 'none'
    const problems = [
      ...(isInView ? [] : ['out of view']),
      ...(isCovered ? ['covered'] : []),
      ...(hasRing || hasDrawnRing ? [] : ['no ring']),
    ]
    return { name, problems }
  })

/** Presses the key until the focus leaves the page, at most `maxStops` times. */
async function collectStops(app: App, key: string, maxStops = 200) {
  const stops: NonNullable<Awaited<ReturnType<typeof inspectFocus>>>[] = []
  while (stops.length < maxStops) {
    await app.pressKey(key)
    const stop = await inspectFocus(app)
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

// Backwards once for each kind of page: sticky parts cover other stops on the way up than on the way down. The start has
// every row; on the other pages those of a city stand for them.
test.each([
  ['the start', 'there and back', '/', DESKTOP],
  ['a cluster', 'there', `?city=510700&cluster=${SANTAI}`, DESKTOP],
  ['the table', 'there', '?view=table&city=510700', DESKTOP],
  ['the matrix', 'there and back', '?view=matrix&city=510700', DESKTOP],
  ['the start on a phone', 'there', '?city=510700', PHONE],
  ['a cluster on a phone', 'there and back', `?city=510700&cluster=${SANTAI}`, PHONE],
  ['the table on a phone', 'there and back', '?view=table&city=510700', PHONE],
  ['a cluster in a low window', 'there', `?city=510700&cluster=${SANTAI}`, SHORT_WINDOW],
])('%s, %s: Tab reaches the whole page, each stop in view', async (_, route, link, viewport) => {
  const app = await openApp(link, { viewport })
  if (link.includes('cluster')) await app.waitForPanel()
  const stops = await collectStops(app, 'Tab')
  expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
  expect(stops.length).toBeGreaterThan(20)
  expect(stops.length).toBeLessThan(200)
  expect(stops.slice(0, 4).map(({ name }) => name)).toEqual([
    'a 跳到集群列表',
    expect.stringMatching(/^a 跳到(地图|表格|矩阵)/),
    expect.stringMatching(/^a 跳到/),
    expect.stringMatching(/^input 搜索/),
  ])
  if (route === 'there') return
  const back = await collectStops(app, 'Shift+Tab', stops.length)
  expect(back.filter(({ problems }) => problems.length > 0)).toEqual([])
  expect(back.map(({ name }) => name).reverse()).toEqual(stops.map(({ name }) => name))
})

test('a whole task works by keyboard: search, filter, move on the map, open, read, share, return', async () => {
  const app = await openApp('/', { readClipboard: true, viewport: SMALL_MAP, reducedMotion: 'reduce' })
  const map = createMapDriver(app)
  await app.tabTo(/^combobox 搜索/)
  await app.page.keyboard.insertText('mianyang')
  await app.page.getByRole('option', { name: /绵阳/ }).first().waitFor()
  await app.pressKey('ArrowDown')
  await app.pressKey('Enter')
  await expect.poll(() => app.param('city')).toBe('510700')
  await app.tabTo(/^input .*食品轻纺/)
  await app.pressKey('Space')
  await expect.poll(() => app.param('industry')).not.toBeNull()
  await app.pressKey('Space')
  await expect.poll(() => app.resultCount()).toBe(findClustersIn('510700').length)

  await app.tabTo(/^a 跳到地图/, 'Shift+Tab')
  await app.pressKey('Enter')
  const first = await map.getFocusedItem()
  expect(first).not.toBeNull()
  const visitedItems = new Set([first])
  for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'End']) {
    await app.pressKey(key)
    visitedItems.add(await map.getFocusedItem())
  }
  expect(visitedItems.size).toBeGreaterThan(2)
  await app.page.keyboard.type('santai')
  expect(await map.getFocusedItem()).toBe(SANTAI)

  await app.pressKey('Enter')
  await app.waitForPanel()
  expect(await app.focused()).toBe('h2 绵阳市三台县纺织鞋服产业集群')
  await app.tabTo(/^summary 来源 1 /)
  await app.pressKey('Enter')
  expect(await app.page.locator('[data-source="1"][open]').first().innerText()).toMatch(/ · 20\d\d/)
  await app.tabTo(/^button 分享这个集群/, 'Shift+Tab')
  await app.pressKey('Enter')
  await app.page.getByRole('dialog').waitFor()
  await app.tabTo(/^button +复制链接/)
  await app.pressKey('Enter')
  await app.page.getByText('链接已复制').waitFor()
  const link = await app.page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain(SANTAI)

  await app.pressKey('Escape')
  await expect.poll(() => app.focused()).toBe('button 分享这个集群')
  await app.tabTo(/^button 加入比较/, 'Shift+Tab')
  await app.pressKey('Escape')
  await expect.poll(() => app.param('cluster')).toBeNull()
  await expect.poll(() => map.getFocusedItem()).toBe(SANTAI)
  expect(app.consoleErrors()).toEqual([])
})

describe('on the map', () => {
  test('letters lead to a county by pinyin or initials, and to a product', async () => {
    const app = await openApp('/', { fakeClock: true })
    const map = createMapDriver(app)
    const typeOnMap = async (text: string, from: string) => {
      await map.focusSymbol(from)
      await app.advanceClock(900) // longer than the pause that ends a typed word
      await app.page.keyboard.type(text)
      return map.getFocusedItem()
    }
    expect(await typeOnMap('santai', 'dongpo-pickles')).toBe(SANTAI)
    expect(await typeOnMap('fc', 'dongpo-pickles')).toBe(CONNECTORS)
    expect(await typeOnMap('fzxf', 'dongpo-pickles')).toBe(SANTAI)
  })

  test('? lists the keys, and Escape returns the focus', async () => {
    const app = await openApp('/')
    const map = createMapDriver(app)
    const dialog = app.page.getByRole('dialog', { name: '地图上的按键' })
    await map.focusSymbol(SANTAI)
    await app.pressKey('?')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Home')
    await app.pressKey('Escape')
    expect(await dialog.count()).toBe(0)
    await expect.poll(() => map.getFocusedItem()).toBe(SANTAI)
    await app.tabTo(/^button 键盘/)
    await app.pressKey('Enter')
    await dialog.waitFor()
    await app.pressKey('Escape')
    await expect.poll(() => app.focused()).toMatch(/^button 键盘/)
  })

  test('+ and - zoom, and the button says when it is at its limit', async () => {
    const app = await openApp('/', { reducedMotion: 'reduce', viewport: SMALL_MAP })
    const zoomInButton = app.page.getByRole('button', { name: '放大' })
    const map = createMapDriver(app)
    await map.focusSymbol(SANTAI)
    for (let presses = 0; presses < 12; presses++) await app.pressKey('+')
    await expect.poll(() => zoomInButton.getAttribute('aria-disabled')).toBe('true')
    await app.waitForIdleMap() // a zoom key starts MapLibre
    await app.pressKey('-')
    await expect.poll(() => zoomInButton.getAttribute('aria-disabled')).toBeNull()
    await app.pressKey('0')
    await expect.poll(() => app.param('at')).toBeNull()

    // Over MapLibre the other keys work as over the SVG map.
    await app.waitForIdleMap()
    expect(await map.hasCanvas()).toBe(true)
    const visitedItems = new Set([await map.getFocusedItem()])
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'End']) {
      await app.pressKey(key)
      visitedItems.add(await map.getFocusedItem())
    }
    expect(visitedItems.size).toBeGreaterThan(2)
    await app.page.keyboard.type('santai')
    expect(await map.getFocusedItem()).toBe(SANTAI)
    await app.pressKey('Enter')
    await expect.poll(() => app.focused()).toBe('h2 绵阳市三台县纺织鞋服产业集群')
    await app.pressKey('Escape')
    await expect.poll(() => map.getFocusedItem()).toBe(SANTAI)
    expect(await map.hasCanvas()).toBe(true)
  })

  test('single keys do nothing outside the map', async () => {
    const app = await openApp('/')
    await app.page.locator(`[data-results] a[data-cluster="${SANTAI}"]`).focus()
    const before = [app.currentPath(), await app.focused()]
    for (const key of ['+', '-', '0', '?', 's', 'End']) await app.pressKey(key)
    await waitForDomIdle(app)
    expect([app.currentPath(), await app.focused()]).toEqual(before)
    expect(await app.page.getByRole('dialog').count()).toBe(0)
  })
})

test('Escape closes a cluster, and the focus returns to the symbol or the row it came from', async () => {
  const app = await openApp('/')
  const map = createMapDriver(app)
  await map.focusSymbol(CONNECTORS)
  await app.pressKey('Enter')
  await expect.poll(() => app.focused()).toBe('h2 绵阳市涪城区连接器产业集群')
  await app.pressKey('Escape')
  await expect.poll(() => map.getFocusedItem()).toBe(CONNECTORS)
  await app.page.locator(`[data-results] a[data-cluster="${SANTAI}"]`).focus()
  await app.pressKey('Enter')
  await expect.poll(() => app.focused()).toBe('h2 绵阳市三台县纺织鞋服产业集群')
  await app.pressKey('Escape')
  await expect.poll(() => app.focused()).toMatch(/^a .*三台/)
  expect(await map.getFocusedItem()).toBeNull()
})

test('a step that removes its own control moves keyboard focus to the next one, and not after a click', async () => {
  const app = await openApp('?industry=food-textile&level=national')
  const foodChip = app.page.getByRole('button', { name: '去掉“食品轻纺”' })
  await foodChip.focus()
  await app.pressKey('Enter')
  await expect.poll(() => app.focused()).toMatch(/^button .*国家级/)
  await app.tabTo(/^button 清除全部/)
  await app.pressKey('Enter')
  await expect.poll(() => app.focused()).toBe('h2 筛选')
  await app.openPath('?industry=food-textile&level=national')
  await foodChip.click()
  await waitForDomIdle(app)
  expect(await app.focused()).toMatch(/^body/)
})

test('filtering, typing and zooming keep focus and scroll position', async () => {
  const app = await openApp('/', { reducedMotion: 'reduce', viewport: { width: 1000, height: 540 } })
  const { page } = app
  await page.evaluate(() => scrollTo(0, 60))
  const getScrollY = () => page.evaluate(() => scrollY)
  await createMapDriver(app).focusSymbol(SANTAI)
  const y = await getScrollY()
  for (const key of ['ArrowDown', 'ArrowUp', 'End', 'Home']) await app.pressKey(key)
  const item = await createMapDriver(app).getFocusedItem()
  await app.pressKey('+')
  await waitForDomIdle(app)
  expect(await createMapDriver(app).getFocusedItem()).toBe(item)
  expect(await getScrollY()).toBe(y)

  await app.searchFor('')
  await page.keyboard.type('mianyang')
  await expect.poll(() => app.resultCount()).toBeLessThan(CLUSTERS.length)
  expect(await app.focused()).toMatch(/^combobox/)
  await app.pressKey('Escape')
  await app.pressKey('Escape')
  await app.clickButton('筛选')
  await app.tabTo(/^input .*食品轻纺/)
  await app.pressKey('Space')
  await expect.poll(() => app.param('industry')).toBe('food-textile')
  expect(await app.focused()).toMatch(/^input .*食品轻纺/)
})
