// The page that updates the data, as a reader sees it: pasted names, a workbook with faults, changes for a second person,
// drafts. Everything happens on the device.

import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { loadPublished } from '../../../src/importers/changes/buildRelease'
import { SHEETS } from '../../../src/importers/sheets/sheetDefs'
import type { SheetId } from '../../../src/importers/sheets/sheetIds'
import { fillBook } from '../../../src/importers/sheets/template/fillSheets'
import { buildOle } from '../../support/books/books'
import { findSmallTargets, getAccessibleNode, hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { checkNames, getDraftNotice, openFile, openUpdatePage, waitForScript } from '../../support/browser/updateDriver'
import { loadExceljs } from '../../support/data/exceljsBook'
import { TABLE_TEXTS } from '../../support/data/sourceDataset'

const NAMES = '附件\n成都市\n1. 郫都区川菜调味品产业集群\n联系人：张三 13800138000'
const NEW_NAME = '郫都区川菜调味品产业集群'

/** The published data as a workbook, with the cells that the edit changes. */
async function buildBook(edit: (setCell: (sheet: SheetId, row: number, key: string, value: unknown) => void) => void) {
  const book = new ExcelJS.Workbook()
  const sheets = new Map<string, ExcelJS.Worksheet>()
  for (const { name, rows } of fillBook(loadPublished(TABLE_TEXTS)).sheets) {
    const sheet = book.addWorksheet(name)
    sheet.addRows(rows.map(row => [...row]))
    sheets.set(name, sheet)
  }
  edit((id, row, key, value) => {
    const column = SHEETS[id].columns.findIndex(candidate => candidate.key === key)
    const cell = sheets.get(SHEETS[id].zh)?.getCell(row, column + 1)
    if (cell) cell.value = value as ExcelJS.CellValue
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

test('pasted names are on the real map before they are published, and in the files to publish', async () => {
  const app = await openUpdatePage()
  await checkNames(app, NAMES)
  const { page } = app
  expect(await app.focused()).toBe('h2 核对名称')
  await page.getByText('读到 1 个名称。都已认清。').waitFor()
  await page.getByText('没有当作名称的 3 处').click()
  await page.getByText(/电话或联系人，不收/).waitFor()
  await app.clickButton('全部接受')
  await page.getByText('共 2 处差异：已接受 2 处').waitFor()

  const { bytes } = await app.download(/可发布/)
  const files = unzipSync(bytes)
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  expect(read('data/clusters.json')).toContain(`"nameZh": "${NEW_NAME}"`)
  expect(read('data/clusters.json')).not.toContain('张三')
  expect(Object.keys(files)).toContain('public/data/v1/index.json')
  expect(JSON.parse(read('data/changes.json'))).toHaveLength(JSON.parse(TABLE_TEXTS['changes.json']).length + 1)

  await app.clickButton('准备预览')
  const [map] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /在地图里预览/ }).click(),
  ])
  await map
    .getByText(/未发布/)
    .first()
    .waitFor()
  await map.locator('[data-results]').getByRole('link', { name: NEW_NAME }).first().waitFor()
  expect(app.consoleErrors()).toEqual([])
})

test('faults come in groups with a remedy; one click mends a group, and each leads to its cell', async () => {
  const app = await openUpdatePage()
  const { page } = app
  await openFile(
    app,
    1,
    '名单.xlsx',
    await buildBook(setCell => {
      for (const row of [3, 4, 5]) setCell('clusters', row, 'industry', '食品青纺')
      setCell('figures', 5, 'textZh', '联系电话13800138000。')
      setCell('figures', 6, 'value', '若干')
    }),
  )
  await page.getByText('5 处要改。').waitFor()
  expect(await app.focused()).toBe('h2 核对“名单.xlsx”')
  await page.getByText('3 个单元格：不在可选值之内').waitFor()
  await page.getByText(/怎么办：从下拉列表中选一个/).waitFor()

  await app.clickButton('指标 E6')
  await expect.poll(() => app.focused()).toBe('td 若干')
  await app.clickButton('收起')
  expect(await app.focused()).toBe('button 指标 E6')

  await app.clickButton('一次改好 3 处')
  await page.getByText('2 处要改，已改好 1 组，可以撤销。').waitFor()
  expect(await app.focused()).toBe('h3 核对结果')
  await app.clickButton('撤销')
  await page.getByText('5 处要改。').waitFor()
  expect(await app.focused()).toBe('button 撤销')

  const { bytes, name } = await app.download('下载标出问题的原工作簿')
  expect(name).toBe('名单-问题.xlsx')
  const marked = await loadExceljs(bytes)
  expect(marked.getWorksheet('问题')?.rowCount).toBeGreaterThan(5)
  expect(JSON.stringify(marked.getWorksheet('指标')?.getCell('E6').note)).toContain('应为一个数')
  expect(marked.getWorksheet('指标')?.getCell('E6').value).toBe('若干')
})

