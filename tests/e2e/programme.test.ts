// The programme and the method, in the map's place: what is said there can be traced, and what is missing is said.
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app'
import { CLUSTERS, LISTS } from '../support/records'

const READING = '[data-reading]'

describe('the programme', () => {
  test('shows each list with how many of its names are recorded, and its sources open in place', async () => {
    const app = await openApp('?view=programme')
    const page = app.page.locator(READING)
    await page.getByRole('heading', { level: 2 }).waitFor()
    const known = LISTS.reduce((sum, list) => sum + list.namesKnown, 0)
    expect(await page.innerText()).toContain(`7 份名单，本站收录了其中 ${known} 个名称`)
    expect(await page.innerText()).toContain('公布 17 个；本站收录 3 个名称，还缺 14 个')
    expect(await page.innerText()).toContain('公布 36 个；本站收录 8 个名称，还缺 28 个')
    expect(await page.innerText()).toContain('总数未检索到；本站收录 2 个名称，缺多少不知道')
    const mark = page.locator('details[data-source]').first()
    await mark.locator('summary').click()
    expect(await mark.innerText()).toMatch(/20\d\d/)
    expect(app.consoleErrors()).toEqual([])
  })

  test('every statement carries a mark', async () => {
    const app = await openApp('?view=programme')
    await app.page.locator(`${READING} details[data-source]`).first().waitFor()
    expect(await app.page.locator(`${READING} details[data-source]`).count()).toBeGreaterThan(80)
  })
})

describe('the method', () => {
  test('says how the standing is worked out, what is known of each cluster, and lists every source', async () => {
    const app = await openApp('?view=method')
    const page = app.page.locator(READING)
    await page.getByRole('heading', { name: '认定状态怎样算' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(CLUSTERS.length)
    expect(await page.locator('details ol > li').count()).toBe(145)
    expect(await page.innerText()).toContain('船山区电子元器件产业集群')
  })

  test('a report is written out with version and link', async () => {
    const app = await openApp('?view=method&city=510700')
    const text = app.page.locator(`${READING} pre`)
    await expect.poll(() => text.innerText()).toContain('view=method')
    expect(await text.innerText()).toContain('数据版本：2026-02-03')
  })

  test('a cluster named there opens beside it', async () => {
    const app = await openApp('?view=method')
    await app.page.locator(`${READING} a`, { hasText: '三台' }).first().click()
    await expect.poll(() => app.param('cluster')).toBe('santai-textile-footwear')
    await app.panelIsReady()
  })
})

test('on a phone the pages have the screen to themselves, without scrolling sideways', async () => {
  const app = await openApp('?view=programme', { viewport: { width: 320, height: 640 }, until: 'heading' })
  await app.page.locator(`${READING} h2`).waitFor()
  const wide = await app.page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
})

test('a cluster beside the national standard: figures judged one by one, other scopes warned of, gaps said', async () => {
  const app = await openApp('?cluster=santai-textile-footwear')
  await app.panelIsReady()
  const fold = app.page.locator('[data-panel] details', {
    has: app.page.locator('summary', { hasText: '和国家认定标准比一比' }),
  })
  await fold.locator('> summary').click()
  await fold.locator('h4').first().waitFor()
  expect(await fold.locator('h4').count()).toBe(8)
  const text = await fold.innerText()
  expect(text).toMatch(/达到：产值 约 100 亿元（2023-07，集群）/)
  expect(text).toContain('范围不同：这是园区的数字')
  expect(text).toContain('未检索到可比的数字')
  expect(text).toContain('国家数值未检索到')
  await fold.locator('details[data-source] summary').first().click()
  expect(await fold.locator('details[data-source]').first().innerText()).toMatch(/认定标准|20\d\d/)
})
