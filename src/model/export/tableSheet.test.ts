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
    const [value, target, ...rest] = row.slice(figure, figure + 5)
    const hasValue = typeof value === 'number' || typeof target === 'number'
    expect(rest.every(cell => hasValue === (cell !== '未查到'))).toBe(true)
    expect(typeof row[heads.indexOf('行政区划代码')]).toBe('string')
  }
})

test('a target has a column of its own, so that the column of figures has reached ones only', () => {
  const [heads = [], ...rows] = buildTableSheet(['figure'], DATA.clusters.map(buildTableRowGetter(DATA, FACTS)), {
    day: '2026-11-22',
    address: 'https://example.org/',
  })
  const [figure, target] = ['产值或营收（亿元）', '目标（亿元）'].map(head => heads.indexOf(head))
  const kinds = FACTS.rows.map(row => row.figure?.kind ?? null)
  expect(kinds).toContain('target')
  for (const [i, { figure: known }] of FACTS.rows.entries())
    expect([rows[i]?.[figure ?? -1], rows[i]?.[target ?? -1]]).toEqual(
      known === null
        ? ['未查到', '未查到']
        : known.kind === 'target'
          ? ['未查到', known.value]
          : [known.value, '已列数据，不列目标'],
    )
})
