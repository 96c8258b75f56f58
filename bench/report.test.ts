import { describe, expect, test } from 'vitest'
import type { CountyCode } from '../src/domain/adcode'
import { makeRows } from './generate'
import { inTurn } from './interleave'
import { buildReport, insertReport } from './report'
import { type Machine, type Metric, median, merge, type Result, type Subject } from './results'
import { chosenAfter } from './targets'

const machine: Machine = {
  cpu: 'Some CPU',
  cores: 2,
  memoryGb: 8,
  os: 'Linux 6',
  node: 'v20.1.0',
  chromium: '150.0',
  webgl: 'SwiftShader',
  date: '2026-01-02',
}

const result = (metric: Metric, subject: Subject, size: number, values: number[], why?: string): Result => ({
  metric,
  subject,
  size,
  values,
  ...(why ? { why } : {}),
})

const report = (...results: Result[]) => buildReport({ machine, results })
const lineOf = (text: string, start: string): string => text.split('\n').find(line => line.startsWith(start)) ?? ''

describe('the report', () => {
  test('names the machine', () => {
    expect(report()).toContain('2026-01-02')
    expect(report()).toContain('2 cores of Some CPU, 8 GB of memory, Linux 6, Node 20.1.0, Chromium 150.0')
    expect(report()).toContain('SwiftShader')
  })

  test('says of each bar of a size whether it is met', () => {
    const text = report(
      result('filter', 'ours', 53, [40, 30, 120]),
      result('filter', 'maplibre', 53, [80]),
      result('filter', 'echarts', 53, [20]),
    )
    const line = lineOf(text, '| 53 |')
    expect(line).toContain('40 (120)')
    expect(line).toContain('0.5 ×')
    expect(line).toContain('median ≤ 50 ms: met')
    expect(line).toContain('worst ≤ 100 ms: **not met**')
    expect(line).toContain('ahead of ECharts: **not met**')
    expect(line).toContain('ahead of Leaflet: not known')
  })

  test('has other bars where there are more clusters', () => {
    const at = (ours: number) =>
      lineOf(
        report(result('filter', 'ours', 10_000, [ours]), result('filter', 'maplibre', 10_000, [100])),
        '| 10,000 |',
      )
    expect(at(200)).toContain('≤ 2 × MapLibre: met')
    expect(at(201)).toContain('≤ 2 × MapLibre: **not met**')
    expect(at(200)).not.toContain('≤ 50 ms')
  })

  test('holds the heap after intent against the same page of bare MapLibre', () => {
    const text = report(result('heap-gl', 'ours', 53, [30]), result('heap', 'maplibre', 53, [10]))
    expect(text.slice(text.indexOf('### JS heap once MapLibre'))).toContain('3 × | 1 | ≤ 2.5 × MapLibre: **not met**')
  })

  test('gives the reason where there is no number, or not all of them', () => {
    const text = report(
      result('draw', 'ours', 53, [], 'not done within 120 s'),
      result('draw', 'maplibre', 53, [100], 'the page crashed'),
    )
    expect(lineOf(text, '| 53 |')).toContain('– (not done within 120 s)')
    expect(lineOf(text, '| 53 |')).toContain('100 · n 1, then the page crashed')
  })

  test('compares 10,000 with 100,000', () => {
    const text = report(result('draw', 'ours', 10_000, [100]), result('draw', 'ours', 100_000, [1200]))
    expect(lineOf(text, '| First full draw')).toBe(
      '| First full draw from the start of the navigation | 12 × | – | – | – | **not met** |',
    )
  })

  test('writes a task too short to be a long one as such', () => {
    expect(report(result('task-load', 'ours', 53, [0, 0, 70]))).toContain('< 50 (70)')
  })

  test('puts the start page, its scores and their bars in one line', () => {
    const text = report(
      result('performance', 'ours', 53, [99, 100, 100]),
      result('lcp', 'ours', 53, [1300]),
      result('cls', 'ours', 53, [0]),
    )
    const line = lineOf(text, '| This app, start page |')
    expect(line).toContain('performance 100: met')
    expect(line).toContain('LCP ≤ 1.2 s: **not met**')
    expect(line).toContain('CLS 0: met')
    expect(line).toContain('TBT ≤ 50 ms: not known')
    expect(text).toContain('answers 404')
  })

  test('replaces what stands between its markers and nothing else', () => {
    const once = insertReport('# Performance\n\nWords.\n', 'one')
    const twice = insertReport(`${once}\nMore words.\n`, 'two')
    expect(twice).toBe('# Performance\n\nWords.\n\n<!-- bench:start -->\n\ntwo\n\n<!-- bench:end -->\n\nMore words.\n')
  })
})

describe('results', () => {
  test('have the middle value as median, or the mean of the two', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null])
  })

  test('of a part that ran again replace the older ones', () => {
    const old = [result('draw', 'ours', 53, [1]), result('heap', 'ours', 53, [2])]
    expect(merge(old, [result('draw', 'ours', 53, [3])])).toEqual([
      result('draw', 'ours', 53, [3]),
      result('heap', 'ours', 53, [2]),
    ])
  })

  test('of a page that fails are kept up to there, and the others go on', async () => {
    const results = await inTurn(
      [
        {
          subject: 'ours',
          metrics: ['draw', 'heap'],
          take: async record => {
            record('draw', 1)
            throw new Error('no memory')
          },
        },
        { subject: 'maplibre', metrics: ['draw'], take: async record => record('draw', 2) },
      ],
      53,
      2,
    )
    expect(results).toEqual([
      result('draw', 'ours', 53, [1]),
      result('heap', 'ours', 53, [], 'no memory'),
      result('draw', 'maplibre', 53, [2, 2]),
    ])
  })
})

test('the filter turns the industries on one by one, then off, and begins again', () => {
  const counts = Array.from({ length: 13 }, (_, step) => chosenAfter(step).length)
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0, 1])
  expect(chosenAfter(6)).not.toContain('electronics')
})

test('generated rows are the same every time, sorted by place, and keep what the generator does not know', () => {
  const real = [
    {
      id: 'a',
      nameZh: '甲',
      nameEn: 'A',
      shortZh: '甲',
      adcode: null,
      prefecture: '510100',
      industry: 'materials',
      recognitions: [{ list: 'sc-2023' }, { list: null }],
      evidence: 'kept',
    },
  ]
  const places = {
    prefectures: [{ code: '510100', name: '成都市' }],
    counties: [
      { code: '510105' as CountyCode, name: '青羊区', syllables: 'qing yang qu' },
      { code: '510104' as CountyCode, name: '锦江区', syllables: 'jin jiang qu' },
    ],
  }
  const rows = makeRows(100, real, places)
  expect(rows).toEqual(makeRows(100, real, places))
  expect(new Set(rows.map(row => row.id)).size).toBe(100)
  expect(rows.map(row => row.adcode)).toEqual(rows.map(row => row.adcode).sort())
  expect(rows[0]).toMatchObject({ evidence: 'kept', prefecture: '510100', industry: 'materials' })
})
