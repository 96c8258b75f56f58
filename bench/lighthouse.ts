// The scores of Lighthouse for a phone on a slow network, with its default throttling, and the bytes before intent.
import lighthouse from 'lighthouse'
import { withDebuggingPort, withFreshPage } from './browser'
import { interleave, type Measurement, type RecordValue } from './interleave'
import type { LighthouseMetric, Metric, Result, TargetName } from './results'

export interface AuditedPage {
  readonly target: TargetName
  readonly url: string
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const AUDITS = [
  ['fcp', 'first-contentful-paint', 1],
  ['lcp', 'largest-contentful-paint', 1],
  ['tbt', 'total-blocking-time', 1],
  ['cls', 'cumulative-layout-shift', 1],
  ['kib', 'total-byte-weight', 1 / 1024],
] as const satisfies readonly (readonly [LighthouseMetric, string, number])[]

/** Records the numbers of Lighthouse's report, and fails where one is missing. */
async function audit(url: string, record: RecordValue): Promise<void> {
  const result = await withDebuggingPort(port =>
    lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }),
  )
  const report = result?.lhr
  if (!report || report.runtimeError) throw new Error(report?.runtimeError?.message ?? 'Lighthouse gave no report')
  const missing: string[] = []
  const recordOrMiss = (metric: Metric, value: number | null | undefined, unit: number) =>
    typeof value === 'number' ? record(metric, value * unit) : missing.push(metric)
  for (const id of CATEGORIES) recordOrMiss(id, report.categories[id]?.score, 100)
  for (const [metric, id, unit] of AUDITS) recordOrMiss(metric, report.audits[id]?.numericValue, unit)
  if (missing.length > 0) throw new Error(`Lighthouse's report lacks ${missing.join(', ')}`)
}

/** Counts kB of 1,000 bytes over the wire until the network is idle; nothing touches the map. */
const countKilobytesBeforeIntent = (url: string): Promise<number> =>
  withFreshPage('zh-CN', async ({ page, countBodyBytes }) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1000)
    return (await countBodyBytes()) / 1000
  })

const METRICS: readonly Metric[] = [...CATEGORIES, ...AUDITS.map(([metric]) => metric)]

export async function measureLighthouse(pages: readonly AuditedPage[], size: number, runs: number): Promise<Result[]> {
  const found: AuditedPage[] = []
  for (const page of pages) if ((await fetch(page.url)).ok) found.push(page)
  const audits = found.map(
    ({ target, url }): Measurement => ({ target, metrics: METRICS, run: record => audit(url, record) }),
  )
  const weights = found.map(
    ({ target, url }): Measurement => ({
      target,
      metrics: ['brotli'],
      run: async record => record('brotli', await countKilobytesBeforeIntent(url)),
    }),
  )
  return [...(await interleave(audits, size, runs)), ...(await interleave(weights, size, 1))]
}
