// Lighthouse as a phone on a slow network sees it, with its own default throttling; and the bytes before intent.
import lighthouse from 'lighthouse'
import { visit, withDebuggingPort } from './browser'
import { inTurn, type Recording, type Taker } from './interleave'
import type { LighthouseMetric, Metric, Result, Subject } from './results'

export interface Audited {
  readonly subject: Subject
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

/** Records what Lighthouse could tell, and fails for the rest. */
async function audit(url: string, record: Recording): Promise<void> {
  const result = await withDebuggingPort(port =>
    lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }),
  )
  const report = result?.lhr
  if (!report || report.runtimeError) throw new Error(report?.runtimeError?.message ?? 'Lighthouse gave no report')
  const missing: string[] = []
  const note = (metric: Metric, value: number | null | undefined, unit: number) =>
    typeof value === 'number' ? record(metric, value * unit) : missing.push(metric)
  for (const id of CATEGORIES) note(id, report.categories[id]?.score, 100)
  for (const [metric, id, unit] of AUDITS) note(metric, report.audits[id]?.numericValue, unit)
  if (missing.length > 0) throw new Error(`Lighthouse could not tell ${missing.join(', ')}`)
}

/** kB of 1,000 bytes as they come over the wire, until nothing more comes and nobody has touched the map. */
const kilobytesBeforeIntent = (url: string): Promise<number> =>
  visit(async ({ page, bodyBytes }) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1000)
    return (await bodyBytes()) / 1000
  })

const METRICS: readonly Metric[] = [...CATEGORIES, ...AUDITS.map(([metric]) => metric)]

export async function measureLighthouse(pages: readonly Audited[], size: number, runs: number): Promise<Result[]> {
  const found: Audited[] = []
  for (const page of pages) if ((await fetch(page.url)).ok) found.push(page)
  const takers = found.map(
    ({ subject, url }): Taker => ({
      subject,
      metrics: METRICS,
      take: record => audit(url, record),
    }),
  )
  const weigh = found.map(
    ({ subject, url }): Taker => ({
      subject,
      metrics: ['brotli'],
      take: async record => record('brotli', await kilobytesBeforeIntent(url)),
    }),
  )
  return [...(await inTurn(takers, size, runs)), ...(await inTurn(weigh, size, 1))]
}
