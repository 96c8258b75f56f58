// Data files that fail their reader: the file is named, a retry mends it, and the rest of the page still works.
import { describe, expect, test } from 'vitest'
import { type Answer, type App, type OpenOptions, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { published } from '../support/records'

const WAYS: readonly (readonly [name: string, answer: Answer])[] = [
  ['missing', { status: 404, body: 'not found', contentType: 'text/plain' }],
  ['cut off', { body: '{"version":"2026-02-03","lists":[{"id":"sc-2' }],
  ['a web page', { body: '<!doctype html><title>hello</title>', contentType: 'text/html' }],
  ['of another shape', { body: '{"version":3}' }],
]

const hasList = async (app: App) => expect(await app.resultCount()).toBe(32)
const hasHeading = async (app: App) => expect(await app.heading()).toBe('四川特色产业集群图')
const santai = async (app: App) => expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')

interface File {
  readonly file: string
  readonly link: string
  readonly until: NonNullable<OpenOptions['until']>
  /** The page comes to life without it, and the notice moves to where it belongs. */
  readonly moves?: boolean
  /** What works without the file, and what is there once it has come. */
  readonly still: (app: App) => Promise<void>
  readonly whole: (app: App) => Promise<void>
}

const everyMarker = async (app: App) => expect.poll(async () => new Set(await mapOf(app).mapLinkIds()).size).toBe(32)

const FILES: readonly File[] = [
  {
    file: 'data/index.json',
    link: '?city=510700,510100',
    until: 'heading',
    still: hasHeading,
    whole: app => expect.poll(() => app.page.locator('[data-results="16"]').count()).toBe(1),
  },
  {
    file: 'geo/places.json',
    link: '?level=national,province',
    until: 'results',
    still: hasList,
    whole: everyMarker,
  },
  {
    file: 'data/measures.json',
    link: '?panel=measures',
    until: 'results',
    still: hasList,
    whole: app => expect.poll(() => app.panelHeading()).toMatch(/条公开措施$/),
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
]

describe.each(FILES)('$file, at $link', ({ file, link, until, moves, still, whole }) => {
  const route = `**/${file}`

  test.each(WAYS)('%s: named, with a retry that mends it', async (_, answer) => {
    const app = await openApp(link, { routes: { [route]: answer }, until })
    await expect.poll(() => app.alerts()).toEqual([expect.stringContaining(file)])
    await still(app)
    if (moves) await app.isAlive()
    await app.answer(route, 'file')
    await app.press('重试')
    await whole(app)
    expect(await app.alerts()).toEqual([])
    expect(app.consoleErrors().filter(text => !/404/.test(text))).toEqual([])
  })

  test('late: named after a while, while the rest works; asked for again it comes, and the notice goes', async () => {
    const app = await openApp(link, { routes: { [route]: 'never' }, until, ownClock: true })
    // The clock stands still while scripts are on their way, so it is pushed on until they have had their time.
    await expect
      .poll(async () => {
        await app.passTime(3000)
        return app.alerts()
      })
      .toEqual([expect.stringContaining(file)])
    await still(app)
    await app.answer(route, 'file')
    await app.press('重试')
    await expect
      .poll(async () => {
        await app.passTime(100)
        return app.alerts()
      })
      .toEqual([])
    await whole(app)
  })
})

test('one bad record is set aside and counted, the others show', async () => {
  const index = JSON.parse(published('data/index.json')) as { clusters: { id: string; industry: string }[] }
  const clusters = index.clusters.map(c => (c.id === 'dongpo-pickles' ? { ...c, industry: 'pickles' } : c))
  const app = await openApp('/', { routes: { '**/data/index.json': { body: JSON.stringify({ ...index, clusters }) } } })
  expect(await app.resultCount()).toBe(31)
  expect((await app.notices()).join()).toContain('data/index.json 里有 1 条记录格式不对')
  expect(await app.resultIds()).not.toContain('dongpo-pickles')
})
