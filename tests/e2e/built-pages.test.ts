// Pages as the build wrote them: whole without a script, quiet when they come to life, and never another view first.
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { ask } from '../support/http'
import { mapOf } from '../support/map'
import { CLUSTERS } from '../support/records'
import { shifts } from '../support/senses'

const PAGES = [
  ['/', '四川特色产业集群图'],
  ['/clusters/santai-textile-footwear/', '绵阳市三台县纺织鞋服产业集群 · 四川特色产业集群图'],
  ['/cities/mianyang/', '绵阳市 · 四川特色产业集群图'],
  ['/cities/aba/', '阿坝藏族羌族自治州 · 四川特色产业集群图'],
  ['/industries/equipment/', '装备制造 · 四川特色产业集群图'],
  ['/directions/green/', '绿色低碳 · 四川特色产业集群图'],
  ['/lists/sc-2023/', '省级 2023 第一批 · 四川特色产业集群图'],
] as const

/** With the app's script held back a page stays as it was built. */
const NO_APP = { '**/assets/index-*.js': 'never' } as const
const NEXT_YEAR = '2027-01-01T04:00:00Z'

/** The styles that place and hide have come; a page whose script is held back never finishes loading. */
const stylesAreHere = ({ page }: App) =>
  page.waitForFunction(
    () => [...document.styleSheets].length > 1 && getComputedStyle(document.body).marginLeft === '0px',
  )

/** Notes the elements of list and header as they were built; `same` tells whether they all still stand. */
function watchNodes() {
  let built: Element[] = []
  document.addEventListener('DOMContentLoaded', () => {
    built = [...document.querySelectorAll('#root header *, #root [data-results] *, #root [data-map-state] *')]
  })
  Object.assign(window, { same: () => built.length > 100 && built.every(element => element.isConnected) })
}

describe('with scripts off', () => {
  test.each(PAGES)('%s is a map, a list and a readable panel', async (path, title) => {
    const app = await openApp(path, { script: false, until: 'heading' })
    expect(await app.title()).toBe(title)
    expect(await app.body()).toMatch(/已收录 \d+ 个集群|没有符合条件的集群|认定与有效期/)
    expect(await app.resultCount()).toBe(path === '/cities/aba/' ? 0 : (await app.resultIds()).length)
    if (path !== '/cities/aba/') expect(Object.keys(await mapOf(app).visibleSymbols()).length).toBeGreaterThan(2)
    expect((await app.panelText()).length).toBeGreaterThan(200)
  })

  test.each(['/', '/directions/green/', '/cities/aba/'])(
    '%s on a phone shows list and panel, ways on, and no dead button',
    async path => {
      const viewport = { width: 390, height: 844 }
      const app = await openApp(path, { script: false, until: 'heading', viewport })
      expect(await app.page.locator('[data-results]').isVisible()).toBe(true)
      expect(await app.page.locator('[data-panel] [role=tabpanel] h2').isVisible()).toBe(true)
      expect(await app.page.locator('button:visible').count()).toBe(0)
      const ways = app.page.getByRole('navigation').getByRole('link')
      for (const [, title] of PAGES.filter(([path]) => /industries|directions/.test(path)))
        expect(await ways.filter({ hasText: title.split(' · ')[0] ?? '' }).count()).toBe(1)
    },
  )

  test('links lead from page to page', async () => {
    const app = await openApp('/', { script: false, until: 'heading' })
    await app.choose('三台县')
    expect(app.address()).toBe('/clusters/santai-textile-footwear/')
    expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    await app.page.getByRole('link', { name: `全部 ${CLUSTERS.length} 个` }).click()
    expect(app.address()).toBe('/')
    await mapOf(app).clickCity('510700')
    expect(app.address()).toBe('/cities/mianyang/')
    expect(await app.resultCount()).toBe(CLUSTERS.filter(c => c.prefecture === '510700').length)
  })
})

