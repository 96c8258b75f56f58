import { expect, test } from 'vitest'
import { toProblem } from '../../src/dataset/tables/problem'
import { formatReport } from './formatReport'

const problems = [
  toProblem('clusters.json', 'a-b', '', 'cluster-without-facts'),
  toProblem('clusters.json', 'a-b', 'figures[0].asOf', 'date-after-source', { found: '2035', date: '2023-07' }),
  toProblem('clusters.json', 'c-d', 'figures[7].asOf', 'date-after-source', { found: '2036', date: '2023-07' }),
]

test('groups come with code, places and remedy, errors first', () => {
  expect(formatReport('en', problems).split('\n')).toEqual([
    '[error] 2 places: date after its source  docs/faults.md#date-after-source',
    '  clusters.json a-b figures[0].asOf: as of 2035, but the source is of 2023-07',
    '  clusters.json c-d figures[7].asOf: as of 2036, but the source is of 2023-07',
    '  → Check the date, or cite a later source. A target has the kind “target”.',
    '',
    '[warning] 1 place: no figure and no measure  docs/faults.md#cluster-without-facts',
    '  clusters.json a-b: has no figure and no measure',
    '  → Add what a source says. Without one, leave it.',
    '',
    'data/: errors: 2, warnings: 1. Nothing is published with an error.',
  ])
})

test('the report is in Chinese too, and says when nothing is wrong', () => {
  expect(formatReport('zh-CN', problems)).toContain('[错误] 2 处：日期晚于来源  docs/faults.md#date-after-source')
  expect(formatReport('zh-CN', problems)).toContain(
    'clusters.json a-b figures[0].asOf：日期 2035 晚于来源的日期 2023-07',
  )
  expect(formatReport('zh-CN', [])).toBe('data/ 没有错误，提醒 0 处。')
})
