// Lighthouse as a phone on a slow network sees it, with its own default throttling; and the bytes before intent.
import lighthouse from 'lighthouse'
import { visit, withDebuggingPort } from './lab'
import type { LighthouseMetric, Metric, Result, Subject } from './results'
import { inTurn, type Taker } from './turns'

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

async function audit(url: string): Promise<[Metric, number][]> {
  const result = await withDebuggingPort(port =>
    lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }),
  )
  const report = result?.lhr
  if (!report || report.runtimeError) throw new Error(report?.runtimeError?.message ?? 'Lighthouse gave no report')
  const scores = CATEGORIES.map((id): [Metric, number] => [id, Math.round((report.categories[id]?.score ?? 0) * 100)])
  const numbers = AUDITS.map(([metric, id, unit]): [Metric, number] => {
    const value = report.audits[id]?.numericValue
    if (value === undefined) throw new Error(`Lighthouse has no ${id}`)
    return [metric, value * unit]
  })
  return [...scores, ...numbers]
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
      take: async record => {
        for (const [metric, value] of await audit(url)) record(metric, value)
      },
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
