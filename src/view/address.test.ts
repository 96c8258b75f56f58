// The address bar as a store, in a DOM: steps are written at once, typing when it settles, and going back is heard.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAddressStore } from './address'

const ROOT = new URL('http://localhost:3000/map/')
const here = () => location.href.replace(ROOT.href, '')
const open = (address: string) => {
  history.replaceState(null, '', ROOT.href + address)
  return createAddressStore(ROOT, '')
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a step goes to the page it has, and the next one leaves that page', () => {
  const store = open('')
  store.go('?cluster=a-b', 'push')
  expect(here()).toBe('clusters/a-b/')
  store.go('?cluster=a-b&level=national', 'push')
  expect(here()).toBe('?cluster=a-b&level=national')
  store.go('', 'push')
  expect(here()).toBe('')
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
  expect(here()).toBe('?q=san&level=national')
  expect(history.length).toBe(before + 1)
  vi.advanceTimersByTime(400)
  expect(here()).toBe('?q=san&level=national')
})
