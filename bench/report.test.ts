import { describe, expect, test } from 'vitest'
import { buildReport, insertReport } from './report'
import type { Machine, Metric, Result, TargetName } from './results'

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

const buildResult = (metric: Metric, target: TargetName, size: number, values: number[], failure?: string): Result => ({
  metric,
  target,
  size,
  values,
  ...(failure ? { failure } : {}),
})

const report = (...results: Result[]) => buildReport({ machine, results })
const findLine = (text: string, start: string): string => text.split('\n').find(line => line.startsWith(start)) ?? ''

describe('the report', () => {
  test('names the machine', () => {
    expect(report()).toContain('2026-01-02')
    expect(report()).toContain('2 cores of Some CPU, 8 GB of memory, Linux 6, Node 20.1.0, Chromium 150.0')
    expect(report()).toContain('SwiftShader')
  })

  test('says of each budget of a size whether it is met', () => {
    const text = report(
      buildResult('filter', 'app', 53, [40, 30, 120]),
      buildResult('filter', 'maplibre', 53, [80]),
      buildResult('filter', 'echarts', 53, [20]),
    )
    const line = findLine(text, '| 53 |')
    expect(line).toContain('40 (120)')
    expect(line).toContain('0.5 ×')
    expect(line).toContain('median ≤ 50 ms: met')
    expect(line).toContain('worst ≤ 100 ms: **not met**')
    expect(line).toContain('ahead of ECharts: **not met**')
    expect(line).toContain('ahead of Leaflet: not known')
  })

  test('has other budgets where there are more clusters', () => {
    const at = (own: number) =>
      findLine(
        report(buildResult('filter', 'app', 10_000, [own]), buildResult('filter', 'maplibre', 10_000, [100])),
        '| 10,000 |',
      )
    expect(at(200)).toContain('≤ 2 × MapLibre: met')
    expect(at(201)).toContain('≤ 2 × MapLibre: **not met**')
    expect(at(200)).not.toContain('≤ 50 ms')
  })

  test('holds the heap after intent against the same page of bare MapLibre', () => {
    const text = report(buildResult('heap-gl', 'app', 53, [30]), buildResult('heap', 'maplibre', 53, [10]))
    expect(text.slice(text.indexOf('### JS heap once MapLibre'))).toContain('3 × | 1 | ≤ 2.5 × MapLibre: **not met**')
  })

  test('gives the reason where there is no number, or not all of them', () => {
    const text = report(
      buildResult('draw', 'app', 53, [], 'not done within 120 s'),
      buildResult('draw', 'maplibre', 53, [100], 'the page crashed'),
    )
    expect(findLine(text, '| 53 |')).toContain('– (not done within 120 s)')
    expect(findLine(text, '| 53 |')).toContain('100 · n 1, then the page crashed')
  })

  test('compares 10,000 with 100,000', () => {
    const text = report(buildResult('draw', 'app', 10_000, [100]), buildResult('draw', 'app', 100_000, [1200]))
    expect(findLine(text, '| First full draw')).toBe(
      '| First full draw from the start of the navigation | 12 × | – | – | – | **not met** |',
    )
  })

  test('writes a task too short to be a long one as such', () => {
    expect(report(buildResult('task-load', 'app', 53, [0, 0, 70]))).toContain('< 50 (70)')
  })

  test('puts the start page, its scores and their budgets in one line', () => {
    const text = report(
      buildResult('performance', 'app', 53, [99, 100, 100]),
      buildResult('lcp', 'app', 53, [1300]),
      buildResult('cls', 'app', 53, [0]),
    )
    const line = findLine(text, '| This app, start page |')
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

describe('the report of an older build and of both languages', () => {
  const text = report(
    buildResult('intent', 'app', 32, [90]),
    buildResult('intent', 'app-english', 32, [200]),
    buildResult('intent', 'older', 32, [120]),
    buildResult('intent', 'older-english', 32, [100]),
    buildResult('intent', 'maplibre', 32, [100]),
  )

  test('has a column for each and divides by the older build', () => {
    expect(findLine(text, '| Clusters |')).toBe(
      '| Clusters | This app | This app in English | Older build | Older build in English | Bare MapLibre | To MapLibre | To the older build | n | Budget |',
    )
    expect(findLine(text, '| 32 |')).toContain('| 0.9 ×<br>English: 2 × | 0.75 ×<br>English: 2 × |')
  })

  test('checks the budgets of both languages', () => {
    expect(findLine(text, '| 32 |')).toContain('≤ 1.15 × MapLibre: met<br>English: ≤ 1.15 × MapLibre: **not met**')
  })

  test('has the English columns alone where only English was measured', () => {
    const english = report(buildResult('heap-gl', 'app-english', 53, [30]), buildResult('heap', 'maplibre', 53, [10]))
    expect(english.slice(english.indexOf('### JS heap once'))).toContain(
      '| 30 | 3 × | 1 | ≤ 2.5 × MapLibre: **not met** |',
    )
  })
})
