import { describe, expect, test } from 'vitest'
import { interleave } from './interleave'
import { computeMedian, type Metric, mergeResults, type Result, type TargetName } from './results'

const buildResult = (metric: Metric, target: TargetName, size: number, values: number[], failure?: string): Result => ({
  metric,
  target,
  size,
  values,
  ...(failure ? { failure } : {}),
})

describe('results', () => {
  test('have the middle value as median, or the mean of the two', () => {
    expect([computeMedian([3, 1, 2]), computeMedian([4, 1, 2, 3]), computeMedian([])]).toEqual([2, 2.5, null])
  })

  test('of a part that ran again replace the older ones', () => {
    const old = [buildResult('draw', 'app', 53, [1]), buildResult('heap', 'app', 53, [2])]
    expect(mergeResults(old, [buildResult('draw', 'app', 53, [3])])).toEqual([
      buildResult('draw', 'app', 53, [3]),
      buildResult('heap', 'app', 53, [2]),
    ])
  })

  test('of a page that fails are kept up to there, and the others go on', async () => {
    const results = await interleave(
      [
        {
          target: 'app',
          metrics: ['draw', 'heap'],
          run: async record => {
            record('draw', 1)
            throw new Error('no memory')
          },
        },
        { target: 'maplibre', metrics: ['draw'], run: async record => record('draw', 2) },
      ],
      53,
      2,
    )
    expect(results).toEqual([
      buildResult('draw', 'app', 53, [1]),
      buildResult('heap', 'app', 53, [], 'no memory'),
      buildResult('draw', 'maplibre', 53, [2, 2]),
    ])
  })
})
