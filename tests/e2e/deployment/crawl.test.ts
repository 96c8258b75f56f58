// Reads every page of the built folder, in both languages: heads, links, files, previews, feeds, structured data; the frames
// for other sites and the pages at former addresses too. No browser.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import {
  findMeta,
  findSiteRoot,
  hasSiteFile,
  listSiteFiles,
  parseTags,
  readPngSize,
  type Tag,
  toSitePath,
} from '../../../scripts/publish-check/siteFiles'
import type { Alias } from '../../../src/domain/export/aliases'
import { DATA_FOLDER } from '../../../src/domain/export/publishedData'
import { CLUSTERS } from '../../support/data/sourceTables'
import { findStructuredDataProblems, listStructuredUrls } from '../../support/structuredData'

interface Page {
  /** Below the root: '', 'en/clusters/x/'; `404.html` for one that is not found. */
  readonly path: string
  readonly html: string
  readonly tags: readonly Tag[]
  readonly url: string
  /** The absolute URL that its relative links start from: its `base`. */
  readonly base: string
  readonly lang: 'zh-CN' | 'en'
  readonly title: string
}

const folder = inject('siteFolder')
let root = ''
let files: readonly string[] = []
let pages: readonly Page[] = []
/** Pages for readers and search engines. */
let contentPages: readonly Page[] = []
/** Pages in folders of their own that search engines skip: frames for other sites, and pages at former addresses. */
let unlistedPages: readonly Page[] = []

beforeAll(() => {
  files = listSiteFiles(folder)
  root = findSiteRoot(parseTags(readFileSync(join(folder, 'index.html'), 'utf8')))
  pages = files
    .filter(file => file.endsWith('.html'))
    .map(file => {
      const path = file.replace(/(^|\/)index\.html$/, '$1')
      const html = readFileSync(join(folder, file), 'utf8')
      const tags = parseTags(html)
      const url = new URL(encodeURI(path), root).href
      return {
        path,
        html,
        tags,
        url,
        base: new URL(tags.find(({ name }) => name === 'base')?.attributes.href ?? '', url).href,
        lang: path === 'en/' || path.startsWith('en/') ? 'en' : 'zh-CN',
        title: html.match(/<title>([^<]*)<\/title>/)?.[1] ?? '',
      }
    })
  const folderPages = pages.filter(({ path }) => !path.endsWith('.html'))
  unlistedPages = folderPages.filter(({ tags }) => findMeta(tags, 'robots') === 'noindex')
  contentPages = folderPages.filter(page => !unlistedPages.includes(page))
})

/** `page: what`, for each finding on each page. */
const collect = (from: readonly Page[], find: (page: Page) => readonly (string | null | undefined)[]): string[] =>
  from.flatMap(page => find(page).flatMap(what => (what ? [`/${page.path}: ${what}`] : [])))

const findRel = ({ tags }: Page, rel: string): Tag[] =>
  tags.filter(({ name, attributes }) => name === 'link' && attributes.rel === rel)

/** The path of an address of this site that leads nowhere; null for a living one and for other hosts. */
function findDead(href: string, base: string): string | null {
  if (/^(mailto|tel|data|blob|javascript):/.test(href)) return null
  const path = toSitePath(href, base, root)
  return path === null || hasSiteFile(folder, path) ? null : href
}

const listCanonicals = (page: Page): string[] =>
  findRel(page, 'canonical').map(({ attributes }) => new URL(attributes.href ?? '', page.base).href)

/** The same as `findDead`, also for an anchor that its page lacks. */
function findDeadLink(address: string, base: string): string | null {
  const dead = findDead(address, base)
  const [, anchor = ''] = address.split('#')
  const target = anchor === '' || address.includes('?') ? null : toSitePath(address, base, root)
  if (dead !== null || target === null) return dead
  const page = pages.find(({ path }) => path === target)
  return page && listIds(page).has(decodeURIComponent(anchor)) ? null : `${address}: no such anchor`
}

const idsByPage = new Map<Page, ReadonlySet<string>>()
function listIds(page: Page): ReadonlySet<string> {
  const ids = idsByPage.get(page) ?? new Set(page.tags.flatMap(({ attributes }) => attributes.id ?? []))
  idsByPage.set(page, ids)
  return ids
}

/** Values that occur on more than one page. */
function findRepeated(values: readonly (readonly [page: string, value: string])[]): string[] {
  const seen = new Map<string, string>()
  return values.flatMap(([page, value]) => {
    const first = seen.get(value)
    seen.set(value, page)
    return first === undefined ? [] : [`/${first} and /${page}: ${value}`]
  })
}

const readGraph = ({ html }: Page): unknown =>
  JSON.parse(html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? 'null')

