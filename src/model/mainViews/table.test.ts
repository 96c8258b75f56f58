// Cells and columns of the table, on the published data.
import { describe, expect, test } from 'vitest'
import { buildDatasetOn, DATA, FACTS } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import { COLUMNS } from '../../view/params'
import { buildTableRowGetter, COLUMN_MODELS, DEFAULT_COLUMNS, getVisibleColumns, toColsParam } from './table'

const getText = (id: string, column: keyof typeof COLUMN_MODELS, data = DATA) => {
  const cluster = data.byId.get(id as ClusterId)
  if (!cluster) throw new Error(`no ${id}`)
  return COLUMN_MODELS[column].text(buildTableRowGetter(data, FACTS)(cluster))
}

describe('a cell', () => {
  test('of a term shows a stated one, an inferred one, one extended by a review, and none where it is not known', () => {
    expect(getText('santai-textile-footwear', 'validity')).toBe('2023 至 2025')
    expect(getText('yantan-pump-valve', 'validity')).toBe('2024 至 2026（推算）')
    expect(getText('wuhou-microwave-rf', 'validity')).toBe('2023 至 2028（推算）')
    expect(getText('jinniu-aerospace-information', 'validity')).toBeNull()
  })

  test('shows both recognitions of a cluster with two, and only those of the day', () => {
    const id = 'pidu-electromagnetic-space-security'
    expect(getText(id, 'level')).toBe('国家级、省级')
    expect(getText(id, 'list')).toBe('国家级 未注明、省级 2024 第二批')
    expect(getText(id, 'validity')).toBe('国家级 未查到、省级 2024 至 2026（推算）')
    const before = buildDatasetOn('2024-07-01')
    expect(getText(id, 'list', before)).toBeNull()
  })
})

test('a link names columns only where they differ from the default ones', () => {
  expect(getVisibleColumns([], COLUMNS)).toBe(DEFAULT_COLUMNS)
  expect(toColsParam([...DEFAULT_COLUMNS].reverse())).toEqual([])
  expect(getVisibleColumns(['status', 'city'], COLUMNS)).toEqual(['name', 'city', 'status'])
  expect(toColsParam(['name', 'status'])).toEqual(['status'])
  expect(toColsParam(['name'])).toEqual(['name'])
  expect(getVisibleColumns(['name'], COLUMNS)).toEqual(['name'])
})
