import { expect, test } from 'vitest'
import type { ClusterId } from './cluster'
import { toggleComparedCluster } from './comparison'

test('a fifth cluster is not added; a chosen one is removed', () => {
  const ids = 'abcd'.split('') as ClusterId[]
  expect(toggleComparedCluster(ids, 'e' as ClusterId).join('')).toBe('abcd')
  expect(toggleComparedCluster(ids, 'b' as ClusterId).join('')).toBe('acd')
  expect(toggleComparedCluster([], 'b' as ClusterId).join('')).toBe('b')
})
