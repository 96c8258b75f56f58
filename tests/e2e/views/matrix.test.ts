// The measures matrix and the targets: opened by a link, measures with their source, history, and small screens.
import { expect, test } from 'vitest'
import { hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS, findClustersIn, readPublished } from '../../support/data/sourceTables'

const SANTAI = '绵阳市三台县纺织鞋服产业集群'

const locateMatrix = ({ page }: App) => {
  const table = page.getByRole('table', { name: /^集群在六个培育方向/ })
  return {
    table,
    rows: () => table.locator('a[data-cluster]'),
    cell: (cluster: string, direction: string) =>
      table.getByRole('button', { name: new RegExp(`^${cluster}，${direction}：`) }),
    measures: (title: string) => table.getByRole('region', { name: title }),
  }
}

test('a link opens it cold, and a cell opens its measures, each with its kind and its source', async () => {
  const app = await openApp('?view=matrix')
  const { rows, cell, measures } = locateMatrix(app)
  await expect.poll(() => rows().count()).toBe(CLUSTERS.length)
  expect(app.currentQuery()).toBe('/?view=matrix')
  expect(await app.title()).toBe('矩阵 · 四川特色产业集群图')
  await cell(SANTAI, '绿色低碳').click()
  const region = measures(`${SANTAI} · 绿色低碳`)
  const greenMeasures = CLUSTERS.find(c => c.nameZh === SANTAI)?.measures.filter(m => m.direction === 'green') ?? []
  expect(await region.getByRole('listitem').count()).toBe(greenMeasures.length)
  for (const text of await region.getByRole('listitem').allInnerTexts())
    expect(text).toMatch(/(已落地|推进中|规划中) · .*\n.*[ABCD]\n.+ · /s)
  await region.getByRole('button', { name: '关闭' }).click()
  await expect.poll(() => region.count()).toBe(0)
  expect(await app.focused()).toContain(`${SANTAI}，绿色低碳`)
  expect(app.consoleErrors()).toEqual([])
})

test('it follows the filters, a cluster opens beside it, and the map and back are steps of the history', async () => {
  const app = await openApp('/')
  await app.page.getByRole('link', { name: '矩阵', exact: true }).click()
  const { rows } = locateMatrix(app)
  await expect.poll(() => rows().count()).toBe(CLUSTERS.length)
  await app.toggleFilter('绵阳')
  await expect.poll(() => rows().count()).toBe(findClustersIn('510700').length)
  await rows().filter({ hasText: '三台' }).click()
  await app.waitForPanel()
  await expect.poll(() => app.currentQuery()).toBe('/?city=510700&cluster=santai-textile-footwear&view=matrix')
  await app.closePanel()
  await expect.poll(() => app.focused()).toBe('a 三台 纺织鞋服')

  await app.page.getByRole('link', { name: '地图', exact: true }).click()
  await app.waitForMapState('svg')
  await expect.poll(() => app.currentPath()).toBe('/cities/mianyang/')
  expect([...(await createMapDriver(app).getLinkIds())].length).toBe(findClustersIn('510700').length)
  await app.back()
  await expect.poll(() => rows().count()).toBe(findClustersIn('510700').length)
  expect(app.consoleErrors()).toEqual([])
})

test('without its file the matrix shows an alert with a retry', async () => {
  const app = await openApp('?view=matrix', { routes: { '**/data/v1/measures.json': { status: 404 } } })
  await expect.poll(async () => (await app.alerts()).join()).toContain('data/v1/measures.json')
  await app.answer('**/data/v1/measures.json', 'file')
  await app.clickButton('重试')
  await expect.poll(() => locateMatrix(app).rows().count()).toBe(CLUSTERS.length)
})

test('at 320 px the page does not scroll sideways, its region does, and the names stay in sight', async () => {
  const app = await openApp('?view=matrix', { viewport: { width: 320, height: 640 } })
  const { table, cell, measures } = locateMatrix(app)
  await cell(SANTAI, '治理服务').click()
  expect(await hasHorizontalScroll(app)).toBe(false)
  const name = await table.locator('a[data-cluster="santai-textile-footwear"]').boundingBox()
  expect(name?.x).toBeGreaterThanOrEqual(0)
  const regionBox = await measures(`${SANTAI} · 治理服务`).boundingBox()
  expect([regionBox?.x, regionBox?.width]).toEqual([0, 320])
})

test('the targets: a link opens them cold, a filter keeps those of its clusters, and a cluster leads to its own', async () => {
  const { promises } = JSON.parse(readPublished('data/v1/promises.json')) as { promises: { cluster: string }[] }
  const countTargets = (ids: readonly string[]) => promises.filter(({ cluster }) => ids.includes(cluster)).length
  const app = await openApp('?view=promises')
  const rows = app.page
    .getByRole('table', { name: /^公开目标与后来的报道/ })
    .getByRole('row')
    .filter({ has: app.page.locator('td') })
  await expect.poll(() => rows.count()).toBe(promises.length)
  expect(app.currentPath()).toBe('/promises/')
  expect(await app.title()).toBe('目标 · 四川特色产业集群图')
  expect(await app.page.getByRole('heading', { name: new RegExp(`^${promises.length}\\s项公开目标`) }).count()).toBe(1)
  await app.toggleFilter('绵阳')
  await expect.poll(() => rows.count()).toBe(countTargets(findClustersIn('510700').map(c => c.id)))
  await rows.getByRole('link').first().click()
  await app.waitForPanel()
  const id = app.param('cluster') ?? ''
  await app.page.getByRole('link', { name: /^公开目标 \d+ 项/ }).click()
  await expect.poll(() => [app.param('cluster'), app.param('view')]).toEqual([null, 'promises'])
  const { adcode } = CLUSTERS.find(c => c.id === id) ?? {}
  expect(app.param('county')).toBe(adcode)
  await expect.poll(() => rows.count()).toBe(countTargets(CLUSTERS.filter(c => c.adcode === adcode).map(c => c.id)))
  // Its roles are those of a table in spite of the card layout.
  await app.page.setViewportSize({ width: 320, height: 640 })
  expect(await rows.first().getByRole('cell').count()).toBe(4)
  expect(await hasHorizontalScroll(app)).toBe(false)
  // Before the first recognition there are no rows to wait for.
  await app.navigateInPage('/?view=promises&asof=2019-06-01')
  await app.page.getByRole('heading', { name: '所选集群没有收录公开目标' }).waitFor()
  expect(app.consoleErrors()).toEqual([])
})
