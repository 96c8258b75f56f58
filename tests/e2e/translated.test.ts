// A page under a translation tool, which takes every text out of the hands of React: nothing breaks, and after each step
// it says what the same page says without the tool.
import { expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { translate, watchHeldTexts, words } from '../support/translator'

const asked = (app: App, param: string, value: string | null) => expect.poll(() => app.param(param)).toBe(value)
const isThere = ({ page }: App, selector: string) => page.locator(selector).first().waitFor()
const filter = async (app: App, name: string, param: string, value: string | null) => {
  await app.toggleFilter(name)
  await asked(app, param, value)
}
const search = async (app: App, text: string, count: number) => {
  await app.searchFor(text)
  await expect.poll(() => app.resultCount()).toBe(count)
}
const mode = async ({ page }: App, name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click()

type Steps = Readonly<Record<string, (app: App) => Promise<unknown>>>

const FILTERS: Steps = {
  'a filter': app => filter(app, '装备制造', 'industry', 'equipment'),
  'a second one': app => filter(app, '国家级', 'level', 'national'),
  'the first taken back': app => filter(app, '装备制造', 'industry', null),
  'the second by its chip': async app => {
    await app.press('去掉“国家级”')
    await asked(app, 'level', null)
  },
}

const ALL: Steps = {
  ...FILTERS,
  'a search': app => search(app, '泵阀', 1),
  'another search': app => search(app, '绵阳', 4),
  'a search in vain': app => search(app, '外星飞碟', 0),
  'no search': app => search(app, '', 32),
  'a cluster': async app => {
    await app.choose('三台县')
    await app.panelIsReady()
  },
  'a filter beside it': app => filter(app, '装备制造', 'industry', 'equipment'),
  'another day': async app => {
    await app.page.locator('summary', { hasText: '日期' }).click()
    await app.page.getByRole('link', { name: /^2023 年底/ }).click()
    await asked(app, 'asof', '2023-12-31')
  },
  'a step back': async app => {
    await app.back()
    await asked(app, 'asof', null)
  },
  'the cluster closed': async app => {
    await app.closePanel()
    await asked(app, 'cluster', null)
  },
  'the measures': async app => {
    await app.panelTab('培育措施')
    await isThere(app, '[role=tabpanel] h3')
  },
  'the measures of fewer': app => filter(app, '先进材料', 'industry', 'materials'),
  'the industries': async app => {
    await app.panelTab('产业类型')
    await asked(app, 'panel', null)
  },
  'the table': async app => {
    await mode(app, /^表格/)
    await isThere(app, '[data-table] td')
  },
  'a column less': async app => {
    await app.press(/^选择列/)
    await app.page.locator('[data-table] label', { hasText: /^市（州）/ }).click()
    await isThere(app, '[data-table]:not(:has(td[data-column=city]))')
  },
  'the table of another day': async app => {
    await app.follow('?view=table&asof=2024-06-30')
    await isThere(app, '[data-table]:not([data-table="4"])')
  },
  'the matrix': async app => {
    await mode(app, /^矩阵/)
    await isThere(app, '[data-matrix] td')
  },
  'a filter in the matrix': app => filter(app, '先进材料', 'industry', 'materials'),
  'a comparison': async app => {
    await app.follow('?compare=santai-textile-footwear,dongpo-pickles')
    await isThere(app, '[data-compare="2"] td details')
  },
  'a comparison of three': async app => {
    await app.follow('?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors')
    await isThere(app, '[data-compare="3"]')
  },
  'a comparison of two again': async app => {
    await app.back()
    await isThere(app, '[data-compare="2"]')
  },
  'the map again': async app => {
    await app.follow('/')
    await isThere(app, '[data-map-state="svg"]')
  },
}

/** What only one of the two says. */
async function difference(app: App, plain: App): Promise<string[]> {
  const [said, meant] = await Promise.all([words(app), words(plain)])
  if (said.join() === meant.join()) return []
  return [
    'in another order',
    ...meant.filter(text => !said.includes(text)).map(text => `not ${text}`),
    ...said.filter(text => !meant.includes(text)).map(text => `but ${text}`),
  ]
}

async function walk(app: App, plain: App, steps: Steps): Promise<void> {
  for (const [name, step] of Object.entries(steps)) {
    await Promise.all([step(plain), step(app)])
    await expect.poll(() => difference(app, plain), { message: name }).toEqual([])
    expect(app.consoleErrors(), name).toEqual([])
    expect(await app.alerts(), name).toEqual([])
  }
}

test('translated while it is read, it follows every step', async () => {
  const [app, plain] = await Promise.all([openApp('/'), openApp('/')])
  const heldTexts = await watchHeldTexts(plain)
  await translate(app)
  await walk(app, plain, ALL)
  expect(await heldTexts()).toEqual([])
})

test.each(['/', '/clusters/santai-textile-footwear/'])(
  '%s, translated before it comes to life, is no other',
  async path => {
    const SCRIPT = '**/assets/index-*.js'
    const [app, plain] = await Promise.all([
      openApp(path, { routes: { [SCRIPT]: 'later' }, until: 'heading' }),
      openApp(path),
    ])
    await translate(app)
    await app.answer(SCRIPT, 'file')
    await app.isReady()
    await walk(app, plain, FILTERS)
  },
)
