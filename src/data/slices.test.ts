import { expect, test } from 'vitest'
import { atOnce, type Steps } from '../domain/steps'
import { inSlices } from './slices'

function* count(to: number, slow = false): Steps<number> {
  let sum = 0
  for (let i = 1; i <= to; i++) {
    for (const until = performance.now() + (slow ? 1 : 0); performance.now() < until; );
    sum += i
    yield
  }
  return sum
}

test('long work lets others in between, and gives the same as at once', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  const sum = await inSlices(count(60, true))
  clearInterval(timer)
  expect(sum).toBe(atOnce(count(60)))
  expect(turns).toBeGreaterThan(1)
})

test('short work is done before anybody else has a turn', async () => {
  let turned = false
  setTimeout(() => {
    turned = true
  })
  await inSlices(count(10))
  expect(turned).toBe(false)
})

test('work that is no longer wanted stops with the reason', async () => {
  const caller = new AbortController()
  const work = inSlices(count(10_000, true), caller.signal)
  caller.abort(new Error('closed'))
  await expect(work).rejects.toThrow('closed')
})
