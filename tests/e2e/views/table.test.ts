// The table: opened by a link, its order and columns in the link, copied by button or mouse into clean cells, and
// scrolling inside its region on the smallest phone.
import { expect, test } from 'vitest'
import type { Facts } from '../../../src/domain/cluster/facts'
import { hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { CLUSTERS, findClustersIn, readPublished } from '../../support/data/sourceTables'

const MIANYANG = findClustersIn('510700')
const FACTS = JSON.parse(readPublished('data/v1/facts.json')) as Facts

const locateTable = ({ page }: App) => {
  const table = page.getByRole('table', { name: /^所选集群/ })
  return {
    table,
    rows: () => table.locator('a[data-cluster]'),
    getNames: () => table.locator('a[data-cluster]').allInnerTexts(),
    locateHead: (name: string) => table.getByRole('columnheader', { name }),
    sortBy: (name: string) => table.getByRole('columnheader', { name }).getByRole('button').click(),
    getHeads: () => table.getByRole('columnheader').getByRole('button').allInnerTexts(),
  }
}

const readClipboard = (app: App) =>
  app.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '')
    return { text: await read('text/plain'), html: await read('text/html') }
  })

test('a link opens it cold; order and columns go into the link without steps, and another reader sees the same', async () => {
  const app = await openApp('?view=table')
  const { rows, getNames, sortBy, locateHead, getHeads } = locateTable(app)
  await expect.poll(() => rows().count()).toBe(CLUSTERS.length)
  expect(await app.title()).toBe('表格 · 四川特色产业集群图')
  const steps = await app.historyLength()
  const namesByPlace = await getNames()
  await sortBy('最近来源')
  expect(app.param('sort')).toBe('-latest')
  expect(await getNames()).not.toEqual(namesByPlace)

  const getTop = async () => (await locateTable(app).table.boundingBox())?.y ?? 0
  const before = await getTop()
  await app.clickButton(/^选择列/)
  expect(await getTop()).toBeGreaterThan(before)
  await app.page.getByRole('checkbox', { name: '县（市、区）', exact: true }).uncheck()
  await app.page.getByRole('checkbox', { name: '产品' }).check()
  expect(app.param('cols')).toBe('city,figure,industry,latest,level,list,measures,products,sources,status,validity')
  expect(await app.historyLength()).toBe(steps)

  const otherApp = await openApp(app.currentQuery())
  const otherTable = locateTable(otherApp)
  await expect.poll(() => otherTable.getNames()).toEqual(await getNames())
  expect(await otherTable.getHeads()).toEqual(await getHeads())
  expect(await otherTable.locateHead('最近来源').getAttribute('aria-sort')).toBe('descending')
  expect(await locateHead('县（市、区）').count()).toBe(0)
  expect([...app.consoleErrors(), ...otherApp.consoleErrors()]).toEqual([])
})

test('it follows the filters, and a cluster opens beside it and gives the focus back', async () => {
  const app = await openApp('/')
  await app.page.getByRole('link', { name: '表格', exact: true }).click()
  const { rows } = locateTable(app)
  await expect.poll(() => rows().count()).toBe(CLUSTERS.length)
  await app.toggleFilter('绵阳')
  await expect.poll(() => rows().count()).toBe(MIANYANG.length)
  await rows().filter({ hasText: '三台' }).click()
  await app.waitForPanel()
  await expect.poll(() => app.currentQuery()).toBe('/?city=510700&cluster=santai-textile-footwear&view=table')
  await app.closePanel()
  await expect.poll(() => app.focused()).toBe('a 绵阳市三台县纺织鞋服产业集群')
  await app.searchFor('外星飞碟')
  await expect.poll(() => rows().count()).toBe(0)
  expect(await app.headline()).toBe('没有符合条件的集群')
  expect(await app.page.getByRole('button', { name: /^去掉/ }).count()).toBeGreaterThan(0)
})

test('the button puts cells and text on the clipboard', async () => {
  const app = await openApp('?city=510700&view=table&cols=adcode,figure', { readClipboard: true })
  await app.clickButton('复制表格')
  await app.page.getByText(`已复制 ${MIANYANG.length} 行`).waitFor()
  const { text, html } = await readClipboard(app)
  const lines = text.split('\n')
  expect(lines.map(line => line.split('\t').length)).toEqual([8, ...MIANYANG.map(() => 8), 1])
  const codes = MIANYANG.map(c => c.adcode ?? '未注明').sort()
  expect(lines.slice(1, -1).map(line => line.split('\t')[7])).toEqual(codes)
  expect(html.match(/<tr/g)).toHaveLength(MIANYANG.length + 2)
  expect(html).toMatch(/<td[^>]*>320<\/td>/)
  expect(app.consoleErrors()).toEqual([])
})

test('rows selected with the mouse are copied as shown, one column per cell', async () => {
  const app = await openApp('?city=510700&view=table', { readClipboard: true })
  const { table, rows: links } = locateTable(app)
  await expect.poll(() => links().count()).toBe(MIANYANG.length)
  await table.evaluate(node => getSelection()?.selectAllChildren(node.querySelector('tbody') ?? node))
  await app.pressKey('Control+c')
  const { text } = await readClipboard(app)
  const rows = text.trim().split('\n')
  expect(rows).toHaveLength(MIANYANG.length)
  const cells = rows.map(row => row.split('\t').map(cell => cell.trim()))
  expect(new Set(cells.map(row => row.length))).toEqual(new Set([12]))
  const facts = FACTS.rows.find(({ id }) => id === 'santai-textile-footwear')
  expect(cells.find(([name]) => name?.startsWith('三台'))).toEqual([
    '三台县纺织鞋服',
    '绵阳',
    '三台县',
    '食品轻纺',
    '省级',
    '2023 第一批',
    '2023 至 2025',
    '有效期满，未查到复核结果',
    '约 100 亿元 百亿级 · 规模 · 2023-07 · 集群 说法不一',
    '· 1 · 3 2 1',
    String(facts?.sources),
    facts?.latest,
  ])
})

test('without its file the table shows an alert with a retry, and the rest', async () => {
  const app = await openApp('?view=table', { routes: { '**/data/v1/facts.json': { status: 404 } } })
  await expect.poll(async () => (await app.alerts()).join()).toContain('data/v1/facts.json')
  const { table, rows } = locateTable(app)
  expect(await rows().count()).toBe(CLUSTERS.length)
  expect(await table.getByText('未加载').count()).toBe(CLUSTERS.length * 4)
  await app.answer('**/data/v1/facts.json', 'file')
  await app.clickButton('重试')
  await expect.poll(() => table.getByText('未加载').count()).toBe(0)
})

test('at 320 px the page does not scroll sideways, its region does, and head and names stay in sight', async () => {
  const app = await openApp('?view=table', { viewport: { width: 320, height: 640 } })
  const { rows, locateHead } = locateTable(app)
  const region = app.page.getByRole('region', { name: /^集群表格/ })
  await region.focus()
  await region.evaluate(node => node.scrollTo(600, 300))
  expect(await hasHorizontalScroll(app)).toBe(false)
  const box = await region.boundingBox()
  expect((await rows().last().boundingBox())?.x).toBeLessThan(60)
  const corner = await locateHead('集群').boundingBox()
  expect([corner?.x, Math.abs((corner?.y ?? 0) - (box?.y ?? 0)) < 2]).toEqual([0, true])
})
