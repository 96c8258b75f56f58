// The search box: its tables load on first use, a choice is a step of history, and it works on the smallest phone.
import { expect, test } from 'vitest'
import { hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

const locateSearch = ({ page }: App) => ({
  box: page.getByRole('combobox', { name: /^搜索/ }),
  options: page.getByRole('option'),
  type: async (text: string) => {
    await page.getByRole('combobox', { name: /^搜索/ }).click()
    await page.keyboard.insertText(text)
  },
})
const hasFetchedTables = (app: App) => app.requests().some(url => url.endsWith('data/v1/search.json'))

test('its tables are fetched on first use; a former name leads to its county', async () => {
  const app = await openApp('/')
  const { type, options } = locateSearch(app)
  expect(hasFetchedTables(app)).toBe(false)
  await type('会理县')
  await expect.poll(() => options.first().innerText()).toMatch(/会理市.*2021 年前名为会理县.*未收录集群/s)
  expect(hasFetchedTables(app)).toBe(true)
  await app.pressKey('ArrowDown')
  await app.pressKey('Enter')
  await expect.poll(() => app.currentQuery()).toBe('/?county=513402')
  expect(await app.searchText()).toBe('')
  await app.back()
  await expect.poll(() => app.searchText()).toBe('会理县')
  expect(app.consoleErrors()).toEqual([])
})

test('under an input method box and list agree after a pause: composed, cleared, cancelled, typed on', async () => {
  const app = await openApp('/')
  const { box } = locateSearch(app)
  const keyboard = await app.page.context().newCDPSession(app.page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const getTextAndIds = async () => [await app.searchText(), (await app.resultIds()).join()]
  await box.click()
  await compose('san')
  await compose('santai')
  await expect.poll(getTextAndIds).toEqual(['santai', 'santai-textile-footwear'])
  // The clear button at its right end.
  const { width = 0, height = 0 } = (await box.boundingBox()) ?? {}
  await box.click({ position: { x: width - 18, y: height / 2 } })
  await expect.poll(async () => [await app.searchText(), await app.resultCount()]).toEqual(['', CLUSTERS.length])
  await compose('dongpo')
  await app.page.keyboard.insertText('东坡')
  await expect.poll(getTextAndIds).toEqual(['东坡', 'dongpo-pickles'])
  await compose('san')
  await compose('')
  await expect.poll(getTextAndIds).toEqual(['东坡', 'dongpo-pickles'])
  await app.page.keyboard.insertText('泡菜')
  await expect.poll(getTextAndIds).toEqual(['东坡泡菜', 'dongpo-pickles'])
  await expect.poll(() => app.param('q')).toBe('东坡泡菜')
})

test('a cluster opens, with the focus on its name; a term opens its explanation, and another one there', async () => {
  const app = await openApp('/')
  const { type, options } = locateSearch(app)
  await type('lianjieqi')
  await options.first().click()
  await app.waitForPanel()
  expect(await app.panelHeading()).toBe('绵阳市涪城区连接器产业集群')
  await expect.poll(() => app.focused()).toBe('h2 绵阳市涪城区连接器产业集群')
  await type('tuisuan')
  await options.first().click()
  await expect.poll(() => app.focused()).toMatch(/^div 推算/)
  expect(app.currentQuery()).toBe('/?view=method')
  await type('fuhe')
  await options.first().click()
  await expect.poll(() => app.focused()).toMatch(/^div 复核/)
  expect(app.consoleErrors()).toEqual([])
})

test('without its tables the box shows an alert with a retry, and still filters', async () => {
  const app = await openApp('/', { routes: { '**/data/v1/search.json': { status: 404 } } })
  const { type, options } = locateSearch(app)
  await type('santai')
  await expect.poll(async () => (await app.alerts()).join()).toContain('data/v1/search.json')
  await expect.poll(() => app.resultCount()).toBe(1)
  await app.answer('**/data/v1/search.json', 'file')
  await app.clickButton('重试')
  await expect.poll(() => options.first().innerText()).toContain('三台县')
})

test('a link gives the same results as the box, and the row states the match', async () => {
  const app = await openApp('/', { routes: { '**/data/v1/search.json': 'later' } })
  const { type, options } = locateSearch(app)
  await type('三台')
  // The page's own data are enough for this query.
  await expect.poll(() => app.resultIds()).toEqual(['santai-textile-footwear'])
  await app.page.getByRole('combobox', { name: /^搜索/ }).fill('')
  await type('鸿星尔克')
  await app.page.getByRole('heading', { name: '正在查找……' }).first().waitFor()
  expect(await app.page.getByText('没有同时符合').count()).toBe(0)
  await app.answer('**/data/v1/search.json', 'file')
  await expect.poll(() => app.resultIds()).toEqual(['santai-textile-footwear', 'ziyang-footwear'])
  expect((await app.resultTexts())['ziyang-footwear']).toContain('企业：鸿星尔克')
  await expect.poll(() => options.first().innerText()).toContain('鸿星尔克')
  await app.openPath(`/?q=鸿星尔克`)
  await expect.poll(() => app.resultIds()).toEqual(['santai-textile-footwear', 'ziyang-footwear'])
  for (const [q, ids, expectedText] of [
    ['夾江', ['jiajiang-ceramics'], '“夾江”按简体“夹江”查找'],
    ['郫县', ['pidu-electromagnetic-space-security'], '郫都区 2016 年前名为郫县'],
    ['绵阳三台', ['santai-textile-footwear'], '三台县'],
    ['绵阳泡菜', ['dongpo-pickles', 'rongxian-pottery'], '略去了“绵阳”'],
    ['jianwei', [], '犍为县'],
  ] as const) {
    await app.navigateInPage(`/?q=${q}`)
    await expect.poll(() => app.page.locator('#list').innerText()).toContain(expectedText)
    await expect.poll(async () => (q === 'jianwei' ? [] : app.resultIds())).toEqual(ids)
  }
  await app.page
    .getByRole('link', { name: /犍为县/ })
    .first()
    .click()
  await expect.poll(() => app.currentQuery()).toBe('/?county=511123')
  expect(app.consoleErrors()).toEqual([])
})

test('at 320 px the list has the width of the screen, its targets that of touch, and nothing scrolls sideways', async () => {
  const app = await openApp('/', { viewport: { width: 320, height: 640 } })
  const { type, options } = locateSearch(app)
  await type('绵')
  const box = await options.first().boundingBox()
  expect(box?.width).toBeGreaterThan(280)
  expect(box?.height).toBeGreaterThanOrEqual(44)
  expect(await hasHorizontalScroll(app)).toBe(false)
})
