import { expect, test } from 'vitest'
import { faultMessages as en } from '../../messages/en/faults'
import { faultMessages as zh } from '../../messages/zh/faults'
import { toColumnLetter } from '../sheets/cells/cellAddress'
import type { Fault } from './fault'
import { formatFault, formatFaultGroup, formatFaultPlaces, formatRemedy } from './formatFault'
import { groupFaults } from './groupFaults'

const badDate: Fault = {
  code: 'not-a-date',
  place: { sheet: '认定', row: 6, column: 3, heading: '认定日期' },
  found: '2025-13-01',
  params: {},
}
const fullWidth = (row: number, column = 2): Fault => ({
  code: 'full-width-converted',
  place: { sheet: '指标', row, column },
  found: '１２',
  params: { value: '12' },
  fix: 12,
})
const encrypted: Fault = { code: 'encrypted-book', place: null, found: null, params: {} }

test('a fault says sheet, row, column, found and expected', () => {
  expect(formatFault(zh, badDate)).toBe('“认定”表第 7 行“认定日期”：读到“2025-13-01”，应为 YYYY、YYYY-MM 或 YYYY-MM-DD')
  expect(formatFault(en, badDate)).toBe(
    'Sheet “认定”, row 7, “认定日期”: found “2025-13-01”, expected YYYY, YYYY-MM or YYYY-MM-DD',
  )
})

test('a fault in English names the English heading of the book, and the English name of a column that is missing', () => {
  const place = { sheet: '认定', row: 6, column: 3, heading: '认定日期', headingEn: 'Date' }
  expect(formatFault(en, { ...badDate, place })).toMatch(/^Sheet “认定”, row 7, “Date”:/)
  expect(formatFault(zh, { ...badDate, place })).toContain('“认定日期”')
  const params = { column: '名单', columnEn: 'List' }
  expect(formatFault(en, { code: 'column-missing', place: null, found: null, params })).toContain('“List”')
})

test('a column without a heading has its letter, a fault of the book no place', () => {
  expect(formatFault(zh, fullWidth(1))).toBe('“指标”表第 2 行 C 列：“１２”是全角，按“12”处理')
  expect(formatFault(en, encrypted)).toBe('The workbook has a password and cannot be read')
  expect([0, 25, 26, 701, 702].map(toColumnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test('codes of the data have their words beside them in Chinese; nothing found is said; long texts are cut', () => {
  const scope: Fault = {
    ...badDate,
    code: 'scope-differs',
    found: null,
    params: { scope: 'cluster', word: '全市', expected: 'county / city' },
  }
  expect(formatFault(zh, scope)).toContain(
    '口径是集群（cluster），文中却是“全市”，应为县域（county） / 市（州）（city）',
  )
  expect(formatFault(zh, { ...badDate, found: null })).toContain('读到空，应为')
  expect(formatFault(en, { ...badDate, found: '长'.repeat(200) })).toContain(`“${'长'.repeat(60)}…”`)
})

test('a value is text, whatever it contains', () => {
  expect(formatFault(en, { ...badDate, found: '$& {value} <b>' })).toContain('found “$& {value} <b>”')
})

test('faults of one code and column are one group: errors first, with size, first places and whether one click mends it', () => {
  const groups = groupFaults([
    fullWidth(2),
    encrypted,
    fullWidth(3),
    fullWidth(8),
    badDate,
    fullWidth(9),
    fullWidth(2, 5),
  ])
  expect(groups.map(group => formatFaultGroup(zh, group))).toEqual([
    '1 处：加密的工作簿',
    '1 个单元格：不是日期（“认定日期”）',
    '4 个单元格：全角数字（C 列）',
    '1 个单元格：全角数字（F 列）',
  ])
  expect(groups.map(group => group.canFix)).toEqual([false, false, true, true])
  expect(groups.map(group => formatFaultPlaces(en, group))).toEqual([
    '',
    'row 7',
    'row 3, row 4, row 9 and 1 more',
    'row 3',
  ])
  expect(groups.map(group => formatFaultGroup(en, group))[2]).toBe('4 cells: full-width digits (column C)')
  expect(groups.map(group => formatRemedy(zh, group.faults[0]))[1]).toContain('2025-07-25')
})

test('a group with one fault that no value mends has to be mended by hand', () => {
  const { fix: _fix, ...withoutFix } = fullWidth(4)
  expect(groupFaults([fullWidth(2), withoutFix]).map(group => group.canFix)).toEqual([false])
})

test('ten thousand faults keep their order and their number', () => {
  const faults = Array.from({ length: 10_000 }, (_, i) => fullWidth(i, i % 7))
  const groups = groupFaults(faults)
  expect(groups).toHaveLength(7)
  expect(groups.flatMap(group => group.faults)).toHaveLength(10_000)
  expect(groups[3]?.faults.slice(0, 2).map(({ place }) => place?.row)).toEqual([3, 10])
})
