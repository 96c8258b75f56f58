// A site built for its public URL, below a path in Chinese: canonical URLs and sitemap, the 404 page, the page at a former
// address, and the app with its map.
import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type SiteServer, serveSite } from '../../../scripts/serve/server'
import { runTool } from '../../../scripts/test/runTool'
import type { Alias } from '../../../src/domain/export/aliases'
import { DATA_FOLDER } from '../../../src/domain/export/publishedData'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver, SMALL_MAP } from '../../support/browser/mapDriver'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const BASE = '/集群图/'
const ORIGIN = new URL(`https://example.org${BASE}`).href

/** One page of each kind besides the start page, in both languages. */
const PAGES = [
  'clusters/santai-textile-footwear/',
  'cities/mianyang/',
  'cities/aba/',
  'industries/equipment/',
  'directions/green/',
  'lists/sc-2023/',
]

/** A former id of the first page; the published data have none of a cluster yet. */
const ALIAS: Alias = {
  kind: 'cluster',
  from: 'santai-textile',
  to: 'santai-textile-footwear',
  date: '2026-11-22',
  reasonZh: '名称改用全称。',
  reasonEn: 'The full name is used.',
}

let tempFolder = ''
let folder = ''
let site: SiteServer

beforeAll(async () => {
  tempFolder = await mkdtemp(join(tmpdir(), 'cluster-map-published-'))
  folder = join(tempFolder, 'dist')
  const publicFolder = join(tempFolder, 'public')
  await cp('public', publicFolder, { recursive: true })
  await writeFile(join(publicFolder, DATA_FOLDER, 'aliases.json'), JSON.stringify({ aliases: [ALIAS] }))
  // React's development build warns about markup that differs, and about updates at a wrong time.
  vi.stubEnv('NODE_ENV', 'development')
  vi.stubEnv('SITE_URL', `https://example.org${BASE}`)
  const pages = PAGES.flatMap(path => ['--page', path])
  const options = ['--out', folder, '--public', publicFolder, '--day', '2026-11-22', '--quick', '.', ...pages]
  const { code, output } = await runTool('tsx', ['scripts/build/main.ts', ...options])
  vi.unstubAllEnvs()
  expect(code, output).toBe(0)
  site = await serveSite({ folder, base: BASE })
}, 180_000)
afterAll(async () => {
  await site?.close()
  await rm(tempFolder, { recursive: true, force: true })
})

/** The decoded path below the base. */
const toSitePath = (app: App): string => decodeURI(app.currentPath()).replace(BASE, '')
const readOutput = (path: string): string => readFileSync(join(folder, path), 'utf8')

test('every page has its absolute canonical URL, and the sitemap lists them all', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const folders = files.filter(file => /(^|\/)index\.html$/.test(file)).map(file => file.replace(/index\.html$/, ''))
  const isUnlisted = (path: string) => /<meta name="robots" content="noindex"/.test(readOutput(`${path}index.html`))
  const pages = folders.filter(path => !isUnlisted(path))
  expect(pages.length).toBe((PAGES.length + 1) * 2)
  expect(folders.filter(isUnlisted).sort()).toEqual([
    'clusters/santai-textile/',
    'embed/',
    'en/clusters/santai-textile/',
    'en/embed/',
    'en/update/',
    'en/update/faults/',
    'update/',
    'update/faults/',
  ])
  const sitemapUrls = [...readOutput('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  expect([...sitemapUrls].sort()).toEqual(pages.map(page => ORIGIN + page).sort())
  for (const page of pages) {
    const html = readOutput(`${page}index.html`)
    const data = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? ''
    const addresses = [...data.matchAll(/"url":"([^"]+)"/g)].map(([, address]) => address)
    expect([page, html.match(/rel="canonical" href="([^"]+)"/)?.[1]]).toEqual([page, ORIGIN + page])
    expect(addresses).toContain(ORIGIN + page)
    expect(addresses.filter(address => !address?.startsWith(ORIGIN))).toEqual([])
    const chinese = ORIGIN + page.replace(/^en\//, '')
    const english = chinese.replace(ORIGIN, `${ORIGIN}en/`)
    expect(
      Object.fromEntries([...html.matchAll(/hreflang="([^"]+)" href="(http[^"]+)"/g)].map(m => [m[1], m[2]])),
    ).toEqual({ 'zh-CN': chinese, en: english, 'x-default': chinese })
  }
})

test.each([
  ['embed/', ''],
  ['en/embed/', 'en/'],
  ['clusters/santai-textile/', 'clusters/santai-textile-footwear/'],
  ['en/clusters/santai-textile/', 'en/clusters/santai-textile-footwear/'],
])('search engines keep another page in the place of /%s: /%s', (path, kept) => {
  expect(readOutput(`${path}index.html`).match(/rel="canonical" href="([^"]+)"/)?.[1]).toBe(ORIGIN + kept)
})

test('the page at a former address leads to the present one, with a note', async () => {
  const app = await openApp(`${site.url}clusters/santai-textile/`)
  await expect.poll(() => toSitePath(app)).toBe('clusters/santai-textile-footwear/')
  expect((await app.notices()).join()).toContain('santai-textile')
  const plain = await openApp(`${site.url}en/clusters/santai-textile/`, { javaScript: false, waitFor: 'heading' })
  expect(await plain.page.locator('main').innerText()).toContain(ALIAS.reasonEn)
  await plain.page.locator('main a').click()
  expect(toSitePath(plain)).toBe('en/clusters/santai-textile-footwear/')
})

test('an unknown path at any depth shows the 404 page with links into the site', async () => {
  const app = await openApp(`${site.url}nowhere/at/all`, { waitFor: 'heading' })
  expect(await app.heading()).toBe('页面不存在')
  // With styles the page has no margin.
  expect(await app.evaluate(() => getComputedStyle(document.body).marginLeft)).toBe('0px')
  await app.page.getByRole('link', { name: '装备制造' }).first().click()
  await app.waitUntilReady()
  expect(toSitePath(app)).toBe('industries/equipment/')
  expect(await app.resultCount()).toBe(CLUSTERS.filter(c => c.industry === 'equipment').length)
})

test('a page path hydrates with its map, and navigation stays below the base', async () => {
  const app = await openApp(`${site.url}cities/mianyang/`, { viewport: SMALL_MAP })
  expect(await app.resultCount()).toBe(findClustersIn('510700').length)
  await createMapDriver(app).moveMouseOntoMap()
  await app.waitForIdleMap()
  await app.openResult('三台县')
  await expect.poll(() => toSitePath(app)).toBe('?city=510700&cluster=santai-textile-footwear')
  await app.back()
  await expect.poll(() => toSitePath(app)).toBe('cities/mianyang/')
  expect(app.consoleErrors()).toEqual([])
  expect(app.requests().filter(url => !url.startsWith(site.url))).toEqual([])
})

// An industry and a city are filtered as a list is; the languages have the same components.
test.each([
  '',
  'cities/aba/', // without clusters
  'directions/green/',
  'lists/sc-2023/',
  'en/clusters/santai-textile-footwear/',
  '?view=table&level=national',
])('no React development warnings at /%s', async path => {
  const app = await openApp(site.url + path)
  await waitForDomIdle(app)
  expect(app.consoleMessages().filter(text => !/React DevTools/.test(text))).toEqual([])
})
