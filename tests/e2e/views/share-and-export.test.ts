// Sharing a view: its link, its rows as a file, its title and description, and the links to the data.
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { listSiteFiles } from '../../../scripts/publish-check/siteFiles'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { parseCsvRecords } from '../../support/data/csv'
import { parseGeoJson } from '../../support/data/geoJson'
import { CLUSTERS } from '../../support/data/sourceTables'

const readClipboard = (app: App) => app.evaluate(() => navigator.clipboard.readText())
const getDescription = (app: App) =>
  app.page.locator('meta[name=description]').evaluate(meta => meta.getAttribute('content') ?? '')

/** Keeps the page from drawing posters, which take longer than the files and links of these tests. */
const skipPosters = (app: App) =>
  app.evaluate(() => {
    IntersectionObserver.prototype.observe = () => {}
  })

/** The texts of a column, row by row. */
const getColumnTexts = (app: App, id: string) =>
  app.page.locator(`[data-table] td[data-column=${id}]`).evaluateAll(cells => cells.map(cell => cell.textContent ?? ''))
const getColumns = (app: App) =>
  app.page.locator('[data-table] thead th').evaluateAll(heads =>
    heads.map(head => ({
      id: head.getAttribute('data-column') ?? '',
      words: (head as HTMLElement).innerText.trim(),
    })),
  )
const getVisibleIds = (app: App, within: string) =>
  app.page
    .locator(`${within} a[data-cluster]:visible`)
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).dataset.cluster ?? ''))

test('a complete link is copied from every view, without the theme', async () => {
  const app = await openApp('/?q=泡菜&at=8.25/31.0900/105.0900&theme=dark', { readClipboard: true })
  await skipPosters(app)
  for (const [link, address] of [
    ['?q=泡菜&at=8.25/31.0900/105.0900&theme=dark', '/?q=泡菜&at=8.25/31.0900/105.0900'],
    ['?city=510700&theme=dark', '/cities/mianyang/'],
    ['?cluster=dongpo-pickles&theme=light', '/clusters/dongpo-pickles/'],
    ['?view=table&sort=-figure&theme=dark', '/?view=table&sort=-figure'],
    ['?compare=dongpo-pickles,santai-textile-footwear', '/?compare=dongpo-pickles,santai-textile-footwear'],
    ['?view=programme&panel=measures', '/programme/?panel=measures'],
  ] as const) {
    if (decodeURIComponent(app.currentQuery()) !== `/${link}`) await app.navigateInPage(`/${link}`)
    await waitForDomIdle(app)
    await app.openShare()
    await app.clickButton('复制链接')
    await expect
      .poll(async () => decodeURIComponent(await readClipboard(app)))
      .toBe(new URL(address, app.page.url()).origin + address)
    await app.pressKey('Escape')
  }
  expect(app.consoleErrors()).toEqual([])
})

test('the link can fix today, and keeps the language', async () => {
  const app = await openApp('/en/?city=510700', { readClipboard: true })
  await app.openShare()
  await app.page.getByRole('checkbox', { name: 'Fix the date at today, 2026-11-22' }).check()
  await app.clickButton(/^Copy link/)
  await app.page.getByText('Link copied').waitFor()
  expect(await readClipboard(app)).toMatch(/\/en\/cities\/mianyang\/\?asof=2026-11-22$/)
  await app.navigateInPage('/en/?city=510700&asof=2025-01-31')
  await app.page.getByText('The link is fixed to 2025-01-31').waitFor()
  expect(await app.page.getByRole('checkbox', { name: /^Fix the date/ }).count()).toBe(0)
})

test('where the browser refuses to copy, the link is shown selected', async () => {
  const app = await openApp('/?city=510700', {
    initScript: () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
      document.execCommand = () => false
    },
  })
  await app.openShare()
  await app.clickButton('复制链接')
  const field = app.page.getByRole('textbox', { name: '这个视图的链接' })
  await field.waitFor()
  expect(await app.evaluate(() => getSelection()?.toString())).toMatch(/\/cities\/mianyang\/$/)
  expect(await app.notices()).toContain('浏览器不允许直接复制，请复制上面选中的链接。')
})

