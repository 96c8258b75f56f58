// A4, upright and lying: every column, row and source, the map with its inset, and the link of the view.
import { afterEach, describe, expect, test } from 'vitest'
import { formatApprovalLine } from '../../../src/messages/approvalLine'
import { type App, type OpenOptions, openApp } from '../../support/browser/appDriver'
import { SMALL_MAP } from '../../support/browser/mapDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

/** In CSS pixels: A4 within the margins of print.css. */
const PORTRAIT = { width: 703, height: 1016 }
const LANDSCAPE = { width: 1032, height: 688 }
const SANTAI = 'santai-textile-footwear'

let app: App | undefined
afterEach(async () => {
  await app?.page.emulateMedia({ media: 'screen' })
  await app?.close()
})

/** Opens a view, and loads the parts for paper as a reader with a mouse does. */
async function openView(path: string, options: OpenOptions = {}): Promise<App> {
  const opened = await openApp(path, options)
  app = opened
  const isLoaded = () => opened.requests().some(url => /PrintPane.*\.css/.test(url))
  await expect.poll(isLoaded).toBe(true)
  return opened
}

/** Shows the page as it prints. */
async function showPrint({ page }: App, size = PORTRAIT): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ media: 'print' })
  await page.locator('[data-qr]').waitFor()
}

/** Texts of what reaches over the page's edges or is cut by its box. */
const findCutParts = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('td, th, li, p, h2, h3, dd, footer, figure')]
    const isCut = (part: HTMLElement) => {
      const { left, right, width } = part.getBoundingClientRect()
      const isClipped = getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1
      return width > 1 && (left < -3 || right > innerWidth + 1 || isClipped)
    }
    return parts
      .filter(part => part.checkVisibility() && !part.closest('.visually-hidden, svg') && isCut(part))
      .map(part => `${part.tagName} ${part.textContent?.trim().slice(0, 40)}`)
  })

/** Rows, measures, figures and sources that may be split between two pages. */
const findSplittableParts = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('tbody tr, li, dl > div, [data-print] > footer, [data-print-map]')]
      .filter(part => part.checkVisibility() && !part.querySelector('li, tr'))
      .filter(part => getComputedStyle(part).breakInside !== 'avoid')
      .map(part => `${part.tagName} ${part.textContent?.slice(0, 40)}`),
  )

describe('the map', () => {
  test('prints at the width of the paper with inset, legend, day and link after MapLibre took over, and comes back', async () => {
    const opened = await openView('/', { viewport: SMALL_MAP })
    const { page } = opened
    await page.mouse.move(700, 450)
    await opened.waitForIdleMap()
    const getScreen = async () => [await page.locator('#root').innerText(), await page.locator('details[open]').count()]
    const before = await getScreen()
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      const parts = {
        inset: document.querySelector('[data-print-map] figure') !== null,
        legend: document.querySelector('[data-print-map] details[open]') !== null,
        head: document.querySelector('[data-print] header')?.textContent,
        approval: document.querySelector('[data-print] footer')?.textContent,
      }
      dispatchEvent(new Event('afterprint'))
      return parts
    })
    expect(printed).toEqual({
      inset: true,
      legend: true,
      head: expect.stringContaining('2026-11-22'),
      approval: expect.stringContaining(formatApprovalLine()),
    })
    expect(await getScreen()).toEqual(before)
    expect(await opened.mapState()).toBe('idle')

    for (const size of [PORTRAIT, LANDSCAPE]) {
      await showPrint(opened, size)
      const [map, inset] = await Promise.all(
        ['[data-print-map]', '[data-print-map] figure'].map(part => page.locator(part).boundingBox()),
      )
      expect(map).toMatchObject({ x: 0, width: size.width })
      expect((inset?.x ?? 0) + (inset?.width ?? 0)).toBeLessThanOrEqual(size.width)
      expect(map?.height).toBeLessThan(size.height)
      expect(await page.locator('canvas').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
    }
  })
})

