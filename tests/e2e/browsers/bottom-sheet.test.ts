// On a small screen: the sheet below the map with its three heights, and the view links at the bottom edge.
import { describe, expect, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

const PHONE = { width: 390, height: 844 }
const EXPAND = '展开下面的面板'
const COLLAPSE = '收起下面的面板'

const getMapHeight = async (app: App): Promise<number> => Math.round((await createMapDriver(app).getMapBox()).height)
const getHandleTop = async (app: App): Promise<number> =>
  (await app.page.getByRole('button', { name: EXPAND }).boundingBox())?.y ?? 0

async function dragSheet(app: App, dy: number): Promise<void> {
  const y = await getHandleTop(app)
  await app.page.mouse.move(195, y + 8)
  await app.page.mouse.down()
  for (let step = 1; step <= 6; step++) await app.page.mouse.move(195, y + 8 + (dy * step) / 6)
  await app.page.mouse.up()
}

describe('the bottom sheet on a phone', () => {
  test('collapses to its handle and expands to full screen by its buttons; the map follows and stays interactive', async () => {
    const app = await openApp('/', { viewport: PHONE })
    const initialHeight = await getMapHeight(app)
    await app.clickButton(COLLAPSE)
    await expect.poll(() => getMapHeight(app)).toBeGreaterThan(initialHeight + 150)
    expect(await app.page.getByRole('button', { name: COLLAPSE }).isDisabled()).toBe(true)
    await app.clickButton('放大')
    await expect.poll(() => app.param('at')).not.toBeNull()
    await app.clickButton(EXPAND)
    await expect.poll(() => getMapHeight(app)).toBe(initialHeight)
    await app.clickButton(EXPAND)
    await expect.poll(() => getHandleTop(app)).toBeLessThan(120)
    expect(await app.page.getByRole('button', { name: EXPAND }).isDisabled()).toBe(true)
    expect(await app.page.locator('[data-results] a').first().isVisible()).toBe(true)
    expect(app.consoleErrors()).toEqual([])
  })

  test('follows a drag of its handle, and ignores a short one', async () => {
    const app = await openApp('/', { viewport: PHONE })
    const initialTop = await getHandleTop(app)
    await dragSheet(app, 20)
    await expect.poll(() => getHandleTop(app)).toBe(initialTop)
    await dragSheet(app, 120)
    await expect.poll(() => getHandleTop(app)).toBeGreaterThan(initialTop + 100)
    await dragSheet(app, -120)
    await expect.poll(() => getHandleTop(app)).toBe(initialTop)
  })

  test('expands for a cluster chosen on the map, and for a chosen tab', async () => {
    const app = await openApp('/', { viewport: PHONE })
    await app.clickButton(COLLAPSE)
    await app.panelTab('产业类型')
    await expect
      .poll(() => app.page.getByRole('heading', { name: new RegExp(`占 \\d+/${CLUSTERS.length}`) }).isVisible())
      .toBe(true)
    await app.clickButton(COLLAPSE)
    await createMapDriver(app).clickSymbol('santai-textile-footwear')
    await expect
      .poll(() => app.page.getByRole('heading', { name: '绵阳市三台县纺织鞋服产业集群' }).isVisible())
      .toBe(true)
    expect(await getMapHeight(app)).toBeGreaterThan(200)
  })

  test('expands to full screen for the filters', async () => {
    const app = await openApp('/', { viewport: { width: 390, height: 664 } })
    await app.clickButton('筛选')
    await expect.poll(() => getHandleTop(app)).toBeLessThan(130)
    const boxes = await app.page
      .locator('label:has(input[type=checkbox]):visible')
      .evaluateAll(labels =>
        labels
          .map(label => label.getBoundingClientRect())
          .filter(({ top, bottom }) => top > 0 && bottom < innerHeight - 50),
      )
    expect(boxes.length).toBeGreaterThanOrEqual(6)
  })

  test('a filtered table, matrix or list names its filter in the initial load, and lets go of it there', async () => {
    for (const link of ['?view=table&industry=equipment', '?view=matrix&industry=equipment', '?industry=equipment']) {
      const app = await openApp(link, { viewport: { width: 390, height: 664 } })
      const chip = app.page.getByRole('listitem').filter({ hasText: '装备制造', has: app.page.getByRole('button') })
      const box = await chip.first().boundingBox()
      expect((box?.y ?? 999) + (box?.height ?? 0), link).toBeLessThan(614)
      await app.page.getByRole('button', { name: '去掉“装备制造”' }).click()
      await expect.poll(() => app.param('industry')).toBeNull()
    }
  })

  test('has the view links at the bottom edge, at least 44 px high', async () => {
    const app = await openApp('/', { viewport: { width: 320, height: 640 } })
    for (const name of ['地图', '表格', '矩阵', '目标', '政策', '方法']) {
      const box = await app.page.getByRole('navigation').getByRole('link', { name, exact: true }).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(630)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
  })

  test('closes an open cluster when another view is chosen', async () => {
    const app = await openApp('/clusters/santai-textile-footwear/', { viewport: PHONE })
    await app.page.getByRole('link', { name: '矩阵', exact: true }).click()
    await app.page.locator('[data-matrix]').waitFor()
    await expect.poll(() => [app.param('view'), app.param('cluster')]).toEqual(['matrix', null])
  })
})
