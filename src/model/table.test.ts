// Holds the table to the data: what stands in a cell, in which order rows stand, and what a link says of its columns.
import { describe, expect, test } from 'vitest'
import { DATA, datasetOn, FACTS, joiningOf } from '../../tests/support/dataset'
import type { ClusterId } from '../domain/cluster'
import { COLUMNS, type ColumnSort } from '../view/params'
import { buildDataset, type Dataset } from './dataset'
import { COLUMN_MODEL, colsOf, nextSort, shownColumns, sortRows, tableRows, USUAL_COLUMNS } from './table'
import { selectSheet } from './tableSheet'

const rowsOf = (data: Dataset = DATA, facts: typeof FACTS | null = FACTS) => data.clusters.map(tableRows(data, facts))
const rowOf = (id: string, data = DATA) => {
  const cluster = data.byId.get(id as ClusterId)
  if (!cluster) throw new Error(`no ${id}`)
  return tableRows(data, FACTS)(cluster)
}
const textOf = (id: string, column: keyof typeof COLUMN_MODEL, data = DATA) =>
  COLUMN_MODEL[column].text(rowOf(id, data))
const sorted = (sort: ColumnSort | null) => sortRows(rowsOf(), sort)

describe('a cell', () => {
  test('tells a term that was counted out, one moved by a re-review, and one nobody states', () => {
    expect(textOf('santai-textile-footwear', 'validity')).toBe('2023 至 2025')
    expect(textOf('yantan-pump-valve', 'validity')).toBe('2024 至 2026（推算）')
    expect(textOf('wuhou-microwave-rf', 'validity')).toBe('2023 至 2028（推算）')
    expect(textOf('jinniu-aerospace-information', 'validity')).toBeNull()
  })

  test('tells both recognitions of a cluster that has two, and only those of the day', () => {
    const id = 'pidu-electromagnetic-space-security'
    expect(textOf(id, 'level')).toBe('国家级、省级')
    expect(textOf(id, 'list')).toBe('国家级 未注明、省级 2024 第二批')
    expect(textOf(id, 'validity')).toBe('国家级 未查到、省级 2024 至 2026（推算）')
    const before = datasetOn('2024-07-01')
    expect(textOf(id, 'list', before)).toBeNull()
  })
})

describe('sorted', () => {
  test.each(COLUMNS)('by %s, either way, those without a value stand last and equals keep their places', column => {
    const places = new Map(DATA.clusters.map((c, i) => [c.id, i]))
    for (const sort of [column, `-${column}`] as const) {
      const rows = sorted(sort)
      expect(new Set(rows).size).toBe(DATA.clusters.length)
      const keys = rows.map(COLUMN_MODEL[column].key)
      const firstMissing = keys.indexOf(null)
      if (firstMissing >= 0) expect(keys.slice(firstMissing).every(key => key === null)).toBe(true)
      for (const [i, row] of rows.entries())
        if (i > 0 && keys[i] === keys[i - 1])
          expect(places.get(rows[i - 1]?.cluster.id as ClusterId)).toBeLessThan(places.get(row.cluster.id) as number)
    }
  })

  test('figures run by their value, and none at all is never the least', () => {
    const values = sorted('figure').map(row => row.facts?.figure?.value ?? null)
    const known = values.filter(value => value !== null)
    expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b))
    expect(values.at(-1)).toBeNull()
    expect(sorted('-figure')[0]?.facts?.figure?.value).toBe(Math.max(...known))
    expect(sorted('-figure').at(-1)?.facts?.figure).toBeNull()
  })

  test('places run by their pinyin', () => {
    const cities = [...new Set(sorted('city').map(row => row.cluster.city.short))]
    expect(cities.slice(0, 4)).toEqual(['成都', '达州', '德阳', '广安'])
  })

  test('measures run by the number of directions, whatever the counts', () => {
    const directions = sorted('-measures').map(row => row.facts?.measures.filter(n => n > 0).length ?? 0)
    expect(directions).toEqual([...directions].sort((a, b) => b - a))
  })

  test('ten thousand rows within a second', () => {
    const data = buildDataset(...joiningOf(10_000))
    const rows = rowsOf(data)
    const start = performance.now()
    expect(sortRows(rows, 'name')).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('a head asks for its first way, the other, then for the order of places', () => {
  expect(nextSort(null, 'city')).toBe('city')
  expect(nextSort('city', 'city')).toBe('-city')
  expect(nextSort('-city', 'city')).toBeNull()
  expect(nextSort('-city', 'figure')).toBe('-figure')
  expect(nextSort('-figure', 'figure')).toBe('figure')
  expect(nextSort('figure', 'figure')).toBeNull()
})

test('a link names columns only where they are not the usual ones', () => {
  expect(shownColumns([], COLUMNS)).toBe(USUAL_COLUMNS)
  expect(colsOf([...USUAL_COLUMNS].reverse())).toEqual([])
  expect(shownColumns(['status', 'city'], COLUMNS)).toEqual(['name', 'city', 'status'])
  expect(colsOf(['name', 'status'])).toEqual(['status'])
  expect(colsOf(['name'])).toEqual(['name'])
  expect(shownColumns(['name'], COLUMNS)).toEqual(['name'])
})

test('what is copied has no empty cell and no figure without its scope and source', () => {
  const sheet = selectSheet(COLUMNS, rowsOf(), { day: '2026-11-22', address: 'https://example.org/' })
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
