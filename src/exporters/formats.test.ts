// Eleven views in every format, read back by readers that do not know our writers: the rows, their order and their values are
// those of the screen.
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { STATUS } from '#messages/words'
import { parseCsvRecords } from '../../tests/support/data/csv'
import { DATA } from '../../tests/support/data/dataset'
import { buildExportRequest, exportBytes } from '../../tests/support/data/exportRequest'
import { parseGeoJson } from '../../tests/support/data/geoJson'
import type { View } from '../view/params'
import { COLUMNS } from '../view/params'
import { FORMATS } from './formats'
import { countExportRows } from './runExport'

const VIEWS = [
  {},
  { city: ['510700'] },
  { industry: ['food-textile'], level: ['province'] },
  { cluster: 'dongpo-pickles', city: ['510100'] },
  { view: 'table', sort: '-figure' },
  { view: 'table', cols: COLUMNS, sort: 'latest', status: ['expired'] },
  { view: 'matrix', direction: ['green'] },
  { view: 'promises', scope: ['park'] },
  { view: 'changes', since: '2025-06-30', city: ['510700'] },
  { compare: ['santai-textile-footwear', 'dongpo-pickles', 'fucheng-connectors'] },
  { view: 'programme', level: ['national'] },
] as unknown as readonly Partial<View>[]

/** The views of the formats that not every view has. */
const VIEW_BY_FORMAT: Readonly<Record<string, View['view']>> = {
  'targets-csv': 'promises',
  'measures-csv': 'matrix',
  'changes-csv': 'changes',
  'changes-ics': 'changes',
}

/** Those whose content is the rows of the view. */
const ROW_FORMATS = FORMATS.filter(({ id }) => !id.startsWith('map-'))

