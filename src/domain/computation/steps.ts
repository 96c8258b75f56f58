// Work cut into steps, so that a great deal of it can be done in slices and a little of it at once, by the same code.

/** Each `yield` is a place where the work may rest. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Rows between two rests: well under a millisecond of the dearest work on a row. */
export const ROWS_PER_STEP = 100

export function runSync<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
