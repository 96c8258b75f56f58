import { expect, test } from 'vitest'
import { runTimeSliced } from './runTimeSliced'
import { runSync, type Steps } from './steps'

function* count(to: number, slow = false): Steps<number> {
  let sum = 0
  for (let i = 1; i <= to; i++) {
    for (const until = performance.now() + (slow ? 1 : 0); performance.now() < until; );
    sum += i
    yield
  }
  return sum
}

test('long work lets other tasks run in between, and gives the same result as without pauses', async () => {
  let turnCount = 0
  const timer = setInterval(() => turnCount++, 0)
  const sum = await runTimeSliced(count(60, true))
  clearInterval(timer)
  expect(sum).toBe(runSync(count(60)))
  expect(turnCount).toBeGreaterThan(1)
})

test('short work finishes before any other task', async () => {
  let hasYielded = false
  setTimeout(() => {
    hasYielded = true
  })
  await runTimeSliced(count(10))
  expect(hasYielded).toBe(false)
})

test('aborted work throws the reason of the signal', async () => {
  const caller = new AbortController()
  const work = runTimeSliced(count(10_000, true), caller.signal)
  caller.abort(new Error('closed'))
  await expect(work).rejects.toThrow('closed')
})
