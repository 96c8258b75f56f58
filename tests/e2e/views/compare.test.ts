// The comparison: opened by a link, clusters added and removed with history, links with too many clusters, small
// screens.
import { expect, test } from 'vitest'
import { hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'

const SANTAI = 'santai-textile-footwear'
const DONGPO = 'dongpo-pickles'
const TWO = `?compare=${SANTAI},${DONGPO}`

const locateComparison = ({ page }: App) => {
  const table = page.getByRole('table', { name: /^集群对照/ })
  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
  return {
    table,
    getIds: () =>
      table.locator('thead a').evaluateAll(links => links.map(link => (link as HTMLElement).dataset.cluster ?? '')),
    getCells: (name: string) => row(name).getByRole('cell').allInnerTexts(),
    link: (name: string) => table.getByRole('columnheader').getByRole('link', { name }),
  }
}

test('a link opens it cold, whatever the view, and closing it leads to that view', async () => {
  const app = await openApp(`${TWO}&view=matrix`)
  const { getIds, getCells } = locateComparison(app)
  await expect.poll(getIds).toEqual([SANTAI, DONGPO])
  expect(app.currentQuery()).toBe(`/?view=matrix&compare=${SANTAI},${DONGPO}`)
  expect(await app.title()).toBe('比较 · 四川特色产业集群图')
  await expect.poll(async () => (await getCells('产值')).join('|')).toMatch(/100 亿元.*目标.*\|.*220 亿元/s)
  await app.clickButton('关闭比较')
  await app.page.locator('[data-matrix]').waitFor()
  await expect.poll(() => app.currentQuery()).toBe('/?view=matrix')
  expect(await app.focused()).toBe('a 矩阵')
  await app.back()
  await expect.poll(getIds).toEqual([SANTAI, DONGPO])
  expect(app.consoleErrors()).toEqual([])
})

test('from the panel of a cluster to its industry elsewhere, one out again, and back step by step', async () => {
  const app = await openApp(`?cluster=${SANTAI}`)
  await app.clickButton('加入比较')
  const { getIds } = locateComparison(app)
  await expect.poll(getIds).toEqual([SANTAI])
  await expect.poll(() => app.currentQuery()).toBe(`/?cluster=${SANTAI}&compare=${SANTAI}`)
  await app.closePanel()
  expect(await app.focused()).toBe('a 绵阳市三台县纺织鞋服产业集群')
  await app.clickButton('同产业的其他集群')
  const expectedIds = [SANTAI, 'xinjin-health-food', 'rongxian-pottery', 'longchang-glass-ceramics']
  await expect.poll(getIds).toEqual(expectedIds)
  await app.clickButton('移出比较：荣县陶产业集群')
  await expect.poll(() => app.param('compare')).toBe(expectedIds.filter(id => id !== 'rongxian-pottery').join())
  expect(await app.focused()).toBe('h2 比较 3 个集群')
  await app.page.getByRole('combobox', { name: '再加一个集群' }).selectOption('yantan-pump-valve')
  await app.clickButton('加入')
  await expect.poll(async () => (await getIds()).at(-1)).toBe('yantan-pump-valve')
  await expect.poll(() => app.param('compare')).toMatch(/,yantan-pump-valve$/)
  for (const count of [3, 4, 1]) {
    await app.back()
    await expect.poll(async () => (await getIds()).length).toBe(count)
  }
  await app.forward()
  await expect.poll(getIds).toEqual(expectedIds)
  expect(app.consoleErrors()).toEqual([])
})

test('a cluster opens beside it, from a column or from the list, and the map is a step away', async () => {
  const app = await openApp(TWO)
  const { getIds, link } = locateComparison(app)
  await link('东坡泡菜').click()
  await app.waitForPanel()
  expect(await app.panelHeading()).toBe('东坡泡菜食品产业集群')
  // A term leads to its definition, and back.
  await app.page.locator('[data-panel] [data-term]').first().click()
  await expect.poll(() => app.param('view')).toBe('method')
  expect(app.param('compare')).toBeNull()
  await app.back()
  await expect.poll(getIds).toEqual([SANTAI, DONGPO])
  await app.openResult('连接器')
  await expect.poll(() => app.panelHeading()).toBe('绵阳市涪城区连接器产业集群')
  await app.clickButton('加入比较')
  await expect.poll(async () => (await getIds()).at(-1)).toBe('fucheng-connectors')
  await app.page.getByRole('link', { name: '地图', exact: true }).click()
  await app.waitForMapState('svg')
  await expect.poll(() => app.currentQuery()).toBe('/?cluster=fucheng-connectors')
})

test('of five clusters the first four are compared; unknown ones are reported and left out', async () => {
  const app = await openApp(`?compare=${SANTAI},no-such-cluster,${DONGPO},fucheng-connectors,yantan-pump-valve`)
  await expect.poll(locateComparison(app).getIds).toEqual([SANTAI, DONGPO, 'fucheng-connectors'])
  const notice = (await app.notices()).join()
  expect(notice).toContain('“yantan-pump-valve” 未使用：只接受集群编号，最多 4 个')
  expect(notice).toContain('没有编号为 no-such-cluster 的集群')
  await app.clickButton('知道了，清理链接')
  await expect.poll(() => app.param('compare')).toBe(`${SANTAI},${DONGPO},fucheng-connectors`)
  expect((await app.notices()).join()).not.toContain('未使用')
  expect(app.consoleErrors()).toEqual([])
})

test('a file that fails to load is reported in its column, with a retry', async () => {
  const app = await openApp(TWO, { routes: { '**/data/v1/clusters/dongpo-pickles.json': { status: 404 } } })
  const { getCells } = locateComparison(app)
  await expect.poll(async () => (await app.alerts()).join()).toContain('data/v1/clusters/dongpo-pickles.json')
  expect((await getCells('产值')).map(text => text.trim().split('\n').at(-1))[1]).toBe('未加载')
  expect((await getCells('产值'))[0]).toContain('亿元')
  await app.answer('**/data/v1/clusters/dongpo-pickles.json', 'file')
  await app.clickButton('重试')
  await expect.poll(async () => (await getCells('产值'))[1]).toContain('220')
})

test('at 320 px two clusters are side by side below their row header, and the page does not scroll sideways', async () => {
  const app = await openApp(`?cluster=${SANTAI}`, { viewport: { width: 320, height: 640 } })
  const { table, getIds } = locateComparison(app)
  await app.clickButton('加入比较')
  // The comparison replaces the panel.
  await expect.poll(getIds).toEqual([SANTAI])
  await expect.poll(() => app.currentQuery()).toBe(`/?compare=${SANTAI}`)
  await app.clickButton('加入')
  await table.getByRole('rowheader', { name: /^产值/ }).waitFor()
  expect(await hasHorizontalScroll(app)).toBe(false)
  const heads = await table.getByRole('columnheader').all()
  const boxes = await Promise.all(heads.map(head => head.boundingBox()))
  expect(boxes.map(box => [box?.x, box?.width])).toEqual([
    [0, 160],
    [160, 160],
  ])
  const name = await table.getByRole('rowheader', { name: /^产值/ }).boundingBox()
  const cell = await table
    .getByRole('cell', { name: /100 亿元/ })
    .first()
    .boundingBox()
  expect(name?.y).toBeLessThan(cell?.y ?? 0)
  // Its roles are those of a table in spite of `display: grid`.
  const session = await app.page.context().newCDPSession(app.page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const roles = nodes.map(node => String(node.role?.value))
  expect(roles.filter(role => role === 'columnheader')).toHaveLength(2)
  expect(roles.filter(role => role === 'row').length).toBeGreaterThan(12)
})
