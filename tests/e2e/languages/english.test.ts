// The English pages below en/: readable without scripts, and opened by a link, the switch or the offer. Chinese text on
// them is marked as Chinese.
import { describe, expect, test } from 'vitest'
import { findClippedPlaceholders, getLayoutShift, hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { findUnmarkedChinese } from '../../support/browser/languageChecks'
import { WITHOUT_APP } from '../../support/browser/requestMocks'
import { CLUSTERS } from '../../support/data/sourceTables'

const SANTAI = 'Santai County textile and footwear cluster'
const PAGE = 'clusters/santai-textile-footwear/'

describe('a page of a cluster, with scripts off,', () => {
  test('reads as English, and links only to English pages', async () => {
    const app = await openApp(`/en/${PAGE}`, { javaScript: false, waitFor: 'heading' })
    expect(await app.title()).toBe(`${SANTAI} · Sichuan Cluster Map`)
    expect(await app.documentLanguage()).toBe('en')
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
    expect(await findUnmarkedChinese(app)).toEqual([])

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
])('%s, opened cold,', (_, link, heading) => {
  test('is in English, with Chinese marked as such', async () => {
    const app = await openApp(link)
    await app.page.getByRole('heading', { name: heading }).first().waitFor()
    await app.page.waitForLoadState('networkidle')
    expect(await app.documentLanguage()).toBe('en')
    expect(await app.title()).toMatch(/Sichuan Cluster Map$/)
    expect(await findUnmarkedChinese(app)).toEqual([])
    expect(await getLayoutShift(app)).toBe(0)
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
    // The title follows the box.
    await expect.poll(() => findUnmarkedChinese(app, typed), { message: typed }).toEqual([])
  }
  await box.fill('wenjiang biotech')
  await box.press('Enter')
  await expect.poll(() => app.resultIds()).toEqual(['wenjiang-biotech-drugs'])
})

test.each([
  [`/${PAGE}?lang=en`, `/en/${PAGE}`],
  ['/en/cities/mianyang/?panel=measures&lang=zh-CN', '/cities/mianyang/?panel=measures'],
  ['/?lang=zh-CN', '/'],
  ['/en/?view=matrix&lang=zh_TW', '/?view=matrix'],
  ['/method/?lang=en#term-recognition', '/en/method/#term-recognition'],
])('%s leads to %s', async (link, address) => {
  const app = await openApp(link, { waitFor: 'heading' })
  await expect.poll(() => app.currentPath()).toBe(address)
  await app.waitUntilHydrated()
  expect(await app.documentLanguage()).toBe(address.startsWith('/en/') ? 'en' : 'zh-CN')
})

test.each([
  ['zh-CN', [`/en/${PAGE}`], 'en'],
  ['en-US', [`/${PAGE}`, '/?city=510700'], 'zh-CN'],
])('a link opens in the language it was sent in, also for a browser of %s', async (locale, links, lang) => {
  const app = await openApp(links[0], { locale, waitFor: 'heading' })
  for (const link of links) {
    if (link !== links[0]) await app.openPath(link)
    await app.waitUntilHydrated()
    expect([link, await app.documentLanguage()]).toEqual([link, lang])
  }
})

const getLanguageCookie = (app: App) => app.evaluate(() => /(?:^|; )lang=([^;]*)/.exec(document.cookie)?.[1] ?? null)

test('the switch leads to the same view in the other language; a choice of Chinese is remembered', async () => {
  const app = await openApp('/?city=510700&level=province&theme=dark')
  await app.page.getByRole('link', { name: 'EN', exact: true }).click()
  await app.page
    .getByRole('heading', { name: /recorded in Mianyang/ })
    .first()
    .waitFor()
  await expect.poll(() => app.currentPath()).toBe('/en/?city=510700&level=province&theme=dark')
  expect(await getLanguageCookie(app)).toBeNull()
  await app.page.getByRole('link', { name: '中文', exact: true }).click()
  await app.page
    .getByRole('heading', { name: /^已收录 \d+ 个集群，在绵阳/ })
    .first()
    .waitFor()
  await expect.poll(() => app.currentPath()).toBe('/?city=510700&level=province&theme=dark')
  expect(await getLanguageCookie(app)).toBe('zh-CN')
})

describe('a browser that prefers English', () => {
  const locateOffer = (app: App) =>
    app.page.getByRole('link', { name: 'Read this map in English' }).filter({ visible: true })

  test('is offered it on the start page before hydration, without layout shift', async () => {
    const prerendered = await openApp('/', { locale: 'en-US', waitFor: 'heading', routes: WITHOUT_APP })
    expect(await locateOffer(prerendered).count()).toBe(1)
    const app = await openApp('/', { locale: 'en-US', waitFor: 'heading' })
    await app.waitUntilReady()
    expect(await app.documentLanguage()).toBe('zh-CN')
    expect(await getLayoutShift(app)).toBe(0)
    await locateOffer(app).click()
    await expect.poll(() => app.currentPath()).toBe('/en/')
  })

  test('is offered nothing elsewhere, nor after a choice', async () => {
    const app = await openApp(`/${PAGE}`, { locale: 'en-US', waitFor: 'heading' })
    await app.waitUntilHydrated()
    expect(await locateOffer(app).count()).toBe(0)
    await app.openPath('/?lang=zh-CN')
    await app.openPath('/')
    await app.waitUntilHydrated()
    expect(await locateOffer(app).count()).toBe(0)
  })
})

test('a Chinese page fetches no English, and a browser that prefers Chinese is offered none', async () => {
  const app = await openApp('/')
  await app.page.getByRole('link', { name: '矩阵', exact: true }).click()
  await app.page.locator('[data-matrix]').waitFor()
  expect(app.requests().filter(url => /english|\/en\//.test(url))).toEqual([])
  expect(await app.page.getByText('Read this map in English').isVisible()).toBe(false)
})

test('an unknown path below en/ shows the English 404 page with links', async () => {
  const app = await openApp('/en/nowhere/at/all', { waitFor: 'heading' })
  expect(await app.heading()).toBe('Page not found')
  await app.page.getByRole('link', { name: 'Equipment manufacturing' }).click()
  expect(app.currentPath()).toBe('/en/industries/equipment/')
  await app.openPath('/en/clusters/santai-textile/')
  await app.waitUntilReady()
  expect(app.currentPath()).toBe('/en/?cluster=santai-textile')
  expect((await app.notices()).join()).toContain('there is no cluster “santai-textile”')
})

test.each([
  ['/city/mianyang', '你可能在找：绵阳市', '/cities/mianyang/'],
  ['/en/industry/equipments', 'Perhaps you are looking for Equipment manufacturing', '/en/industries/equipment/'],
])('%s offers the similar page first', async (link, words, page) => {
  const app = await openApp(link, { waitFor: 'heading' })
  const [offer] = await app.page.locator('p:has(a):visible').all()
  expect(await offer?.innerText()).toContain(words)
  await offer?.getByRole('link').click()
  await expect.poll(() => app.currentPath()).toBe(page)
})

test('start, cluster and matrix fit a screen 320 px wide', async () => {
  const app = await openApp('/en/', { viewport: { width: 320, height: 640 } })
  for (const [link, part] of [
    ['/en/', '[data-map-state]'],
    [`/en/${PAGE}`, '[data-timeline]'],
    ['/en/?view=matrix', '[data-matrix] td'],
  ] as const) {
    await app.navigateInPage(link)
    await app.page.locator(part).first().waitFor()
    expect(await hasHorizontalScroll(app), link).toBe(false)
    expect(await findClippedPlaceholders(app), link).toEqual([])
  }
})
