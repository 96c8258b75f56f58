// The measurements of one page load at full speed: the first full draw, the longest tasks, and the heap after them.
import { type Page, withFreshPage } from './browser'
import { reachForMap } from './interactions'
import { interleave, type Measurement } from './interleave'
import { isApp, type Metric, type Result } from './results'
import type { Target } from './targets'

const FILTER_STEPS = 12
const SETTLE_MS = 1000

export interface Wanted {
  readonly draw: boolean
  readonly tasks: boolean
  readonly heap: boolean
}

/** Reads the long tasks since the last call and forgets them. The result is zero where none took 50 ms. */
async function takeLongestTask(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(() => Math.max(0, ...window.probe.tasks.splice(0).map(task => task.ms)))
}

const listMetrics = (wanted: Wanted, hasIntent: boolean): Metric[] => [
  ...(wanted.draw ? (['draw'] as const) : []),
  ...(wanted.tasks ? (['task-load', 'task-filter'] as const) : []),
  ...(wanted.heap ? (['heap'] as const) : []),
  ...(wanted.tasks && hasIntent ? (['task-intent'] as const) : []),
  ...(wanted.heap && hasIntent ? (['heap-gl'] as const) : []),
]

const buildMeasurement =
  (wanted: Wanted) =>
  ({ name, locale, open, makeFirstMove, stepFilter }: Target): Measurement => ({
    target: name,
    metrics: listMetrics(wanted, isApp(name)),
    run: record =>
      withFreshPage(locale, async ({ page, measureHeapMb }) => {
        record('draw', await open(page))
        const load = await takeLongestTask(page)
        await makeFirstMove(page)
        record('task-load', Math.max(load, await takeLongestTask(page)))
        if (wanted.heap) record('heap', await measureHeapMb())
        if (wanted.tasks) {
          await takeLongestTask(page)
          for (let n = 0; n < FILTER_STEPS; n++) await stepFilter(page, n)
          record('task-filter', await takeLongestTask(page))
        }
        if (!isApp(name) || !(wanted.heap || wanted.tasks)) return
        await reachForMap(page)
        record('task-intent', await takeLongestTask(page))
        if (wanted.heap) record('heap-gl', await measureHeapMb())
      }),
  })

export const measurePageLoads = (
  targets: readonly Target[],
  size: number,
  runs: number,
  wanted: Wanted,
): Promise<Result[]> => interleave(targets.map(buildMeasurement(wanted)), size, runs)
