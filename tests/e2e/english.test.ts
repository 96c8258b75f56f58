// The page in English: by the link, by the browser's wish, by hand. What is Chinese on it is quoted, and says so.
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app'

const SANTAI = 'Santai County textile and footwear cluster'

const VIEWS: readonly (readonly [name: string, link: string, heading: RegExp])[] = [
  ['the start', '?lang=en', /^32 clusters recorded in 13 prefectures/],
  ['a cluster', 'clusters/santai-textile-footwear/?lang=en', new RegExp(`^${SANTAI}$`)],
  ['the measures', '?panel=measures&lang=en', /published measures of/],
  ['the table', '?view=table&cols=figure,measures,products,english&lang=en', /^32 clusters recorded/],
  ['the matrix', '?view=matrix&lang=en', /^32 clusters with published measures/],
  ['the programme', 'programme/?lang=en', /^7 lists,/],
  ['the method', 'method/?lang=en', /^How each conclusion is reached/],
  ['a comparison', '?compare=santai-textile-footwear,ziyang-footwear&lang=en', /^2 clusters side by side$/],
  ['nothing found', '?city=510700&industry=medicine&lang=en', /^No cluster matches all/],
]

describe.each(VIEWS)('%s', (_, link, heading) => {
  test('is in English, and says of what is Chinese that it is', async () => {
    const app = await openApp(link)
    await app.page.getByRole('heading', { name: heading }).first().waitFor()
    await app.page.waitForLoadState('networkidle')
    expect(await app.language()).toBe('en')
    expect(await app.title()).toMatch(/Sichuan Cluster Map$/)
    expect(await app.unmarkedChinese()).toEqual([])
  })
})

test('suggestions are found by English, pinyin and Chinese, and named in English', async () => {
  const app = await openApp('?lang=en')
  const box = app.page.getByRole('combobox')
  const options = async () => (await app.page.getByRole('option').allInnerTexts()).join('\n')
  for (const [typed, first] of [
    ['footwear', SANTAI],
    ['Mianyang', 'Mianyang'],
    ['santai', SANTAI],
    ['pickled', 'pickled-vegetable'],
    ['三台', SANTAI],
  ] as const) {
    await box.fill(typed)
    await expect.poll(options, { message: typed }).toContain(first)
    expect(await app.unmarkedChinese(), typed).toEqual([])
  }
})

test('a browser that wishes English gets it, and the link says nothing of it', async () => {
  const app = await openApp('/', { locale: 'en-US' })
  expect(await app.language()).toBe('en')
  expect(app.url()).toBe('/')
  await app.page.getByRole('button', { name: '中文', exact: true }).click()
  await app.page
    .getByRole('heading', { name: /^已收录 32 个集群/ })
    .first()
    .waitFor()
  expect(await app.language()).toBe('zh-CN')
  expect(app.url()).toBe('/?lang=zh-CN')
})

test('a Chinese reader never fetches English; by hand it comes, with its link, and goes again', async () => {
  const app = await openApp('/clusters/santai-textile-footwear/')
  const english = () => app.requests().filter(url => /english/.test(url))
  await app.page.getByRole('link', { name: '矩阵', exact: true }).click()
  await app.page.locator('[data-matrix]').waitFor()
  expect(english()).toEqual([])
  await app.page.getByRole('button', { name: 'EN', exact: true }).click()
  await app.page.getByRole('heading', { name: SANTAI }).waitFor()
  expect(app.param('lang')).toBe('en')
  expect(english().length).toBe(2)
  expect(await app.unmarkedChinese()).toEqual([])
  await app.page.getByRole('button', { name: '中文', exact: true }).click()
  await app.page.getByRole('heading', { name: '绵阳市三台县纺织鞋服产业集群' }).waitFor()
  expect(await app.language()).toBe('zh-CN')
  expect(app.consoleErrors()).toEqual([])
})

test('nothing is shown in Chinese before', async () => {
  const app = await openApp('?lang=en')
  await app.answer('**/assets/english-*', 'never')
  await app.page.reload({ waitUntil: 'domcontentloaded' })
  await expect.poll(() => app.page.locator('#pending').innerText()).toBe('Opening the page in English…')
  expect((await app.body()).trim()).toBe('Opening the page in English…')
})

test('where the words do not come, the page is there in Chinese', async () => {
  const app = await openApp('?lang=en', { routes: { '**/assets/english-*': 'abort' } })
  expect(await app.language()).toBe('zh-CN')
  expect(await app.headline()).toMatch(/^已收录 32 个集群/)
  expect(await app.alerts()).toEqual([expect.stringContaining('this page is in Chinese')])
  await app.answer('**/assets/english-*', 'file')
  await app.press('Try again')
  await expect.poll(() => app.language()).toBe('en')
})

test('where the names of places do not come, they go by their pinyin', async () => {
  const app = await openApp('?lang=en', { routes: { '**/data/english.json': { status: 404 } } })
  await app.page
    .getByRole('heading', { name: /12 of them in Chengdu$/ })
    .first()
    .waitFor()
  expect(await app.unmarkedChinese()).toEqual([])
})

describe.each([
  ['the start', '?lang=en'],
  ['a cluster', '?cluster=santai-textile-footwear&lang=en'],
  ['the matrix', '?view=matrix&lang=en'],
])('%s', (_, link) => {
  test('fits a screen 320 px wide', async () => {
    const app = await openApp(link, { viewport: { width: 320, height: 640 } })
    expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
