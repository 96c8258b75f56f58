import { expect, test } from 'vitest'
import { DATA, FACTS } from '../../../tests/support/data/dataset'
import { COLUMNS } from '../../view/params'
import { buildTableRowGetter } from '../mainViews/table'
import { buildTableSheet } from './tableSheet'

test('a copied table has no empty cell, and no figure without its scope and source', () => {
  const sheet = buildTableSheet(COLUMNS, DATA.clusters.map(buildTableRowGetter(DATA, FACTS)), {
    day: '2026-11-22',
    address: 'https://example.org/',
  })
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
