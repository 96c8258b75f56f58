import { expect, test } from 'vitest'
import { parseLink } from '../../view/links'
import { buildEmbedHref, parseEmbedLink } from './embedLink'

const parse = (search: string) => parseEmbedLink(search, 'zh-CN')

test('an embed takes the filters, the cluster and the camera of the link grammar', () => {
  const { view, problems } = parse('?city=510700&cluster=a-b&at=8.00/31.0000/105.0000&theme=dark')
  expect(view).toMatchObject({ city: ['510700'], cluster: 'a-b', at: { zoom: 8, lat: 31, lng: 105 }, theme: 'dark' })
  expect(problems).toEqual([])
})

test.each([
  ['', 'both', false],
  ['?show=map&locked=1', 'map', true],
  ['?show=list&locked=0', 'list', false],
  ['?view=table', 'list', false],
  ['?view=table&show=map', 'map', false],
] as const)('"%s" shows %s, locked: %s', (search, show, isLocked) =>
  expect(parse(search)).toMatchObject({ show, isLocked, problems: [] }),
)

test.each([
  ['?colour=red', 'unknown colour'],
  ['?show=all', 'syntax show all'],
  ['?locked=yes', 'syntax locked yes'],
  ['?origin=javascript:alert(1)', 'syntax origin javascript:alert(1)'],
  ['?view=matrix', 'unsupported view'],
  ['?compare=a-b,c-d', 'unsupported view'],
  ['?city=510700&city=510100', 'repeated city'],
  ['?theme=dark&lang=en', 'language lang en/embed/'],
])('"%s" is reported: %s', (search, problem) => {
  const problems = parse(search).problems.map(({ kind, param, values }) => [kind, param, ...values].join(' '))
  expect(problems).toEqual([problem])
})

test('the language of the address may be repeated, and another one has an address of its own', () => {
  expect(parse('?lang=zh-CN').problems).toEqual([])
  expect(parseEmbedLink('?lang=zh-CN', 'en').problems).toMatchObject([{ kind: 'language', values: ['embed/'] }])
})

test('parameters that messengers add are not reported', () =>
  expect(parse('?utm_source=x&from=timeline').problems).toEqual([]))

test('only an origin of http or https may be named as the host', () => {
  expect(parse('?origin=https://news.example/a/b').hostOrigin).toBe('https://news.example')
  expect(parse('?origin=file:///x').hostOrigin).toBeNull()
})

test('the address of an embed leads back to its view and its choices', () => {
  const { view } = parseLink('?industry=materials&view=embed&panel=measures&lang=en&asof=2026-01-01')
  const href = buildEmbedHref(view, { show: 'map', isLocked: true })
  expect(href).toBe('en/embed/?industry=materials&asof=2026-01-01&show=map&locked=1')
  expect(parseEmbedLink(href.slice(href.indexOf('?')), 'en')).toMatchObject({
    view: { industry: ['materials'], asof: '2026-01-01', lang: 'en', view: 'map' },
    show: 'map',
    isLocked: true,
  })
})
