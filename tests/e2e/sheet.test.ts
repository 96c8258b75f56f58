// On a small screen: the sheet below the map has three stops, by button, by drag and by what is opened; the ways between
// the views stand at the bottom edge.
import { describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { CLUSTERS } from '../support/records'

const PHONE = { width: 390, height: 844 }
const MORE = '展开下面的面板'
const LESS = '收起下面的面板'

const mapHeight = async (app: App): Promise<number> => Math.round((await mapOf(app).mapBox()).height)
const headTop = async (app: App): Promise<number> =>
  (await app.page.getByRole('button', { name: MORE }).boundingBox())?.y ?? 0

async function pull(app: App, dy: number): Promise<void> {
  const y = await headTop(app)
  await app.page.mouse.move(195, y + 8)
  await app.page.mouse.down()
  for (let step = 1; step <= 6; step++) await app.page.mouse.move(195, y + 8 + (dy * step) / 6)
  await app.page.mouse.up()
}

describe('the sheet on a phone', () => {
  test('goes down to its head and up to the whole screen by its buttons; the map follows and stays alive', async () => {
    const app = await openApp('/', { viewport: PHONE })
    const half = await mapHeight(app)
    await app.press(LESS)
    await expect.poll(() => mapHeight(app)).toBeGreaterThan(half + 150)
    expect(await app.page.getByRole('button', { name: LESS }).isDisabled()).toBe(true)
    await app.press('放大')
    await expect.poll(() => app.param('at')).not.toBeNull()
    await app.press(MORE)
    await expect.poll(() => mapHeight(app)).toBe(half)
    await app.press(MORE)
    await expect.poll(() => headTop(app)).toBeLessThan(120)
    expect(await app.page.getByRole('button', { name: MORE }).isDisabled()).toBe(true)
    expect(await app.page.locator('[data-results] a').first().isVisible()).toBe(true)
    expect(app.consoleErrors()).toEqual([])
  })

  test('follows a drag of its head, and a little of it is nothing', async () => {
    const app = await openApp('/', { viewport: PHONE })
    const half = await headTop(app)
    await pull(app, 20)
    await expect.poll(() => headTop(app)).toBe(half)
    await pull(app, 120)
    await expect.poll(() => headTop(app)).toBeGreaterThan(half + 100)
    await pull(app, -120)
    await expect.poll(() => headTop(app)).toBe(half)
  })

  test('rises to show a cluster that is chosen on the map, and a tab that is asked for', async () => {
    const app = await openApp('/', { viewport: PHONE })
    await app.press(LESS)
    await app.panelTab('产业类型')
    await expect
      .poll(() => app.page.getByRole('heading', { name: new RegExp(`占 \\d+/${CLUSTERS.length}`) }).isVisible())
      .toBe(true)
    await app.press(LESS)
    await mapOf(app).clickSymbol('santai-textile-footwear')
    await expect
      .poll(() => app.page.getByRole('heading', { name: '绵阳市三台县纺织鞋服产业集群' }).isVisible())
      .toBe(true)
    expect(await mapHeight(app)).toBeGreaterThan(200)
  })

  test('rises to the whole screen for the filters', async () => {
    const app = await openApp('/', { viewport: { width: 390, height: 664 } })
    await app.press('筛选')
    await expect.poll(() => headTop(app)).toBeLessThan(130)
    const boxes = await app.page
      .locator('label:has(input[type=checkbox]):visible')
      .evaluateAll(labels =>
        labels
          .map(label => label.getBoundingClientRect())
          .filter(({ top, bottom }) => top > 0 && bottom < innerHeight - 50),
      )
    expect(boxes.length).toBeGreaterThanOrEqual(6)
  })

  test('a filtered table, matrix or list names its filter in the first view, and lets go of it there', async () => {
    for (const link of ['?view=table&industry=equipment', '?view=matrix&industry=equipment', '?industry=equipment']) {
      const app = await openApp(link, { viewport: { width: 390, height: 664 } })
      const chip = app.page.getByRole('listitem').filter({ hasText: '装备制造', has: app.page.getByRole('button') })
      const box = await chip.first().boundingBox()
      expect((box?.y ?? 999) + (box?.height ?? 0), link).toBeLessThan(614)
      await app.page.getByRole('button', { name: '去掉“装备制造”' }).click()
      await expect.poll(() => app.param('industry')).toBeNull()
    }
  })

  test('has the ways between the views at the bottom edge, 44 px high or more', async () => {
    const app = await openApp('/', { viewport: { width: 320, height: 640 } })
    for (const name of ['地图', '表格', '矩阵', '目标', '政策', '方法']) {
      const box = await app.page.getByRole('navigation').getByRole('link', { name, exact: true }).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(630)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
  })

  test('closes an open cluster for the view that is asked for', async () => {
    const app = await openApp('/clusters/santai-textile-footwear/', { viewport: PHONE })
    await app.page.getByRole('link', { name: '矩阵', exact: true }).click()
    await app.page.locator('[data-matrix]').waitFor()
    await expect.poll(() => [app.param('view'), app.param('cluster')]).toEqual(['matrix', null])
  })
})
