import { expect, test } from 'vitest'
import { buildView, DATA, SOURCE_ROWS } from '../../../tests/support/data/dataset'
import { getClustersFor } from '../../../tests/support/data/search'
import { countBy } from '../../../tests/support/data/sourceTables'
import { selectClusters } from './selection'
import { selectSummary } from './summary'

test.each(['', '?city=510100', '?level=national&industry=equipment,materials', '?q=外星飞碟'])(
  'statuses add up to the selection of "%s"',
  search => {
    const selection = getClustersFor(search)
    const { count, byStatus } = selectSummary(selection)
    expect(count).toBe(selection.length)
    expect(Object.values(byStatus).reduce((sum, n) => sum + n, 0)).toBe(count)
  },
)

test('the summary of all clusters has the prefectures of the source table, and the one with the most clusters', () => {
  const countByPrefecture = countBy(SOURCE_ROWS, c => [c.prefecture])
  const [[code, count] = []] = Object.entries(countByPrefecture).sort(([, a], [, b]) => b - a)
  const name = DATA.prefectures.get(code as never)?.short
  const summary = selectSummary(selectClusters(buildView(), DATA))
  expect(summary).toMatchObject({
    count: SOURCE_ROWS.length,
    prefectureCount: Object.keys(countByPrefecture).length,
    topPrefecture: { name, count },
  })
})
