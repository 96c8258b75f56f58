// What a step leaves standing out of sight, and what follows it one picture later: neither may be met by a reader.
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app'
import { mapOf } from '../support/map'
import { CLUSTERS, clustersIn } from '../support/records'

const SANTAI = 'santai-textile-footwear'

describe('what a filter took away', () => {
  test('is neither heard nor walked to, in the list and on the map', async () => {
    const app = await openApp('/')
    await app.follow('?industry=electronics')
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.filter(c => c.industry === 'electronics').length)
    const main = app.page.getByRole('main')
    expect(await main.getByRole('link', { name: /三台县纺织鞋服/ }).count()).toBe(0)
    const ids = await app.resultIds()
    await expect.poll(async () => [...(await mapOf(app).mapLinkIds())].sort()).toEqual([...ids].sort())
  })

  test('comes back as it was, and on another day as that day has it', async () => {
    const app = await openApp('/?asof=2026-11-22')
    const now = await mapOf(app).symbolState(SANTAI)
    await app.follow('?industry=electronics&asof=2025-12-31')
    await expect.poll(() => mapOf(app).mapLinkIds()).not.toContain(SANTAI)
    await app.follow('?asof=2025-12-31')
    await expect.poll(() => mapOf(app).mapLinkIds()).toContain(SANTAI)
    expect(await mapOf(app).symbolState(SANTAI)).not.toBe(now)
    await app.follow('?asof=2026-11-22')
    await expect.poll(() => mapOf(app).symbolState(SANTAI)).toBe(now)
  })

  test.each([
    ['row', `[data-results] a[data-cluster="${SANTAI}"]`],
    ['symbol', `[data-map-state="svg"] a[data-item="${SANTAI}"]`],
  ])('hands the focus on, when it stood on the %s', async (_, place) => {
    const app = await openApp('/')
    await app.key('Tab')
    await app.mapIs('svg')
    await app.page.locator(place).focus()
    expect(await app.focused()).toContain('三台')
    await app.follow('?industry=electronics')
    // The browser lets go of what is hidden; the next picture has the focus beside it.
    await expect.poll(() => app.focused()).toMatch(/^a (?!.*三台)/)
  })
})

test('the inset looks at the same ground whatever is filtered, and is gone while nobody is in it', async () => {
  const app = await openApp('/')
  await app.key('Tab')
  await app.mapIs('svg')
  const inset = app.page.getByRole('figure', { name: '成都市' })
  const ground = () => inset.locator('svg > g').first().getAttribute('transform')
  const before = await ground()
  await app.follow('?industry=equipment')
  const equipped = clustersIn('510100').filter(c => c.industry === 'equipment').length
  await inset.and(app.page.getByLabel(`${equipped} 个`)).waitFor()
  expect(await ground()).toBe(before)
  await app.follow('?industry=medicine')
  await expect.poll(() => inset.count()).toBe(0)
  await app.follow('?asof=2022-12-31')
  await app.page.getByText('均尚未获得认定').waitFor()
  await app.follow('/')
  await inset.waitFor()
  expect(await ground()).toBe(before)
  expect(app.consoleMessages()).toEqual([])
})

