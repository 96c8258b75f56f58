// The address bar as a store, in a DOM: a step is written once it has been seen, typing when it settles, and going back is
// heard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUrlStore } from './urlStore'

const ROOT = new URL('http://localhost:3000/map/')
const getCurrentHref = () => location.href.replace(ROOT.href, '')
const openStore = (href: string) => {
  history.replaceState(null, '', ROOT.href + href)
  return createUrlStore(ROOT, '')
}

/** The step has been seen. */
const waitForPaint = () => {
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a step goes to the page it has, and the next one leaves that page', () => {
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

test('a step counts at once and is written when it has been seen; two in one picture are two entries', () => {
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

test('a step that leads to a place on the page, and one that makes no entry, are written at once', () => {
  const store = openStore('')
  store.navigate('?view=method', 'push', 'term-standing')
  expect(getCurrentHref()).toBe('method/#term-standing')
  store.navigate('?view=method&theme=dark', 'replace')
  expect(getCurrentHref()).toBe('method/?theme=dark')
})

test('a step away from a place is written at once', () => {
  const store = openStore('method/#term-standing')
  store.navigate('?view=programme', 'push')
  expect(getCurrentHref()).toBe('programme/')
})

test('leaving the page writes a step that has not been seen yet, and so does hiding it', () => {
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

test('back before a step was written takes back that step alone', () => {
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

test('a page is read as its query form', () => {
  expect(openStore('cities/mianyang/?theme=dark').search()).toBe('?city=510700&theme=dark')
})

test('what is typed counts at once, is written when it settles, and is not lost to the next step', () => {
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
