// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUrlStore } from './urlStore'

const ROOT = new URL('http://localhost:3000/map/')
const getCurrentHref = () => location.href.replace(ROOT.href, '')
const openStore = (href: string) => {
  history.replaceState(null, '', ROOT.href + href)
  return createUrlStore(ROOT, '')
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a view with a page is written as its path, the next one as a query', () => {
  const store = openStore('')
  store.navigate('?cluster=a-b', 'push')
  expect(getCurrentHref()).toBe('clusters/a-b/')
  store.navigate('?cluster=a-b&level=national', 'push')
  expect(getCurrentHref()).toBe('?cluster=a-b&level=national')
  store.navigate('', 'push')
  expect(getCurrentHref()).toBe('')
})

test('each pushed URL is an entry of its own', () => {
  const store = openStore('')
  const before = history.length
  store.navigate('?level=national', 'push')
  expect([store.search(), getCurrentHref()]).toEqual(['?level=national', '?level=national'])
  store.navigate('?level=national&city=510700', 'push')
  expect(getCurrentHref()).toBe('?level=national&city=510700')
  expect(history.length).toBe(before + 2)
})

test('a hash belongs to one URL only', () => {
  const store = openStore('')
  store.navigate('?view=method', 'push', 'term-standing')
  expect(getCurrentHref()).toBe('method/#term-standing')
  store.navigate('?view=method&theme=dark', 'replace')
  expect(getCurrentHref()).toBe('method/?theme=dark')
})

test('leaving or hiding the page writes a typed URL', () => {
  const store = openStore('')
  store.navigate('?q=s', 'debounce')
  dispatchEvent(new Event('pagehide'))
  expect(getCurrentHref()).toBe('?q=s')
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  store.navigate('?q=sa', 'debounce')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(getCurrentHref()).toBe('?q=sa')
  hidden.mockRestore()
})

test('going back while a typed URL is not written drops it', () => {
  const store = openStore('?city=510700')
  store.navigate('?city=510700&q=s', 'debounce')
  dispatchEvent(new PopStateEvent('popstate'))
  vi.advanceTimersByTime(400)
  expect([store.search(), getCurrentHref()]).toEqual(['?city=510700', '?city=510700'])
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
  expect(getCurrentHref()).toBe('?q=san&level=national')
  expect(history.length).toBe(before + 1)
  vi.advanceTimersByTime(400)
  expect(getCurrentHref()).toBe('?q=san&level=national')
})
