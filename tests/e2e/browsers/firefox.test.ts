// The core journey in Firefox: search, filter, open a cluster, copy its link, back, table, print.
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findOrInstallFirefox } from '../../../scripts/test/firefox'
import { CLUSTERS } from '../../support/data/sourceTables'

const WAIT_MS = 15_000
const MATERIALS = CLUSTERS.filter(cluster => cluster.industry === 'materials').length

let browser: Browser
let page: Page
const errors: string[] = []

beforeAll(async () => {
  browser = await launch({
    browser: 'firefox',
    executablePath: findOrInstallFirefox(),
    headless: true,
    // No requests to the maker, and no question before clipboard access.
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'intl.accept_languages': 'zh-CN',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  })
  page = await browser.newPage()
  page.setDefaultTimeout(WAIT_MS)
  await page.setViewport({ width: 1440, height: 900 })
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
})
afterAll(() => browser?.close())

const getResultCount = () => page.$eval('[data-results]', list => Number(list.getAttribute('data-results')))
const waitUntilReady = () => page.waitForSelector('html[data-state="ready"]')
const clickButton = async (words: string) =>
  (await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`))?.click()

test('a reader of Firefox searches, filters, opens a cluster, copies its link, goes back, and prints the table', async () => {
  await page.goto(`${inject('baseUrl')}/`)
  await waitUntilReady()
  expect(await getResultCount()).toBe(CLUSTERS.length)

  const BOX_SELECTOR = '[role="combobox"]'
  await page.type(BOX_SELECTOR, '三台')
  await expect.poll(getResultCount).toBe(CLUSTERS.filter(cluster => JSON.stringify(cluster).includes('三台')).length)
  // The search rewrites the box, since a query has 40 characters at most.
  await expect.poll(() => page.url()).toContain('q=')
  await page.$eval(BOX_SELECTOR, input => (input as HTMLInputElement).select())
  await page.keyboard.press('Backspace')
  await expect.poll(getResultCount).toBe(CLUSTERS.length)

  await (await page.waitForSelector('::-p-xpath(//label[contains(., "先进材料")])'))?.click()
  await expect.poll(getResultCount).toBe(MATERIALS)
  await expect.poll(() => page.url()).toContain('materials')
  const filteredUrl = page.url()

  await (await page.waitForSelector('[data-results] li:not([hidden]) a[data-cluster]'))?.click()
  await page.waitForSelector('[data-panel] [data-timeline]')
  await expect.poll(() => page.url()).toContain('cluster')
  const openedUrl = page.url()
  await clickButton('分享')
  await clickButton('复制链接')
  await page.waitForSelector('::-p-xpath(//*[contains(text(), "链接已复制")])')
  await page.keyboard.press('Escape')

  await page.goBack()
  await expect.poll(() => page.url()).toBe(filteredUrl)
  expect(await getResultCount()).toBe(MATERIALS)

  await page.focus(BOX_SELECTOR)
  await page.keyboard.down('Control')
  await page.keyboard.press('v')
  await page.keyboard.up('Control')
  const { pathname } = new URL(openedUrl)
  await expect.poll(() => page.$eval(BOX_SELECTOR, input => (input as HTMLInputElement).value)).toContain(pathname)
  // The search rewrites the box, since a query has 40 characters at most.
  await expect.poll(() => page.url()).toContain('q=')
  await page.$eval(BOX_SELECTOR, input => (input as HTMLInputElement).select())
  await page.keyboard.press('Backspace')
  await expect.poll(getResultCount).toBe(MATERIALS)

  await (await page.waitForSelector('nav a[href*="view=table"]'))?.click()
  await page.waitForSelector(`[data-table="${MATERIALS}"]`)
  expect(
    Buffer.from(await page.pdf({ format: 'A4' }))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(errors).toEqual([])
})
