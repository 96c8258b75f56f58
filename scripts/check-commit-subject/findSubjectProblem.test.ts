import { expect, test } from 'vitest'
import { findSubjectProblem } from './findSubjectProblem'

test.each([
  "Name a cluster's target as the list does",
  'Pass the day to the panel',
  'Bring the search box into view',
  'Speed up the first filter',
  'Focus the row that was opened',
  `Use ${'x'.repeat(68)}`,
  `Merge branch '${'x'.repeat(80)}'`,
  `Revert "${'x'.repeat(72)}"`,
])('a commit may be called: %s', subject => {
  expect(findSubjectProblem(subject)).toBeNull()
})

test.each([
  ['', 'empty'],
  [`Use ${'x'.repeat(69)}`, '73 characters'],
  ['fix typo', 'capital'],
  ['Named the target', 'imperative'],
  ['Names the target', 'imperative'],
  ['Naming the target', 'imperative'],
  ['What follows a step is no transition', 'imperative'],
  ['Fix the typo.', 'full stop'],
])('a commit may not be called: %s', (subject, problem) => {
  expect(findSubjectProblem(subject)).toContain(problem)
})
