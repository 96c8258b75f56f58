// Quoting a number: from its source or the heading, by keyboard and by touch.
import { expect, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'

const readClipboard = (app: App) => app.evaluate(() => navigator.clipboard.readText())

test('a figure in conflict is quoted by keyboard: both accounts, in both languages, with references', async () => {
  const app = await openApp('/clusters/rongxian-pottery/', { readClipboard: true })
  const figure = app.page.locator('dl > div', { hasText: '亿元' }).first()
  await figure.locator('summary').first().focus()
  await app.page.keyboard.press('Enter')
  const button = figure.getByRole('button', { name: '引用这句话' })
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

test('the answer sentence is quoted by touch, with its filter, day and grades', async () => {
  const app = await openApp('/cities/mianyang/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    readClipboard: true,
  })
  const button = app.page.locator('[data-summary]').getByRole('button', { name: '引用这句话' })
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
})
