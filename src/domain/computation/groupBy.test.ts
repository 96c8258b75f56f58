import { expect, test } from 'vitest'
import { groupBy } from './groupBy'

test('groups come in the order of their first item, and keep the order of their items', () => {
  expect([...groupBy(['bee', 'ant', 'bear', 'ape'], word => word[0])]).toEqual([
    ['b', ['bee', 'bear']],
    ['a', ['ant', 'ape']],
  ])
})
