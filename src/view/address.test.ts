// The address bar as a store, in a DOM: a step is written once it has been seen, typing when it settles, and going back is
// heard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAddressStore } from './address'

const ROOT = new URL('http://localhost:3000/map/')
const here = () => location.href.replace(ROOT.href, '')
const open = (address: string) => {
  history.replaceState(null, '', ROOT.href + address)
  return createAddressStore(ROOT, '')
}

/** The step has been seen. */
const pictureComes = () => {
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a step goes to the page it has, and the next one leaves that page', () => {
  const store = open('')
  store.go('?cluster=a-b', 'push')
  pictureComes()
  expect(here()).toBe('clusters/a-b/')
  store.go('?cluster=a-b&level=national', 'push')
  pictureComes()
  expect(here()).toBe('?cluster=a-b&level=national')
  store.go('', 'push')
  pictureComes()
  expect(here()).toBe('')
})

test('a step counts at once and is written when it has been seen; two in one picture are two entries', () => {
  const store = open('')
  const before = history.length
  store.go('?level=national', 'push')
  expect([store.search(), here()]).toEqual(['?level=national', ''])
  store.go('?level=national&city=510700', 'push')
  expect(here()).toBe('?level=national')
  pictureComes()
  expect(here()).toBe('?level=national&city=510700')
  expect(history.length).toBe(before + 2)
})

test('a step that leads to a place on the page, and one that makes no entry, are written at once', () => {
  const store = open('')
  store.go('?view=method', 'push', 'term-standing')
  expect(here()).toBe('method/#term-standing')
  store.go('?view=method&theme=dark', 'replace')
  expect(here()).toBe('method/?theme=dark')
})

test('a step away from a place is written at once', () => {
  const store = open('method/#term-standing')
  store.go('?view=programme', 'push')
  expect(here()).toBe('programme/')
})

test('leaving the page writes a step that has not been seen yet, and so does hiding it', () => {
  const store = open('')
  store.go('?level=national', 'push')
  dispatchEvent(new Event('pagehide'))
  expect(here()).toBe('?level=national')
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  store.go('?level=province', 'push')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(here()).toBe('?level=province')
  hidden.mockRestore()
})

test('back before a step was written takes back that step alone', () => {
  const store = open('?city=510700')
  const forward = vi.spyOn(history, 'forward').mockImplementation(() => {})
  store.go('?city=510700&level=national', 'push')
  dispatchEvent(new PopStateEvent('popstate'))
  expect(forward).toHaveBeenCalledOnce()
  pictureComes()
  expect([store.search(), here()]).toEqual(['?city=510700', '?city=510700'])
  dispatchEvent(new PopStateEvent('popstate'))
  expect(forward).toHaveBeenCalledOnce()
  forward.mockRestore()
})

test('a page is read as its query form', () => {
  expect(open('cities/mianyang/?theme=dark').search()).toBe('?city=510700&theme=dark')
})

test('what is typed counts at once, is written when it settles, and is not lost to the next step', () => {
  const store = open('')
  const heard = vi.fn()
  store.subscribe(heard)
  store.go('?q=s', 'settle')
  store.go('?q=sa', 'settle')
  expect([store.search(), here(), heard.mock.calls.length]).toEqual(['?q=sa', '', 2])
  vi.advanceTimersByTime(400)
  expect(here()).toBe('?q=sa')
  store.go('?q=san', 'settle')
  const before = history.length
  store.go('?q=san&level=national', 'push')
  expect(here()).toBe('?q=san')
  pictureComes()
  expect(here()).toBe('?q=san&level=national')
  expect(history.length).toBe(before + 1)
  vi.advanceTimersByTime(400)
  expect(here()).toBe('?q=san&level=national')
})
