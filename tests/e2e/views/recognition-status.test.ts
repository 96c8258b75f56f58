// Recognition status by day: an expired one never looks current, and an inferred end is marked as inferred.
import { describe, expect, test } from 'vitest'
import { recordAnnouncements } from '../../support/browser/accessibilityChecks'
import { openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

const ONLY_2023 = CLUSTERS.filter(c => c.recognitions.every(r => r.list === 'sc-2023')).map(c => c.id)

describe('on 22 November 2026', () => {
  test('a recognition for 2023 to 2025 has expired, on the map, in the list and in its panel', async () => {
    expect(ONLY_2023).toContain('santai-textile-footwear')
    const app = await openApp('/')
    const texts = await app.resultTexts()
    for (const id of ONLY_2023) {
      expect(await createMapDriver(app).getSymbolDescription(id)).toContain('有效期满，未查到复核结果')
      expect(texts[id]).toContain('有效期满，未查到复核结果')
    }
    await app.openResult('三台县')
    await app.waitForPanel()
    const panel = await app.panelText()
    expect(panel).toContain('有效期满，未查到复核结果')
    expect(panel).not.toContain('有效期内')
    expect(panel).toMatch(/有效期 2023 至 2025\s*有出处/)
  })

  test('another has expired in October, one has an inferred end, and one without a year is not known to hold', async () => {
    const app = await openApp('?cluster=xindu-aviation-large-components')
    await app.waitForPanel()
    await expect.poll(() => app.panelText()).toContain('有效期满，未查到复核结果')
    expect(await app.panelText()).not.toContain('有效期内')
    await app.navigateInPage('?cluster=yantan-pump-valve')
    await expect.poll(() => app.panelText()).toMatch(/有效期 2024 至 2026\s*推算/)
    expect(await app.panelText()).toContain('有效期内')
    await app.navigateInPage('?cluster=mianyang-special-robots')
    await expect.poll(() => app.panelText()).toContain('有效期未查到')
    expect(await app.panelText()).not.toContain('有效期内')
  })
})

test('on the last day of 2025 they are still valid; at midnight in Sichuan an open page updates and announces it once', async () => {
  const app = await openApp('?cluster=santai-textile-footwear', { now: '2025-12-31T15:58:00Z', fakeClock: true })
  await app.waitForPanel()
  const takeAnnouncements = await recordAnnouncements(app)
  for (const id of ONLY_2023) expect(await createMapDriver(app).getSymbolDescription(id)).toContain('有效期内')
  expect(await app.panelText()).toContain('有效期内')
  await app.advanceClock(3 * 60_000)
  for (const id of ONLY_2023)
    await expect.poll(() => createMapDriver(app).getSymbolDescription(id)).toContain('有效期满，未查到复核结果')
  const texts = await app.resultTexts()
  for (const id of ONLY_2023) expect(texts[id]).toContain('有效期满，未查到复核结果')
  await expect.poll(() => app.panelText()).toContain('有效期满，未查到复核结果')
  const statusAnnouncements = (await takeAnnouncements()).filter(text => text.includes('认定状态有变化'))
  expect(statusAnnouncements).toEqual([expect.stringMatching(/^按 2026-01-01 计算/)])
  expect(await takeAnnouncements()).toEqual([])
})

describe('on another day', () => {
  const PAST = '2024-12-31'

  test('a link shows map, list and panel as they stood then', async () => {
    const app = await openApp(`?asof=${PAST}`)
    await app.waitUntilReady()
    const texts = await app.resultTexts()
    for (const id of ONLY_2023) {
      expect(await createMapDriver(app).getSymbolDescription(id)).toContain('有效期内')
      expect(texts[id]).not.toContain('期满')
    }
    expect(Object.keys(texts)).not.toContain('lezhi-aluminium-profiles')
    expect(await app.body()).toMatch(/截至 2024-12-31：.*另有 5 个当时尚未获得认定/)
    await app.openResult('三台县')
    await app.waitForPanel()
    expect(await app.panelText()).toContain('有效期内')
    expect(app.param('asof')).toBe(PAST)
  })

  test('is chosen among announcements and year ends, stays in the link, and is removed by its chip', async () => {
    const app = await openApp('/')
    await app.waitUntilReady()
    await app.page.locator('summary', { hasText: '日期：今天' }).click()
    await app.page.getByRole('link', { name: '2024 年底' }).click()
    await expect.poll(() => app.param('asof')).toBe(PAST)
    await expect.poll(() => app.body()).toContain('截至 2024-12-31：')
    await app.page.getByRole('button', { name: '去掉“截至 2024-12-31”' }).click()
    await expect.poll(() => app.param('asof')).toBeNull()
    // Typed: an invalid day, a valid one, none.
    const field = app.page.getByRole('textbox', { name: '日期' })
    await field.selectText()
    await app.page.keyboard.type('20240231')
    await expect.poll(async () => (await app.notices()).join()).toContain('没有 2024-02-31 这一天')
    expect(app.param('asof')).toBeNull()
    await field.selectText()
    await app.page.keyboard.type('20241231')
    await expect.poll(() => app.param('asof')).toBe(PAST)
    await field.selectText()
    await app.pressKey('Delete')
    await expect.poll(() => app.param('asof')).toBeNull()
    await expect.poll(() => app.body()).toContain('截至 2026-11-22：')
  })

  test('before any recognition shows a message with a link back', async () => {
    const app = await openApp('?asof=2010-01-01')
    await app.page.getByText(`截至 2010-01-01，本站收录的 ${CLUSTERS.length} 个集群均尚未获得认定。`).waitFor()
    await app.page.getByRole('button', { name: '回到今天' }).click()
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.length)
    await app.navigateInPage(`?cluster=lezhi-aluminium-profiles&asof=${PAST}`)
    await expect.poll(async () => (await app.notices()).join()).toContain('截至 2024-12-31 尚未获得认定')
  })

  test('that is invalid gives a notice, and today', async () => {
    const app = await openApp('?asof=2023-02-30')
    for (const day of ['2023-02-30', '9999-12-31']) {
      if (app.param('asof') !== day) await app.navigateInPage(`?asof=${day}`)
      await expect.poll(async () => (await app.notices()).join()).toContain(`“日期”里的 “${day}” 无法识别`)
      await expect.poll(() => app.body()).toContain('截至 2026-11-22：')
    }
  })
})

test('the filter by status keeps the clusters with that status', async () => {
  const app = await openApp('?status=expired')
  await app.waitUntilReady()
  const texts = await app.resultTexts()
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(ONLY_2023))
  for (const text of Object.values(texts)) expect(text).toContain('有效期满，未查到复核结果')
})
