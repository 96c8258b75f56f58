// The feeds of data changes: valid by their formats, with ids that survive a change of address.
import { expect, test } from 'vitest'
import type { DataChange } from '../../src/domain/change/dataChange'
import type { ClusterId } from '../../src/domain/cluster/cluster'
import { renderAtomFeed, renderJsonFeed } from './feeds'

const change = (id: string, values: Partial<DataChange> = {}): DataChange => ({
  id,
  date: '2026-11-30',
  kind: 'correction',
  clusters: [],
  sources: [],
  textZh: '改正口径：甲 & 乙<丙>。',
  textEn: 'Scopes corrected: A & B <C>.',
  ...values,
})
const CHANGES = [
  change('2026-11-30-a', { clusters: ['dongpo-pickles' as ClusterId], sources: ['s'] }),
  change('2026-11-22-b', { date: '2026-11-22', kind: 'publication', textEn: null }),
]
const SOURCES = [{ id: 's', title: '公告', publisher: '经信厅', url: 'https://example.cn/1?a=b&c' }]
const build = (lang: 'zh-CN' | 'en', origin: string | null = null) => ({
  lang,
  origin,
  changes: CHANGES,
  sources: SOURCES,
})
const findAll = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(match => match[1])
const ORIGIN = 'https://example.org/map/'

test('an Atom feed has ids, dates with a time zone, and its texts escaped', () => {
  const xml = renderAtomFeed(build('zh-CN'))
  expect(
    findAll(xml, /<id>(.*?)<\/id>/g).every(id => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '')),
  ).toBe(true)
  expect(findAll(xml, /<updated>(.*?)<\/updated>/g)).toEqual([
    '2026-11-30T00:00:00+08:00',
    '2026-11-30T00:00:00+08:00',
    '2026-11-22T00:00:00+08:00',
  ])
  expect(findAll(xml, /<title>(.*?)<\/title>/g).slice(1)).toEqual(['更正：改正口径', '首次收录：改正口径'])
  expect(xml).toContain('<content type="text">改正口径：甲 &amp; 乙&lt;丙&gt;。</content>')
  expect(xml).toContain('<link rel="via" href="https://example.cn/1?a=b&amp;c" title="公告 · 经信厅"/>')
})

test('ids are unique, differ by language, and stay the same at another address', () => {
  const getIds = (lang: 'zh-CN' | 'en', origin: string | null) =>
    findAll(renderAtomFeed(build(lang, origin)), /<id>(.*?)<\/id>/g)
  expect(getIds('zh-CN', ORIGIN)).toEqual(getIds('zh-CN', null))
  expect(new Set([...getIds('zh-CN', null), ...getIds('en', null)]).size).toBe(6)
})

test('without an address of the site, links of an Atom feed are relative to it', () => {
  const getLinks = (lang: 'zh-CN' | 'en', origin: string | null) =>
    findAll(renderAtomFeed(build(lang, origin)), /<link rel="(?:alternate|self)"[^>]* href="([^"]*)"/g)
  expect(getLinks('zh-CN', null)).toEqual([
    'changes.atom',
    '../open-data/',
    '../clusters/dongpo-pickles/',
    '../changes/?since=2026-11-21',
  ])
  expect(getLinks('en', null)).toEqual([
    'changes.atom',
    '../../en/open-data/',
    '../../en/clusters/dongpo-pickles/',
    '../../en/changes/?since=2026-11-21',
  ])
  expect(getLinks('en', ORIGIN)[0]).toBe(`${ORIGIN}en/feeds/changes.atom`)
})

test('a JSON Feed has its addresses only if that of the site is known', () => {
  const feed = JSON.parse(renderJsonFeed(build('en', ORIGIN)))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    home_page_url: `${ORIGIN}en/open-data/`,
    feed_url: `${ORIGIN}en/feeds/changes.json`,
  })
  expect(feed.items[0]).toMatchObject({
    url: `${ORIGIN}en/clusters/dongpo-pickles/`,
    title: 'Corrected: Scopes corrected',
    tags: ['correction', 'dongpo-pickles'],
    content_text: 'Scopes corrected: A & B <C>.\n公告 · 经信厅 · https://example.cn/1?a=b&c',
  })
  const local = JSON.parse(renderJsonFeed(build('en')))
  expect([local.feed_url, local.items[0].url, local.items[0].id]).toEqual([undefined, undefined, feed.items[0].id])
})

test('a change without a translation stays Chinese and says so', () => {
  const { items } = JSON.parse(renderJsonFeed(build('en')))
  expect([items[1].language, items[1].content_text]).toEqual(['zh-CN', '改正口径：甲 & 乙<丙>。'])
  expect(renderAtomFeed(build('en'))).toContain('<entry xml:lang="zh-CN">')
})
