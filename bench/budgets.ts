// What the project has promised of each number, and whether it holds. Pure.
import { find, type Metric, median, type Result, type Subject, worst } from './results'

/** Null where a number is missing, so that nothing can be said. */
export interface Verdict {
  readonly bar: string
  readonly met: boolean | null
}

type Ask = (results: readonly Result[], size: number) => Verdict

const REAL = 53

/** Null where either is missing, or nothing: no long task is none that was counted, not one of no time. */
const quotient = (over: number | null, under: number | null): number | null => (over && under ? over / under : null)

const medianOf = (results: readonly Result[], metric: Metric, subject: Subject, size: number): number | null =>
  median(find(results, metric, subject, size)?.values ?? [])

/** Of ours to bare MapLibre; the heap after intent is held against the same page of MapLibre. */
export function ratio(results: readonly Result[], metric: Metric, size: number): number | null {
  const ours = medianOf(results, metric, 'ours', size)
  const bare = medianOf(results, metric === 'heap-gl' ? 'heap' : metric, 'maplibre', size)
  return quotient(ours, bare)
}

const holds = (value: number | null, test: (value: number) => boolean): boolean | null =>
  value === null ? null : test(value)

const timesBare =
  (metric: Metric, most: number): Ask =>
  (results, size) => ({ bar: `≤ ${most} × MapLibre`, met: holds(ratio(results, metric, size), r => r <= most) })

const atMost =
  (metric: Metric, most: number, unit: string): Ask =>
  (results, size) => ({
    bar: `median ≤ ${most} ${unit}`,
    met: holds(medianOf(results, metric, 'ours', size), value => value <= most),
  })

const worstAtMost =
  (metric: Metric, most: number, unit: string): Ask =>
  (results, size) => ({
    bar: `worst ≤ ${most} ${unit}`,
    met: holds(worst(find(results, metric, 'ours', size)?.values ?? []), value => value <= most),
  })

const aheadOf =
  (metric: Metric, peer: Subject, name: string): Ask =>
  (results, size) => {
    const theirs = medianOf(results, metric, peer, size)
    const ours = medianOf(results, metric, 'ours', size)
    return { bar: `ahead of ${name}`, met: theirs === null || ours === null ? null : ours < theirs }
  }

const ALL = 'every size'

const BARS: readonly (readonly [metric: Metric, size: number | typeof ALL, ask: Ask])[] = [
  ['intent', ALL, timesBare('intent', 1.15)],
  ['filter', REAL, atMost('filter', 50, 'ms')],
  ['filter', REAL, worstAtMost('filter', 100, 'ms')],
  ['filter', 10_000, timesBare('filter', 2)],
  ['filter', 100_000, timesBare('filter', 3)],
  ['filter', ALL, aheadOf('filter', 'echarts', 'ECharts')],
  ['filter', ALL, aheadOf('filter', 'leaflet', 'Leaflet')],
  ['draw', 10_000, timesBare('draw', 1.2)],
  ['draw', 100_000, timesBare('draw', 1.5)],
  ['heap', ALL, timesBare('heap', 2.5)],
  ['heap-gl', ALL, timesBare('heap-gl', 2.5)],
  ['keystroke', REAL, atMost('keystroke', 8, 'ms')],
  ['keystroke', 10_000, atMost('keystroke', 50, 'ms')],
  ['matrix', REAL, atMost('matrix', 100, 'ms')],
  ['task-load', ALL, worstAtMost('task-load', 200, 'ms')],
  ['task-filter', ALL, worstAtMost('task-filter', 200, 'ms')],
  ['task-intent', ALL, worstAtMost('task-intent', 200, 'ms')],
]

export const verdictsOf = (results: readonly Result[], metric: Metric, size: number): Verdict[] =>
  BARS.filter(([of, at]) => of === metric && (at === ALL || at === size)).map(([, , ask]) => ask(results, size))

const PAGE_BARS: readonly (readonly [bar: string, metric: Metric, test: (value: number) => boolean])[] = [
  ['performance 100', 'performance', v => v === 100],
  ['accessibility 100', 'accessibility', v => v === 100],
  ['best practices 100', 'best-practices', v => v === 100],
  ['SEO 100', 'seo', v => v === 100],
  ['LCP ≤ 1.2 s', 'lcp', v => v <= 1200],
  ['TBT ≤ 50 ms', 'tbt', v => v <= 50],
  ['CLS 0', 'cls', v => v === 0],
  ['≤ 160 kB before intent', 'brotli', v => v <= 160],
]

export const pageVerdicts = (results: readonly Result[], page: 'ours' | 'ours-cluster'): Verdict[] =>
  PAGE_BARS.map(([bar, metric, test]) => ({ bar, met: holds(medianOf(results, metric, page, REAL), test) }))

const FROM = 10_000
const TO = 100_000
export const MOST_GROWTH = 10.5

/** How many times more at 100,000 clusters than at 10,000. */
export const growth = (results: readonly Result[], metric: Metric, subject: Subject): number | null =>
  quotient(medianOf(results, metric, subject, TO), medianOf(results, metric, subject, FROM))

export const growthVerdict = (results: readonly Result[], metric: Metric): Verdict => ({
  bar: `≤ ${MOST_GROWTH}`,
  met: holds(growth(results, metric, 'ours'), grown => grown <= MOST_GROWTH),
})