test('title and description follow filters, view and cluster', async () => {
  const app = await openApp('/?industry=food-textile&level=province')
  const expectTitle = (words: string) => expect.poll(() => app.title()).toBe(`${words} · 四川特色产业集群图`)
  await expectTitle('食品轻纺 · 省级')
  await expect.poll(() => getDescription(app)).toMatch(/^食品轻纺 · 省级：已收录 \d+ 个集群/)
  await app.navigateInPage('/?industry=food-textile&level=province&view=table&cluster=dongpo-pickles')
  await expectTitle('东坡泡菜食品产业集群 · 食品轻纺 · 省级 · 表格')
  await expect.poll(() => getDescription(app)).toMatch(/^东坡泡菜食品产业集群：四川省眉山市/)
  await app.navigateInPage('/?view=programme')
  await expectTitle('政策')
  await expect.poll(() => getDescription(app)).toMatch(/^什么是特色产业集群/)
  await app.navigateInPage('/?q=泡菜&asof=2024-12-31')
  await expectTitle('“泡菜” · 截至 2024-12-31')
  await expect.poll(() => getDescription(app)).toContain('截至 2024-12-31')
})

const IN_LIST = '[data-results] li:not([hidden])'
const VIEWS: readonly (readonly [link: string, name: string, within: string])[] = [
  ['/', '四川特色产业集群', IN_LIST],
  ['/?city=510700', '四川特色产业集群-绵阳市', IN_LIST],
  ['/?industry=food-textile&level=province', '四川特色产业集群-食品轻纺-省级', IN_LIST],
  ['/?q=材料', '四川特色产业集群-材料', IN_LIST],
  ['/?city=510100&cluster=dongpo-pickles', '四川特色产业集群-成都市', IN_LIST],
  ['/?view=table&sort=-figure', '四川特色产业集群', '[data-table]'],
  [
    '/?view=table&cols=city,county,industry,level,list,validity,status,latest,products,adcode&sort=latest&status=expired',
    '四川特色产业集群-有效期满-未查到复核结果',
    '[data-table]',
  ],
  ['/?view=matrix&direction=green', '四川特色产业集群-绿色低碳', IN_LIST],
  [
    '/?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors',
    '四川特色产业集群-比较',
    '[data-compare] thead',
  ],
  ['/?view=method&level=national', '四川特色产业集群-国家级', IN_LIST],
]

test('the CSV of ten views has exactly the rows on the screen', async () => {
  const app = await openApp('/')
  await skipPosters(app)
  for (const [link, name, within] of VIEWS) {
    await app.navigateInPage(link)
    await app.page.locator(`${within} a[data-cluster]`).first().waitFor()
    await waitForDomIdle(app)
    await app.openShare()
    await expect
      .poll(async () => {
        const label = await app.page.getByRole('button', { name: /^下载 CSV（/ }).innerText()
        return label === `下载 CSV（${(await getVisibleIds(app, within)).length} 行）`
      })
      .toBe(true)
    const file = await app.download(/^下载 CSV（/, 'dialog')
    expect(file.name).toBe(`${name}-2026-11-22.csv`)
    await app.page.getByText(`已交给浏览器：${file.name}`).waitFor()
    const records = parseCsvRecords(file.text)
    expect(records.map(record => record.集群编号)).toEqual(await getVisibleIds(app, within))
    expect(records.map(record => record.集群)).toEqual(
      records.map(record => CLUSTERS.find(({ id }) => id === record.集群编号)?.nameZh),
    )
    if (within === '[data-table]')
      for (const { id, words } of await getColumns(app))
        if (!['name', 'figure', 'measures'].includes(id))
          expect(records.map(r => r[words])).toEqual(await getColumnTexts(app, id))
    await app.pressKey('Escape')
  }
  expect(app.consoleErrors()).toEqual([])
})

test('a workbook and a GeoJSON file have exactly the rows on the screen', async () => {
  const app = await openApp('/?view=table&city=510700,510100&sort=-figure')
  await app.openShare()
  const visibleIds = await getVisibleIds(app, '[data-table]')
  const workbook = new ExcelJS.Workbook()
  const { name, bytes } = await app.download(/^下载 Excel/)
  expect(name).toBe('四川特色产业集群-成都市-绵阳市-2026-11-22.xlsx')
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  const [heads = [], ...rows] = (workbook.getWorksheet('集群')?.getSheetValues() ?? [])
    .slice(4)
    .map(row => row as readonly unknown[])
  expect(rows.map(row => row[heads.indexOf('集群编号')])).toEqual(visibleIds)
  const areas = parseGeoJson((await app.download(/^下载 GeoJSON 县域面/)).text)
  expect(areas.features.map(({ id }) => id)).toEqual(visibleIds)
  expect(app.consoleErrors()).toEqual([])
})

