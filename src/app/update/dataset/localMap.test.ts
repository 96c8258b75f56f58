import { afterEach, expect, test, vi } from 'vitest'
import { datasetMessages } from '#messages/dataset'
import { buildLocalMapHref, keepOnDevice } from './localMap'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['full', 'QuotaExceededError', datasetMessages.storeFull],
  ['refused', 'SecurityError', datasetMessages.storeRefused],
])('a store that is %s is named as such', async (_, name, message) => {
  const open = () => {
    throw new DOMException('', name)
  }
  vi.stubGlobal('indexedDB', { open })
  expect(await keepOnDevice({ name: 'a.zip', files: {}, changes: {} })).toBe(message)
})

test('the map and each cluster on it have an address', () => {
  expect(buildLocalMapHref()).toBe('?data=local')
  expect(buildLocalMapHref('rongxian-pottery')).toContain('rongxian-pottery')
  expect(buildLocalMapHref('rongxian-pottery')).toContain('data=local')
})
