import { expect, test } from 'vitest'
import { findIntendedPage } from './intendedPage'

const resolveIntendedPage = (url: string, base = '/') => {
  const { pathname, search } = new URL(url, 'https://example.org')
  const intendedPage = findIntendedPage(pathname, search, base)
  return intendedPage?.kind === 'certain'
    ? decodeURIComponent(intendedPage.href)
    : intendedPage
      ? [intendedPage.root, intendedPage.page]
      : null
}

test.each([
  ['/clusters/a-b/。', '/clusters/a-b/'],
  ['/clusters/a-b。', '/clusters/a-b/'],
  ['/clusters/a-b/）请看', '/clusters/a-b/'],
  ['/clusters/a-b/&from=timeline', '/clusters/a-b/?from=timeline'],
  ['/clusters/a-b&panel=measures?theme=dark', '/clusters/a-b/?panel=measures&theme=dark'],
  ['/Cities/Mianyang', '/cities/mianyang/'],
  ['/map/EN/Cities/Mianyang/', '/map/en/cities/mianyang/'],
  ['/en/Method', '/en/method/'],
  ['/industries/equipment.html', '/industries/equipment/'],
  ['/。', '/./'],
  ['/%3Fcity=510700', '/cities/mianyang/'],
])('%s is redirected to %s', (url, page) => expect(resolveIntendedPage(url)).toBe(page))

test.each([
  ['/clusters/a-b/', '/?cluster=a-b'],
  ['/map/en/clusters/a-b', '/map/en/?cluster=a-b'],
  ['/directions/green/?theme=dark', '/?direction=green&panel=measures&theme=dark'],
])('%s has no file and is redirected to %s', (url, search) => expect(resolveIntendedPage(url)).toBe(search))

test.each([
  ['/cluster/a-b', ['/', 'clusters/a-b/']],
  ['/city/Mianyang/', ['/', 'cities/mianyang/']],
  ['/cities/mianyng', ['/', 'cities/mianyang/']],
  ['/en/industry/equipments', ['/', 'industries/equipment/']],
  ['/programm', ['/', 'programme/']],
])('%s offers %s', (url, suggestion) => expect(resolveIntendedPage(url)).toEqual(suggestion))

test.each([
  '/nowhere',
  '/clusters/',
  '/clusters/a/b',
  '/cities/atlantis',
  '/assets/gone.js',
  '/favicon.svg/',
  '/data/x.json',
])('%s has no intended page', url => expect(resolveIntendedPage(url)).toBeNull())
