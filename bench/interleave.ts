// Takes the same measurement of several pages in turn, run by run, so that a busy minute of the machine falls on all.
import type { Metric, Result, Subject } from './results'

export type Recording = (metric: Metric, value: number) => void

export interface Taker {
  readonly subject: Subject
  /** What a complete take records. */
  readonly metrics: readonly Metric[]
  readonly take: (record: Recording) => Promise<void>
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replaceAll('|', '/') ?? 'failed'

/** What was recorded before a failure is kept, beside its reason; who failed is not asked again. */
export async function inTurn(takers: readonly Taker[], size: number, runs: number): Promise<Result[]> {
  const results = takers.flatMap(({ subject, metrics }) =>
    metrics.map(metric => ({ metric, subject, size, values: [] as number[], why: '' })),
  )
  const failed = new Set<Subject>()
  for (let run = 0; run < runs; run++)
    for (const { subject, take } of takers) {
      if (failed.has(subject)) continue
      const own = results.filter(r => r.subject === subject)
      await take((metric, value) => own.find(r => r.metric === metric)?.values.push(value)).catch(error => {
        failed.add(subject)
        for (const r of own) if (own.length === 1 || r.values.length <= run) r.why = reasonOf(error)
      })
    }
  return results.map(({ why, ...result }) => (why === '' ? result : { ...result, why }))
}
