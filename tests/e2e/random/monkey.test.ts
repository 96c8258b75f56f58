// Random use: list, counts, map, panel and URL are compared after each step. `npm run monkey` takes 500 steps with each
// of five new seeds and prints them; `MONKEY_SEED=n npm run monkey` repeats one.
import { describe, expect, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'
import { SMALL_MAP } from '../../support/browser/mapDriver'
import { FAULT_STEPS, STEPS_WITHOUT_RELOAD, takeRandomSteps } from '../../support/browser/randomSteps'

const FAULT_COUNT = Number(process.env.MONKEY_FAULTS ?? 8)
const COUNT = Number(process.env.MONKEY_STEPS ?? 25)
const SEEDS = (process.env.MONKEY_SEED ?? '7').split(',').map(Number)
/** The heap at the end of a long run is compared with the heap after this step. */
const WARM_STEP = 50

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: [readonly string[]] }
  }
  readonly nodes: readonly number[]
}

/**
 * The bytes of objects, texts and nodes of the page. Compiled code is left out: V8 goes on compiling hot functions, 1.9
 * of the 2.5 MB by which the whole heap grew between the steps 50 and 500 (seed 4711).
 */
function measureObjects(text: string): number {
  const { snapshot, nodes } = JSON.parse(text) as HeapSnapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let sum = 0
  for (let i = 0; i < nodes.length; i += fields.length)
    if (types[0][nodes[i + type] ?? 0] !== 'code') sum += nodes[i + size] ?? 0
  return sum
}

/** The heap in bytes, with the start view over MapLibre: all of it, and without compiled code. */
async function measureHeap(app: App): Promise<{ readonly total: number; readonly objects: number }> {
  await app.page.setViewportSize(SMALL_MAP)
  await app.navigateInPage('/')
  await app.page.mouse.move(600, 300)
  await app.page.mouse.move(604, 304)
  // A context lost for good is tried again when the page becomes visible.
  await app.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await app.waitForIdleMap()
  const devtools = await app.page.context().newCDPSession(app.page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const parts: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  return { total: usedSize, objects: measureObjects(parts.join('')) }
}

describe.each(SEEDS)('seed %i', seed => {
  test(`${COUNT} random steps: the page is consistent with its URL after each`, {
    timeout: 60_000 + COUNT * 3000,
  }, async () => {
    const app = await openApp('/', { viewport: SMALL_MAP, freshContext: true })
    await takeRandomSteps(app, seed, COUNT)
    expect(app.consoleErrors()).toEqual([])
  })

  test(`${FAULT_COUNT} faults of the map and of files: the page is consistent with its URL after each`, {
    timeout: 60_000 + FAULT_COUNT * 10_000,
  }, async () => {
    const app = await openApp('/', { viewport: SMALL_MAP, freshContext: true })
    await takeRandomSteps(app, seed, FAULT_COUNT, FAULT_STEPS)
    const expectedErrors = /Failed to load resource|net::ERR|ERR_INTERNET_DISCONNECTED/
    expect(app.consoleErrors().filter(text => !expectedErrors.test(text))).toEqual([])
  })

  test.runIf(COUNT > WARM_STEP)(
    `the heap does not grow between ${WARM_STEP} and ${COUNT} steps`,
    {
      timeout: 60_000 + COUNT * 3000,
    },
    async () => {
      const app = await openApp('/', { viewport: SMALL_MAP, freshContext: true })
      let warmHeap = { total: 1, objects: 1 }
      await takeRandomSteps(app, seed, COUNT, STEPS_WITHOUT_RELOAD, async step => {
        if (step === WARM_STEP) warmHeap = await measureHeap(app)
      })
      const finalHeap = await measureHeap(app)
      const [total, objects] = [finalHeap.total / warmHeap.total, finalHeap.objects / warmHeap.objects]
      console.log(
        `seed ${seed}: after ${COUNT} steps objects are ${objects.toFixed(2)} of those after ${WARM_STEP}, ` +
          `with compiled code ${total.toFixed(2)}`,
      )
      expect(objects).toBeLessThan(1.1)
      expect(app.consoleErrors()).toEqual([])
    },
  )
})
