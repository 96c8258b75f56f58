// Runs long work in time slices, so that the page stays responsive.
import type { Steps } from './steps'
import { throwIfAborted } from './throwIfAborted'

/** Leaves a few ms of a frame (16 ms) for the page. */
const SLICE_MS = 12

/** Runs all steps; work shorter than a slice never pauses. Throws the reason of an aborted signal, between two slices. */
export async function runTimeSliced<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const sliceEnd = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < sliceEnd)
    await yieldToBrowser()
    throwIfAborted(signal)
  }
}

/** Without `scheduler.yield`, a message: it is not delayed by 4 ms as a timer is. */
function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
