// Compares screenshots of pages, print sheets and embeds, so that every visual change is noticed.
import { beforeAll, describe, expect, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { applyTestFont, compareWithBaseline } from '../../support/browser/screenshots'

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const OPTIONS = { reducedMotion: 'reduce', bypassPolicy: true } as const

describe('in one page', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { ...OPTIONS, viewport: DESKTOP })
    await applyTestFont(app.page)
    return app.close
  })

  test.each([
    ['desktop', '/', '[data-map-state]'],
    ['table', '/?view=table', '[data-table] td'],
    ['matrix', '/?view=matrix', '[data-matrix] td'],
    ['empty', '/?industry=energy-chemical&city=510700', '[data-results="0"]'],
    ['compare', '/?compare=santai-textile-footwear,jiajiang-ceramics', '[data-compare="2"] td details'],
    ['dark', '/?theme=dark', '[data-map-state]'],
  ] as const)('%s matches its screenshot', async (name, path, part) => {
    await app.navigateInPage(path)
    await app.page.locator(part).first().waitFor()
    await waitForDomIdle(app)
    expect(await compareWithBaseline(app.page, name)).toBeNull()
  })
})

/** Two languages, with the longest names: `special-environment robot` and `超高强度合金材料` among them. */
test.each([
  ['print-map', '/', '[data-print-map]'],
  ['print-table-en', '/en/?view=table', '[data-table] td'],
  ['print-cluster-en', '/en/clusters/qingyang-aviation-supply/', '[data-print-map]'],
] as const)('%s matches its screenshot', async (name, path, part) => {
  // The content of A4 within its margins: upright, and lying for a table.
  const viewport = name === 'print-table-en' ? { width: 1032, height: 688 } : { width: 703, height: 1016 }
  const app = await openApp(path, { ...OPTIONS, viewport: DESKTOP })
  await applyTestFont(app.page)
  await waitForDomIdle(app)
  await app.page.setViewportSize(viewport)
  await app.page.emulateMedia({ media: 'print' })
  await app.page.locator('[data-qr]').waitFor()
  await app.page.locator(part).first().waitFor()
  const difference = await compareWithBaseline(app.page, name)
  await app.page.emulateMedia({ media: 'screen' })
  expect(difference).toBeNull()
})

test.each([
  ['cluster', '/clusters/santai-textile-footwear/', DESKTOP],
  ['phone', '/', PHONE],
] as const)('%s matches its screenshot', async (name, path, viewport) => {
  const app = await openApp(path, { ...OPTIONS, viewport })
  await applyTestFont(app.page)
  if (name === 'cluster') await app.waitForPanel()
  await waitForDomIdle(app)
  expect(await compareWithBaseline(app.page, name)).toBeNull()
})

test('the embed builder matches its screenshot', async () => {
  // The preview is below: its texts have the fonts of the machine.
  const app = await openApp('/?view=embed&industry=energy-chemical', {
    ...OPTIONS,
    waitFor: 'heading',
    viewport: { width: 1440, height: 660 },
  })
  await applyTestFont(app.page)
  await app.page.addStyleTag({
    content: '[data-embed-code], [data-embed-code] * { font-family: var(--sans) !important }',
  })
  const code = app.page.locator('[data-embed-code] code')
  await code.evaluate(element => {
    element.textContent = (element.textContent ?? '').replace(location.origin, 'https://example.org')
  })
  await waitForDomIdle(app)
  expect(await compareWithBaseline(app.page, 'embed-builder')).toBeNull()
})

test('an embed with a long name matches its screenshot', async () => {
  const app = await openApp('/en/embed/?cluster=qianfeng-gas-salt-fine-chemicals', {
    ...OPTIONS,
    waitFor: 'heading',
    viewport: { width: 640, height: 520 },
  })
  await applyTestFont(app.page)
  await app.page.locator('[data-map-state="svg"]').waitFor()
  await app.page.locator('[data-source]').first().waitFor()
  await waitForDomIdle(app)
  expect(await compareWithBaseline(app.page, 'embed')).toBeNull()
})
