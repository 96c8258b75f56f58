// Holds the table to the data: what stands in a cell, in which order rows stand, and what a link says of its columns.
import { describe, expect, test } from 'vitest'
import { buildDatasetInput, buildDatasetOn, DATA, FACTS } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import { COLUMNS, type ColumnSort } from '../../view/params'
import { buildDataset, type Dataset } from '../dataset/dataset'
import { buildTableSheet } from '../export/tableSheet'
import {
  buildTableRowGetter,
  COLUMN_MODELS,
  DEFAULT_COLUMNS,
  getNextSort,
  getVisibleColumns,
  sortRows,
  toColsParam,
} from './table'

const buildRows = (data: Dataset = DATA, facts: typeof FACTS | null = FACTS) =>
  data.clusters.map(buildTableRowGetter(data, facts))
const buildRow = (id: string, data = DATA) => {
  const cluster = data.byId.get(id as ClusterId)
  if (!cluster) throw new Error(`no ${id}`)
  return buildTableRowGetter(data, FACTS)(cluster)
}
const getText = (id: string, column: keyof typeof COLUMN_MODELS, data = DATA) =>
  COLUMN_MODELS[column].text(buildRow(id, data))
const getSortedRows = (sort: ColumnSort | null) => sortRows(buildRows(), sort)

describe('a cell', () => {
  test('tells a term that was counted out, one moved by a re-review, and one nobody states', () => {
    expect(getText('santai-textile-footwear', 'validity')).toBe('2023 至 2025')
    expect(getText('yantan-pump-valve', 'validity')).toBe('2024 至 2026（推算）')
    expect(getText('wuhou-microwave-rf', 'validity')).toBe('2023 至 2028（推算）')
    expect(getText('jinniu-aerospace-information', 'validity')).toBeNull()
  })

  test('tells both recognitions of a cluster that has two, and only those of the day', () => {
    const id = 'pidu-electromagnetic-space-security'
    expect(getText(id, 'level')).toBe('国家级、省级')
    expect(getText(id, 'list')).toBe('国家级 未注明、省级 2024 第二批')
    expect(getText(id, 'validity')).toBe('国家级 未查到、省级 2024 至 2026（推算）')
    const before = buildDatasetOn('2024-07-01')
    expect(getText(id, 'list', before)).toBeNull()
  })
})

describe('sorted', () => {
  test.each(COLUMNS)('by %s, either way, those without a value stand last and equals keep their places', column => {
    const places = new Map(DATA.clusters.map((c, i) => [c.id, i]))
    for (const sort of [column, `-${column}`] as const) {
      const rows = getSortedRows(sort)
      expect(new Set(rows).size).toBe(DATA.clusters.length)
      const keys = rows.map(COLUMN_MODELS[column].sortKey)
      const firstMissing = keys.indexOf(null)
      if (firstMissing >= 0) expect(keys.slice(firstMissing).every(key => key === null)).toBe(true)
      for (const [i, row] of rows.entries())
        if (i > 0 && keys[i] === keys[i - 1])
          expect(places.get(rows[i - 1]?.cluster.id as ClusterId)).toBeLessThan(places.get(row.cluster.id) as number)
    }
  })

  test('figures run by their value, and none at all is never the least', () => {
    const values = getSortedRows('figure').map(row => row.facts?.figure?.value ?? null)
    const known = values.filter(value => value !== null)
    expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b))
    expect(values.at(-1)).toBeNull()
    expect(getSortedRows('-figure')[0]?.facts?.figure?.value).toBe(Math.max(...known))
    expect(getSortedRows('-figure').at(-1)?.facts?.figure).toBeNull()
  })

  test('places run by their pinyin', () => {
    const cities = [...new Set(getSortedRows('city').map(row => row.cluster.city.short))]
    expect(cities.slice(0, 4)).toEqual(['成都', '达州', '德阳', '广安'])
  })

  test('measures run by the number of directions, whatever the counts', () => {
    const directions = getSortedRows('-measures').map(row => row.facts?.measures.filter(n => n > 0).length ?? 0)
    expect(directions).toEqual([...directions].sort((a, b) => b - a))
  })

  test('ten thousand rows within a second', () => {
    const data = buildDataset(...buildDatasetInput(10_000))
    const rows = buildRows(data)
    const start = performance.now()
    expect(sortRows(rows, 'name')).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('a head asks for its first way, the other, then for the order of places', () => {
  expect(getNextSort(null, 'city')).toBe('city')
  expect(getNextSort('city', 'city')).toBe('-city')
  expect(getNextSort('-city', 'city')).toBeNull()
  expect(getNextSort('-city', 'figure')).toBe('-figure')
  expect(getNextSort('-figure', 'figure')).toBe('figure')
  expect(getNextSort('figure', 'figure')).toBeNull()
})

test('a link names columns only where they are not the usual ones', () => {
  expect(getVisibleColumns([], COLUMNS)).toBe(DEFAULT_COLUMNS)
  expect(toColsParam([...DEFAULT_COLUMNS].reverse())).toEqual([])
  expect(getVisibleColumns(['status', 'city'], COLUMNS)).toEqual(['name', 'city', 'status'])
  expect(toColsParam(['name', 'status'])).toEqual(['status'])
  expect(toColsParam(['name'])).toEqual(['name'])
  expect(getVisibleColumns(['name'], COLUMNS)).toEqual(['name'])
})

test('what is copied has no empty cell and no figure without its scope and source', () => {
  const sheet = buildTableSheet(COLUMNS, buildRows(), { day: '2026-11-22', address: 'https://example.org/' })
  const [heads = [], ...rows] = sheet.slice(0, -1)
  expect(new Set(heads).size).toBe(heads.length)
  expect(rows).toHaveLength(DATA.clusters.length)
  for (const row of rows) {
    expect(row).toHaveLength(heads.length)
    expect(row.every(cell => cell !== '')).toBe(true)
    const figure = heads.indexOf('产值或营收（亿元）')
    expect(row.slice(figure, figure + 4).every(cell => (typeof row[figure] === 'number') === (cell !== '未查到'))).toBe(
      true,
    )
    expect(typeof row[heads.indexOf('行政区划代码')]).toBe('string')
  }
})
