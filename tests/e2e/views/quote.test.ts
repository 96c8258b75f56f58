// Quoting a number: from its source or the heading, by keyboard and by touch.
import { expect, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'
import { findClustersIn } from '../../support/data/sourceTables'

const readClipboard = (app: App) => app.evaluate(() => navigator.clipboard.readText())

test('a figure in conflict is quoted by keyboard: both accounts, in both languages, with references', async () => {
  const app = await openApp('/clusters/rongxian-pottery/', { readClipboard: true })
  const figure = app.page.locator('dl > div', { hasText: '亿元' }).first()
  await figure.locator('summary').first().focus()
  await app.page.keyboard.press('Enter')
  const button = figure.getByRole('button', { name: '引用', exact: true })
  // Past the link of the source.
  for (let i = 0; i < 3 && !(await button.evaluate(b => b === document.activeElement)); i++)
    await app.page.keyboard.press('Tab')
  await app.page.keyboard.press('Enter')
  const dialog = app.page.getByRole('dialog', { name: '引用' })
  const copy = dialog.getByRole('button', { name: '复制', exact: true })
  await copy.focus()
  await app.page.keyboard.press('Enter')
  await dialog.getByText('已复制').waitFor()
  const sentence = await readClipboard(app)
  expect(sentence).toContain('超 30 亿元')
  expect(sentence).toContain('另据')
  expect(sentence).toContain('约 10 亿元')
  expect(sentence).toContain('并列引用，不相加')
  expect(sentence).toMatch(/：http\S+\/clusters\/rongxian-pottery\/\?asof=2026-11-22$/)
  await dialog.getByRole('radio', { name: 'English' }).press('Space')
  await dialog.getByText('stand side by side').waitFor()
  await dialog.getByRole('tab', { name: 'GB/T 7714' }).press('End')
  expect(await dialog.locator('[data-citation=ris]').innerText()).toMatch(/^TY {2}- ELEC[\s\S]*TY {2}- DATA/)
  await app.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await button.evaluate(b => b === document.activeElement)).toBe(true)
  expect(app.consoleErrors()).toEqual([])
})

test('the answer sentence is quoted by touch, with its filter, day and grades, and then any other number', async () => {
  const app = await openApp('/cities/mianyang/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    readClipboard: true,
  })
  const button = app.page.locator('[data-summary]').getByRole('button', { name: '引用', exact: true })
  const box = await button.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await button.tap()
  const dialog = app.page.getByRole('dialog', { name: '引用' })
  await dialog.getByRole('button', { name: '复制', exact: true }).tap()
  await dialog.getByText('已复制').waitFor()
  const headline = await app.page.locator('[data-summary] h2').innerText()
  const sentence = await readClipboard(app)
  expect(sentence.startsWith(headline)).toBe(true)
  expect(sentence).toContain('截至 2026-11-22')
  expect(sentence).toContain('范围：绵阳市')
  expect(sentence).toMatch(/认定来源 .*级 \d+ 条/)
  expect(sentence).toMatch(/asof=2026-11-22$/)

  // A filter option and an empty cell of prefectures and industries.
  const choices = dialog.getByRole('combobox')
  for (const choice of [
    { label: '引用哪个数', value: 'filters' },
    { label: '哪一项', value: 'industry:electronics' },
  ])
    await dialog.getByLabel(choice.label).selectOption(choice.value)
  const heights = await choices.evaluateAll(selects => selects.map(select => select.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  const quotation = dialog.locator('blockquote')
  expect(await quotation.innerText()).toMatch(
    /^截至 2026 年 11 月 22 日，绵阳市已收录的电子信息类集群 \d+ 个.*产业六类由本站归并.*不是来源公布的数.*：http\S+\?city=510700&industry=electronics&asof=2026-11-22$/,
  )
  await dialog.getByLabel('引用哪个数').selectOption('industries')
  await dialog.getByLabel('哪一项').selectOption('city:510700')
  await dialog.getByLabel('哪一列').selectOption('medicine')
  await dialog.getByRole('radio', { name: 'English' }).tap()
  const count = findClustersIn('510700').filter(({ industry }) => industry === 'medicine').length
  expect(await quotation.innerText()).toMatch(new RegExp(`, ${count} clusters? in Mianyang (is|are) on record`))
  expect(app.consoleErrors()).toEqual([])
})

test('cells of matrix, table, comparison and targets are quoted from one button a view, by keyboard', async () => {
  const app = await openApp('/?view=matrix&cluster=santai-textile-footwear')
  const quotation = app.page.getByRole('dialog', { name: '引用' }).locator('blockquote')
  const openFrom = async (view: string) => {
    await app.page.locator(`${view} [data-quote]`).filter({ visible: true }).first().press('Enter')
    return app.page.getByRole('dialog', { name: '引用' })
  }
  const close = async () => {
    await app.page.keyboard.press('Escape')
    await quotation.waitFor({ state: 'detached' })
  }
  await app.page.locator('[data-row$=":santai-textile-footwear"] [data-cell="green"]').press('Enter')
  await openFrom('[data-matrix] [id^="measures-"]')
  await quotation.getByText('“绿色低碳”方向的公开措施：').waitFor()
  await close()

  await app.navigateInPage('/?view=table')
  const dialog = await openFrom('[data-table]')
  await dialog.getByLabel('引用哪个数').selectOption('table')
  await dialog.getByLabel('哪一项').selectOption('cluster:santai-textile-footwear')
  await dialog.getByLabel('哪一列').selectOption('sources')
  await quotation.getByText('个来源').waitFor()
  expect(await quotation.innerText()).toMatch(/所据来源 .*级 \d+ 条/)
  await close()

  await app.navigateInPage('/?compare=santai-textile-footwear,jiajiang-ceramics')
  await openFrom('[data-compare]')
  await quotation.getByText(/项公开数据中查到 \d+ 项/).waitFor()
  await close()

  await app.navigateInPage('/promises/')
  await openFrom('[data-targets]')
  await dialog.getByLabel('引用哪个数').selectOption('targets')
  expect(await quotation.innerText()).toMatch(/目标不是已达到的数.*：http\S+\/promises\/\?asof=2026-11-22$/)
  await close()
  await app.page.locator('[data-targets] td summary').first().press('Enter')
  await openFrom('[data-targets] td')
  await quotation.waitFor()
  expect(await quotation.innerText()).toMatch(/http\S+\?cluster=\S+&view=promises&asof=2026-11-22$/)
  expect(app.consoleErrors()).toEqual([])
})
