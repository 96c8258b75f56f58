// Filtered-out clusters and deferred updates: neither is ever visible to a user.
import { beforeAll, describe, expect, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS, type ClusterRecord, findClustersIn } from '../../support/data/sourceTables'

const SANTAI = 'santai-textile-footwear'

describe('filtered-out clusters', () => {
  test('are not exposed in the list or on the map', async () => {
    const app = await openApp('/')
    await app.navigateInPage('?industry=electronics')
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.filter(c => c.industry === 'electronics').length)
    const main = app.page.getByRole('main')
    expect(await main.getByRole('link', { name: /三台县纺织鞋服/ }).count()).toBe(0)
    const ids = await app.resultIds()
    await expect.poll(async () => [...(await createMapDriver(app).getLinkIds())].sort()).toEqual([...ids].sort())
  })

  test('come back with the status of the day', async () => {
    const app = await openApp('/?asof=2026-11-22')
    const initialDescription = await createMapDriver(app).getSymbolDescription(SANTAI)
    await app.navigateInPage('?industry=electronics&asof=2025-12-31')
    await expect.poll(() => createMapDriver(app).getLinkIds()).not.toContain(SANTAI)
    await app.navigateInPage('?asof=2025-12-31')
    await expect.poll(() => createMapDriver(app).getLinkIds()).toContain(SANTAI)
    expect(await createMapDriver(app).getSymbolDescription(SANTAI)).not.toBe(initialDescription)
    await app.navigateInPage('?asof=2026-11-22')
    await expect.poll(() => createMapDriver(app).getSymbolDescription(SANTAI)).toBe(initialDescription)
  })

  test.each([
    ['row', `[data-results] a[data-cluster="${SANTAI}"]`],
    ['symbol', `[data-map-state="svg"] a[data-map-item="${SANTAI}"]`],
  ])('move the focus to the next control when the focused %s is filtered out', async (_, place) => {
    const app = await openApp('/')
    await app.pressKey('Tab')
    await app.waitForMapState('svg')
    await app.page.locator(place).focus()
    expect(await app.focused()).toContain('三台')
    await app.navigateInPage('?industry=electronics')
    // The browser drops the focus of a removed element.
    await expect.poll(() => app.focused()).toMatch(/^a (?!.*三台)/)
  })
})

test('the inset keeps its extent under filters, and is absent while it has no cluster', async () => {
  const app = await openApp('/')
  await app.pressKey('Tab')
  await app.waitForMapState('svg')
  const inset = app.page.getByRole('figure', { name: '成都市' })
  const getInsetTransform = () => inset.locator('svg > g').first().getAttribute('transform')
  const before = await getInsetTransform()
  await app.navigateInPage('?level=national')
  const isNational = ({ recognitions }: ClusterRecord) => recognitions.some(r => r.level === 'national')
  const expectedCount = findClustersIn('510100').filter(isNational).length
  await inset.and(app.page.getByLabel(`${expectedCount} 个`)).waitFor()
  expect(await getInsetTransform()).toBe(before)
  await app.navigateInPage('?industry=medicine')
  await expect.poll(() => inset.count()).toBe(0)
  await app.navigateInPage('?asof=2022-12-31')
  await app.page.getByText('均尚未获得认定').waitFor()
  await app.navigateInPage('/')
  await inset.waitFor()
  expect(await getInsetTransform()).toBe(before)
  expect(app.consoleMessages()).toEqual([])
})

