import { expect, test } from 'vitest'
import { DATA } from '../../../tests/support/data/dataset'
import { getClustersFor } from '../../../tests/support/data/search'
import { selectIndustryPanel } from './industryPanel'

test.each(['', '?city=510100', '?level=national&industry=equipment,materials', '?q=外星飞碟'])(
  'rows, icons and matrix add up to the selection of "%s"',
  search => {
    const selection = getClustersFor(search)
    const panel = selectIndustryPanel(selection, DATA)
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
    expect(sum(panel.rows.map(r => r.count))).toBe(selection.length)
    expect(sum(panel.matrix.map(r => r.total))).toBe(selection.length)
    for (const row of panel.rows) {
      expect(row.icons).toHaveLength(row.count)
      expect(sum(row.places.map(p => p.count))).toBe(row.count)
    }
    for (const row of panel.matrix) expect(sum(row.counts)).toBe(row.total)
    if (selection.length > 0) expect(panel.leading.count * 2).toBeGreaterThanOrEqual(selection.length)
  },
)
