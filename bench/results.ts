// The shape of a measurement, and the few numbers computed from it. It does not know how a measurement is taken.

export const PEERS = ['maplibre', 'echarts', 'leaflet'] as const
export type Peer = (typeof PEERS)[number]
/** The start page of this app and of an older build of it, in Chinese and in English. */
export const APPS = ['app', 'app-english', 'older', 'older-english'] as const
export type App = (typeof APPS)[number]
/** The app as the sources have it now; the budgets apply to it. */
export type CurrentApp = Extract<App, 'app' | 'app-english'>
/** Lighthouse reads a cluster page as well; every other measurement uses the start page. */
export type TargetName = App | 'app-cluster' | 'older-cluster' | Peer

/** The number of clusters that the budgets for the published site apply to. */
export const REAL_SIZE = 53

export const LIGHTHOUSE_METRICS = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'fcp',
  'lcp',
  'tbt',
  'cls',
  'kib',
  'brotli',
] as const
export type LighthouseMetric = (typeof LIGHTHOUSE_METRICS)[number]

export const SIZED_METRICS = [
  'intent',
  'filter',
  'filter-whole',
  'input',
  'draw',
  'heap',
  'heap-gl',
  'task-load',
  'task-filter',
  'task-intent',
  'keystroke',
  'matrix',
] as const
export type SizedMetric = (typeof SIZED_METRICS)[number]

/** Of a workbook with so many clusters: seconds, MB, and milliseconds of the longest task of the page. */
export const IMPORT_METRICS = ['import', 'task-import', 'import-memory', 'import-node', 'import-node-memory'] as const
export type ImportMetric = (typeof IMPORT_METRICS)[number]
export type Metric = LighthouseMetric | SizedMetric | ImportMetric

export interface Result {
  readonly metric: Metric
  readonly target: TargetName
  /** Clusters on the page. */
  readonly size: number
  /** One value per run or step; milliseconds, MB, or points of a score. */
  readonly values: readonly number[]
  /** The reason why values are missing. */
  readonly failure?: string
}

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly os: string
  readonly node: string
  readonly chromium: string
  /** The renderer that WebGL reports. */
  readonly webgl: string
  readonly date: string
}

export interface Measurements {
  readonly machine: Machine
  readonly results: readonly Result[]
}

export function computeMedian(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const high = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2
}

export const findWorst = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.max(...values)

export const isApp = (target: TargetName): target is App => APPS.some(app => app === target)

export const isOlder = (target: TargetName): boolean => target.startsWith('older')

const buildKey = ({ metric, target, size }: Result): string => `${metric} ${target} ${size}`

/** Newer results replace older ones of the same metric, target and size. */
export function mergeResults(older: readonly Result[], newer: readonly Result[]): Result[] {
  return [...new Map([...older, ...newer].map(result => [buildKey(result), result])).values()]
}

export const findResult = (
  results: readonly Result[],
  metric: Metric,
  target: TargetName,
  size: number,
): Result | undefined => results.find(r => r.metric === metric && r.target === target && r.size === size)

export const findMedian = (
  results: readonly Result[],
  metric: Metric,
  target: TargetName,
  size: number,
): number | null => computeMedian(findResult(results, metric, target, size)?.values ?? [])
