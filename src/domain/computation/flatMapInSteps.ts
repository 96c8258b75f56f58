// `flatMap` as work in steps.
import { ROWS_PER_STEP, type Steps } from './steps'

/** `flatMap` in steps. */
export function* flatMapInSteps<T, U>(items: readonly T[], map: (item: T) => readonly U[]): Steps<U[]> {
  const results: U[] = []
  for (const [i, item] of items.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    for (const result of map(item)) results.push(result)
  }
  return results
}
