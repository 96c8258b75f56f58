// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { forgetVisits, storeVisit } from './lastVisit'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('the last visit is the last day before today, however often the page is opened today', () => {
  expect(storeVisit('key', '2026-10-12')).toBe(null)
  expect(storeVisit('key', '2026-11-22')).toBe('2026-10-12')
  expect(storeVisit('key', '2026-11-22')).toBe('2026-10-12')
  expect(storeVisit('key', '2026-11-23')).toBe('2026-11-22')
})

test('a forgotten visit is gone', () => {
  storeVisit('key', '2026-10-12')
  forgetVisits('key')
  expect(localStorage.length).toBe(0)
  expect(storeVisit('key', '2026-11-22')).toBe(null)
})

test('a day that the clock has not reached, or damaged text, is no visit', () => {
  localStorage.setItem('key', '2027-01-01 2026-12-01')
  expect(storeVisit('key', '2026-11-22')).toBe(null)
  localStorage.setItem('key', '1 <b>')
  expect(storeVisit('key', '2026-11-22')).toBe(null)
})

test('a browser that refuses storage has no last visit', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  expect(storeVisit('key', '2026-11-22')).toBe(null)
  expect(() => forgetVisits('key')).not.toThrow()
  vi.unstubAllGlobals()
})
