// Faults of the form of a workbook: sheets, heads, and cells that say what they mean in an unusual way.
import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import type { FaultCode } from '../../domain/fault/faultCodes'
import type { BookSheet, CellValue } from '../book/book'
import { LAST_LIST_ROW } from '../book/writeTemplate'
import { loadPublished } from '../changes/buildRelease'
import { importBook } from './importBook'
import { buildTemplate } from './template/buildTemplate'

const DATA = loadPublished(TABLE_TEXTS)
const [CLUSTER, OTHER] = DATA.clusters as [(typeof DATA.clusters)[number], (typeof DATA.clusters)[number]]

const sheet = (name: string, rows: readonly (readonly CellValue[])[], formulas: readonly string[] = []): BookSheet => ({
  name,
  isHidden: false,
  rows,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  formulas,
})
const HEADS = ['集群编号', '简称', '市（州）'] as const
const ROW = [CLUSTER.id, CLUSTER.shortZh, CLUSTER.prefecture] as const
const clusters = (rows: readonly (readonly CellValue[])[], formulas?: readonly string[]) =>
  sheet('集群', [HEADS, ...rows], formulas)

const findFaults = (...sheets: readonly BookSheet[]) =>
  importBook({ fileName: 'a.xlsx', format: 'xlsx', encoding: null, sheets, faults: [] }, DATA).faults.map(
    ({ code, place, found }) => [code, place && [place.sheet, place.row, place.column], found],
  )

type Place = readonly [sheet: string, row: number | null, column: number | null] | null
test.each<readonly [what: string, sheets: readonly BookSheet[], code: FaultCode, place: Place, found: string | null]>([
  ['no sheet of ours', [sheet('备忘', [['随便写写']])], 'no-known-sheet', null, null],
  ['an empty sheet', [sheet('措施', [])], 'sheet-empty', ['措施', null, null], null],
  ['a sheet twice', [clusters([ROW]), sheet('集群表', [HEADS, ROW])], 'sheet-twice', ['集群表', null, null], null],
  ['a sheet without heads', [sheet('来源', [['见附件']])], 'header-not-found', ['来源', null, null], null],
  [
    'a column twice',
    [
      sheet('集群', [
        [...HEADS, '城市'],
        [...ROW, '成都市'],
      ]),
    ],
    'column-twice',
    ['集群', 0, 3],
    '城市',
  ],
  ['a cell beside the table', [clusters([[...ROW, '待核']])], 'cell-outside-columns', ['集群', 1, 3], '待核'],
  [
    'a code in full-width digits',
    [clusters([[ROW[0], ROW[1], ROW[2].replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))]])],
    'full-width-converted',
    ['集群', 1, 2],
    ROW[2].replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ['spaces around a text', [clusters([[ROW[0], ' 泡菜 ', ROW[2]]])], 'spaces-trimmed', ['集群', 1, 1], ' 泡菜 '],
  ['the result of a formula', [clusters([ROW], ['B2'])], 'formula-result-used', ['集群', 1, 1], ROW[1]],
  ['a text like a formula', [clusters([[ROW[0], '=1+1', ROW[2]]])], 'formula-as-text', ['集群', 1, 1], '=1+1'],
  [
    'an id and the name of another cluster',
    [
      sheet('措施', [
        ['集群编号', '集群名称', '措施'],
        [CLUSTER.id, OTHER.nameZh, '建成检测中心。'],
      ]),
    ],
    'cluster-differs',
    ['措施', 1, 1],
    OTHER.nameZh,
  ],
])('%s is named at its place', (_, sheets, code, place, found) => {
  expect(findFaults(...sheets)).toContainEqual([code, place, found])
})

test('a workbook from another version of the template says so', () => {
  const { sheets } = buildTemplate({ data: DATA, isFilled: false, edition: '0', day: '2026-11-22' })
  const [readme] = sheets
  const replaceVersion = (version: string) =>
    sheet(
      readme?.name ?? '',
      (readme?.rows ?? []).map(row =>
        row.map(cell => (typeof cell === 'string' ? cell.replace(/(格式：|format: )\d+/, `$1${version}`) : cell)),
      ),
    )
  expect(findFaults(replaceVersion('0'), clusters([ROW]))).toContainEqual([
    'template-differs',
    [readme?.name, 1, 0],
    '0',
  ])
  expect(findFaults(replaceVersion('1'), clusters([ROW]))).toEqual([])
})

test('a row below the drop-downs is read and checked like all others', () => {
  const blank = Array.from({ length: LAST_LIST_ROW }, () => [])
  expect(findFaults(clusters([...blank, [ROW[0], ROW[1], '重庆市']]))).toContainEqual([
    'unknown-city',
    ['集群', LAST_LIST_ROW + 1, 2],
    '重庆市',
  ])
})
