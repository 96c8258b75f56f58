// The budget of each number, and the check whether it is met. Pure.
import {
  type CurrentApp,
  findMedian,
  findResult,
  findWorst,
  type Metric,
  type Peer,
  REAL_SIZE,
  type Result,
  type TargetName,
} from './results'

export interface Verdict {
  readonly budget: string
  /** Null where a number is missing. */
  readonly met: boolean | null
}

type Check = (results: readonly Result[], app: CurrentApp, size: number) => Verdict

/** Null where either is missing or zero: a long task of zero means that none was counted. */
const divide = (over: number | null, under: number | null): number | null => (over && under ? over / under : null)

/** The app's median over bare MapLibre's. The heap after intent is divided by the heap of the same MapLibre page. */
export function computeRatio(results: readonly Result[], metric: Metric, app: CurrentApp, size: number): number | null {
  const bare = findMedian(results, metric === 'heap-gl' ? 'heap' : metric, 'maplibre', size)
  return divide(findMedian(results, metric, app, size), bare)
}

/** The app's median over that of the older build in the same language. */
export function computeChange(
  results: readonly Result[],
  metric: Metric,
  app: CurrentApp,
  size: number,
): number | null {
  const older = findMedian(results, metric, app === 'app' ? 'older' : 'older-english', size)
  return divide(findMedian(results, metric, app, size), older)
}

const checkValue = (value: number | null, test: (value: number) => boolean): boolean | null =>
  value === null ? null : test(value)

const limitRatio =
  (metric: Metric, most: number): Check =>
  (results, app, size) => ({
    budget: `≤ ${most} × MapLibre`,
    met: checkValue(computeRatio(results, metric, app, size), ratio => ratio <= most),
  })

const limitMedian =
  (metric: Metric, most: number, unit: string): Check =>
  (results, app, size) => ({
    budget: `median ≤ ${most} ${unit}`,
    met: checkValue(findMedian(results, metric, app, size), value => value <= most),
  })

const limitWorst =
  (metric: Metric, most: number, unit: string): Check =>
  (results, app, size) => ({
    budget: `worst ≤ ${most} ${unit}`,
    met: checkValue(findWorst(findResult(results, metric, app, size)?.values ?? []), value => value <= most),
  })

const requireFasterThan =
  (metric: Metric, peer: Peer, name: string): Check =>
  (results, app, size) => {
    const theirs = findMedian(results, metric, peer, size)
    const own = findMedian(results, metric, app, size)
    return { budget: `ahead of ${name}`, met: theirs === null || own === null ? null : own < theirs }
  }

const ALL = 'every size'

const BUDGETS: readonly (readonly [metric: Metric, size: number | typeof ALL, check: Check])[] = [
  ['intent', ALL, limitRatio('intent', 1.15)],
  ['filter', REAL_SIZE, limitMedian('filter', 50, 'ms')],
  ['filter', REAL_SIZE, limitWorst('filter', 100, 'ms')],
  ['filter', 10_000, limitRatio('filter', 2)],
  ['filter', 100_000, limitRatio('filter', 3)],
  ['filter', ALL, requireFasterThan('filter', 'echarts', 'ECharts')],
  ['filter', ALL, requireFasterThan('filter', 'leaflet', 'Leaflet')],
  ['draw', 10_000, limitRatio('draw', 1.2)],
  ['draw', 100_000, limitRatio('draw', 1.5)],
  ['heap', ALL, limitRatio('heap', 2.5)],
  ['heap-gl', ALL, limitRatio('heap-gl', 2.5)],
  ['keystroke', REAL_SIZE, limitMedian('keystroke', 8, 'ms')],
  ['keystroke', 10_000, limitMedian('keystroke', 50, 'ms')],
  ['matrix', REAL_SIZE, limitMedian('matrix', 100, 'ms')],
  ['task-load', ALL, limitWorst('task-load', 200, 'ms')],
  ['task-filter', ALL, limitWorst('task-filter', 200, 'ms')],
  ['task-intent', ALL, limitWorst('task-intent', 200, 'ms')],
  ['import', 10_000, limitMedian('import', 20, 's')],
  ['task-import', 10_000, limitWorst('task-import', 100, 'ms')],
  ['import-memory', 10_000, limitWorst('import-memory', 1024, 'MB')],
  ['import-node', 10_000, limitMedian('import-node', 20, 's')],
  ['import-node-memory', 10_000, limitWorst('import-node-memory', 1024, 'MB')],
]

export const checkBudgets = (results: readonly Result[], metric: Metric, app: CurrentApp, size: number): Verdict[] =>
  BUDGETS.filter(([name, at]) => name === metric && (at === ALL || at === size)).map(([, , check]) =>
    check(results, app, size),
  )

const PAGE_BUDGETS: readonly (readonly [budget: string, metric: Metric, test: (value: number) => boolean])[] = [
  ['performance 100', 'performance', v => v === 100],
  ['accessibility 100', 'accessibility', v => v === 100],
  ['best practices 100', 'best-practices', v => v === 100],
  ['SEO 100', 'seo', v => v === 100],
  ['LCP ≤ 1.2 s', 'lcp', v => v <= 1200],
  ['TBT ≤ 50 ms', 'tbt', v => v <= 50],
  ['CLS 0', 'cls', v => v === 0],
  ['≤ 160 kB before intent', 'brotli', v => v <= 160],
]

export const checkPageBudgets = (results: readonly Result[], page: 'app' | 'app-cluster'): Verdict[] =>
  PAGE_BUDGETS.map(([budget, metric, test]) => ({
    budget,
    met: checkValue(findMedian(results, metric, page, REAL_SIZE), test),
  }))

const FROM = 10_000
const TO = 100_000
export const MOST_GROWTH = 10.5

/** The median at 100,000 clusters over the median at 10,000. */
export const computeGrowth = (results: readonly Result[], metric: Metric, target: TargetName): number | null =>
  divide(findMedian(results, metric, target, TO), findMedian(results, metric, target, FROM))

export const checkGrowth = (results: readonly Result[], metric: Metric, app: CurrentApp): Verdict => ({
  budget: `≤ ${MOST_GROWTH}`,
  met: checkValue(computeGrowth(results, metric, app), growth => growth <= MOST_GROWTH),
})
