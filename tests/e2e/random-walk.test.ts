// Random use, with list, counts, map, panel and address compared after each step. `npm run walk` takes 500 steps with each
// of five seeds that it draws and prints; `WALK_SEED=n npm run walk` repeats one of them.
import { describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { SMALL_MAP } from '../support/map'
import { FAULTS, STEPS_IN_PLACE, walk } from '../support/walk'

const FAULT_COUNT = Number(process.env.WALK_FAULTS ?? 8)
const COUNT = Number(process.env.WALK_STEPS ?? 25)
const SEEDS = (process.env.WALK_SEED ?? '7').split(',').map(Number)
/** The heap at the end of a long walk is compared with that after so many steps. */
const WARM_STEP = 50

/** The heap in bytes, with the start view and MapLibre's ground on the page. */
async function measureHeap(app: App): Promise<number> {
  await app.page.setViewportSize(SMALL_MAP)
  await app.follow('/')
  await app.page.mouse.move(900, 300)
  await app.page.mouse.move(904, 304)
  // A context that was lost for good is tried again when the page is looked at again.
  await app.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await app.mapIsIdle()
  const devtools = await app.page.context().newCDPSession(app.page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize
}

describe.each(SEEDS)('seed %i', seed => {
  test(`${COUNT} random steps: the page agrees with its address after each`, {
    timeout: 60_000 + COUNT * 3000,
  }, async () => {
    const app = await openApp('/', { viewport: SMALL_MAP, unused: true })
    await walk(app, seed, COUNT)
    expect(app.consoleErrors()).toEqual([])
  })

  test(`${FAULT_COUNT} faults of the map and of files: the page agrees with its address after each`, {
    timeout: 60_000 + FAULT_COUNT * 10_000,
  }, async () => {
    const app = await openApp('/', { viewport: SMALL_MAP, unused: true })
    await walk(app, seed, FAULT_COUNT, FAULTS)
    const causedOnPurpose = /Failed to load resource|net::ERR|ERR_INTERNET_DISCONNECTED/
    expect(app.consoleErrors().filter(text => !causedOnPurpose.test(text))).toEqual([])
  })

  test.runIf(COUNT > WARM_STEP)(
    `the heap after ${COUNT} steps is that after ${WARM_STEP}`,
    {
      timeout: 60_000 + COUNT * 3000,
    },
    async () => {
      const app = await openApp('/', { viewport: SMALL_MAP, unused: true })
      let warm = 0
      await walk(app, seed, COUNT, STEPS_IN_PLACE, async step => {
        if (step === WARM_STEP) warm = await measureHeap(app)
      })
      const ratio = (await measureHeap(app)) / warm
      console.log(`seed ${seed}: the heap after ${COUNT} steps is ${ratio.toFixed(2)} of that after ${WARM_STEP}`)
      expect(ratio).toBeLessThan(1.1)
      expect(app.consoleErrors()).toEqual([])
    },
  )
})
