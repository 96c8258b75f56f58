// English as pages of its own below en/: whole without a script, opened by a link, a switch or an offer. What is Chinese on
// them is quoted, and says so.
import { describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { CLUSTERS } from '../support/records'
import { cutHints, shifts } from '../support/senses'

const SANTAI = 'Santai County textile and footwear cluster'
const PAGE = 'clusters/santai-textile-footwear/'

/** With the app's script held back a page stays as it was built. */
const NO_APP = { '**/assets/index-*.js': 'never' } as const

describe('a page of a cluster, with scripts off,', () => {
  test('reads as English: names, status, figures, measures and sources', async () => {
    const app = await openApp(`/en/${PAGE}`, { script: false, until: 'heading' })
    expect(await app.title()).toBe(`${SANTAI} · Sichuan Cluster Map`)
    expect(await app.language()).toBe('en')
    expect(await app.panelHeading()).toBe(SANTAI)
    const panel = await app.panelText()
    for (const part of [
      'Recognitions and terms',
      'Expired, no review result found',
      'Published figures',
      'CNY',
      'sources',
    ])
      expect(panel).toContain(part)
    expect(await app.unmarkedChinese()).toEqual([])
  })

  test('leads on within English', async () => {
    const app = await openApp(`/en/${PAGE}`, { script: false, until: 'heading' })
    const hrefs = await app.page.locator('a[href]:not([target], [hreflang], footer a)').evaluateAll(links =>
      links
        .map(link => new URL(link.getAttribute('href') ?? '', document.baseURI))
        .filter(url => url.hash === '')
        .map(url => url.pathname),
    )
    expect(hrefs.length).toBeGreaterThan(30)
    expect(hrefs.filter(path => !path.startsWith('/en/'))).toEqual([])
  })
})

describe.each([
  ['the table', 'en/?view=table&cols=figure,measures,products,english', new RegExp(`^${CLUSTERS.length} clusters`)],
  ['a comparison', 'en/?compare=santai-textile-footwear,ziyang-footwear', /^2 clusters side by side$/],
  ['nothing found', 'en/?city=510700&industry=medicine', /^No cluster matches all/],
])('%s, opened cold,', (_, link, heading) => {
  test('is in English, and says of what is Chinese that it is', async () => {
    const app = await openApp(link, { unused: true })
    await app.page.getByRole('heading', { name: heading }).first().waitFor()
    await app.page.waitForLoadState('networkidle')
    expect(await app.language()).toBe('en')
    expect(await app.title()).toMatch(/Sichuan Cluster Map$/)
    expect(await app.unmarkedChinese()).toEqual([])
    expect(await shifts(app)).toBe(0)
  })
})

test('suggestions are found by English, pinyin and Chinese, and named in English', async () => {
  const app = await openApp('/en/')
  const box = app.page.getByRole('combobox')
  const options = async () => (await app.page.getByRole('option').allInnerTexts()).join('\n')
  for (const [typed, first] of [
    ['footwear', SANTAI],
    ['Mianyang', 'Mianyang'],
    ['santai', SANTAI],
    ['pickle', 'paocai (Sichuan pickles)'],
    ['三台', SANTAI],
    ['biotech', 'biotech medicines'],
  ] as const) {
    await box.fill(typed)
    await expect.poll(options, { message: typed }).toContain(first)
    expect(await app.unmarkedChinese(typed), typed).toEqual([])
  }
  await box.fill('wenjiang biotech')
  await box.press('Enter')
  await expect.poll(() => app.resultIds()).toEqual(['wenjiang-biotech-drugs'])
})

test.each([
  ['/?lang=en', '/en/'],
  [`/${PAGE}?lang=en`, `/en/${PAGE}`],
  ['/?view=table&sort=-figure&lang=en', '/en/?view=table&sort=-figure'],
  ['/en/?lang=zh-CN', '/'],
  ['/en/cities/mianyang/?panel=measures&lang=zh-CN', '/cities/mianyang/?panel=measures'],
  ['/?lang=zh-CN', '/'],
  ['/?lang=EN', '/en/'],
  ['/en/?view=matrix&lang=zh_TW', '/?view=matrix'],
  ['/method/?lang=en#term-recognition', '/en/method/#term-recognition'],
])('%s leads to %s', async (link, address) => {
  const app = await openApp(link, { until: 'heading' })
  await expect.poll(() => app.address()).toBe(address)
  await app.isAlive()
  expect(await app.language()).toBe(address.startsWith('/en/') ? 'en' : 'zh-CN')
})

test.each(['zh-CN', 'en-US'])('a link opens in the language it was sent in, also for a browser of %s', async locale => {
  for (const [link, lang] of [
    [`/${PAGE}`, 'zh-CN'],
    [`/en/${PAGE}`, 'en'],
    ['/?city=510700', 'zh-CN'],
  ] as const) {
    const app = await openApp(link, { locale, until: 'heading' })
    await app.isAlive()
    expect([link, await app.language()]).toEqual([link, lang])
  }
})

const choice = (app: App) => app.evaluate(() => /(?:^|; )lang=([^;]*)/.exec(document.cookie)?.[1] ?? null)

test('the switch leads to the same view in the other language; a choice of Chinese is remembered', async () => {
  const app = await openApp('/?city=510700&level=province&theme=dark', { unused: true })
  await app.page.getByRole('link', { name: 'EN', exact: true }).click()
  await app.page
    .getByRole('heading', { name: /recorded in Mianyang/ })
    .first()
    .waitFor()
  await expect.poll(() => app.address()).toBe('/en/?city=510700&level=province&theme=dark')
  expect(await choice(app)).toBeNull()
  await app.page.getByRole('link', { name: '中文', exact: true }).click()
  await app.page
    .getByRole('heading', { name: /^已收录 \d+ 个集群，在绵阳/ })
    .first()
    .waitFor()
  await expect.poll(() => app.address()).toBe('/?city=510700&level=province&theme=dark')
  expect(await choice(app)).toBe('zh-CN')
})

describe('a browser that prefers English', () => {
  const offer = (app: App) => app.page.getByRole('link', { name: 'Read this map in English' }).filter({ visible: true })

  test('is offered it in one line on the start page, before any script of the app, and nothing moves', async () => {
    const built = await openApp('/', { locale: 'en-US', until: 'heading', routes: NO_APP })
    expect(await offer(built).count()).toBe(1)
    const app = await openApp('/', { locale: 'en-US', until: 'heading', unused: true })
    await app.isReady()
    expect(await app.language()).toBe('zh-CN')
    expect(await shifts(app)).toBe(0)
    await offer(app).click()
    await expect.poll(() => app.address()).toBe('/en/')
  })

  test('is offered nothing elsewhere, nor after a choice', async () => {
    const app = await openApp(`/${PAGE}`, { locale: 'en-US', until: 'heading', unused: true })
    await app.isAlive()
    expect(await offer(app).count()).toBe(0)
    await app.visit('/?lang=zh-CN')
    await app.visit('/')
    await app.isAlive()
    expect(await offer(app).count()).toBe(0)
  })
})

test('a Chinese page fetches no English, and a browser that prefers Chinese is offered none', async () => {
  const app = await openApp('/')
  await app.page.getByRole('link', { name: '矩阵', exact: true }).click()
  await app.page.locator('[data-matrix]').waitFor()
  expect(app.requests().filter(url => /english|\/en\//.test(url))).toEqual([])
  expect(await app.page.getByText('Read this map in English').isVisible()).toBe(false)
})

test('an address below en/ that leads nowhere is explained in English, and leads on', async () => {
  const app = await openApp('/en/nowhere/at/all', { until: 'heading' })
  expect(await app.heading()).toBe('Page not found')
  await app.page.getByRole('link', { name: 'Equipment manufacturing' }).click()
  expect(app.address()).toBe('/en/industries/equipment/')
  await app.visit('/en/clusters/santai-textile/')
  await app.isReady()
  expect(app.address()).toBe('/en/?cluster=santai-textile')
  expect((await app.notices()).join()).toContain('there is no cluster “santai-textile”')
})

test.each([
  ['/city/mianyang', '你可能在找：绵阳市', '/cities/mianyang/'],
  ['/en/industry/equipments', 'Perhaps you are looking for Equipment manufacturing', '/en/industries/equipment/'],
])('%s is nearly a page, which is offered first', async (link, words, page) => {
  const app = await openApp(link, { until: 'heading' })
  const [offer] = await app.page.locator('p:has(a):visible').all()
  expect(await offer?.innerText()).toContain(words)
  await offer?.getByRole('link').click()
  await expect.poll(() => app.address()).toBe(page)
})

test.each(['en/', `en/${PAGE}`, 'en/?view=matrix'])('%s fits a screen 320 px wide', async link => {
  const app = await openApp(link, { viewport: { width: 320, height: 640 } })
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await cutHints(app)).toEqual([])
})
