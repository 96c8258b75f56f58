// Values that spreadsheets spoil, through the workbook and through CSV, read back by foreign readers.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { parseCsv } from '../../tests/support/data/csv'
import { buildExportRequest, exportBytes } from '../../tests/support/data/exportRequest'
import { type Cell, formatCsvLine } from '../domain/export/spreadsheet'
import { ExportError } from './exportError'
import { type Book, createBookWriter } from './workbook'
import { xlsxExporter } from './xlsxExporter'

const buildBook = (columns: Book['sheets'][number]['columns'], name = 'Sheet'): Book => ({
  title: 'Title',
  description: '',
  day: '2026-11-22',
  sheets: [{ name, title: 'Title', lead: ['One table.'], backLink: null, tableName: 'Rows', columns }],
})

async function writeRows(columns: Book['sheets'][number]['columns'], rows: readonly Cell[][]) {
  const writer = createBookWriter(buildBook(columns))
  writer.addRows(0, rows)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writer.finish()).buffer as ArrayBuffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('no sheet')
  return rows.map((row, i) => row.map((_, column) => sheet.getRow(5 + i).getCell(column + 1)))
}

const TEXTS = [
  '510722',
  '005107',
  '-3',
  '=1+1',
  '@SUM(A1)',
  '+86 28',
  '#N/A',
  'line one\nline two',
  ' spaces ',
  '2023-07',
  '1E5',
  'a"b,c;d\te',
  'emoji 🏭 and 筠',
  '_x000D_',
]

test.each(TEXTS)('the text %j survives in XLSX as text, and in CSV without running', async text => {
  const [[cell] = []] = await writeRows([{ head: 'Text', kind: 'code' }], [[text]])
  expect([cell?.type, cell?.value]).toEqual([ExcelJS.ValueType.String, text])
  const [[read] = []] = parseCsv(formatCsvLine([text]))
  expect(read?.replace(/^'(?=[=+@])/, '')).toBe(text)
  expect(read).not.toMatch(/^[=+@]/)
})

test('numbers, negative ones too, are numbers; only a whole date is a date', async () => {
  const columns = [{ head: 'Number' }, { head: 'Date', kind: 'date' as const }]
  const dates = ['2025-11-05', '2025-11', '2025', '2025-02-30', '未注明', '1899-12-31']
  const rows = await writeRows(
    columns,
    dates.map((date, i) => [[-3, 0, 1.3, 1e-7, 123456789, -0.5][i] ?? 0, date]),
  )
  expect(rows.map(([number]) => number?.value)).toEqual([-3, 0, 1.3, 1e-7, 123456789, -0.5])
  expect(rows.map(([, date]) => date?.value)).toEqual([new Date('2025-11-05'), ...dates.slice(1)])
})

test('a name longer than its column wraps, and heads have room for their lines', async () => {
  const columns = [{ head: 'Cluster' }, { head: 'Target value' }]
  const name = 'Guanghan City oil and gas drilling and production equipment manufacturing cluster'
  const [[long, number] = [], [short] = []] = await writeRows(columns, [
    [name, 3],
    ['Rong County pottery cluster', 4],
  ])
  expect([long?.alignment.wrapText, number?.alignment.wrapText]).toEqual([true, undefined])
  const getHeight = (row: number) => long?.worksheet.getRow(row).height
  expect([getHeight(4), getHeight(5), getHeight(Number(short?.row))]).toEqual([33, 30, undefined])
})

test('a cell that the format cannot hold is refused with a kind, and not cut', async () => {
  const writer = createBookWriter(buildBook([{ head: 'Text' }]))
  writer.addRows(0, [['x'.repeat(32_768)]])
  await expect(Promise.resolve().then(() => writer.finish())).rejects.toThrow(ExportError)
})

const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'soffice'))
  .find(existsSync)

test.skipIf(!office)('LibreOffice opens the workbook and finds the same rows', { timeout: 60_000 }, async () => {
  const request = buildExportRequest({ view: 'table', cols: ['city', 'adcode'], sort: 'adcode' })
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  try {
    writeFileSync(join(folder, 'book.xlsx'), await exportBytes(xlsxExporter, request))
    // Sheet 3, as UTF-8, cells as they are shown.
    execFileSync(office ?? '', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3',
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ])
    const lines = readFileSync(join(folder, 'book-集群.csv'), 'utf8').replace(/\n/g, '\r\n')
    const [, , , heads = [], ...rows] = parseCsv(lines)
    expect(rows.map(row => row[heads.indexOf('集群编号')])).toEqual(request.rows.map(({ cluster }) => cluster.id))
    expect(rows.map(row => row[heads.indexOf('行政区划代码')])).toEqual(
      request.rows.map(({ cluster }) => cluster.adcode ?? '未注明'),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
