// 30 kinds of errors at 10 places each, in the workbook of the published data: each is reported once, at its cell, with a remedy.
import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import { FAULT_KINDS, type FaultCode } from '../../domain/fault/faultCodes'
import { faultMessages as en } from '../../messages/en/faults'
import { faultMessages as zh } from '../../messages/zh/faults'
import type { Book, CellValue } from '../book/book'
import { loadPublished } from '../changes/buildRelease'
import { importBook } from './importBook'
import { SHEETS } from './sheetDefs'
import { SHEET_IDS, type SheetId } from './sheetIds'
import { fillBook } from './template/fillSheets'

const DATA = loadPublished(TABLE_TEXTS)
const BOOK = fillBook(DATA)
const PLACES = 10

/** A row of a sheet by the keys of its columns. */
type Cells = Record<string, CellValue>

interface Kind {
  readonly name: string
  readonly code: FaultCode
  readonly sheet: SheetId
  /** The column of the fault. */
  readonly column: string
  /** Rows that the error can be put into. */
  readonly fits?: (cells: Cells) => boolean
  /** The error. */
  readonly spoil: (cells: Cells, other: Cells) => Cells
  readonly fix?: CellValue
}

const set = (column: string, cell: CellValue) => (): Cells => ({ [column]: cell })
const kind = (
  name: string,
  code: FaultCode,
  sheet: SheetId,
  column: string,
  cell: CellValue,
  more: Partial<Kind> = {},
): Kind => ({ name, code, sheet, column, spoil: set(column, cell), ...more })

const KINDS: readonly Kind[] = [
  kind('no name', 'required-empty', 'clusters', 'nameZh', null),
  kind('an unknown industry', 'not-in-list', 'clusters', 'industry', '航天'),
  kind('a misspelt industry', 'not-in-list', 'clusters', 'industry', '食品青纺', { fix: '食品轻纺' }),
  kind('neither yes nor no', 'not-yes-or-no', 'clusters', 'nameConfirmed', '也许'),
  kind('a long short name', 'too-long', 'clusters', 'shortZh', '九个字的简称太长了'),
  kind('a Chinese English name', 'not-ascii', 'clusters', 'nameEn', '三台 cluster'),
  kind('a city outside the province', 'unknown-city', 'clusters', 'prefecture', '重庆市'),
  kind('an unknown county', 'unknown-county', 'clusters', 'adcode', '四台县'),
  {
    ...kind('a county of another city', 'county-not-in-city', 'clusters', 'adcode', '木里藏族自治县'),
    fits: ({ prefecture }) => prefecture !== '凉山彝族自治州',
  },
  kind('a bad id', 'not-a-slug', 'clusters', 'id', '三台-1'),
  kind('a firm without a source', 'no-source', 'clusters', 'leads', '某公司'),
  {
    ...kind('a name twice', 'duplicate-name', 'clusters', 'nameZh', null),
    spoil: (_, other) => ({ nameZh: other.nameZh ?? null }),
  },
  {
    ...kind('a published name with a note', 'unneeded-without', 'clusters', 'nameNote', '来源未写名称。'),
    fits: ({ nameConfirmed }) => nameConfirmed === '是',
  },
  kind('an unknown list', 'unknown-list', 'recognitions', 'list', '2019年度名单'),
  kind('no source', 'required-empty', 'recognitions', 'sources', null),
  {
    ...kind('a list of the other level', 'list-of-other-level', 'recognitions', 'list', null, {
      spoil: set('level', '国家级'),
    }),
    fits: ({ list, level }) => list !== null && level === '省级',
  },
  {
    ...kind('stated without a published name', 'published-name-missing', 'recognitions', 'nameAsPublished', null),
    fits: ({ certainty }) => certainty === '名称和名单均有出处',
  },
  kind('a review without a date', 'required-empty', 'recognitions', 'reReviewDate', null, {
    fits: ({ reReviewResult }) => reReviewResult === null,
    spoil: ({ sources }) => ({ reReviewResult: '通过', reReviewSource: String(sources).split(' | ')[0] ?? '' }),
  }),
  kind('an unknown cluster', 'unknown-cluster', 'figures', 'clusterName', null, {
    spoil: () => ({ cluster: null, clusterName: '不存在的产业集群' }),
  }),
  kind('no number', 'not-a-number', 'figures', 'value', '若干'),
  kind('a formula error', 'formula-error', 'figures', 'value', { error: '#DIV/0!' }),
  kind('a wrong unit', 'wrong-unit', 'figures', 'unit', '吨', { fits: ({ unit }) => unit === '亿元' || unit === '家' }),
  kind('a date in words', 'not-a-date', 'figures', 'asOf', '去年上半年'),
  kind('a day that does not exist', 'not-a-date', 'figures', 'asOf', '2023-02-30'),
  kind('a serial number for a date', 'not-a-date', 'figures', 'asOf', 45108, { fix: '2023-07-01' }),
  kind('two comparisons', 'comparator-differs', 'figures', 'comparator', '等于', {
    spoil: ({ value }) => ({ comparator: '等于', value: `约${value}` }),
  }),
  kind('an unknown source', 'unknown-source', 'figures', 'source', '没有登记的报道'),
  kind('a telephone number', 'telephone-number', 'figures', 'textZh', '联系电话13800138000。'),
  kind('a plan as a result', 'plan-as-result', 'measures', 'kind', '已落地', {
    spoil: ({ textZh }) => ({ kind: '已落地', textZh: `将${textZh}`.slice(0, 70), quoteZh: null }),
    fits: ({ textZh }) => !/[全园经高开]|测算|估算/.test(String(textZh)),
  }),
  kind('a date without its basis', 'needed-with', 'measures', 'dateBasis', null, { fits: ({ date }) => date !== null }),
  kind('no web address', 'not-a-web-address', 'sources', 'url', '见附件'),
  kind('an unknown grade', 'not-in-list', 'sources', 'grade', '优'),
]

