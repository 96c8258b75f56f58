// Data files that fail their reader: the file is named, a retry mends it, and the rest of the page still works.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { checksum as sumOf } from '../../src/app/pageState'
import { type Answer, type Answering, type App, type OpenOptions, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { PAGE_STATE, pageWithoutData } from '../support/page-state'
import { CLUSTERS, published } from '../support/records'
import { shifts } from '../support/senses'

const WAYS: readonly (readonly [name: string, answer: Answer])[] = [
  ['missing', { status: 404, body: 'not found', contentType: 'text/plain' }],
  ['cut off', { body: '{"version":"2026-02-03","lists":[{"id":"sc-2' }],
  ['a web page', { body: '<!doctype html><title>hello</title>', contentType: 'text/html' }],
  ['of another shape', { body: '{"version":3}' }],
]

const hasList = async (app: App) => expect(await app.resultCount()).toBe(CLUSTERS.length)
const hasHeading = async (app: App) => expect(await app.heading()).toBe('四川特色产业集群图')
const santai = async (app: App) => expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')

interface File {
  readonly file: string
  readonly link: string
  /** The page carries its index and places itself, unless the site is too large for that. */
  readonly isLarge?: true
  readonly until: NonNullable<OpenOptions['until']>
  /** What works without the file, and what is there once it has come. */
  readonly still: (app: App) => Promise<void>
  readonly whole: (app: App) => Promise<void>
}

const inCities = CLUSTERS.filter(c => c.prefecture === '510700' || c.prefecture === '510100').length

const FILES: readonly File[] = [
  {
    file: 'data/index.json',
    link: '?city=510700,510100',
    isLarge: true,
    until: 'heading',
    still: hasHeading,
    whole: app => expect.poll(() => app.page.locator(`[data-results="${inCities}"]`).count()).toBe(1),
  },
  // A page that was built with the view asked for stands as it was built until its data are here.
  {
    file: 'data/index.json',
    link: '/',
    isLarge: true,
    until: 'heading',
    still: hasList,
    whole: app => app.isReady(),
  },
  {
    file: 'geo/places.json',
    link: '?level=national,province',
    isLarge: true,
    until: 'results',
    still: hasList,
    whole: app => expect.poll(async () => new Set(await mapOf(app).mapLinkIds()).size).toBe(CLUSTERS.length),
  },
  {
    file: 'data/clusters/santai-textile-footwear.json',
    link: '?cluster=santai-textile-footwear',
    until: 'results',
    still: async app => {
      await hasList(app)
      await santai(app)
    },
    whole: app => app.panelIsReady(),
  },
  {
    file: 'data/measures.json',
    link: '?panel=measures',
    until: 'results',
    still: hasList,
    whole: app => expect.poll(() => app.panelHeading()).toMatch(/条公开措施$/),
  },
]

const openWith = ({ file, link, isLarge, until }: File, answer: Answering, more: OpenOptions = {}) =>
  openApp(link, { ...more, until, routes: { ...(isLarge ? pageWithoutData(link) : {}), [`**/${file}`]: answer } })

// How each way of failing is told apart is tested beside the code that reads files; here one file fails in all of them.
describe.each(
  FILES.flatMap((file, i) => WAYS.slice(0, i < FILES.length - 1 ? 1 : WAYS.length).map(way => ({ file, way }))),
)('$file.file, at $file.link, $way.0', ({ file, way: [, answer] }) => {
  test('is named, with a retry that mends it', async () => {
    const app = await openWith(file, answer)
    await expect.poll(() => app.alerts()).toEqual([expect.stringContaining(file.file)])
    await file.still(app)
    await app.answer(`**/${file.file}`, 'file')
    await app.press('重试')
    await file.whole(app)
    expect(await app.alerts()).toEqual([])
    expect(app.consoleErrors().filter(text => !/404/.test(text))).toEqual([])
  })
})

test.each(FILES.slice(1, 4))(
  '$file, at $link, late: named after a while, while the rest works; then it comes',
  async file => {
    const app = await openWith(file, 'never', { ownClock: true })
    // The clock stands still while scripts are on their way, so it is pushed on until they have had their time.
    await expect
      .poll(async () => {
        await app.passTime(3000)
        return app.alerts()
      })
      .toEqual([expect.stringContaining(file.file)])
    await file.still(app)
    await app.answer(`**/${file.file}`, 'file')
    // The app may still be taking the place of the built page, and its notice that of the first one.
    await expect
      .poll(async () => {
        await app.passTime(500)
        await app.page
          .getByRole('button', { name: '重试' })
          .first()
          .click({ timeout: 1000 })
          .catch(() => {})
        return app.alerts()
      })
      .toEqual([])
    await file.whole(app)
  },
)

describe("a page's own data", () => {
  const HTML = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
  const [, checksum = '', state = ''] = HTML.match(/id="page-state" data-checksum="([^"]*)">(.*?)<\/script>/s) ?? []
  const other = JSON.stringify({ ...JSON.parse(state), app: 'index-another.js' }).replace(/</g, '\\u003c')

  test.each([
    ['missing', HTML.replace(PAGE_STATE, '')],
    ['cut off', HTML.replace(state, state.slice(0, 9000))],
    ['edited by an extension', HTML.replace(state, state.replace('"clusters"', '"cluster"'))],
    ['of another build', HTML.replace(state, other).replace(checksum, sumOf(other))],
  ])('%s: the app fetches the files instead, and says nothing', async (_, body) => {
    const app = await openApp('/', {
      routes: { [`${inject('baseUrl')}/`]: { body, contentType: 'text/html' } },
      unused: true,
    })
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    expect(app.requests().filter(url => url.endsWith('data/index.json'))).toHaveLength(1)
    expect(await app.alerts()).toEqual([])
    expect(app.consoleMessages()).toEqual([])
    expect(await shifts(app)).toBe(0)
  })

  test('with a page that an extension has changed: it comes to life with no word and no shift', async () => {
    const app = await openApp('/', {
      unused: true,
      until: 'heading',
      init: () =>
        document.addEventListener('DOMContentLoaded', () => {
          for (const input of document.querySelectorAll('input')) input.setAttribute('data-filled', 'true')
          document.body.append(document.createElement('extension-toolbar'))
          document.documentElement.classList.add('extension')
          Object.assign(window, { row: document.querySelector('[data-results] li') })
        }),
    })
    await app.isReady()
    expect(await app.evaluate(() => (window as unknown as { row: Element }).row.isConnected)).toBe(true)
    expect(app.consoleMessages()).toEqual([])
    expect(await shifts(app)).toBe(0)
  })

  test('with a page into which an extension has put elements: it works all the same', async () => {
    const app = await openApp('/', {
      until: 'heading',
      init: () =>
        document.addEventListener('DOMContentLoaded', () => {
          for (const place of document.querySelectorAll('search, [data-results] li'))
            place.prepend(document.createElement('extension-button'))
        }),
    })
    await app.isReady()
    await app.toggleFilter('绵阳')
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.filter(c => c.prefecture === '510700').length)
    expect(await app.alerts()).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })
})

test('one bad record is set aside and counted, the others show', async () => {
  const index = JSON.parse(published('data/index.json')) as { clusters: { id: string; industry: string }[] }
  const clusters = index.clusters.map(c => (c.id === 'dongpo-pickles' ? { ...c, industry: 'pickles' } : c))
  const body = JSON.stringify({ ...index, clusters })
  const app = await openApp('/', { routes: { ...pageWithoutData('/'), '**/data/index.json': { body } } })
  expect(await app.resultCount()).toBe(CLUSTERS.length - 1)
  expect((await app.notices()).join()).toContain('data/index.json 中有 1 条记录格式有误')
  expect(await app.resultIds()).not.toContain('dongpo-pickles')
})