test('differences are accepted, refused, undone and redone, and a second person reviews them in the same page', async () => {
  const app = await openUpdatePage()
  const { page } = app
  await checkNames(app, NAMES)
  const accept = page.getByRole('button', { name: /^接受：郫都区川菜调味品/ })
  await accept.click()
  await page.getByText('已接受 1 处，退回 0 处').waitFor()
  await page.getByRole('button', { name: /^退回：郫都区川菜调味品/ }).click()
  await page.getByText('已接受 0 处，退回 1 处').waitFor()
  await app.clickButton('撤销')
  await page.getByText('已接受 1 处，退回 0 处').waitFor()
  await app.clickButton('重做')
  await page.getByText('已接受 0 处，退回 1 处').waitFor()
  await page.getByLabel('附言').fill('请核对县名')
  const { text } = await app.download(/下载修改文件/)

  const second = await openUpdatePage()
  await openFile(second, 2, '修改.json', text)
  await second.page.getByText(/附言：请核对县名/).waitFor()
  await second.page.getByText('已接受 0 处，退回 0 处，未定 2 处').waitFor()
  await second.clickButton('全部接受')
  await second.page.getByText('已接受 2 处').waitFor()
  await second.clickButton('换一份')
  await openFile(second, 2, '旧.json', text.replace(/"base": "\w{8}/, '"base": "00000000'))
  await second.page.getByText(/指纹 00000000.*不是同一版/).waitFor()
})

test('a file that cannot be read is refused with the true reason, and the draft before it is kept', async () => {
  const app = await openUpdatePage()
  const { page } = app
  await checkNames(app, NAMES)
  await getDraftNotice(app).filter({ hasText: '草稿已存' }).waitFor()
  await app.clickButton('换一份')
  const files: [string, Uint8Array | string, string][] = [
    ['图.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), '内容是 PNG 图片'],
    ['旧.xlsx', buildOle('Workbook'), '改扩展名不能转换格式'],
    ['密.xlsx', buildOle('EncryptedPackage'), '工作簿设有打开密码'],
    ['文.xlsx', '随便写的文字', '没有可用的表'],
  ]
  for (const [name, bytes, reason] of files) {
    await openFile(app, 1, name, bytes)
    await page.getByText(new RegExp(reason)).first().waitFor()
    await app.clickButton('换一份')
  }
  await page.reload()
  await waitForScript(app)
  await app.clickButton('接着做')
  await page.getByText('读到 1 个名称。都已认清。').waitFor()
})

test('of two tabs the later one asks before it writes the draft, and a draft can be deleted', async () => {
  const app = await openUpdatePage()
  await checkNames(app, NAMES)
  await getDraftNotice(app).filter({ hasText: '草稿已存' }).waitFor()
  const page = await app.page.context().newPage()
  await page.goto(app.page.url())
  await page.getByText('另一个标签页正在写草稿').waitFor()
  await page.getByRole('button', { name: '改由这里写' }).click()
  await page.getByRole('button', { name: '接着做' }).click()
  await getDraftNotice(app).filter({ hasText: '另一个标签页正在写草稿' }).waitFor()
  await page.getByText('草稿已存').waitFor()
  await page.getByRole('button', { name: '删除草稿' }).click()
  await page.getByText('草稿已删').waitFor()
  await page.getByRole('button', { name: '全部接受' }).click()
  await page.getByText('已接受 2 处').waitFor()
  await page.reload()
  await page.locator('html[data-scripted]').waitFor()
  await page.locator('form').waitFor()
  expect(await page.getByRole('button', { name: '接着做' }).count()).toBe(0)
})

test('without storage, without workers and without a network after opening, the work goes on', async () => {
  const app = await openUpdatePage({
    initScript: () => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      window.Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError')
        }
      } as unknown as typeof Worker
    },
  })
  const { page } = app
  await checkNames(app, NAMES)
  await page.getByText('浏览器不让存草稿').waitFor()
  const before = app.requests().length
  await page.context().setOffline(true)
  await app.clickButton('全部接受')
  await page.getByText('已接受 2 处').waitFor()
  expect((await app.download(/可发布/)).name).toMatch(/\.zip$/)
  await page.context().setOffline(false)
  expect(
    app
      .requests()
      .slice(before)
      .filter(url => !/^(blob|data):/.test(url)),
  ).toEqual([])
  expect(app.externalRequests()).toEqual([])
  await page.getByText(/本页取过 \d+ 个本站的程序和数据文件，没有发送内容/).waitFor()
})

test('on a phone nothing scrolls sideways, and targets have 44 px', async () => {
  const app = await openUpdatePage({ viewport: { width: 390, height: 844 }, hasTouch: true })
  await checkNames(app, NAMES)
  expect(await hasHorizontalScroll(app)).toBe(false)
  expect(await getAccessibleNode(app, 'main table')).toMatchObject({ role: 'table' })
  expect(await findSmallTargets(app, 44)).toEqual([])
  await app.clickButton('换一份')
  await openFile(app, 1, '名单.xlsx', await buildBook(setCell => setCell('clusters', 3, 'industry', '食品青纺')))
  await app.clickButton('集群 I3')
  await expect.poll(() => app.focused()).toBe('td 食品青纺')
  expect(await hasHorizontalScroll(app)).toBe(false)
  expect(await findSmallTargets(app, 44)).toEqual([])
})
