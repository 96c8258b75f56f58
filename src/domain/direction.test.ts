import { expect, test } from 'vitest'
import { directionsOf, evidenceOf, lettersOf, parseEvidence } from './direction'

test('the letters keep the best evidence of each direction', () => {
  const letters = lettersOf([
    { direction: 'green', kind: 'planned' },
    { direction: 'green', kind: 'announced' },
    { direction: 'leading-industry', kind: 'delivered' },
    { direction: 'governance', kind: 'planned' },
  ])
  expect(letters).toBe('d--a-p')
  expect(evidenceOf(letters)).toEqual(['delivered', null, null, 'announced', null, 'planned'])
  expect(directionsOf(letters)).toEqual(['leading-industry', 'green', 'governance'])
})

test.each(['', 'd--a-', 'd--a-p-', 'x-----', 'D-----'])('"%s" is no evidence', text => {
  expect(parseEvidence(text)).toBeNull()
})
