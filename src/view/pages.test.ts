import { expect, test } from 'vitest'
import { toHref, toQuery } from './pages'

const PAGES = [
  ['?cluster=santai-textile-footwear', 'clusters/santai-textile-footwear/'],
  ['?city=510700', 'cities/mianyang/'],
  ['?industry=equipment', 'industries/equipment/'],
  ['?direction=green&panel=measures', 'directions/green/'],
  ['?list=sc-2023', 'lists/sc-2023/'],
  ['?cluster=a-b&at=8.25/31.0900/105.0900&theme=dark', 'clusters/a-b/?at=8.25/31.0900/105.0900&theme=dark'],
  ['?city=510700&panel=measures', 'cities/mianyang/?panel=measures'],
  ['?city=510700&utm_source=x', 'cities/mianyang/?utm_source=x'],
] as const

test.each(PAGES)('%s is the page %s, in both directions', (search, href) => {
  expect(toHref(search)).toBe(href)
  const [path = '', query = ''] = href.split('?')
  expect(toQuery(path, query && `?${query}`)).toBe(search)
})

test.each([
  '?cluster=a-b&city=510700',
  '?city=510700,510100',
  '?direction=green',
  '?direction=green&panel=industry',
  '?q=泵阀',
  '?level=national',
  '?theme=dark',
  '?view=matrix',
  '?cluster=a-b&view=matrix',
  '?direction=green&panel=measures&view=matrix',
  '?cluster=../../etc',
])('%s has no page', search => {
  expect(decodeURIComponent(toHref(search))).toBe(search)
})

test('English pages are in a folder of their own', () => {
  expect(toHref('?lang=en')).toBe('en/')
  expect(toHref('?cluster=a-b&theme=dark&lang=en')).toBe('en/clusters/a-b/?theme=dark')
  expect(toHref('?level=national&lang=en')).toBe('en/?level=national')
  expect(toHref('?cluster=a-b&lang=zh-CN')).toBe('clusters/a-b/')
  expect(toQuery('en/', '')).toBe('?lang=en')
  expect(toQuery('en/clusters/a-b/', '?theme=dark')).toBe('?cluster=a-b&lang=en&theme=dark')
  expect(toQuery('en/clusters/a-b/', '?lang=zh-CN')).toBe('?cluster=a-b&lang=zh-CN')
  expect(toQuery('en/', '?lang=fr')).toBe('?lang=en&lang=fr')
})

test('the start page has an empty path and query; index.html and a missing slash make no difference', () => {
  expect(toHref('')).toBe('./')
  expect(toQuery('', '')).toBe('')
  expect(toQuery('index.html', '?theme=dark')).toBe('?theme=dark')
  expect(toQuery('clusters/a-b/index.html', '')).toBe('?cluster=a-b')
  expect(toQuery('clusters/a-b', '')).toBe('?cluster=a-b')
})

test.each(['cities/atlantis/', 'clusters/', 'clusters/a/b/', 'constructor/x/', 'nowhere/'])(
  '%s is not a page',
  path => {
    expect(toQuery(path, '?theme=dark')).toBe('?theme=dark')
  },
)

test('the parameter of a path precedes the same one in the query; an implied one gives way to it', () => {
  expect(toQuery('cities/mianyang/', '?city=510100')).toBe('?city=510700&city=510100')
  expect(toQuery('directions/green/', '?panel=industry')).toBe('?direction=green&panel=industry')
})
