// A workbook as a bureau would send it: titles above the heads, other names and order of columns, merged, hidden and total rows.
import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import type { Book, BookSheet, CellValue } from '../book/book'
import { buildRelease, loadPublished } from '../changes/buildRelease'
import { diffTables } from '../changes/diffTables'
import { importBook } from './importBook'

const DATA = loadPublished(TABLE_TEXTS)

const sheet = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<BookSheet> = {}): BookSheet => ({
  name,
  isHidden: false,
  rows,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  formulas: [],
  ...more,
})
const book = (...sheets: readonly BookSheet[]): Book => ({
  fileName: 'book.xlsx',
  format: 'xlsx',
  encoding: null,
  sheets,
  faults: [],
})

const CLUSTERS = sheet(
  '2023年名单',
  [
    ['四川省中小企业特色产业集群名单（2023年度）'],
    [],
    ['序号', '所在市（州）', '县（市、区）', '产业集群名称', '所属产业', '主要产品', '名称是否公布'],
    [
      1,
      '绵阳',
      '三台县',
      DATA.clusters.find(({ id }) => id === 'santai-textile-footwear')?.nameZh ?? '',
      '食品轻纺',
      '鞋服、纺织',
      '√',
    ],
    [2, null, '梓潼', '梓潼县中药材产业集群', '医药健康', '中药材', '是'],
    [3, '内江市', '市中区', '内江市市中区汽车零部件产业集群', '装备制造', null, '是'],
    ['合计', null, null, '3个'],
  ],
  { merges: [{ top: 3, bottom: 4, left: 1, right: 1 }], hiddenRows: [5] },
)
const RECOGNITIONS = sheet('认定情况', [
  ['集群', '认定级别', '年度', '把握', '公布名称', '出处'],
  [
    '梓潼县中药材产业集群',
    '省级',
    '2023年省级',
    '名称和名单均有出处',
    '梓潼县中药材产业集群',
    'scjxt-2023-batch1-notice',
  ],
  [
    '内江市市中区汽车零部件产业集群',
    '省',
    '第一批（2023年度）四川省中小企业特色产业集群',
    '名称和名单均有出处',
    '汽车零部件',
    '[关于公布第一批（2023年度）四川省中小企业特色产业集群的通知]',
  ],
])
const FIGURES = sheet(
  '数据',
  [
    ['名称', '指标名称', '数值', '单位', '口径', '年份', '类别', '摘要', '来源'],
    [
      '梓潼县中药材产业集群',
      '产值',
      '约１２，０００万元',
      null,
      '集群',
      '2022年',
      '已公布',
      '产值约1.2亿元。',
      'scjxt-2023-batch1-notice',
    ],
    [
      '梓潼县中药材产业集群',
      '从业人员',
      '1.2万余人',
      '人',
      '集群',
      '2022',
      '已公布',
      '从业1.2万余人。',
      'scjxt-2023-batch1-notice',
    ],
    [
      '梓潼县中药材产业集群',
      '增速',
      '35%',
      null,
      '集群',
      '二〇二二年',
      '已公布',
      '增长35%。',
      'scjxt-2023-batch1-notice',
    ],
    ['梓潼县中药材产业集群', '产值', '很多', null, '集群', '2021', '已公布', '产值很多。', 'scjxt-2023-batch1-notice'],
  ],
  { isHidden: true },
)

test('is read: places, lists, units, comparisons and dates in the forms of the tables', () => {
  const { tables, faults } = importBook(book(CLUSTERS, RECOGNITIONS, FIGURES, sheet('Sheet3', [['备忘']])), DATA)
  expect(tables.clusters.slice(DATA.clusters.length)).toMatchObject([
    {
      id: 'zitong-medicine',
      nameZh: '梓潼县中药材产业集群',
      shortZh: '中药材',
      nameEn: 'Zitong County medicine & health cluster',
      prefecture: '510700',
      adcode: '510725',
      recognitions: [{ list: 'sc-2023', level: 'province', sources: ['scjxt-2023-batch1-notice'] }],
      figures: [
        { metric: 'output', value: 1.2, unit: '亿元', comparator: '~', asOf: '2022' },
        { metric: 'employees', value: 12_000, unit: '人', comparator: '>', asOf: '2022' },
        { metric: 'growth', value: 35, unit: '%', comparator: '=', asOf: '2022' },
      ],
    },
    { nameZh: '内江市市中区汽车零部件产业集群', adcode: '511002', recognitions: [{ list: 'sc-2023' }] },
  ])
  const errors = faults.filter(({ code }) => code === 'not-a-number')
  expect(errors).toMatchObject([{ found: '很多', place: { sheet: '数据', row: 4, column: 2, heading: '数值' } }])
  expect(new Set(faults.map(({ code }) => code))).toEqual(
    new Set([
      'title-row-skipped',
      'full-width-converted',
      'column-unknown',
      'total-row-skipped',
      'hidden-row-read',
      'hidden-sheet-read',
      'cell-merged',
      'sheet-unknown',
      'id-made',
      'name-derived',
      'unit-converted',
      'date-converted',
      'not-a-number',
    ]),
  )
})

test('a published cluster that the list names keeps all that the list does not say', () => {
  const { tables } = importBook(book(CLUSTERS, RECOGNITIONS), DATA)
  const before = DATA.clusters.find(({ id }) => id === 'santai-textile-footwear')
  expect(tables.clusters.find(({ id }) => id === 'santai-textile-footwear')).toEqual({
    ...before,
    products: ['鞋服', '纺织'],
    nameConfirmed: true,
  })
})

test('a sheet that lacks what tells its rows apart is not read, and says so', () => {
  const { faults, tables } = importBook(
    book(
      sheet('指标', [
        ['指标', '口径', '单位'],
        ['产值', '集群', '亿元'],
      ]),
    ),
    DATA,
  )
  expect(faults.map(({ code, params }) => [code, params.column])).toEqual([
    ['column-missing', '集群编号 / 集群名称'],
    ['column-missing', '数值'],
  ])
  expect(tables.clusters).toEqual(DATA.clusters)
})

test('a row that cites a refused source stays out and says so; the rest can be published', () => {
  const [heads = [], , neijiang = []] = RECOGNITIONS.rows
  const sources = sheet('来源', [
    ['编号', '标题', '发布单位', '是否转载', '等级'],
    ['a-reprint', '一份转载的名单', '某网站', '是', 'A'],
  ])
  const recognitions = sheet('认定情况', [heads, [...(RECOGNITIONS.rows[1] ?? []).slice(0, -1), 'a-reprint'], neijiang])
  const { tables, faults } = importBook(book(CLUSTERS, recognitions, sources), DATA)
  expect(faults).toContainEqual(
    expect.objectContaining({
      code: 'mirror-grade-too-high',
      place: { sheet: '来源', row: 1, column: 4, heading: '等级' },
    }),
  )
  expect(faults).toContainEqual(
    expect.objectContaining({
      code: 'unknown-source',
      place: { sheet: '认定情况', row: 1, column: 5, heading: '出处' },
    }),
  )
  const added = diffTables(DATA, tables).filter(({ kind }) => kind === 'added')
  expect(added.map(({ owner }) => owner)).not.toContain('zitong-medicine')
  expect(added).toHaveLength(1)
  expect(buildRelease(TABLE_TEXTS, added, '2026-11-22').problems).toEqual([])
})
