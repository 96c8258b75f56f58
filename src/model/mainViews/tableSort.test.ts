// Order of the rows of the table, on the published data.
import { describe, expect, test } from 'vitest'
import { buildDatasetInput, DATA, FACTS } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import { COLUMNS, type ColumnSort } from '../../view/params'
import { buildDataset } from '../dataset/dataset'
import { buildTableRowGetter, COLUMN_MODELS } from './table'
import { getNextSort, sortRows } from './tableSort'

const buildRows = (data = DATA) => data.clusters.map(buildTableRowGetter(data, FACTS))
const getSortedRows = (sort: ColumnSort | null) => sortRows(buildRows(), sort)

describe('sorting', () => {
  test.each(COLUMNS)('by %s keeps equal rows in their order and puts rows without a value last', column => {
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

  test('by figure compares values; a missing figure is never the lowest', () => {
    const values = getSortedRows('figure').map(row => row.facts?.figure?.value ?? null)
    const known = values.filter(value => value !== null)
    expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b))
    expect(values.at(-1)).toBeNull()
    expect(getSortedRows('-figure')[0]?.facts?.figure?.value).toBe(Math.max(...known))
    expect(getSortedRows('-figure').at(-1)?.facts?.figure).toBeNull()
  })

  test('by place follows pinyin', () => {
    const cities = [...new Set(getSortedRows('city').map(row => row.cluster.city.short))]
    expect(cities.slice(0, 4)).toEqual(['成都', '达州', '德阳', '广安'])
  })

  test('by measures compares the number of directions, not of measures', () => {
    const directions = getSortedRows('-measures').map(row => row.facts?.measures.filter(n => n > 0).length ?? 0)
    expect(directions).toEqual([...directions].sort((a, b) => b - a))
  })

  test('of 10,000 rows takes less than a second', () => {
    const data = buildDataset(...buildDatasetInput(10_000))
    const rows = buildRows(data)
    const start = performance.now()
    expect(sortRows(rows, 'name')).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('clicks on a column head give its first direction, the other one, then no order', () => {
  expect(getNextSort(null, 'city')).toBe('city')
  expect(getNextSort('city', 'city')).toBe('-city')
  expect(getNextSort('-city', 'city')).toBeNull()
  expect(getNextSort('-city', 'figure')).toBe('-figure')
  expect(getNextSort('-figure', 'figure')).toBe('figure')
  expect(getNextSort('figure', 'figure')).toBeNull()
})
