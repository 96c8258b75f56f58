// Links that readers pass on: page paths, and at most 200 characters for the usual views on a long host name.
import { expect, test } from 'vitest'
import { CLUSTERS, LISTS } from '../../tests/support/data/sourceTables'
import { MAX_COMPARED_CLUSTERS } from '../domain/cluster/comparison'
import { DIRECTION_IDS } from '../domain/cluster/direction'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import type { IsoDay } from '../domain/date/isoDay'
import { PREFECTURES } from '../domain/place/prefectures'
import { parseSearch } from './links'
import { toQuery } from './pages'
import { selectClusterAlone } from './selectClusterAlone'
import { formatShareHref } from './shareLink'

const ROOT = 'https://clusters.jxt.sc.example.gov.cn/map/'
const MAX_LENGTH = 200
const DAY = '2026-11-22' as IsoDay

const parseView = (search: string) => parseSearch(search).view

const ids = CLUSTERS.map(({ id }) => id)
const longestIds = ids.toSorted((a, b) => b.length - a.length)
const [longestId = ''] = longestIds
const AT = 'at=10.25/30.6700/104.0600'
const USUAL_VIEWS: readonly string[] = [
  '',
  '?view=table',
  '?view=matrix&panel=measures',
  '?view=promises',
  '?view=programme',
  '?view=method',
  ...ids.map(id => `?cluster=${id}`),
  ...PREFECTURES.map(({ code }) => `?city=${code}&${AT}`),
  ...LISTS.map(({ id }) => `?list=${id}&${AT}`),
  ...INDUSTRY_IDS.map(id => `?industry=${id}&${AT}`),
  ...DIRECTION_IDS.map(id => `?direction=${id}&panel=measures&view=matrix`),
  // A cluster opened among filters, on the map.
  ...ids.map(id => `?city=510100&industry=electronics&level=national&cluster=${id}&${AT}`),
  '?city=510100,510700,511400&industry=food-textile&level=province&status=expired,unknown&view=table&sort=-figure',
  '?view=table&cols=name,city,county,industry,level,list,validity,status,figure,measures,sources,latest',
  '?q=泡菜食品机械&view=table&sort=latest',
  `?q=连接器&industry=electronics&cluster=${longestId}`,
  ...[2, 3].map(count => `?compare=${longestIds.slice(0, count).join(',')}`),
  `?compare=${ids.slice(0, MAX_COMPARED_CLUSTERS).join(',')}`,
]

test.each(['', '&lang=en'])('links of usual views have at most 200 characters with the day fixed%s', lang => {
  const tooLong = USUAL_VIEWS.map(
    search => new URL(formatShareHref(parseView(`${search || '?'}${lang}`), DAY), ROOT).href,
  )
    .filter(link => link.length > MAX_LENGTH)
    .map(link => `${link.length} ${link}`)
  expect(tooLong).toEqual([])
})

test('a link says the whole view, except for the theme', () => {
  for (const search of USUAL_VIEWS) {
    const view = parseView(search)
    const { pathname, search: query } = new URL(formatShareHref({ ...view, theme: 'dark' }, DAY), ROOT)
    const received = parseView(toQuery(pathname.slice(new URL(ROOT).pathname.length), query))
    expect(received).toEqual({ ...view, asof: DAY })
  }
})

test.each([
  ['?cluster=dongpo-pickles&theme=dark', 'clusters/dongpo-pickles/'],
  ['?cluster=dongpo-pickles&lang=en', 'en/clusters/dongpo-pickles/'],
  ['?city=510700', 'cities/mianyang/'],
  ['?direction=green&panel=measures', 'directions/green/'],
  ['?view=programme', 'programme/'],
  ['?city=510700&cluster=dongpo-pickles', '?city=510700&cluster=dongpo-pickles'],
  ['', './'],
])('%s is shared as %s', (search, href) => {
  expect(formatShareHref(parseView(search), null)).toBe(href)
})

test('a cluster opened among filters can be shared alone', () => {
  const alone = selectClusterAlone(parseView(`?city=510700&view=table&cluster=dongpo-pickles&asof=2025-01-31&${AT}`))
  expect(alone && formatShareHref(alone, DAY)).toBe('clusters/dongpo-pickles/?asof=2025-01-31')
  expect(selectClusterAlone(parseView('?cluster=dongpo-pickles&theme=dark'))).toBeNull()
  expect(selectClusterAlone(parseView('?city=510700'))).toBeNull()
})
