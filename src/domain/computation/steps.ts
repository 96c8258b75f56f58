// Work as a generator: the caller runs it at once (`runSync`) or in time slices (runTimeSliced.ts).

/** Work that may pause at each `yield` and returns T. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Rows between two pauses: under 1 ms of the most expensive work per row. */
export const ROWS_PER_STEP = 100

/** Runs all steps without a pause. */
export function runSync<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