const findFormat = (id: string) => {
  const format = FORMATS.find(format => format.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return format
}
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

async function readWorkbook(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return workbook
}
/** The cells of the named table of a sheet, by heads. */
function readTable(workbook: ExcelJS.Workbook, sheetName: string): Record<string, ExcelJS.CellValue>[] {
  const sheet = workbook.getWorksheet(sheetName)
  if (!sheet) throw new Error(`no sheet ${sheetName}`)
  const headRow = 1 + [1, 2, 3, 4, 5].findIndex(row => sheet.getRow(row).getCell(2).value !== null)
  const heads = (sheet.getRow(headRow).values as string[]).slice(1)
  return Array.from({ length: sheet.rowCount - headRow }, (_, i) => {
    const cells = sheet.getRow(headRow + 1 + i)
    return Object.fromEntries(heads.map((head, column) => [head, cells.getCell(column + 1).value]))
  })
}
const readText = (value: ExcelJS.CellValue): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === 'object' && 'text' in value
        ? value.text
        : String(value)

describe.each(VIEWS.map(patch => [JSON.stringify(patch).slice(0, 80), patch] as const))('%s', (_, patch) => {
  const request = buildExportRequest(patch)
  const ids = request.rows.map(({ cluster }) => cluster.id)

  test('CSV, XLSX, JSON and GeoJSON have exactly the rows of the screen', async () => {
    const [csv, xlsx, json, areas, points] = await Promise.all(
      ['csv', 'xlsx', 'json', 'geojson', 'geojson-points'].map(id => exportBytes(findFormat(id), request)),
    )
    const records = parseCsvRecords(decode(csv as Uint8Array))
    expect(records.map(record => record.集群编号)).toEqual(ids)

    const table = readTable(await readWorkbook(xlsx as Uint8Array), '集群')
    for (const [i, record] of records.entries())
      for (const [head, cell] of Object.entries(table[i] ?? {}))
        expect([head, readText(cell)]).toEqual([head, record[head]?.replace(/^'(?=[=+\-@])/, '')])
    expect(table).toHaveLength(records.length)

    const { clusters, columns } = JSON.parse(decode(json as Uint8Array))
    expect(clusters.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(columns.map(({ id }: { id: string }) => id)).toEqual(request.columns)
    for (const bytes of [areas, points])
      expect(parseGeoJson(decode(bytes as Uint8Array)).features.map(({ id }) => id)).toEqual(ids)
  })

  test('each format names the number of its rows', () => {
    for (const format of ROW_FORMATS) {
      const rows = countExportRows(format, request)
      if (rows !== null) expect(format.label(rows)).toMatch(new RegExp(`（${rows} [行项条]）$`))
    }
  })
})

describe('the workbook', () => {
  const request = buildExportRequest({ view: 'promises' })
  let workbook: ExcelJS.Workbook
  beforeAll(async () => {
    workbook = await readWorkbook(await exportBytes(findFormat('xlsx'), { ...request, filters: ['绵阳市', '省级'] }))
  })

  test('has a cover with origin, contents with links, and one named table a sheet under a sentence', () => {
    const text = (sheet: ExcelJS.Worksheet) =>
      sheet.getSheetValues().flatMap(row => (row as ExcelJS.CellValue[] | undefined)?.map(readText) ?? [])
    const [cover, contents, ...sheets] = workbook.worksheets
    if (!cover || !contents) throw new Error('no cover')
    for (const words of [
      '绵阳市、省级',
      '2026-11-22',
      DATA.sourcesTo,
      'CC BY 4.0',
      'https://example.org/?view',
      '目标',
    ])
      expect(text(cover)).toContain(words)
    expect(text(cover).join()).toMatch(/未经审图|审图号/)
    expect(readTable(workbook, '目录').map(row => readText(row.表 ?? null))).toEqual(sheets.map(({ name }) => name))
    for (const sheet of sheets) {
      const tables = sheet.getTables() as unknown as readonly {
        readonly name: string
        readonly table: { tableRef: string }
      }[]
      const rows = readTable(workbook, sheet.name)
      expect([sheet.name, tables.length]).toEqual([sheet.name, 1])
      expect(sheet.getCell('A2').value).toContain(`${rows.length} 行`)
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
      expect(sheet.columns.every(({ width }) => width && width >= 8)).toBe(true)
    }
    expect(sheets.map(({ name }) => name)).toEqual(['目标', '集群', '认定', '公开数据', '培育措施', '来源', '说明'])
  })

  test('has every figure of the visible clusters as a number with scope, date and source, never a sum', async () => {
    const details = await Promise.all(request.clusters.map(request.loadDetail))
    const figures = details.flatMap(detail => detail.figures)
    const rows = readTable(workbook, '公开数据')
    expect(rows.map(row => row.数值)).toEqual(figures.map(({ value }) => value))
    expect(rows.map(row => row.类别)).toEqual(
      figures.map(({ kind }) => ({ actual: '已公布', target: '目标', estimate: '测算' })[kind]),
    )
    expect(rows.filter(row => row.说法 === '说法不一')).toHaveLength(figures.filter(f => f.flag === 'conflict').length)
    for (const row of rows)
      for (const head of ['口径', '数据日期', '来源：标题', '来源：等级']) expect(row[head]).toBeTruthy()
  })

  test('has every recognition of the day with its own sources and status', async () => {
    const rows = readTable(workbook, '认定')
    const expectedRows = await Promise.all(
      request.rows.map(async ({ cluster, recognitions }) => {
        const { recognitionEvidence, sources } = await request.loadDetail(cluster)
        return recognitions.map(({ index, recognitionStatus }) => {
          const titles = recognitionEvidence[index]?.sources.map(id => sources.find(source => source.id === id)?.title)
          return [cluster.id, titles?.join(' | '), STATUS[recognitionStatus.status]]
        })
      }),
    )
    expect(rows.map(row => [row.集群编号, row['来源：标题'], row.状态])).toEqual(expectedRows.flat())
  })

  test('has whole dates as dates, partial ones as text, codes as text, addresses as links', () => {
    const dates = readTable(workbook, '公开数据').map(row => row.数据日期)
    expect(dates.some(date => date instanceof Date)).toBe(true)
    for (const date of dates) if (!(date instanceof Date)) expect(date).toMatch(/^(\d{4}(-\d{2})?|日期未注明)$/)
    const sources = readTable(workbook, '来源')
    for (const source of sources) {
      expect(typeof source.来源编号).toBe('string')
      if (source.网址 !== '未存链接')
        expect(source.网址).toMatchObject({ hyperlink: expect.stringMatching(/^https?:/) })
    }
  })

  test('explains every grade, status word and missing mark that it uses', () => {
    const terms = readTable(workbook, '说明').map(row => row.用语)
    for (const { status } of DATA.clusters) expect(terms).toContain(STATUS[status])
    for (const word of ['A', 'B', 'C', 'D', '未查到', '未注明', '日期未注明']) expect(terms).toContain(word)
  })
})

test('a cluster without a known county has a null geometry and is listed', async () => {
  const unknown = DATA.clusters.filter(({ adcode }) => adcode === null).map(({ id }) => id)
  expect(unknown.length).toBeGreaterThan(0)
  for (const id of ['geojson', 'geojson-points']) {
    const collection = parseGeoJson(decode(await exportBytes(findFormat(id), buildExportRequest())))
    expect(collection.features.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual(unknown)
    expect(collection.withoutCounty).toEqual(unknown)
    expect(JSON.stringify(collection.metadata)).toMatch(/WGS 84.*经度/)
  }
})

test('every file names link, day, data date, licence and approval line', async () => {
  const request = buildExportRequest({ view: 'table' })
  for (const id of ['csv', 'json', 'geojson', 'geojson-points', 'ics']) {
    const text = decode(await exportBytes(findFormat(id), request)).replace(/\r\n /g, '')
    for (const words of ['https://example.org/?view', '2026-11-22', DATA.sourcesTo, 'CC BY 4.0', '未经审图'])
      expect([id, words, text.includes(words)]).toEqual([id, words, true])
  }
})

test.each(FORMATS.map(format => format.id).filter(id => id !== 'map-png'))('%s twice is the same bytes', async id => {
  const format = findFormat(id)
  const view = VIEW_BY_FORMAT[id] ?? 'table'
  const [first, second] = await Promise.all([1, 2].map(() => exportBytes(format, buildExportRequest({ view }))))
  expect(first).toEqual(second)
})
