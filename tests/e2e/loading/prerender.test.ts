// Prerendered pages: complete without scripts, hydrated without layout shift or output, and never showing another view.
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { getLayoutShift } from '../../support/browser/accessibilityChecks'
import { type App, type OpenOptions, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { WITHOUT_APP } from '../../support/browser/requestMocks'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'
import { sendRequest } from '../../support/server/http'

const PAGES = [
  ['/', '四川特色产业集群图'],
  ['/clusters/santai-textile-footwear/', '绵阳市三台县纺织鞋服产业集群 · 四川特色产业集群图'],
  ['/cities/mianyang/', '绵阳市 · 四川特色产业集群图'],
  ['/cities/aba/', '阿坝藏族羌族自治州 · 四川特色产业集群图'],
  ['/industries/equipment/', '装备制造 · 四川特色产业集群图'],
  ['/directions/green/', '绿色低碳 · 四川特色产业集群图'],
  ['/lists/sc-2023/', '省级 2023 第一批 · 四川特色产业集群图'],
] as const

const NEXT_YEAR = '2027-01-01T04:00:00Z'

const ENTRY = '**/assets/index-*.js'

/** Opens a page with its styles. Its script waits for `hydrate`. */
async function openBeforeHydration(path: string, options: OpenOptions = {}): Promise<App> {
  const app = await openApp(path, { ...options, routes: { [ENTRY]: 'later' }, waitFor: 'heading' })
  // A page whose script has not arrived has no load event.
  await app.page.waitForFunction(
    () => [...document.styleSheets].length > 1 && getComputedStyle(document.body).marginLeft === '0px',
  )
  return app
}
const hydrate = (app: App) => app.answer(ENTRY, 'file')

/** Records the elements of header, list and map; `isUnchanged` checks that all are still in the page. */
function recordNodes() {
  const built = [...document.querySelectorAll('#root header *, #root [data-results] *, #root [data-map-state] *')]
  Object.assign(window, { isUnchanged: () => built.length > 100 && built.every(element => element.isConnected) })
}

describe('with scripts off', () => {
  test.each(PAGES)('%s is a map, a list and a readable panel', async (path, title) => {
    const app = await openApp(path, { javaScript: false, waitFor: 'heading' })
    expect(await app.title()).toBe(title)
    expect(await app.body()).toMatch(/已收录 \d+ 个集群|没有符合条件的集群|认定与有效期/)
    expect(await app.resultCount()).toBe(path === '/cities/aba/' ? 0 : (await app.resultIds()).length)
    if (path !== '/cities/aba/')
      expect(Object.keys(await createMapDriver(app).getVisibleSymbols()).length).toBeGreaterThan(2)
    expect((await app.panelText()).length).toBeGreaterThan(200)
  })

  test('the map of a cluster names places beside list and panel in a window of 1366 pixels', async () => {
    const viewport = { width: 1366, height: 768 }
    const app = await openApp('/clusters/santai-textile-footwear/', { javaScript: false, waitFor: 'heading', viewport })
    for (const place of ['三台', '涪城', '中江'])
      await app.page.locator('[data-map-state] text:visible', { hasText: place }).waitFor()
  })

  test.each(['/', '/directions/green/', '/cities/aba/'])(
    '%s on a phone shows list, panel and links, and no button without effect',
    async path => {
      const viewport = { width: 390, height: 844 }
      const app = await openApp(path, { javaScript: false, waitFor: 'heading', viewport })
      expect(await app.page.locator('[data-results]').isVisible()).toBe(true)
      expect(await app.page.locator('[data-panel] [role=tabpanel] h2').isVisible()).toBe(true)
      expect(await app.page.locator('button:visible').count()).toBe(0)
      const navLinks = app.page.getByRole('navigation').getByRole('link')
      for (const [, title] of PAGES.filter(([path]) => /industries|directions/.test(path)))
        expect(await navLinks.filter({ hasText: title.split(' · ')[0] ?? '' }).count()).toBe(1)
    },
  )

  test('links lead from page to page', async () => {
    const app = await openApp('/', { javaScript: false, waitFor: 'heading' })
    await app.openResult('三台县')
    expect(app.currentPath()).toBe('/clusters/santai-textile-footwear/')
    expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    await app.page.getByRole('link', { name: `全部 ${CLUSTERS.length} 个` }).click()
    expect(app.currentPath()).toBe('/')
    await createMapDriver(app).clickCity('510700')
    expect(app.currentPath()).toBe('/cities/mianyang/')
    expect(await app.resultCount()).toBe(findClustersIn('510700').length)
  })
})

test('no page carries a style that its own policy forbids', () => {
  const folder = inject('siteFolder')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(70)
  expect(pages.filter(path => / style="/.test(readFileSync(join(folder, path), 'utf8')))).toEqual([])
})

test('no page and no style uses images', () => {
  const folder = inject('siteFolder')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /\.(html|css)$/.test(path))
  expect(files.filter(path => path.endsWith('.css')).length).toBeGreaterThan(3)
  const imageReference = /<(img|picture|image)\b|url\((?!['"]?(#|data:))/
  expect(files.filter(path => imageReference.test(readFileSync(join(folder, path), 'utf8')))).toEqual([])
})

describe('hydration', () => {
  test.each([
    ['/', 1440, 900, 'light'],
    ['/', 390, 844, 'dark'],
    ['/', 1920, 1000, 'light'],
    ['/clusters/santai-textile-footwear/', 1440, 900, 'light'],
    ['/clusters/santai-textile-footwear/', 390, 844, 'light'],
    ['/cities/mianyang/', 1440, 900, 'dark'],
    ['/directions/green/', 390, 844, 'light'],
    ['/lists/sc-2023/', 1440, 900, 'light'],
    ['/?theme=dark', 1440, 900, 'light'],
    ['/?from=singlemessage&isappinstalled=0', 390, 844, 'light'],
    ['/en/', 1440, 900, 'light'],
    ['/en/industries/materials/', 1440, 900, 'light'],
  ] as const)(
    '%s at %i x %i, %s, hydrates without layout shift or console output',
    async (path, width, height, colorScheme) => {
      const app = await openBeforeHydration(path, { viewport: { width, height }, colorScheme })
      const prerenderedIds = await app.resultIds()
      const before = await createMapDriver(app).getVisibleSymbols()
      await hydrate(app)
      await app.waitUntilReady()
      await expect.poll(() => app.mapState()).toBe('svg')
      expect(await getLayoutShift(app)).toBe(0)
      expect(app.consoleMessages()).toEqual([])
      expect(await app.resultIds()).toEqual(prerenderedIds)
      const after = await createMapDriver(app).getVisibleSymbols()
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
      // On a larger map symbols may be spread a little differently.
      const movedSymbols = Object.entries(after).filter(
        ([id, a]) => Math.hypot(a.x - (before[id]?.x ?? 0), a.y - (before[id]?.y ?? 0)) > 6,
      )
      expect(movedSymbols).toEqual([])
    },
  )

  test.each([
    [1440, 900],
    [390, 844],
  ])('at %i x %i, weeks after the build: the build day until hydration, then today', async (width, height) => {
    const app = await openBeforeHydration('/', { now: NEXT_YEAR, viewport: { width, height } })
    expect(await app.body()).toContain('截至 2026-11-22：')
    const before = await createMapDriver(app).getVisibleSymbols()
    expect(Object.keys(before).length).toBeGreaterThan(2)

    await app.evaluate(recordNodes)
    await hydrate(app)
    await app.waitUntilHydrated()
    await expect.poll(() => app.body()).toContain('截至 2027-01-01：')
    expect(await getLayoutShift(app)).toBe(0)
    expect(app.consoleMessages()).toEqual([])
    // The static map is kept, with the status of today.
    expect(await app.mapState()).toBe('still')
    const expiredIds = CLUSTERS.filter(c => c.recognitions.every(({ list }) => list === 'sc-2024')).map(c => c.id)
    const drawnIds = Object.keys(before).filter(id => expiredIds.some(other => other === id))
    expect(drawnIds.length).toBeGreaterThan(0)
    for (const id of drawnIds)
      expect(await createMapDriver(app).getSymbolDescription(id)).toContain('有效期满，未查到复核结果')
    // Unchanged elements were not rendered again.
    expect(await app.evaluate(() => (window as unknown as { isUnchanged: () => boolean }).isUnchanged())).toBe(true)
    expect(await app.page.getByText(/^按 2027-01-01 计算，认定状态有变化：/).count()).toBe(1)
  })

  test('a cluster page is updated to today too, with its dates', async () => {
    const app = await openApp('/clusters/yantan-pump-valve/', {
      now: NEXT_YEAR,
      waitFor: 'heading',
    })
    await expect.poll(() => app.panelText()).toContain('有效期满，未查到复核结果')
    await expect.poll(() => app.panelText()).toContain('截至 2027-01-01')
    expect(await app.panelText()).not.toContain('2026-11-22')
    expect(app.consoleMessages()).toEqual([])
  })

  test.each([
    '?industry=equipment&level=national',
    '?q=泵阀',
    '?at=8.00/30.6000/104.0000',
    '?asof=2024-12-31',
    '?citys=510700', // with a notice
    '?level=national。', // repaired
    'en/?industry=materials&level=province', // rows of two lines and more in any font
  ])('%s never shows the start view first', async link => {
    const app = await openBeforeHydration(link)
    expect(await createMapDriver(app).getVisibleSymbols()).toEqual({})
    expect(await app.page.locator('[data-results] a:visible').count()).toBe(0)
    await hydrate(app)
    await app.waitUntilReady()
    expect((await app.resultIds()).length).toBeGreaterThan(0)
    expect(await getLayoutShift(app)).toBe(0)
    expect(app.consoleMessages()).toEqual([])
  })
})

test('tracking parameters keep the prerendered page; a link to be repaired does not show it', async () => {
  const app = await openApp('/', { routes: WITHOUT_APP, waitFor: 'heading' })
  const getState = async (link: string) => {
    await app.openPath(link)
    return [link, await app.evaluate(() => document.documentElement.dataset.state)]
  }
  for (const link of [
    '/?ref=1',
    '/clusters/santai-textile-footwear/?panel=industry', // an explicit default
    '/clusters/santai-textile-footwear/?mpshare=1&scene=1&srcid=0822&lang=zh_CN',
    '/cities/mianyang/?sharer_username=%E5%BC%A0&exportkey=n_Ch%2BQ%3D',
    '/en/?utm_source=mail&msclkid=9&lang=EN',
  ])
    expect(await getState(link)).toEqual([link, 'built'])
  for (const link of ['/?city=510700。', '/?ref=1?city=510700', '/cities/mianyang/?levels=national'])
    expect(await getState(link)).toEqual([link, 'pending'])
})

test('a prerendered page fetches no data, and the app after the first paint', async () => {
  const app = await openApp('/clusters/santai-textile-footwear/', { waitFor: 'heading' })
  await app.waitUntilHydrated()
  expect(app.requests().filter(url => url.endsWith('.json'))).toEqual([])
  // The fixed clock changes `performance`, but not an observer's entries.
  const [paint, requested] = await app.evaluate(
    () =>
      new Promise<readonly [number, number]>(resolve => {
        const times = { paint: Number.NaN, requested: Number.POSITIVE_INFINITY }
        const observeEntries = (type: string, note: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
        observeEntries('paint', ({ name, startTime }) => {
          if (name === 'first-contentful-paint') times.paint = startTime
        })
        observeEntries('resource', ({ name, startTime }) => {
          if (/\/assets\/index-.*\.js$/.test(name)) times.requested = Math.min(times.requested, startTime)
        })
        setTimeout(() => resolve([times.paint, times.requested]), 100)
      }),
  )
  expect(requested).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(requested).toBeGreaterThanOrEqual(paint)
})

test('input before hydration is applied after it', async () => {
  const app = await openBeforeHydration('/')
  await app.page.getByRole('checkbox', { name: '装备制造' }).click()
  await app.searchFor('泵阀')
  await hydrate(app)
  await app.waitUntilHydrated()
  await expect.poll(() => [app.param('industry'), app.param('q')]).toEqual(['equipment', '泵阀'])
  expect(await app.page.getByRole('checkbox', { name: '装备制造' }).isChecked()).toBe(true)
})

test('an error in a foreign script does not affect the app', async () => {
  const app = await openApp('/', {
    routes: WITHOUT_APP,
    waitFor: 'heading',
    initScript: () =>
      document.addEventListener('DOMContentLoaded', () => {
        document.head.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.invalid/x.js' }))
        setTimeout(() => {
          throw new Error('of an extension')
        })
      }),
  })
  await expect.poll(() => app.consoleErrors().length).toBeGreaterThan(1)
  expect(await app.evaluate(() => document.documentElement.dataset.state)).toBe('built')
})

test('a page opened in the background hydrates too', async () => {
  const app = await openApp('/', {
    waitFor: 'heading',
    initScript: () => Object.defineProperty(document, 'hidden', { value: true, configurable: true }),
  })
  await app.waitUntilHydrated()
})

test('a page without a prerendered file opens by its query form, and the notice names the unknown id', async () => {
  const app = await openApp('/clusters/santai-textile/', { waitFor: 'heading' })
  await app.waitUntilReady()
  expect((await app.notices()).join()).toContain('没有编号为 santai-textile 的集群')
  expect(await app.resultCount()).toBe(CLUSTERS.length)
})

test('an unknown path shows the 404 page with links', async () => {
  const app = await openApp('/nowhere/at/all', { waitFor: 'heading' })
  expect(await app.heading()).toBe('页面不存在')
  await app.page.getByRole('link', { name: '装备制造' }).first().click()
  expect(app.currentPath()).toBe('/industries/equipment/')
})

test('the arrow keys move through the existing tabs', async () => {
  const app = await openApp('/')
  await app.page.getByRole('tab', { name: '产业类型' }).focus()
  await app.pressKey('ArrowLeft')
  expect(await app.focused()).toBe('tab 培育措施')
})

test('each kind of page is the same view as its query form', async () => {
  const [byPage, byQuery] = [await openApp('/'), await openApp('/')]
  for (const [page, query] of [
    ['/clusters/santai-textile-footwear/', '/?cluster=santai-textile-footwear'],
    ['/cities/mianyang/', '/?city=510700'],
    ['/industries/equipment/', '/?industry=equipment'],
    ['/directions/green/', '/?direction=green&panel=measures'],
    ['/lists/sc-2023/', '/?list=sc-2023'],
  ] as const) {
    for (const [app, path] of [
      [byPage, page],
      [byQuery, query],
    ] as const) {
      await app.openPath(path)
      await app.waitUntilReady()
    }
    expect(byQuery.currentQuery()).toBe(query)
    expect(byQuery.currentPath()).toBe(page)
    await expect.poll(() => byQuery.body()).toBe(await byPage.body())
    expect(await byPage.title()).toBe(await byQuery.title())
  }
})

describe('page metadata', () => {
  const readPage = (path: string) => readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8')

  test('has neither inline script nor inline style', () => {
    for (const [path] of PAGES) {
      const html = readPage(path)
      expect(html).not.toMatch(/<script(?![^>]*(src=|application\/(ld\+)?json))/)
      expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    }
  })
})

test('a link whose scripts arrive before the rest of the page shows its view', async () => {
  const [head = '', rest = ''] = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8').split(
    /(?=<div id="root")/,
  )
  let finish = () => {}
  const server = createServer(async ({ url = '/' }, response) => {
    if (url.startsWith('/?')) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(head)
      finish = () => response.end(rest)
      return
    }
    const { status, headers, body } = await sendRequest(`${inject('baseUrl')}/`, url.slice(1))
    response.writeHead(status, headers).end(body)
    if (/assets\/index-.*\.js$/.test(url)) setTimeout(() => finish(), 1500)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const app = await openApp(`http://127.0.0.1:${port}/?city=510700`)
  expect(await app.resultCount()).toBe(findClustersIn('510700').length)
  expect(app.consoleErrors()).toEqual([])
})

describe('a missing script', () => {
  test('keeps the prerendered page, with an alert', async () => {
    const app = await openApp('/?industry=equipment', {
      routes: { [ENTRY]: { status: 404 } },
      waitFor: 'heading',
    })
    await expect.poll(() => app.alerts()).toEqual([expect.stringContaining('刷新页面')])
    expect(await app.page.locator('[data-results] a:visible').count()).toBe(CLUSTERS.length)
  })

  test('after a deploy causes one reload, at the same view', async () => {
    const app = await openApp('/clusters/dongpo-pickles/')
    const countLoads = () => app.requests().filter(url => new URL(url).pathname === '/clusters/dongpo-pickles/').length
    const html = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
    await app.answer('**/assets/mapLibrePort-*.js', { status: 404 })
    await app.answer(new URL('/index.html', app.page.url()).href, {
      body: html.replace(/assets\/index-[^"]+\.js/, 'assets/index-newer.js'),
      contentType: 'text/html',
    })
    const before = countLoads()
    await createMapDriver(app).moveMouseOntoMap()
    await expect.poll(countLoads).toBe(before + 1)
    await app.waitUntilReady()
    await createMapDriver(app).moveMouseOntoMap()
    await app.waitForMapState('failed')
    expect(countLoads()).toBe(before + 1)
    expect(await app.panelHeading()).toBe('东坡泡菜食品产业集群')
  })
})