test('no page carries a style that its own policy forbids', () => {
  const folder = inject('siteFolder')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(70)
  expect(pages.filter(path => / style="/.test(readFileSync(join(folder, path), 'utf8')))).toEqual([])
})

test('with images off nothing is missing: no page and no style asks for one', () => {
  const folder = inject('siteFolder')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /\.(html|css)$/.test(path))
  expect(files.filter(path => path.endsWith('.css')).length).toBeGreaterThan(3)
  const asks = /<(img|picture|image)\b|url\((?!['"]?(#|data:))/
  expect(files.filter(path => asks.test(readFileSync(join(folder, path), 'utf8')))).toEqual([])
})

describe('coming to life', () => {
  test.each([
    ['/', 1440, 900, 'light'],
    ['/', 390, 844, 'dark'],
    ['/', 1920, 1000, 'light'],
    ['/clusters/santai-textile-footwear/', 1440, 900, 'light'],
    ['/clusters/santai-textile-footwear/', 390, 844, 'light'],
    ['/cities/mianyang/', 1440, 900, 'dark'],
    ['/industries/equipment/', 1440, 900, 'light'],
    ['/directions/green/', 390, 844, 'light'],
    ['/lists/sc-2023/', 1440, 900, 'light'],
    ['/?theme=dark', 1440, 900, 'light'],
    ['/?from=singlemessage&isappinstalled=0', 390, 844, 'light'],
    ['/en/', 1440, 900, 'light'],
    ['/en/industries/materials/', 1440, 900, 'light'],
  ] as const)('%s at %i x %i, %s, is quiet', async (path, width, height, colorScheme) => {
    const options = { viewport: { width, height }, colorScheme, until: 'heading' } as const
    const still = await openApp(path, { ...options, routes: NO_APP })
    await stylesAreHere(still)
    const live = await openApp(path, { ...options, unused: true })
    await live.isReady()
    await expect.poll(() => live.mapState()).toBe('svg')
    expect(await shifts(live)).toBe(0)
    expect(live.consoleMessages()).toEqual([])
    expect(await live.resultIds()).toEqual(await still.resultIds())
    const before = await mapOf(still).visibleSymbols()
    const after = await mapOf(live).visibleSymbols()
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
    // Symbols may part a little differently where the map is larger; the ground below them stays.
    const far = Object.entries(after).filter(
      ([id, a]) => Math.hypot(a.x - (before[id]?.x ?? 0), a.y - (before[id]?.y ?? 0)) > 6,
    )
    expect(far).toEqual([])
  })

  test.each([
    [1440, 900],
    [390, 844],
  ])(
    'at %i x %i, weeks after the build: as built and of that day until the app is here, then of today',
    async (width, height) => {
      const options = { now: NEXT_YEAR, viewport: { width, height }, until: 'heading' } as const
      const still = await openApp('/', { ...options, routes: NO_APP })
      await still.page.waitForLoadState('load')
      expect(await still.body()).toContain('截至 2026-11-22：')
      const before = await mapOf(still).visibleSymbols()
      expect(Object.keys(before).length).toBeGreaterThan(2)

      const app = await openApp('/', { ...options, unused: true, init: watchNodes })
      await app.isAlive()
      await expect.poll(() => app.body()).toContain('截至 2027-01-01：')
      expect(await shifts(app)).toBe(0)
      expect(app.consoleMessages()).toEqual([])
      // The map is still the one that was built, and its marks are of today.
      expect(await app.mapState()).toBe('still')
      const ended = CLUSTERS.filter(c => c.recognitions.every(({ list }) => list === 'sc-2024')).map(c => c.id)
      const drawn = Object.keys(before).filter(id => ended.some(other => other === id))
      expect(drawn.length).toBeGreaterThan(0)
      for (const id of drawn) expect(await mapOf(app).symbolState(id)).toContain('有效期满，未查到复核结果')
      // What did not change was not redrawn.
      expect(await app.evaluate(() => (window as unknown as { same: () => boolean }).same())).toBe(true)
      expect(await app.page.getByText(/^按 2027-01-01 计算，认定状态有变化：/).count()).toBe(1)
    },
  )

  test('a page of a cluster moves to today too, its dates with it', async () => {
    const app = await openApp('/clusters/yantan-pump-valve/', { now: NEXT_YEAR, unused: true, until: 'heading' })
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
    '?level=national。', // mended
    'en/?industry=materials&level=province', // whose rows are of two lines and more, whatever fonts there are
  ])('%s shows nothing of the start view before its own', async link => {
    const still = await openApp(link, { routes: NO_APP, until: 'heading' })
    await stylesAreHere(still)
    expect(await mapOf(still).visibleSymbols()).toEqual({})
    expect(await still.page.locator('[data-results] a:visible').count()).toBe(0)
    const app = await openApp(link)
    expect((await app.resultIds()).length).toBeGreaterThan(0)
    expect(await shifts(app)).toBe(0)
    expect(app.consoleMessages()).toEqual([])
  })
})

test('a shared link with its default written out stays as it was built', async () => {
  const app = await openApp('/clusters/santai-textile-footwear/?panel=industry', { routes: NO_APP, until: 'heading' })
  expect(await app.evaluate(() => document.documentElement.dataset.state)).toBe('built')
  expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
})

test('what share buttons add leaves a page as it was built; what is to be mended does not show first', async () => {
  const app = await openApp('/', { routes: NO_APP, until: 'heading' })
  const state = async (link: string) => {
    await app.visit(link)
    return [link, await app.evaluate(() => document.documentElement.dataset.state)]
  }
  for (const link of [
    '/?ref=1',
    '/?code=021aB&state=STATE',
    '/clusters/santai-textile-footwear/?mpshare=1&scene=1&srcid=0822&lang=zh_CN',
    '/cities/mianyang/?sharer_username=%E5%BC%A0&exportkey=n_Ch%2BQ%3D',
    '/en/?utm_source=mail&msclkid=9&lang=EN',
  ])
    expect(await state(link)).toEqual([link, 'built'])
  for (const link of [
    '/?city=510700。',
    '/?City=510700',
    '/?amp;city=510700',
    '/?ref=1?city=510700',
    '/?ref=1＆city＝510700',
    '/cities/mianyang/?levels=national',
  ])
    expect(await state(link)).toEqual([link, 'pending'])
})

test('a page that shows its view fetches no data for it, and the app after the first paint', async () => {
  const app = await openApp('/clusters/santai-textile-footwear/', { until: 'heading', unused: true })
  await app.isAlive()
  expect(app.requests().filter(url => url.endsWith('.json'))).toEqual([])
  // An observer reports what the test's own clock hides from `performance`.
  const [paint, asked] = await app.evaluate(
    () =>
      new Promise<readonly [number, number]>(tell => {
        const times = { paint: Number.NaN, asked: Number.POSITIVE_INFINITY }
        const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
        watch('paint', ({ name, startTime }) => {
          if (name === 'first-contentful-paint') times.paint = startTime
        })
        watch('resource', ({ name, startTime }) => {
          if (/\/assets\/index-.*\.js$/.test(name)) times.asked = Math.min(times.asked, startTime)
        })
        setTimeout(() => tell([times.paint, times.asked]), 100)
      }),
  )
  expect(asked).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(asked).toBeGreaterThanOrEqual(paint)
})

test('what is ticked and typed before the app is here counts once it is', async () => {
  const SCRIPT = '**/assets/index-*.js'
  const app = await openApp('/', { routes: { [SCRIPT]: 'later' }, until: 'heading' })
  await app.page.getByRole('checkbox', { name: '装备制造' }).click()
  await app.searchFor('泵阀')
  await app.answer(SCRIPT, 'file')
  await app.isAlive()
  await expect.poll(() => [app.param('industry'), app.param('q')]).toEqual(['equipment', '泵阀'])
  expect(await app.page.getByRole('checkbox', { name: '装备制造' }).isChecked()).toBe(true)
})

test('a foreign script that fails says nothing of the app', async () => {
  const app = await openApp('/', {
    routes: { '**/assets/index-*.js': 'never' },
    until: 'heading',
    init: () =>
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

test('a page opened in the background starts too', async () => {
  const app = await openApp('/', {
    until: 'heading',
    init: () => Object.defineProperty(document, 'hidden', { value: true, configurable: true }),
  })
  await app.isAlive()
})

test('a page that was never written is asked for by its query, and the notice offers what was meant', async () => {
  const app = await openApp('/clusters/santai-textile/', { until: 'heading' })
  await app.isReady()
  expect((await app.notices()).join()).toContain('没有编号为 santai-textile 的集群')
  expect(await app.resultCount()).toBe(CLUSTERS.length)
})

test('an address that leads nowhere is explained, with ways on', async () => {
  const app = await openApp('/nowhere/at/all', { until: 'heading' })
  expect(await app.heading()).toBe('页面不存在')
  await app.page.getByRole('link', { name: '装备制造' }).first().click()
  expect(app.address()).toBe('/industries/equipment/')
})

test('the arrow keys walk over the tabs that are there', async () => {
  const app = await openApp('/')
  await app.page.getByRole('tab', { name: '产业类型' }).focus()
  await app.key('ArrowLeft')
  expect(await app.focused()).toBe('tab 培育措施')
})

test.each([
  ['/clusters/santai-textile-footwear/', '/?cluster=santai-textile-footwear'],
  ['/cities/mianyang/', '/?city=510700'],
  ['/industries/equipment/', '/?industry=equipment'],
  ['/directions/green/', '/?direction=green&panel=measures'],
  ['/lists/sc-2023/', '/?list=sc-2023'],
])('%s is the same view as %s', async (page, query) => {
  const [byPage, byQuery] = [await openApp(page), await openApp(query)]
  await byQuery.page.waitForLoadState('networkidle')
  expect(byQuery.url()).toBe(query)
  expect(byQuery.address()).toBe(page)
  expect(await byPage.body()).toBe(await byQuery.body())
  expect(await byPage.title()).toBe(await byQuery.title())
})

describe('what a page says of itself', () => {
  const read = (path: string) => readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8')
  const part = (html: string, pattern: RegExp) => html.match(pattern)?.[1] ?? ''

  test('is its own: title, description, canonical address, structured data', () => {
    const said = PAGES.map(([path]) => {
      const html = read(path)
      const data = JSON.parse(part(html, /<script type="application\/ld\+json">(.*?)<\/script>/s)) as {
        url: string
        mainEntity: { name: string }
      }
      expect(data.mainEntity.name.length).toBeGreaterThan(1)
      return {
        title: part(html, /<title>(.*?)<\/title>/),
        description: part(html, /<meta name="description" content="(.*?)"/),
        canonical: part(html, /<link rel="canonical" href="(.*?)"/),
        url: data.url,
      }
    })
    for (const key of ['title', 'description', 'canonical', 'url'] as const)
      expect(new Set(said.map(s => s[key])).size, key).toBe(PAGES.length)
  })

  test('has neither inline script nor inline style', () => {
    for (const [path] of PAGES) {
      const html = read(path)
      expect(html).not.toMatch(/<script(?![^>]*(src=|application\/(ld\+)?json))/)
      expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    }
  })
})

test('a link whose scripts are here before the whole page is shows its view', async () => {
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
    const { status, headers, body } = await ask(`${inject('baseUrl')}/`, url.slice(1))
    response.writeHead(status, headers).end(body)
    if (/assets\/index-.*\.js$/.test(url)) setTimeout(() => finish(), 1500)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const app = await openApp(`http://127.0.0.1:${port}/?city=510700`)
  expect(await app.resultCount()).toBe(4)
  expect(app.consoleErrors()).toEqual([])
})

describe('a script that is gone', () => {
  test('leaves the page as it was built, and says so', async () => {
    const app = await openApp('/?industry=equipment', {
      routes: { '**/assets/index-*.js': { status: 404 } },
      until: 'heading',
    })
    await expect.poll(() => app.alerts()).toEqual([expect.stringContaining('刷新页面')])
    expect(await app.page.locator('[data-results] a:visible').count()).toBe(CLUSTERS.length)
  })

  test('after a deploy is mended by one reload, at the same view', async () => {
    const app = await openApp('/clusters/dongpo-pickles/')
    const loads = () => app.requests().filter(url => new URL(url).pathname === '/clusters/dongpo-pickles/').length
    const html = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
    await app.answer('**/assets/glAdapter-*.js', { status: 404 })
    await app.answer(new URL('/index.html', app.page.url()).href, {
      body: html.replace(/assets\/index-[^"]+\.js/, 'assets/index-newer.js'),
      contentType: 'text/html',
    })
    const before = loads()
    await mapOf(app).reachForMap()
    await expect.poll(loads).toBe(before + 1)
    await app.isReady()
    await mapOf(app).reachForMap()
    await app.mapIs('failed')
    expect(loads()).toBe(before + 1)
    expect(await app.panelHeading()).toBe('东坡泡菜食品产业集群')
  })
})
