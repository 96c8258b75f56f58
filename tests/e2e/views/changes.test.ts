// The changes between two days, from a link: keyboard, filters and back.
import { expect, test } from 'vitest'
import { openApp } from '../../support/browser/appDriver'

test('a link opens the changes of its period; a typed day and a filter change them, and the link follows', async () => {
  const app = await openApp('?view=changes&since=2024-06-30&asof=2024-12-31')
  await app.waitUntilReady()
  const changes = app.page.locator('[data-changes]')
  const countChanges = async () => Number(await changes.getAttribute('data-changes'))
  const recognised = changes.locator('[data-change="recognised"]')
  expect(await app.page.getByRole('heading', { level: 2, name: /^2024-06-30 至 2024-12-31：/ }).count()).toBe(1)
  expect(app.currentPath()).toBe('/changes/?asof=2024-12-31&since=2024-06-30')
  const [before, recognisedBefore] = [await countChanges(), await recognised.count()]
  expect(recognisedBefore).toBeGreaterThan(0)

  await app.tabTo(/^input 起始日/)
  await app.page.keyboard.press('ControlOrMeta+A')
  await app.page.keyboard.type('20240801')
  await app.page.getByRole('heading', { level: 2, name: /^2024-08-01 至/ }).waitFor()
  expect(app.param('since')).toBe('2024-08-01')
  const after = await countChanges()
  expect(after).toBeLessThan(before)
  expect(await recognised.count()).toBeLessThan(recognisedBefore)

  await app.page.getByRole('checkbox', { name: /国家级/ }).check()
  await expect.poll(countChanges).toBeLessThan(after)
  await app.back()
  await expect.poll(countChanges).toBe(after)
  expect(app.consoleErrors()).toEqual([])
  await app.close()
})