test('the folder has every page in both languages', () => {
  const english = contentPages.filter(({ lang }) => lang === 'en').map(({ path }) => path.replace(/^en\//, ''))
  expect(contentPages.filter(({ lang }) => lang === 'zh-CN').map(({ path }) => path)).toEqual(english)
  expect(english.length).toBeGreaterThan(70)
  expect(collect(pages, ({ html, lang }) => [html.includes(`<html lang="${lang}"`) ? null : 'language'])).toEqual([])
})

describe('the head of each page', () => {
  test('has a title and a description of its own, which messengers show too', () => {
    const descriptions = contentPages.map(({ path, tags }) => [path, findMeta(tags, 'description') ?? ''] as const)
    expect(findRepeated(contentPages.map(({ path, title }) => [path, title]))).toEqual([])
    expect(findRepeated(descriptions)).toEqual([])
    expect(
      collect(contentPages, ({ html, tags, title }) => [
        title.trim() === '' || html.split('<title>').length !== 2 ? 'no title, or two' : null,
        (findMeta(tags, 'description') ?? '').length < 20 ? 'no description' : null,
        findMeta(tags, 'og:description') === findMeta(tags, 'description') ? null : 'og:description',
        findMeta(tags, 'og:title')?.replaceAll('&', '&amp;') === title ? null : `og:title ${title}`,
      ]),
    ).toEqual([])
  })

  test('names its address, its site and its language', () => {
    expect(
      collect(contentPages, page => {
        const { tags, base, url, lang } = page
        const canonicals = listCanonicals(page)
        return [
          canonicals.length === 1 && canonicals[0] === url ? null : `canonical ${canonicals}`,
          new URL(findMeta(tags, 'og:url') ?? 'none', base).href === url ? null : `og:url ${findMeta(tags, 'og:url')}`,
          findMeta(tags, 'og:type') === 'website' ? null : 'og:type',
          findMeta(tags, 'og:site_name') === (lang === 'en' ? 'Sichuan Cluster Map' : '四川特色产业集群图')
            ? null
            : 'og:site_name',
          findMeta(tags, 'og:locale') === (lang === 'en' ? 'en_GB' : 'zh_CN') ? null : 'og:locale',
        ]
      }),
    ).toEqual([])
  })

  test('names the same page in each language', () => {
    expect(
      collect(contentPages, page => {
        const alternates = findRel(page, 'alternate').filter(({ attributes }) => attributes.hreflang)
        const found: Readonly<Record<string, string>> = Object.fromEntries(
          alternates.map(({ attributes }) => [attributes.hreflang, new URL(attributes.href ?? '', page.base).href]),
        )
        const path = page.path.replace(/^en\//, '')
        const expected = { 'zh-CN': root + path, en: `${root}en/${path}`, 'x-default': root + path }
        return [
          ...Object.entries(expected).map(([lang, url]) => (found[lang] === url ? null : `${lang}: ${found[lang]}`)),
          ...Object.values(found).map(url => findDead(url, page.base)),
        ]
      }),
    ).toEqual([])
  })

  // Without the public URL of the site an address of Open Graph is below the root, as the canonical one is.
  test('has a link preview of its own, 1200 x 630 pixels', () => {
    const images = contentPages.map(page => {
      const address = findMeta(page.tags, 'og:image')
      const file = address === null ? null : toSitePath(address, page.base, root)
      return { page, file, address }
    })
    expect(
      images.flatMap(({ page: { path, tags }, file }) => {
        if (file === null || !existsSync(join(folder, file))) return [`/${path}: no preview ${file}`]
        const size = readPngSize(join(folder, file))?.join('x')
        return [
          ...(size === '1200x630' ? [] : [`/${path}: ${size}`]),
          ...(findMeta(tags, 'og:image:width') === '1200' ? [] : [`/${path}: og:image:width`]),
          ...(findMeta(tags, 'og:image:height') === '630' ? [] : [`/${path}: og:image:height`]),
          ...(findMeta(tags, 'og:image:alt') ? [] : [`/${path}: og:image:alt`]),
          ...(findMeta(tags, 'twitter:card') === 'summary_large_image' ? [] : [`/${path}: twitter:card`]),
        ]
      }),
    ).toEqual([])
    expect(images.map(({ file }) => file).sort()).toEqual(files.filter(file => file.startsWith('previews/')))
  })

  test('has structured data with what search engines require, and no dead address in it', () => {
    expect(
      collect(contentPages, page => {
        const graph = readGraph(page)
        return [
          ...findStructuredDataProblems(graph),
          ...listStructuredUrls(graph).map(url => findDead(url, page.base)),
          JSON.stringify(graph).includes('"BreadcrumbList"') === /^(en\/)?$/.test(page.path) ? 'breadcrumb' : null,
        ]
      }),
    ).toEqual([])
    const withDataset = contentPages.filter(page => JSON.stringify(readGraph(page)).includes('"Dataset"'))
    expect(withDataset.map(({ path }) => path)).toEqual(['en/open-data/', 'open-data/'])
  })
})

test('a frame, the update page, and a page at a former address, stays out of search engines and names the page that they keep', () => {
  const { aliases } = JSON.parse(readFileSync(join(folder, `${DATA_FOLDER}/aliases.json`), 'utf8')) as {
    readonly aliases: readonly Alias[]
  }
  const movedPages = aliases.flatMap(({ kind, from, to }) =>
    kind === 'source' || to === null ? [] : [[`${kind}s/${from}/`, `${kind}s/${to}/`] as const],
  )
  const successors = Object.fromEntries(
    [
      ['embed/', ''] as const,
      ['update/', 'programme/'] as const,
      ['update/faults/', 'programme/'] as const,
      ...movedPages,
    ].flatMap(([path, successor]) => ['', 'en/'].map(language => [language + path, root + language + successor])),
  )
  expect(Object.fromEntries(unlistedPages.map(page => [page.path, listCanonicals(page).join()]))).toEqual(successors)
  const listed = new Set(contentPages.map(({ url }) => url))
  expect(
    collect(unlistedPages, page => [
      page.title.trim() === '' || page.html.split('<title>').length !== 2 ? 'no title, or two' : null,
      ...listCanonicals(page).map(url => (listed.has(url) ? null : `canonical ${url}`)),
      findRel(page, 'alternate').length > 0 || findMeta(page.tags, 'og:image') ? 'an invitation to list it' : null,
      page.tags.some(({ name, attributes }) => name === 'a' && attributes.href) ? null : 'no link',
    ]),
  ).toEqual([])
})

test('every link, file and anchor within the site is alive', () => {
  let count = 0
  expect(
    collect(pages, page =>
      page.tags.flatMap(({ name, attributes }) =>
        ['href', 'src', 'action', 'srcset', 'poster'].flatMap(key => {
          const address = attributes[key]
          if (address === undefined || name === 'base') return []
          count++
          // References within a drawing start from the page.
          if (name === 'use') return [listIds(page).has(address.slice(1)) ? null : `use ${address}`]
          const dead = findDeadLink(address, page.base)
          return [dead === null ? null : `${name} ${dead}`]
        }),
      ),
    ),
  ).toEqual([])
  expect(count).toBeGreaterThan(pages.length * 50)
})

test('the files that scripts load later exist', () => {
  const [{ id = '' } = {}] = CLUSTERS
  const withApp = [...contentPages, ...unlistedPages.filter(({ path }) => path.endsWith('embed/'))]
  expect(
    collect(withApp, ({ html, base }) => {
      const config = JSON.parse(html.match(/id="boot-config">(.*?)<\/script>/s)?.[1] ?? '{}') as {
        readonly app?: string
        /** Of a page of the app: the files of each pane. */
        readonly files?: Readonly<Record<string, readonly string[]>>
        /** Of a frame. */
        readonly data?: readonly string[]
        readonly clusterFile?: string
      }
      const later = config.files
        ? Object.values(config.files).flat()
        : [...(config.data ?? []), config.clusterFile ?? '']
      const named = [config.app ?? '', ...later]
      return named.map(file => (file === '' ? 'no app or no data' : findDead(file.replace('*', id), base)))
    }),
  ).toEqual([])
})

test('styles, feeds and the sitemap name no dead file', () => {
  const findAddresses = (file: string, pattern: RegExp): string[] =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, address = '']) => address)
  const addresses = files.flatMap(file => {
    const pattern = /\.css$/.test(file)
      ? /url\(["']?([^"')]+)/g
      : /(^|\/)sitemap\.xml$|\.atom$/.test(file)
        ? /(?:<loc>|href=")([^<"]+)/g
        : /(^|\/)feeds\/[^/]*\.json$/.test(file)
          ? /"(?:url|home_page_url|feed_url|external_url)":\s*"([^"]+)"/g
          : null
    return pattern === null ? [] : findAddresses(file, pattern).map(address => ({ file, address }))
  })
  const dead = addresses.filter(({ file, address }) => {
    if (address.startsWith('#')) return false
    return findDeadLink(address, new URL(file, root).href) !== null
  })
  expect(dead).toEqual([])
  const feeds = ['en/feeds/changes.atom', 'en/feeds/changes.json', 'feeds/changes.atom', 'feeds/changes.json']
  expect(files.filter(file => file.includes('feeds/'))).toEqual(feeds)
  for (const feed of feeds.filter(file => file.endsWith('.atom')))
    expect([feed, addresses.filter(({ file }) => file === feed).length > 2]).toEqual([feed, true])
})

test('each page has one main heading, no id twice, and a text for each image', () => {
  expect(
    collect(pages, ({ path, tags }) => {
      const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
      const headings = tags.filter(({ name }) => name === 'h1').length
      return [
        headings === 1 || path.endsWith('.html') ? null : `${headings} main headings`,
        ...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `id ${id} twice`),
        ...tags.map(({ name, attributes }) =>
          (name === 'img' && !attributes.alt?.trim()) ||
          (attributes.role === 'img' && !attributes['aria-label']?.trim() && !attributes['aria-labelledby'])
            ? `${name} without a text`
            : null,
        ),
      ]
    }),
  ).toEqual([])
})

test('a page that is not found stays out of search engines, and leads on', () => {
  const notFound = pages.filter(({ path }) => path.endsWith('.html'))
  expect(notFound.map(({ path }) => dirname(path))).toEqual(['.', 'en'])
  expect(notFound.map(({ tags }) => findMeta(tags, 'robots'))).toEqual(['noindex', 'noindex'])
  expect(new Set(notFound.map(({ title }) => title)).size).toBe(2)
})
