// Measures several targets in alternation, run by run, so that a slow minute of the machine affects all of them.
import type { Metric, Result, TargetName } from './results'

export type RecordValue = (metric: Metric, value: number) => void

export interface Measurement {
  readonly target: TargetName
  /** The metrics that a complete run records. */
  readonly metrics: readonly Metric[]
  readonly run: (record: RecordValue) => Promise<void>
}

const formatFailure = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replaceAll('|', '/') ?? 'failed'

/** Values recorded before a failure stay, with the reason beside them. A target that failed does not run again. */
export async function interleave(measurements: readonly Measurement[], size: number, runs: number): Promise<Result[]> {
  const results = measurements.flatMap(({ target, metrics }) =>
    metrics.map(metric => ({ metric, target, size, values: [] as number[], failure: '' })),
  )
  const failed = new Set<TargetName>()
  for (let n = 0; n < runs; n++)
    for (const { target, run } of measurements) {
      if (failed.has(target)) continue
      const own = results.filter(r => r.target === target)
      await run((metric, value) => own.find(r => r.metric === metric)?.values.push(value)).catch(error => {
        failed.add(target)
        for (const r of own) if (own.length === 1 || r.values.length <= n) r.failure = formatFailure(error)
      })
    }
  return results.map(({ failure, ...result }) => (failure === '' ? result : { ...result, failure }))
}
