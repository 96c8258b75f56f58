// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUrlStore } from './urlStore'

const ROOT = new URL('http://localhost:3000/map/')
const getCurrentHref = () => location.href.replace(ROOT.href, '')
const openStore = (href: string) => {
  history.replaceState(null, '', ROOT.href + href)
  return createUrlStore(ROOT, '')
}

const waitForPaint = () => {
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a view with a page is written as its path, the next one as a query', () => {
  const store = openStore('')
  store.navigate('?cluster=a-b', 'push')
  waitForPaint()
  expect(getCurrentHref()).toBe('clusters/a-b/')
  store.navigate('?cluster=a-b&level=national', 'push')
  waitForPaint()
  expect(getCurrentHref()).toBe('?cluster=a-b&level=national')
  store.navigate('', 'push')
  waitForPaint()
  expect(getCurrentHref()).toBe('')
})

test('a pushed URL is current at once and written after the paint; two before one paint are two entries', () => {
  const store = openStore('')
  const before = history.length
  store.navigate('?level=national', 'push')
  expect([store.search(), getCurrentHref()]).toEqual(['?level=national', ''])
  store.navigate('?level=national&city=510700', 'push')
  expect(getCurrentHref()).toBe('?level=national')
  waitForPaint()
  expect(getCurrentHref()).toBe('?level=national&city=510700')
  expect(history.length).toBe(before + 2)
})

test('a URL with a hash and a replaced one are written at once', () => {
  const store = openStore('')
  store.navigate('?view=method', 'push', 'term-standing')
  expect(getCurrentHref()).toBe('method/#term-standing')
  store.navigate('?view=method&theme=dark', 'replace')
  expect(getCurrentHref()).toBe('method/?theme=dark')
})

test('a push from a URL with a hash is written at once', () => {
  const store = openStore('method/#term-standing')
  store.navigate('?view=programme', 'push')
  expect(getCurrentHref()).toBe('programme/')
})

test('leaving or hiding the page writes a pending URL', () => {
  const store = openStore('')
  store.navigate('?level=national', 'push')
  dispatchEvent(new Event('pagehide'))
  expect(getCurrentHref()).toBe('?level=national')
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  store.navigate('?level=province', 'push')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(getCurrentHref()).toBe('?level=province')
  hidden.mockRestore()
})

test('going back before a pushed URL is written cancels it alone', () => {
  const store = openStore('?city=510700')
  const forward = vi.spyOn(history, 'forward').mockImplementation(() => {})
  store.navigate('?city=510700&level=national', 'push')
  dispatchEvent(new PopStateEvent('popstate'))
  expect(forward).toHaveBeenCalledOnce()
  waitForPaint()
  expect([store.search(), getCurrentHref()]).toEqual(['?city=510700', '?city=510700'])
  dispatchEvent(new PopStateEvent('popstate'))
  expect(forward).toHaveBeenCalledOnce()
  forward.mockRestore()
})

test('a path is read in its query form', () => {
  expect(openStore('cities/mianyang/?theme=dark').search()).toBe('?city=510700&theme=dark')
})

test('a debounced URL is current at once, written after a pause, and written before a push', () => {
  const store = openStore('')
  const listener = vi.fn()
  store.subscribe(listener)
  store.navigate('?q=s', 'debounce')
  store.navigate('?q=sa', 'debounce')
  expect([store.search(), getCurrentHref(), listener.mock.calls.length]).toEqual(['?q=sa', '', 2])
  vi.advanceTimersByTime(400)
  expect(getCurrentHref()).toBe('?q=sa')
  store.navigate('?q=san', 'debounce')
  const before = history.length
  store.navigate('?q=san&level=national', 'push')
  expect(getCurrentHref()).toBe('?q=san')
  waitForPaint()
  expect(getCurrentHref()).toBe('?q=san&level=national')
  expect(history.length).toBe(before + 1)
  vi.advanceTimersByTime(400)
  expect(getCurrentHref()).toBe('?q=san&level=national')
})
