import { expect, test } from 'vitest'
import { fileOf, findMeant, normalizeBase, readAddress, withSlash } from './address'

const pathOf = (url: string, base = '/') => {
  const address = readAddress(url, base)
  return address.kind === 'site' ? address.path : address.kind
}

test.each([
  ['/', ''],
  ['/clusters/x/?lang=zh', 'clusters/x/'],
  ['/data/index.json', 'data/index.json'],
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
])('%s means %s', (url, path) => expect(pathOf(url)).toBe(path))

test('a base in Chinese is understood encoded, and as it is', () => {
  expect(normalizeBase('集群图')).toBe('/集群图/')
  expect(normalizeBase('/%E9%9B%86%E7%BE%A4%E5%9B%BE/')).toBe('/集群图/')
  expect(normalizeBase('/50%/')).toBe('/50%/')
  expect(normalizeBase('/')).toBe('/')
  expect(normalizeBase('')).toBe('/')
  expect(pathOf('/%E9%9B%86%E7%BE%A4%E5%9B%BE/data/index.json', '/集群图/')).toBe('data/index.json')
  expect(pathOf('/%E9%9B%86%E7%BE%A4%E5%9B%BE', '/集群图/')).toBe('base')
  expect(pathOf('/data/index.json', '/集群图/')).toBe('elsewhere')
})

test.each([
  ['/map/en/.git/config', 'en/.git/config'],
  ['/map/en/index.html.br', 'en/index.html.br'],
  ['/en/index.html', ''],
  ['/%2e%2e/map/', ''],
])('of what is refused it is still known where below the base it lies: %s', (url, path) =>
  expect(readAddress(url, '/map/')).toEqual({ kind: 'elsewhere', path }),
)

test('the slash that was forgotten is added to the last word alone, and the query stays', () => {
  expect(withSlash({ raw: '/%E5%9B%BE/clusters/x', search: '?a=b' })).toBe('./x/?a=b')
  expect(withSlash({ raw: '//example.org/%2e%2e/clusters', search: '' })).toBe('./clusters/')
})

test('a folder is its page', () => {
  expect(fileOf('')).toBe('index.html')
  expect(fileOf('clusters/x/')).toBe('clusters/x/index.html')
  expect(fileOf('favicon.svg')).toBe('favicon.svg')
})

test('a page that was damaged on its way is said from where the browser is', () => {
  const meant = (url: string, base: string) => {
    const address = readAddress(url, base)
    return address.kind === 'site' ? findMeant(address, base) : address.kind
  }
  expect(meant('/map/Cities/Mianyang/%E3%80%82?theme=dark', '/map/')).toEqual({
    page: 'cities/mianyang/',
    location: '../../cities/mianyang/?theme=dark',
  })
  expect(meant('/%E3%80%82', '/')).toEqual({ page: '', location: './' })
  for (const url of ['/nowhere', '/assets/gone.js', '/clusters/x/', '/index.html'])
    expect([url, meant(url, '/')]).toEqual([url, null])
})
