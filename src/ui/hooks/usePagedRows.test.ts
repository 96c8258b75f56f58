// Cutting grouped rows to the number shown.
import { expect, test } from 'vitest'
import { takeFirstRows } from './usePagedRows'

const GROUPS = [
  { name: 'a', rows: [1, 2] },
  { name: 'b', rows: [3, 4] },
]

test.each([
  [0, []],
  [2, [{ name: 'a', rows: [1, 2] }]],
  [
    3,
    [
      { name: 'a', rows: [1, 2] },
      { name: 'b', rows: [3] },
    ],
  ],
  [9, GROUPS],
])('the first %i rows stay under their groups', (count, groups) =>
  expect(takeFirstRows(GROUPS, 'rows', count)).toEqual(groups),
)