const findSheet = (id: SheetId) => BOOK.sheets[SHEET_IDS.indexOf(id)]
const getColumnIndex = (id: SheetId, key: string) => SHEETS[id].columns.findIndex(column => column.key === key)
function getCells(id: SheetId, row: number): Cells {
  const cells = findSheet(id)?.rows[row] ?? []
  return Object.fromEntries(SHEETS[id].columns.map(({ key }, index) => [key, cells[index] ?? null]))
}

/** Ten rows that the error fits, spread over the sheet. */
function selectRows({ sheet, fits = () => true }: Kind): number[] {
  const count = (findSheet(sheet)?.rows.length ?? 1) - 1
  const rows = Array.from({ length: count }, (_, i) => i + 1).filter(row => row > 1 && fits(getCells(sheet, row)))
  return Array.from({ length: PLACES }, (_, i) => rows[Math.floor((i * rows.length) / PLACES)] ?? 0)
}

/** The workbook with the error in all of the rows. */
function spoilBook({ sheet, spoil }: Kind, rows: readonly number[]): Book {
  const spoilRow = (row: number, old: readonly CellValue[]): CellValue[] => {
    const cells = [...old]
    for (const [key, cell] of Object.entries(spoil(getCells(sheet, row), getCells(sheet, 1))))
      cells[getColumnIndex(sheet, key)] = cell
    return cells
  }
  return {
    ...BOOK,
    sheets: BOOK.sheets.map((s, i) =>
      SHEET_IDS[i] === sheet ? { ...s, rows: s.rows.map((old, r) => (rows.includes(r) ? spoilRow(r, old) : old)) } : s,
    ),
  }
}

const byRow = (a: readonly unknown[], b: readonly unknown[]) => Number(a[2]) - Number(b[2])

test('there are 30 kinds and more', () => {
  expect(new Set(KINDS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30)
})

test.each(KINDS.map(entry => [entry.name, entry] as const))('%s: one error at its cell, in ten places', (_, entry) => {
  const rows = selectRows(entry)
  expect(new Set(rows).size).toBe(PLACES)
  const { faults } = importBook(spoilBook(entry, rows), DATA)
  const errors = faults.filter(({ code }) => FAULT_KINDS[code].severity === 'error')
  const found = errors.map(({ code, place, fix }) => [code, place?.sheet, place?.row, place?.column, fix])
  const expected = rows.map(row => [
    entry.code,
    SHEETS[entry.sheet].zh,
    row,
    getColumnIndex(entry.sheet, entry.column),
    entry.fix,
  ])
  expect(found.sort(byRow)).toEqual(expected)
  for (const { words } of [zh, en]) expect(words[entry.code][2]).toMatch(/\S/)
})
