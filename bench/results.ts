// What a measurement leaves behind, and the few numbers made of it. Knows nothing of how it was taken.

export const PEERS = ['maplibre', 'echarts', 'leaflet'] as const
export type Peer = (typeof PEERS)[number]
/** Lighthouse sees two pages of ours; everything else the start page only. */
export type Subject = 'ours' | 'ours-cluster' | 'ours-english' | Peer

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

export const METRICS = [
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
export type Metric = LighthouseMetric | (typeof METRICS)[number]

export interface Result {
  readonly metric: Metric
  readonly subject: Subject
  /** Clusters on the page. */
  readonly size: number
  /** One value per run or step; milliseconds, MB, or points of a score. */
  readonly values: readonly number[]
  /** Why there are no values, or fewer than asked for. */
  readonly why?: string
}

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly os: string
  readonly node: string
  readonly chromium: string
  /** What WebGL says it draws with. */
  readonly webgl: string
  readonly date: string
}

export interface Bench {
  readonly machine: Machine
  readonly results: readonly Result[]
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const high = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2
}

export const worst = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.max(...values))

const keyOf = ({ metric, subject, size }: Result): string => `${metric} ${subject} ${size}`

/** Newer results in the place of older ones of the same thing. */
export function merge(older: readonly Result[], newer: readonly Result[]): Result[] {
  return [...new Map([...older, ...newer].map(result => [keyOf(result), result])).values()]
}

export const find = (results: readonly Result[], metric: Metric, subject: Subject, size: number): Result | undefined =>
  results.find(r => r.metric === metric && r.subject === subject && r.size === size)