describe('the first render writes no unchanged attribute', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/')
    await app.pressKey('Tab')
    await app.waitForMapState('svg')
    return app.close
  })

  test.each([
    ['a filter', '/?industry=food-textile', 'label:has-text("装备制造") input'],
    ['a cluster', '/', `[data-results] a[data-cluster="${SANTAI}"]`],
    ['another panel', '/', '[role=tab]:has-text("培育措施")'],
    ['another theme', '/', 'header button[aria-label*="色"]'],
  ] as const)('of %s', async (_, path, what) => {
    await app.navigateInPage(path)
    await waitForDomIdle(app)
    const writes = await app.page.locator(what).evaluate(async (control: HTMLElement) => {
      const records: MutationRecord[] = []
      const watch = new MutationObserver(more => records.push(...more))
      watch.observe(document, { subtree: true, attributes: true, attributeOldValue: true })
      control.click()
      await null
      records.push(...watch.takeRecords())
      watch.disconnect()
      const before = new Map<string, { element: Element; name: string; value: string | null }>()
      const elements: Element[] = []
      for (const { target, attributeName, oldValue } of records) {
        const element = target as Element
        if (!elements.includes(element)) elements.push(element)
        const key = `${elements.indexOf(element)} ${attributeName}`
        if (!before.has(key)) before.set(key, { element, name: attributeName ?? '', value: oldValue })
      }
      const written = [...before.values()].filter(({ element }) => element !== control && element.isConnected)
      return {
        all: written.map(({ element, name }) => `${element.outerHTML.slice(0, 60)}: ${name}`),
        same: written
          .filter(({ element, name, value }) => element.getAttribute(name) === value)
          .map(({ element, name }) => `${element.outerHTML.slice(0, 80)}: ${name}`),
      }
    })
    expect(writes.all).not.toEqual([])
    expect(writes.same).toEqual([])
  })
})

describe('before links are updated', () => {
  test('a second step builds on the first', async () => {
    const app = await openApp('/')
    await app.pressKey('Tab')
    await app.waitForMapState('svg')
    await app.evaluate(async () => {
      const findLink = (name: string) => [...document.querySelectorAll('nav a')].find(a => a.textContent === name)
      for (const name of ['表格', '地图']) {
        ;(findLink(name) as HTMLElement).click()
        await null // two clicks without a paint between them
      }
    })
    await expect.poll(() => app.param('view')).toBeNull()
    await app.waitForMapState('svg')
  })

  test('a place clicked twice is selected and deselected', async () => {
    const app = await openApp('/')
    const start = await app.historyLength()
    await app.pressKey('Tab')
    await app.waitForMapState('svg')
    await app.page.evaluate(async () => {
      const place = document.querySelector('[data-map-state="svg"] a[data-map-item="place-510700"]')
      for (let times = 0; times < 2; times++) {
        place?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        await null
      }
    })
    // Both steps have an entry, and the second has the URL of the first's predecessor.
    await expect.poll(() => app.historyLength()).toBe(start + 2)
    expect(app.param('city')).toBeNull()
    expect(await app.resultCount()).toBe(CLUSTERS.length)
  })

  test('a step is not lost when the page is left at once', async () => {
    const app = await openApp('/')
    await app.evaluate(() => {
      const box = [...document.querySelectorAll('label')].find(label => label.textContent?.includes('装备制造'))
      box?.querySelector('input')?.click()
      location.assign('about:blank')
    })
    await app.page.waitForURL('about:blank')
    await app.page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => app.currentQuery()).toBe('/?industry=equipment')
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.filter(c => c.industry === 'equipment').length)
  })

  test('links follow each step, even while the live map loads', async () => {
    const app = await openApp('/', { waitFor: 'heading', routes: { '**/MapPane*.js': 'never' } })
    await app.waitUntilHydrated()
    const tableLink = app.page.getByRole('navigation').getByRole('link', { name: '表格', exact: true })
    for (let step = 0; step < 14; step++) {
      await app.toggleFilter('装备制造')
      const isOn = step % 2 === 0
      await expect
        .poll(() => tableLink.getAttribute('href'))
        .toBe(isOn ? '?industry=equipment&view=table' : '?view=table')
      await expect.poll(() => app.title()).toMatch(isOn ? /^装备制造/ : /^四川/)
    }
  })

  test('afterwards the link of a row has the filters', async () => {
    const app = await openApp('/')
    await app.navigateInPage('?industry=food-textile&level=province')
    const link = app.page.locator(`[data-results] a[data-cluster="${SANTAI}"]`)
    await expect.poll(() => link.getAttribute('href')).toBe(`?industry=food-textile&level=province&cluster=${SANTAI}`)
  })
})

test('a filter opened before hydration has its values afterwards', async () => {
  const app = await openApp('/', { waitFor: 'heading' })
  const filterMenu = app.page.locator('details[name]').first()
  await filterMenu.evaluate(details => details.setAttribute('open', ''))
  await app.pressKey('Tab')
  await expect.poll(() => filterMenu.getByRole('checkbox').count()).toBeGreaterThan(10)
})