test('no results, no download', async () => {
  const app = await openApp('/?city=510700&q=外星飞碟')
  await app.openShare()
  await app.page.getByText('无可下载的行').waitFor()
  expect(await app.page.getByRole('button', { name: /^下载/ }).count()).toBe(0)
})

/** The words of the line on data and licence, and the paths that its links lead to below the root. */
async function readDataLine(app: App) {
  const line = app.page.locator('footer:visible').first()
  const links = await line.locator('a').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
  const root = new URL('/', app.page.url()).href
  return {
    words: await line.innerText(),
    paths: links.filter(href => href.startsWith(root)).map(href => href.slice(root.length)),
    others: links.filter(href => !href.startsWith(root)),
  }
}

/** The source tables are published as they are edited, with the line ends of this repository. */
const endLinesAsCsv = (file: string, text: string): string =>
  file.includes('/tables/') ? `${text.trimEnd().replace(/\r?\n/g, '\r\n')}\r\n` : text

const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
const CLUSTER_FILE = 'data/v1/clusters/dongpo-pickles.json'
const MODES = ['/', '/?view=table', '/?view=matrix', '/?view=programme', '/?cluster=dongpo-pickles', '/?panel=measures']
// On a phone the panel of a cluster replaces the list, and its line has the file of the cluster too.
test.each([
  ['on a wide screen', { viewport: { width: 1440, height: 900 } }, []],
  ['on a phone', { viewport: { width: 390, height: 844 } }, [CLUSTER_FILE]],
])('every view leads to the page on open data, and names the licence: %s', async (_, options, clusterFiles) => {
  const app = await openApp('/', options)
  for (const mode of MODES) {
    await app.navigateInPage(mode)
    await expect.poll(() => app.page.locator('footer:visible').count(), { message: mode }).toBe(1)
    await expect
      .poll(() => readDataLine(app), { message: mode })
      .toEqual({
        words: expect.stringMatching(/开放数据[\s\S]*CC BY 4\.0[\s\S]*未经审图/),
        paths: ['open-data/', ...(mode.includes('cluster=') ? clusterFiles : [])],
        others: [LICENCE_URL],
      })
  }
  for (const file of clusterFiles) await (await fetch(new URL(file, new URL('/', app.page.url())))).json()
  await app.page.locator('footer:visible').getByRole('link', { name: '开放数据' }).click()
  await expect.poll(() => app.currentPath()).toBe('/open-data/')
  await app.page.getByRole('heading', { name: '文件', exact: true }).waitFor()
})

test.each([
  ['/', 'open-data/'],
  ['/en/', 'en/open-data/'],
  ['/programme/', 'open-data/'],
  ['/en/clusters/dongpo-pickles/', 'en/open-data/'],
  ['/no/such/page/', 'open-data/'],
])('without scripts too: %s leads to /%s', async (path, page) => {
  const app = await openApp(path, { javaScript: false, waitFor: 'heading' })
  const { words, paths } = await readDataLine(app)
  expect(words).toMatch(/CC BY 4\.0[\s\S]*(未经审图|not officially reviewed)/)
  expect(paths).toEqual([page])
})

test.each(['open-data/', 'en/open-data/'])(
  'without scripts, /%s links every published file with the licence, each in the format of its name',
  async path => {
    const app = await openApp(`/${path}`, { javaScript: false, waitFor: 'heading' })
    const page = app.page.locator('article')
    expect(await page.locator(`a[rel=license][href="${LICENCE_URL}"]`).innerText()).toBe('CC BY 4.0')
    const root = new URL('/', app.page.url()).href
    const hrefs = await page.locator('a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    const files = new Set(hrefs.flatMap(href => (href.startsWith(root) ? [href.slice(root.length)] : [])))
    const published = listSiteFiles('public').filter(file => /^(data|geo)\//.test(file))
    expect(published.filter(file => !files.has(file))).toEqual([])
    for (const file of files) {
      const answer = await fetch(root + file)
      const text = await answer.text()
      expect([file, answer.status]).toEqual([file, 200])
      if (file.endsWith('.json')) JSON.parse(text)
      else if (file.endsWith('.csv'))
        expect([file, parseCsvRecords(endLinesAsCsv(file, text)).length > 0]).toEqual([file, true])
      else expect(file).toMatch(/feeds\/changes\.atom$/)
    }
  },
)
