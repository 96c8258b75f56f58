import { expect, test } from 'vitest'
import { findIntendedPage, normalizeBase, parseRequestUrl, toFilePath, toSlashRedirect } from './requestPath'

const parsePath = (url: string, base = '/') => {
  const address = parseRequestUrl(url, base)
  return address.kind === 'site' ? address.path : address.kind
}

test.each([
  ['/', ''],
  ['/clusters/x/?lang=zh', 'clusters/x/'],
  ['/data/v1/index.json', 'data/v1/index.json'],
  ['/%E5%9B%BE.json', '图.json'],
  [Buffer.from('/图.json').toString('latin1'), '图.json'],
  ['/a%3Fb', 'a?b'],
  ['/%', 'malformed'],
  ['/%E9%9B/', 'malformed'],
  ['/../package.json', 'elsewhere'],
  ['/assets/%2e%2e/%2e%2e/package.json', 'elsewhere'],
  ['/..%5c..%5cpackage.json', 'elsewhere'],
  ['/%2e%2e%2fpackage.json', 'elsewhere'],
  ['//example.org/x', 'elsewhere'],
  ['/.git/config', 'elsewhere'],
  ['/index.html%00.png', 'elsewhere'],
  ['/assets/app.js.br', 'elsewhere'],
  ['http://example.org/', 'elsewhere'],
  ['*', 'elsewhere'],
  ['', 'elsewhere'],
])('%s means %s', (url, path) => expect(parsePath(url)).toBe(path))

test('a base in Chinese is understood encoded, and as it is', () => {
  expect(normalizeBase('集群图')).toBe('/集群图/')
  expect(normalizeBase('/%E9%9B%86%E7%BE%A4%E5%9B%BE/')).toBe('/集群图/')
  expect(normalizeBase('/50%/')).toBe('/50%/')
  expect(normalizeBase('/')).toBe('/')
  expect(normalizeBase('')).toBe('/')
  expect(parsePath('/%E9%9B%86%E7%BE%A4%E5%9B%BE/data/v1/index.json', '/集群图/')).toBe('data/v1/index.json')
  expect(parsePath('/%E9%9B%86%E7%BE%A4%E5%9B%BE', '/集群图/')).toBe('base')
  expect(parsePath('/data/v1/index.json', '/集群图/')).toBe('elsewhere')
})

test.each([
  ['/map/en/.git/config', 'en/.git/config'],
  ['/map/en/index.html.br', 'en/index.html.br'],
  ['/en/index.html', ''],
  ['/%2e%2e/map/', ''],
])('a forbidden path still has its position below the base: %s', (url, path) =>
  expect(parseRequestUrl(url, '/map/')).toEqual({ kind: 'elsewhere', path }),
)

test('a missing slash is added to the last segment alone, and the query stays', () => {
  expect(toSlashRedirect({ raw: '/%E5%9B%BE/clusters/x', search: '?a=b' })).toBe('./x/?a=b')
  expect(toSlashRedirect({ raw: '//example.org/%2e%2e/clusters', search: '' })).toBe('./clusters/')
})

test('a folder is served by its index.html', () => {
  expect(toFilePath('')).toBe('index.html')
  expect(toFilePath('clusters/x/')).toBe('clusters/x/index.html')
  expect(toFilePath('favicon.svg')).toBe('favicon.svg')
})

test('a redirect to the intended page is relative to the requested URL', () => {
  const findIntended = (url: string, base: string) => {
    const address = parseRequestUrl(url, base)
    return address.kind === 'site' ? findIntendedPage(address, base) : address.kind
  }
  expect(findIntended('/map/Cities/Mianyang/%E3%80%82?theme=dark', '/map/')).toEqual({
    page: 'cities/mianyang/',
    location: '../../cities/mianyang/?theme=dark',
  })
  expect(findIntended('/%E3%80%82', '/')).toEqual({ page: '', location: './' })
  for (const url of ['/nowhere', '/assets/gone.js', '/clusters/x/', '/index.html'])
    expect([url, findIntended(url, '/')]).toEqual([url, null])
})
