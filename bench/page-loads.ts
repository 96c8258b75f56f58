// What one visit at full speed tells: the first full draw, the longest tasks, and the memory they leave behind.
import { type Page, visit } from './browser'
import { reachForMap } from './interactions'
import { inTurn, type Taker } from './interleave'
import type { Metric, Result } from './results'
import type { Asked } from './targets'

const FILTER_STEPS = 12
const SETTLE_MS = 1000

export interface Wanted {
  readonly draw: boolean
  readonly tasks: boolean
  readonly heap: boolean
}

/** Reads and forgets the long tasks so far. None of 50 ms or more is zero. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(() => Math.max(0, ...window.probe.tasks.splice(0).map(task => task.ms)))
}

const metricsOf = (wanted: Wanted, isOurs: boolean): Metric[] => [
  ...(wanted.draw ? (['draw'] as const) : []),
  ...(wanted.tasks ? (['task-load', 'task-filter'] as const) : []),
  ...(wanted.heap ? (['heap'] as const) : []),
  ...(wanted.tasks && isOurs ? (['task-intent'] as const) : []),
  ...(wanted.heap && isOurs ? (['heap-gl'] as const) : []),
]

const takerOf =
  (wanted: Wanted) =>
  ({ subject, open, hand, step }: Asked): Taker => ({
    subject,
    metrics: metricsOf(wanted, subject === 'ours'),
    take: record =>
      visit(async ({ page, heapMb }) => {
        record('draw', await open(page))
        const load = await longestTask(page)
        await hand(page)
        record('task-load', Math.max(load, await longestTask(page)))
        if (wanted.heap) record('heap', await heapMb())
        if (wanted.tasks) {
          await longestTask(page)
          for (let n = 0; n < FILTER_STEPS; n++) await step(page, n)
          record('task-filter', await longestTask(page))
        }
        if (subject !== 'ours' || !(wanted.heap || wanted.tasks)) return
        await reachForMap(page)
        record('task-intent', await longestTask(page))
        if (wanted.heap) record('heap-gl', await heapMb())
      }),
  })

export const measureVisits = (pages: readonly Asked[], size: number, runs: number, wanted: Wanted): Promise<Result[]> =>
  inTurn(pages.map(takerOf(wanted)), size, runs)
