import { expect, test } from 'vitest'
import { parseEvidenceLetters, toDirections, toEvidenceByDirection, toEvidenceLetters } from './direction'

test('the letters keep the strongest evidence of each direction', () => {
  const letters = toEvidenceLetters([
    { direction: 'green', kind: 'planned' },
    { direction: 'green', kind: 'announced' },
    { direction: 'leading-industry', kind: 'delivered' },
    { direction: 'governance', kind: 'planned' },
  ])
  expect(letters).toBe('d--a-p')
  expect(toEvidenceByDirection(letters)).toEqual(['delivered', null, null, 'announced', null, 'planned'])
  expect(toDirections(letters)).toEqual(['leading-industry', 'green', 'governance'])
})

test.each(['', 'd--a-', 'd--a-p-', 'x-----', 'D-----'])('"%s" is no evidence', text => {
  expect(parseEvidenceLetters(text)).toBeNull()
})
