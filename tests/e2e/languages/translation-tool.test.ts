// A page under a translation tool, which replaces React's text nodes: nothing breaks, and after each step the texts are
// those of the same page without the tool.
import { expect, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'
import { getPageTexts, translatePage, watchReactTexts } from '../../support/browser/translationTool'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const expectParam = (app: App, param: string, value: string | null) => expect.poll(() => app.param(param)).toBe(value)
const waitForElement = ({ page }: App, selector: string) => page.locator(selector).first().waitFor()
const toggleFilter = async (app: App, name: string, param: string, value: string | null) => {
  await app.toggleFilter(name)
  await expectParam(app, param, value)
}
const searchFor = async (app: App, text: string, count: number) => {
  await app.searchFor(text)
  await expect.poll(() => app.resultCount()).toBe(count)
}
const openMode = async ({ page }: App, name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click()

type Steps = Readonly<Record<string, (app: App) => Promise<unknown>>>

const FILTER_STEPS: Steps = {
  'a filter': app => toggleFilter(app, '装备制造', 'industry', 'equipment'),
  'a second one': app => toggleFilter(app, '国家级', 'level', 'national'),
  'the first taken back': app => toggleFilter(app, '装备制造', 'industry', null),
  'the second by its chip': async app => {
    await app.clickButton('去掉“国家级”')
    await expectParam(app, 'level', null)
  },
}

const ALL_STEPS: Steps = {
  ...FILTER_STEPS,
  'a search': app => searchFor(app, '泵阀', 1),
  'another search': app => searchFor(app, '绵阳', findClustersIn('510700').length),
  'a search in vain': app => searchFor(app, '外星飞碟', 0),
  'no search': app => searchFor(app, '', CLUSTERS.length),
  'a cluster': async app => {
    await app.openResult('三台县')
    await app.waitForPanel()
  },
  'a filter beside it': app => toggleFilter(app, '装备制造', 'industry', 'equipment'),
  'another day': async app => {
    await app.page.locator('summary', { hasText: '日期' }).click()
    await app.page.getByRole('link', { name: /^2023 年底/ }).click()
    await expectParam(app, 'asof', '2023-12-31')
  },
  'a step back': async app => {
    await app.back()
    await expectParam(app, 'asof', null)
  },
  'the cluster closed': async app => {
    await app.closePanel()
    await expectParam(app, 'cluster', null)
  },
  'the measures': async app => {
    await app.panelTab('培育措施')
    await waitForElement(app, '[role=tabpanel] h3')
  },
  'the measures of fewer': app => toggleFilter(app, '先进材料', 'industry', 'materials'),
  'the industries': async app => {
    await app.panelTab('产业类型')
    await expectParam(app, 'panel', null)
  },
  'the table': async app => {
    await openMode(app, /^表格/)
    await waitForElement(app, '[data-table] td')
  },
  'a column less': async app => {
    await app.clickButton(/^选择列/)
    await app.page.locator('[data-table] label', { hasText: /^市（州）/ }).click()
    await waitForElement(app, '[data-table]:not(:has(td[data-column=city]))')
  },
  'the table of another day': async app => {
    await app.navigateInPage('?view=table&asof=2024-06-30')
    await waitForElement(app, '[data-table]:not([data-table="4"])')
  },
  'the matrix': async app => {
    await openMode(app, /^矩阵/)
    await waitForElement(app, '[data-matrix] td')
  },
  'a filter in the matrix': app => toggleFilter(app, '先进材料', 'industry', 'materials'),
  'a comparison': async app => {
    await app.navigateInPage('?compare=santai-textile-footwear,dongpo-pickles')
    await waitForElement(app, '[data-compare="2"] td details')
  },
  'a comparison of three': async app => {
    await app.navigateInPage('?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors')
    await waitForElement(app, '[data-compare="3"]')
  },
  'a comparison of two again': async app => {
    await app.back()
    await waitForElement(app, '[data-compare="2"]')
  },
  'the map again': async app => {
    await app.navigateInPage('/')
    await waitForElement(app, '[data-map-state="svg"]')
  },
}

/** Texts that only one of the two pages has. */
async function compareTexts(app: App, plain: App): Promise<string[]> {
  const [translatedTexts, plainTexts] = await Promise.all([getPageTexts(app), getPageTexts(plain)])
  if (translatedTexts.join() === plainTexts.join()) return []
  return [
    'in another order',
    ...plainTexts.filter(text => !translatedTexts.includes(text)).map(text => `not ${text}`),
    ...translatedTexts.filter(text => !plainTexts.includes(text)).map(text => `but ${text}`),
  ]
}

async function runSteps(app: App, plain: App, steps: Steps): Promise<void> {
  for (const [name, step] of Object.entries(steps)) {
    await Promise.all([step(plain), step(app)])
    await expect.poll(() => compareTexts(app, plain), { message: name }).toEqual([])
    expect(app.consoleErrors(), name).toEqual([])
    expect(await app.alerts(), name).toEqual([])
  }
}

test('a page translated after hydration follows every step', async () => {
  const [app, plain] = await Promise.all([openApp('/'), openApp('/')])
  const getChangedTexts = await watchReactTexts(plain)
  await translatePage(app)
  await runSteps(app, plain, ALL_STEPS)
  expect(await getChangedTexts()).toEqual([])
})

test.each(['/', '/clusters/santai-textile-footwear/'])(
  '%s, translated before hydration, behaves the same',
  async path => {
    const SCRIPT = '**/assets/index-*.js'
    const [app, plain] = await Promise.all([
      openApp(path, { routes: { [SCRIPT]: 'later' }, waitFor: 'heading' }),
      openApp(path),
    ])
    await translatePage(app)
    await app.answer(SCRIPT, 'file')
    await app.waitUntilReady()
    await runSteps(app, plain, FILTER_STEPS)
  },
)
