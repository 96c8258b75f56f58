import { expect, test } from 'vitest'
import { listChosen } from './targets'

test('the filter turns the industries on one by one, then off, and begins again', () => {
  const counts = Array.from({ length: 13 }, (_, step) => listChosen(step).length)
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0, 1])
  expect(listChosen(6)).not.toContain('electronics')
})
