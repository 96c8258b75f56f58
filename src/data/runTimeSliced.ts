// Decides when long work rests, so that the page answers in between. Short work never does.
import type { Steps } from '../domain/computation/steps'
import { throwIfAborted } from './throwIfAborted'

/** Within a frame there is time for the page besides. */
const SLICE_MS = 12

/** Throws the signal's reason once it is aborted, between two slices. */
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

/** Older browsers have no `scheduler.yield`, and a timer of theirs waits 4 ms where a message does not. */
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