test.each([
  ['en/', 'the table in English', '?view=table', '[data-table] tbody tr', CLUSTERS.length],
  ['', 'the comparison of four', `?compare=${CLUSTERS.slice(0, 4).map(({ id }) => id)}`, '[data-compare] thead th', 4],
] as const)(
  '%s%s fits on the paper both ways with every row, unsplit, and its sources',
  async (folder, _, path, rows, count) => {
    const opened = await openView(`/${folder}${path}`)
    for (const size of [PORTRAIT, LANDSCAPE]) {
      await showPrint(opened, size)
      expect(await opened.page.locator(`${rows}:visible`).count()).toBe(count)
      expect(await findCutParts(opened)).toEqual([])
      expect(await findSplittableParts(opened)).toEqual([])
    }
    const marks = opened.page.locator('#main-view details[data-source]')
    const cited = new Set(await marks.evaluateAll(all => all.map(mark => (mark as HTMLElement).dataset.source)))
    if (!path.includes('compare')) expect(await opened.page.locator('[data-print-sources] li').count()).toBe(cited.size)
  },
)

test('a page that nobody has touched prints with styles, sources by address, link, day, licence and approval line', async () => {
  const now = '2026-12-24T04:00:00Z'
  const opened = await openApp('/promises/', { freshContext: true, waitFor: 'heading', now })
  app = opened
  const { page } = opened
  // The page of the build moves on to the present day.
  await page.locator('#root[data-day="2026-12-24"]').waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('ol[data-print]').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const marks = page.locator('#main-view details[data-source]')
  const cited = new Set(await marks.evaluateAll(all => all.map(mark => (mark as HTMLElement).dataset.source)))
  expect(cited.size).toBeGreaterThan(5)
  expect(await page.locator('ol[data-print] > li:visible').count()).toBe(cited.size)
  expect(await page.locator('nav:visible, #root button:visible:not(td button, th button)').count()).toBe(0)
  // Firefox prints nothing of what is in a container of queries.
  const containers = await page
    .locator('[data-targets] tbody td')
    .first()
    .evaluate(cell => {
      const types = []
      for (let part: Element | null = cell; part; part = part.parentElement)
        types.push(getComputedStyle(part).containerType)
      return types.filter(type => type !== 'normal')
    })
  expect(containers).toEqual([])
  const foot = await page.locator('ol[data-print]').evaluate(list => getComputedStyle(list, '::after').content)
  for (const words of [page.url(), '截至 2026-12-24', 'CC BY 4.0', formatApprovalLine()]) expect(foot).toContain(words)
  expect(opened.requests().filter(url => /PrintPane.*\.js/.test(url))).toEqual([])
})

test('a cluster prints as a briefing: figures, measures, standard, sources by address, link and its QR code', async () => {
  const opened = await openView(`/clusters/${SANTAI}/`)
  await opened.waitForPanel()
  // The first key of the print command loads what the screen shows only on request.
  const hasStandard = async () => {
    await opened.pressKey('Control')
    return opened.requests().some(url => url.endsWith('/programme.json'))
  }
  await expect.poll(hasStandard).toBe(true)
  const countIndicators = async () => {
    await opened.page.emulateMedia({ media: 'screen' })
    await showPrint(opened)
    return opened.page.locator('#panel details[open] > ol > li:visible').count()
  }
  await expect.poll(countIndicators).toBe(8)
  expect(await findCutParts(opened)).toEqual([])
  expect(await findSplittableParts(opened)).toEqual([])
  const link = await opened.page.locator('[data-print] footer strong').innerText()
  expect(link).toContain(SANTAI)
  expect(await opened.page.locator('[data-qr]').getAttribute('data-qr')).toBe(link)
  const addresses = await opened.page
    .locator('#panel a[href^="http"][target]')
    .evaluateAll(all => all.map(a => [a.getAttribute('href'), getComputedStyle(a, '::after').content]))
  expect(addresses.length).toBeGreaterThan(0)
  // The content of `attr(href)` is resolved.
  expect(addresses.map(([href]) => `"${href}"`)).toEqual(addresses.map(([, content]) => content))
})
