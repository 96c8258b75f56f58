// Data files that fail to load or parse: an alert names the file, a retry loads it, and the rest of the page works.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { checksum as getChecksum } from '../../../src/app/startup/dehydratedState'
import { getLayoutShift } from '../../support/browser/accessibilityChecks'
import { type App, type OpenOptions, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import {
  type MockBehaviour,
  type MockResponse,
  mockPageWithoutData,
  PAGE_STATE_ELEMENT,
} from '../../support/browser/requestMocks'
import { CLUSTERS, findClustersIn, readPublished } from '../../support/data/sourceTables'

type Failure = readonly [name: string, answer: MockResponse]
const FAILURES: readonly [Failure, ...Failure[]] = [
  ['missing', { status: 404, body: 'not found', contentType: 'text/plain' }],
  ['cut off', { body: '{"version":"2026-02-03","lists":[{"id":"sc-2' }],
  ['a web page', { body: '<!doctype html><title>hello</title>', contentType: 'text/html' }],
  ['of another shape', { body: '{"version":3}' }],
]

const expectList = async (app: App) => expect(await app.resultCount()).toBe(CLUSTERS.length)
const expectHeading = async (app: App) => expect(await app.heading()).toBe('四川特色产业集群图')
const expectSantaiPanel = async (app: App) => expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')

interface DataFile {
  readonly file: string
  readonly link: string
  /** Only on large sites: smaller ones embed index and places in the page. */
  readonly isLarge?: true
  readonly until: NonNullable<OpenOptions['waitFor']>
  /** Checks the page without the file; waits for the page with it. */
  readonly checkWhileMissing: (app: App) => Promise<void>
  readonly waitUntilLoaded: (app: App) => Promise<void>
}

const countInCities = findClustersIn('510700').length + findClustersIn('510100').length

const FILES: readonly DataFile[] = [
  {
    file: 'data/v1/index.json',
    link: '?city=510700,510100',
    isLarge: true,
    until: 'heading',
    checkWhileMissing: expectHeading,
    waitUntilLoaded: app => expect.poll(() => app.page.locator(`[data-results="${countInCities}"]`).count()).toBe(1),
  },
  // A prerendered page of the same view stays until its data arrive.
  {
    file: 'data/v1/index.json',
    link: '/',
    isLarge: true,
    until: 'heading',
    checkWhileMissing: expectList,
    waitUntilLoaded: app => app.waitUntilReady(),
  },
  {
    file: 'geo/places.json',
    link: '?level=national,province',
    isLarge: true,
    until: 'results',
    checkWhileMissing: expectList,
    waitUntilLoaded: app =>
      expect.poll(async () => new Set(await createMapDriver(app).getLinkIds()).size).toBe(CLUSTERS.length),
  },
  {
    file: 'data/v1/clusters/santai-textile-footwear.json',
    link: '?cluster=santai-textile-footwear',
    until: 'results',
    checkWhileMissing: async app => {
      await expectList(app)
      await expectSantaiPanel(app)
    },
    waitUntilLoaded: app => app.waitForPanel(),
  },
  {
    file: 'data/v1/measures.json',
    link: '?panel=measures',
    until: 'results',
    checkWhileMissing: expectList,
    waitUntilLoaded: app => expect.poll(() => app.panelHeading()).toMatch(/条公开措施$/),
  },
]

const openWithFile = ({ file, link, isLarge, until }: DataFile, answer: MockBehaviour, more: OpenOptions = {}) =>
  openApp(link, {
    ...more,
    waitFor: until,
    routes: { ...(isLarge ? mockPageWithoutData(link) : {}), [`**/${file}`]: answer },
  })

// Unit tests of the loader tell the failures apart; here the last file fails in all ways, one after another.
test.each(FILES)('$file, at $link, is named in an alert with a working retry', async file => {
  const [[, firstAnswer], ...more] = FAILURES
  const app = await openWithFile(file, firstAnswer)
  const countRequests = () => app.requests().filter(url => url.endsWith(file.file)).length
  await expect.poll(() => app.alerts()).toEqual([expect.stringContaining(file.file)])
  await file.checkWhileMissing(app)
  for (const [name, answer] of file === FILES.at(-1) ? more : []) {
    const requestCount = countRequests()
    await app.answer(`**/${file.file}`, answer)
    await app.clickButton('重试')
    await expect.poll(countRequests, { message: name }).toBe(requestCount + 1)
    await expect.poll(() => app.alerts(), { message: name }).toEqual([expect.stringContaining(file.file)])
    await file.checkWhileMissing(app)
  }
  await app.answer(`**/${file.file}`, 'file')
  await app.clickButton('重试')
  await file.waitUntilLoaded(app)
  expect(await app.alerts()).toEqual([])
  expect(app.consoleErrors().filter(text => !/404/.test(text))).toEqual([])
})

test.each(FILES.slice(1, 4))('$file, at $link, late: named in an alert after a while; a retry loads it', async file => {
  const app = await openWithFile(file, 'never', { fakeClock: true })
  // Scripts load while the clock is stopped, so it is advanced until the alert shows.
  await expect
    .poll(async () => {
      await app.advanceClock(3000)
      return app.alerts()
    })
    .toEqual([expect.stringContaining(file.file)])
  await file.checkWhileMissing(app)
  await app.answer(`**/${file.file}`, 'file')
  // The app may still replace the prerendered page, and with it the first alert.
  await expect
    .poll(async () => {
      await app.advanceClock(500)
      await app.page
        .getByRole('button', { name: '重试' })
        .first()
        .click({ timeout: 1000 })
        .catch(() => {})
      return app.alerts()
    })
    .toEqual([])
  await file.waitUntilLoaded(app)
})

describe("a page's own data", () => {
  const HTML = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
  const [, checksum = '', state = ''] = HTML.match(/id="page-state" data-checksum="([^"]*)">(.*?)<\/script>/s) ?? []
  const otherState = JSON.stringify({ ...JSON.parse(state), app: 'index-another.js' }).replace(/</g, '\\u003c')

  test.each([
    ['missing', HTML.replace(PAGE_STATE_ELEMENT, '')],
    ['cut off', HTML.replace(state, state.slice(0, 9000))],
    ['edited by an extension', HTML.replace(state, state.replace('"clusters"', '"cluster"'))],
    ['of another build', HTML.replace(state, otherState).replace(checksum, getChecksum(otherState))],
  ])('%s: the app fetches the files instead, without a message', async (_, body) => {
    const app = await openApp('/', {
      routes: { [`${inject('baseUrl')}/`]: { body, contentType: 'text/html' } },
    })
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    expect(app.requests().filter(url => url.endsWith('data/v1/index.json'))).toHaveLength(1)
    expect(await app.alerts()).toEqual([])
    expect(app.consoleMessages()).toEqual([])
    expect(await getLayoutShift(app)).toBe(0)
  })

  test('with a page that an extension has changed: it hydrates without console output or layout shift', async () => {
    const app = await openApp('/', {
      waitFor: 'heading',
      initScript: () =>
        document.addEventListener('DOMContentLoaded', () => {
          for (const input of document.querySelectorAll('input')) input.setAttribute('data-filled', 'true')
          document.body.append(document.createElement('extension-toolbar'))
          document.documentElement.classList.add('extension')
          Object.assign(window, { row: document.querySelector('[data-results] li') })
        }),
    })
    await app.waitUntilReady()
    expect(await app.evaluate(() => (window as unknown as { row: Element }).row.isConnected)).toBe(true)
    expect(app.consoleMessages()).toEqual([])
    expect(await getLayoutShift(app)).toBe(0)
  })

  test('with a page into which an extension has inserted elements: it works', async () => {
    const app = await openApp('/', {
      waitFor: 'heading',
      initScript: () =>
        document.addEventListener('DOMContentLoaded', () => {
          for (const place of document.querySelectorAll('search, [data-results] li'))
            place.prepend(document.createElement('extension-button'))
        }),
    })
    await app.waitUntilReady()
    await app.toggleFilter('绵阳')
    await expect.poll(() => app.resultCount()).toBe(findClustersIn('510700').length)
    expect(await app.alerts()).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })
})

test('one invalid record is skipped and counted, the others are shown', async () => {
  const index = JSON.parse(readPublished('data/v1/index.json')) as { clusters: { id: string; industry: string }[] }
  const clusters = index.clusters.map(c => (c.id === 'dongpo-pickles' ? { ...c, industry: 'pickles' } : c))
  const body = JSON.stringify({ ...index, clusters })
  const app = await openApp('/', { routes: { ...mockPageWithoutData('/'), '**/data/v1/index.json': { body } } })
  expect(await app.resultCount()).toBe(CLUSTERS.length - 1)
  expect((await app.notices()).join()).toContain('data/v1/index.json 中有 1 条记录格式有误')
  expect(await app.resultIds()).not.toContain('dongpo-pickles')
})
