// The template as other programs read it: drop-downs, hints, examples; and the filled one through LibreOffice and back.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Workbook } from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { loadExceljs, toBook } from '../../../../tests/support/data/exceljsBook'
import { TABLE_TEXTS } from '../../../../tests/support/data/sourceDataset'
import { clusterRow, sourceRow } from '../../../dataset/tables/tables'
import { FAULT_KINDS } from '../../../domain/fault/faultCodes'
import { readBook } from '../../book/readBook'
import { writeTemplate } from '../../book/writeTemplate'
import { loadPublished } from '../../changes/buildRelease'
import { diffTables } from '../../changes/diffTables'
import { CHOICES, type ChoiceId } from '../cells/choices'
import { importBook } from '../importBook'
import { SHEETS } from '../sheetDefs'
import { SHEET_IDS } from '../sheetIds'
import { buildTemplate, buildTemplateCsv } from './buildTemplate'

const DATA = loadPublished(TABLE_TEXTS)
const write = (isFilled: boolean) =>
  writeTemplate(buildTemplate({ data: DATA, isFilled, edition: '123456789abc', day: '2026-11-22' }))

let empty: Uint8Array
let emptyBook: Workbook
let filledBook: Workbook
beforeAll(async () => {
  empty = await write(false)
  emptyBook = await loadExceljs(empty)
  filledBook = await loadExceljs(await write(true))
})

test('the same content is the same bytes', async () => {
  expect(await write(false)).toEqual(empty)
})

test('the filled template has no difference to the published data', () => {
  const { faults, tables } = importBook(toBook(filledBook), DATA)
  expect(faults).toEqual([])
  expect(diffTables(DATA, tables)).toEqual([])
})

test('the reader of the update page finds no difference either', async () => {
  const read = await readBook(await write(true), 'filled.xlsx')
  const { faults, tables } = importBook('book' in read ? read.book : toBook(emptyBook), DATA)
  expect(faults).toEqual([])
  expect(diffTables(DATA, tables)).toEqual([])
})

test('the examples of the empty template are skipped, and nothing else is in it', () => {
  const { faults, tables } = importBook(toBook(emptyBook), DATA)
  expect(faults.map(({ code }) => code)).toEqual(SHEET_IDS.map(() => 'example-row-skipped'))
  expect(tables.clusters).toEqual(DATA.clusters)
})

/** Fields without a column: our own classification, relations and notes keep their published values. */
const KEPT = ['industryBasis', 'industryConfidence', 'relatedTo', 'relatedNote', 'notes']

test('every field of the tables has a column, or is known to be kept', () => {
  const { leadEnterprises: _firms, recognitions, figures, measures, ...cluster } = clusterRow.entries
  const { reReviewed: _review, ...recognition } = recognitions.item.entries
  const fields = {
    clusters: cluster,
    recognitions: recognition,
    figures: figures.item.entries,
    measures: measures.item.entries,
    sources: sourceRow.entries,
  }
  const missing = SHEET_IDS.flatMap(id =>
    Object.keys(fields[id]).filter(field => !SHEETS[id].columns.some(({ key }) => key === field)),
  )
  expect(missing.sort()).toEqual([...KEPT].sort())
})

test('every choice of the schemas has words in both languages, no two alike', () => {
  for (const id of Object.keys(CHOICES) as ChoiceId[]) {
    expect([id, CHOICES[id].filter(({ zh, en }) => zh === '' || en === '')]).toEqual([id, []])
    for (const language of ['zh', 'en'] as const)
      expect(new Set(CHOICES[id].map(choice => choice[language])).size, id).toBe(CHOICES[id].length)
  }
})

test('an independent reader finds a drop-down for each column of choices, with hints in both languages', () => {
  const choices = emptyBook.getWorksheet('选项')
  expect(choices?.state).toBe('hidden')
  for (const id of SHEET_IDS) {
    const sheet = emptyBook.getWorksheet(SHEETS[id].zh)
    for (const [index, column] of SHEETS[id].columns.entries()) {
      const cell = sheet?.getCell(3, index + 1)
      const validation = cell?.dataValidation
      expect([column.key, validation?.prompt]).toEqual([column.key, `${column.hintZh}\n${column.hintEn}`])
      if (column.kind !== 'choice' || !column.choices) continue
      const [, letter = '', last = ''] = /^'选项'!\$(\w+)\$2:\$\w+\$(\d+)$/.exec(String(validation?.formulae[0])) ?? []
      const listed = Array.from({ length: Number(last) - 1 }, (_, i) => choices?.getCell(`${letter}${i + 2}`).value)
      expect(listed).toEqual(CHOICES[column.choices].map(({ zh }) => zh))
    }
  }
})

test('the CSV files have the same rows', () => {
  const files = buildTemplateCsv({ data: DATA, isFilled: true })
  expect([...files.keys()]).toEqual(SHEET_IDS.map(id => `${SHEETS[id].zh}.csv`))
  expect(files.get('来源.csv')?.split('\r\n')).toHaveLength(DATA.sources.length + 2)
})

const DROP_DOWNS: ReadonlySet<string> = new Set(['choice', 'yesNo', 'list', 'city', 'county', 'source', 'clusterName'])

const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'soffice'))
  .find(existsSync)

test.skipIf(!office)(
  'LibreOffice opens the template with its drop-downs; the counties follow the city',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'template-'))
    try {
      // A cell asks the formula of the drop-down of counties for its first county and their number.
      const toColumn = (kind: string) => SHEETS.clusters.columns.findIndex(column => column.kind === kind) + 1
      const sheet = filledBook.getWorksheet('集群')
      const list = String(sheet?.getCell(2, toColumn('county')).dataValidation?.formulae[0]).replace('$', "'集群'!$")
      const city = [...DATA.divisions.values()].find(({ name }) => name === sheet?.getCell(2, toColumn('city')).value)
      const counties = [...DATA.divisions.values()].filter(({ parent }) => parent === city?.adcode)
      filledBook.addWorksheet('probe').getCell('A1').value = {
        formula: `INDEX(${list},1)&" "&ROWS(${list})`,
        date1904: false,
      }
      writeFileSync(join(folder, 'filled.xlsx'), new Uint8Array(await filledBook.xlsx.writeBuffer()))
      execFileSync(office ?? '', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'filled.xlsx'),
      ])
      const saved = await loadExceljs(readFileSync(join(folder, 'out/filled.xlsx')))

      expect(saved.getWorksheet('probe')?.getCell('A1').result).toBe(`${counties[0]?.name} ${counties.length}`)
      const formulas = SHEET_IDS.flatMap(id =>
        SHEETS[id].columns.map(
          (_, index) => saved.getWorksheet(SHEETS[id].zh)?.getCell(2, index + 1).dataValidation?.type,
        ),
      )
      const listed = SHEET_IDS.flatMap(id => SHEETS[id].columns.map(({ kind }) => DROP_DOWNS.has(kind)))
      expect(formulas.map(type => type === 'list')).toEqual(listed)
      const { faults, tables } = importBook(toBook(saved), DATA)
      expect(faults.filter(({ code }) => FAULT_KINDS[code].severity === 'error')).toEqual([])
      expect(diffTables(DATA, tables)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