test.each([
  ['a filter', '/?industry=food-textile', 'label:has-text("装备制造") input'],
  ['a cluster', '/', `[data-results] a[data-cluster="${SANTAI}"]`],
  ['another panel', '/', '[role=tab]:has-text("培育措施")'],
  ['another theme', '/', 'header button[aria-label*="色"]'],
] as const)('%s: what it shows first writes nothing that stands there already', async (_, path, what) => {
  const app = await openApp(path)
  await app.key('Tab')
  await app.mapIs('svg')
  const inVain = await app.page.locator(what).evaluate(async (control: HTMLElement) => {
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
  expect(inVain.all).not.toEqual([])
  expect(inVain.same).toEqual([])
})

describe('before the addresses have followed', () => {
  test('a second step counts from the first', async () => {
    const app = await openApp('/')
    await app.key('Tab')
    await app.mapIs('svg')
    await app.evaluate(async () => {
      const way = (name: string) => [...document.querySelectorAll('nav a')].find(a => a.textContent === name)
      for (const name of ['表格', '地图']) {
        ;(way(name) as HTMLElement).click()
        await null // as between two clicks of a hand, but no picture
      }
    })
    await expect.poll(() => app.param('view')).toBeNull()
    await app.mapIs('svg')
  })

  test('a place clicked twice is asked for and let go', async () => {
    const app = await openApp('/')
    const start = await app.historyLength()
    await app.key('Tab')
    await app.mapIs('svg')
    await app.page.evaluate(async () => {
      const place = document.querySelector('[data-map-state="svg"] a[data-item="place-510700"]')
      for (let times = 0; times < 2; times++) {
        place?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        await null
      }
    })
    // Both have an entry, and the second is where the first came from.
    await expect.poll(() => app.historyLength()).toBe(start + 2)
    expect(app.param('city')).toBeNull()
    expect(await app.resultCount()).toBe(CLUSTERS.length)
  })

  test('back that comes before the step has its entry takes back that step alone', async () => {
    const app = await openApp('/')
    await app.toggleFilter('绵阳')
    await expect.poll(() => app.param('city')).toBe('510700')
    await app.evaluate(async () => {
      const frames: FrameRequestCallback[] = []
      const real = window.requestAnimationFrame
      window.requestAnimationFrame = frame => frames.push(frame)
      const box = [...document.querySelectorAll('label')].find(label => label.textContent?.includes('装备制造'))
      box?.querySelector('input')?.click()
      // Back, and forward again to where the step was made.
      for (const way of ['back', 'again']) {
        const gone = new Promise(done => addEventListener('popstate', done, { once: true }))
        if (way === 'back') history.back()
        await gone
      }
      window.requestAnimationFrame = real
      for (const frame of frames) real(frame)
    })
    await expect.poll(() => app.url()).toBe('/?city=510700')
    await expect.poll(() => app.chips()).toEqual(['绵阳市', '清除全部'])
    await app.back()
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.length)
  })

  test('a step is not lost to whoever leaves the page with it', async () => {
    const app = await openApp('/')
    await app.evaluate(() => {
      const box = [...document.querySelectorAll('label')].find(label => label.textContent?.includes('装备制造'))
      box?.querySelector('input')?.click()
      location.assign('about:blank')
    })
    await app.page.waitForURL('about:blank')
    await app.page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => app.url()).toBe('/?industry=equipment')
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.filter(c => c.industry === 'equipment').length)
  })

  test('they follow each step, however long the living map is on its way', async () => {
    const app = await openApp('/', { unused: true, until: 'heading', routes: { '**/MapPane*.js': 'never' } })
    await app.isAlive()
    const way = app.page.getByRole('navigation').getByRole('link', { name: '表格', exact: true })
    for (let step = 0; step < 14; step++) {
      await app.toggleFilter('装备制造')
      const isOn = step % 2 === 0
      await expect.poll(() => way.getAttribute('href')).toBe(isOn ? '?industry=equipment&view=table' : '?view=table')
      await expect.poll(() => app.title()).toMatch(isOn ? /^装备制造/ : /^四川/)
    }
  })

  test('then they have: a link of a row carries the filters', async () => {
    const app = await openApp('/')
    await app.follow('?industry=food-textile&level=province')
    const link = app.page.locator(`[data-results] a[data-cluster="${SANTAI}"]`)
    await expect.poll(() => link.getAttribute('href')).toBe(`?industry=food-textile&level=province&cluster=${SANTAI}`)
  })
})

test('a filter opened before the page is alive has its values once it is', async () => {
  const app = await openApp('/', { unused: true, until: 'heading' })
  const menu = app.page.locator('details[name]').first()
  await menu.evaluate(details => details.setAttribute('open', ''))
  await app.key('Tab')
  await expect.poll(() => menu.getByRole('checkbox').count()).toBeGreaterThan(10)
})
