// The one file that drives the app in a browser. Tests speak of headings, results, panels and notices; how these are found
// is here.
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { searchOf } from '../../src/view/pages'
import { type Locator, lendPage, type Page, type Route } from './browser'

/** What the app promises to carry; see CONTRIBUTING.md. */
const MAP = '[data-map-state]'
const RESULTS = '[data-results]'
const PANEL = '[data-panel]'
const PANEL_HEADING = `${PANEL} :is(h2, h3):visible`
const NOTICES = ':is([role="status"], [role="alert"]):visible'

/** The day the tests live on unless they say otherwise. */
const NOW = '2026-11-22T04:00:00Z'

/**
 * What a request is answered with instead of the file; `'abort'` breaks the connection, `'never'` leaves it waiting,
 * `'later'` does so until another answer is given.
 */
export interface Answer {
  readonly status?: number
  readonly body?: string
  readonly contentType?: string
}
export type Answering = Answer | 'abort' | 'never' | 'later' | 'file'

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The browser's wish. */
  readonly locale?: string
  /** The moment the reader's clock shows. */
  readonly now?: string
  /** A clock that `passTime` can push on; timers wait for it. */
  readonly ownClock?: boolean
  /** Runs in the page before the app does. */
  readonly init?: string | (() => void)
  /** Answers by address pattern, e.g. `**\/data/index.json`; `answer` changes them later. */
  readonly routes?: Readonly<Record<string, Answering>>
  /** What opening waits for; `heading` when a list cannot be expected. */
  readonly until?: 'results' | 'heading'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
  readonly forcedColors?: 'active'
  /** A finger in place of a mouse. */
  readonly touch?: boolean
  readonly clipboard?: boolean
  /** Lets a test add a style of its own; the policy itself is tested elsewhere. */
  readonly withoutPolicy?: boolean
  /** false: a reader whose browser runs no script. */
  readonly script?: boolean
  /** A browser that has never been here: nothing cached, no hand on the page yet. */
  readonly unused?: boolean
}

export type { Locator }
export type App = Awaited<ReturnType<typeof openApp>>

async function reply(route: Route, how: Exclude<Answering, 'later'>): Promise<void> {
  if (how === 'never') return
  if (how === 'abort') return route.abort()
  if (how === 'file') return route.continue()
  const { status = 200, body = '', contentType = 'application/json' } = how
  await route.fulfill({ status, body, contentType }).catch(() => {}) // the page may have gone meanwhile
}

const shownTimes = new WeakMap<Page, string>()

/** A page keeps every time that it was ever given, so a lent one is given only another. */
async function showTime(page: Page, time: string): Promise<void> {
  if (shownTimes.get(page) === time) return
  shownTimes.set(page, time)
  await page.clock.setFixedTime(time)
}

/**
 * Closed by itself when the test that opened it ends.
 * @param path what follows the host: '/', '?city=510700', or what `url()` gave; a whole address for another host
 */
export async function openApp(path = '/', options: OpenOptions = {}) {
  const { viewport = { width: 1440, height: 900 }, init, routes = {}, until = 'results', now = NOW } = options
  const page = await lendPage(
    {
      locale: options.locale ?? 'zh-CN',
      hasTouch: options.touch ?? false,
      isMobile: options.touch ?? false,
      javaScriptEnabled: options.script ?? true,
      bypassCSP: options.withoutPolicy ?? false,
      permissions: options.clipboard ? ['clipboard-read', 'clipboard-write'] : [],
    },
    options.unused === true || options.ownClock === true || init !== undefined,
  )
  await page.setViewportSize(viewport)
  await page.emulateMedia({
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  })
  if (init !== undefined) await page.addInitScript(init)
  if (options.ownClock) await page.clock.install({ time: now })
  else if (options.script !== false) await showTime(page, now)
  const answers = new Map<string, Answering>()
  let waiting: readonly { readonly pattern: string; readonly route: Route }[] = []
  /** Requests from now on are answered so, and those told `later`; others under way stay as they are. */
  const answer = async (pattern: string, how: Answering) => {
    const isNew = !answers.has(pattern)
    answers.set(pattern, how)
    const take = async (route: Route) => {
      const now = answers.get(pattern) ?? 'file'
      if (now === 'later') waiting = [...waiting, { pattern, route }]
      else await reply(route, now)
    }
    if (isNew) await page.route(pattern, take)
    const [mine, others] = [waiting.filter(w => w.pattern === pattern), waiting.filter(w => w.pattern !== pattern)]
    waiting = others
    for (const { route } of mine) await take(route)
  }
  for (const [pattern, how] of Object.entries(routes)) await answer(pattern, how)
  const app = { ...describeApp(page), answer }
  await app.visit(path)
  // Without a script nothing else tells that the styles are here.
  if (options.script === false) await page.waitForLoadState('load')
  else if (until === 'results') await app.isReady()
  return app
}

function describeApp(page: Page) {
  const requests: string[] = []
  const errors: string[] = []
  const messages: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => {
    messages.push(message.text())
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(String(error)))
  page.on('crash', () => errors.push('the page crashed'))

  const textOf = async (selector: string) => (await page.locator(selector).first().innerText()).trim()
  const resultLinks = page.locator(RESULTS).locator('li:not([hidden]) a[data-cluster]')
  /** Folded filters, whose values are drawn while a hand or the focus is on them. */
  const menus = () => page.locator('details[name] > summary:visible').all()
  const countsDrawn = () =>
    page.locator('label:has(input[type=checkbox])').evaluateAll(labels =>
      labels.map(label => {
        const [name = '', count = ''] = [...label.querySelectorAll('span')].map(span => span.textContent ?? '')
        return [name, Number(count)] as const
      }),
    )
  const here = (): URL => new URL(page.url())
  const focused = () =>
    page.evaluate(() => {
      const el = document.activeElement
      const [label] = (el instanceof HTMLInputElement && el.labels) || []
      const words = el?.getAttribute('aria-label') ?? (label ?? el)?.textContent ?? ''
      return `${el?.getAttribute('role') ?? el?.tagName.toLowerCase()} ${el === document.body ? '' : words}`.trim()
    })
  /** Opens what can be taken along, where it is not open. */
  const openShare = async () => {
    const share = page.getByRole('button', { name: /^(分享|Share)$/ })
    if ((await share.getAttribute('aria-expanded')) === 'false') await share.click()
    await page.getByRole('button', { name: /^(复制链接|Copy link)/ }).waitFor()
  }
  const queryForm = (): string => searchOf(here().pathname.slice(1), here().search)

  return {
    page,
    /** What follows the host, or a whole address. */
    visit: async (path: string) => {
      await page.goto(new URL(path, `${inject('baseUrl')}/`).href, { waitUntil: 'domcontentloaded' })
      await page.locator('h1').first().waitFor()
    },
    /** Another link in the same page, as `back` and `forward` bring them. */
    follow: (search: string) =>
      page.evaluate(search => {
        history.pushState(history.state, '', search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, search),
    title: () => page.title(),
    heading: () => textOf('h1'),
    /** The sentence that answers first. */
    headline: () => page.getByRole('heading', { name: /^已收录|^没有符合/ }).innerText(),
    body: () => page.locator('body').innerText(),
    /** The names of the links in the results list, in its order, as a screen reader hears them. */
    resultNames: (): Promise<string[]> =>
      resultLinks.evaluateAll(links => links.map(link => (link.textContent ?? '').trim())),
    resultIds: (): Promise<string[]> =>
      resultLinks.evaluateAll(links => links.map(link => (link as HTMLAnchorElement).dataset.cluster ?? '')),
    resultCount: async (): Promise<number> => Number(await page.locator(RESULTS).first().getAttribute('data-results')),
    /** What the list says beside a name, by cluster. */
    resultTexts: (): Promise<Record<string, string>> =>
      resultLinks.evaluateAll(links =>
        Object.fromEntries(
          links.map(link => [(link as HTMLAnchorElement).dataset.cluster ?? '', link.closest('li')?.textContent ?? '']),
        ),
      ),
    /** The sentence of how many were found. */
    found: () => page.getByText(/^(全部|找到) \d+ 个集群/).innerText(),
    panelHeading: () => textOf(PANEL_HEADING),
    panelText: () => page.locator(PANEL).innerText(),
    panelIsReady: async () => {
      await page.getByRole('heading', { name: /^来源 \d+ 条/ }).waitFor()
      await page.locator('[data-timeline] > *').first().waitFor()
      await page.getByRole('heading', { name: '有效期满以后' }).waitFor()
    },
    panelTab: (name: string) => page.getByRole('tab', { name }).click(),
    closePanel: () => page.locator(PANEL).getByRole('button', { name: '关闭' }).click(),
    /** Follows a link of the results list by (part of) the cluster's name. */
    choose: (name: string) => page.locator(RESULTS).first().getByRole('link', { name }).first().click(),
    mapState: (): Promise<string | null> => page.locator(MAP).first().getAttribute('data-map-state'),
    mapIs: (state: string) => page.locator(`[data-map-state="${state}"]`).first().waitFor({ timeout: 20_000 }),
    mapIsIdle: () => page.locator('[data-map-state="idle"]').first().waitFor({ timeout: 20_000 }),
    openShare,
    copyLink: async (): Promise<string> => {
      await openShare()
      await page.getByRole('button', { name: '复制链接' }).click()
      await page.getByText('链接已复制').waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    },
    searchFor: (text: string) => page.getByRole('combobox', { name: /^搜索/ }).fill(text),
    searchText: () => page.getByRole('combobox', { name: /^搜索/ }).inputValue(),
    /** Ticks or unticks a filter by the words it begins with; menus are reached for and opened on the way. */
    toggleFilter: async (name: string) => {
      const box = page
        .locator('label', { hasText: name })
        .filter({ has: page.locator('input[type=checkbox]') })
        .first()
      for (const menu of await menus()) {
        if ((await box.count()) > 0) break
        await menu.focus()
      }
      const menu = page.locator('details[name]:not([open])').filter({ has: page.locator('label', { hasText: name }) })
      if ((await menu.count()) > 0) await menu.locator('summary').click()
      await box.click()
    },
    /** The number shown at each filter, by its words. */
    filterCounts: async (): Promise<Record<string, number>> => {
      const counts = await countsDrawn()
      for (const menu of await menus()) {
        await menu.focus()
        counts.push(...(await countsDrawn()))
      }
      return Object.fromEntries(counts)
    },
    chips: async (): Promise<string[]> => {
      const texts = await page.getByRole('list', { name: '当前筛选条件' }).getByRole('listitem').allInnerTexts()
      return texts.map(text => text.trim())
    },
    press: (button: string | RegExp) => page.getByRole('button', { name: button }).first().click(),
    key: (name: string) => page.keyboard.press(name),
    /** The file that a press of this button saves. */
    download: async (button: string | RegExp, within = 'body'): Promise<{ name: string; text: string }> => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(within).getByRole('button', { name: button }).first().click(),
      ])
      return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') }
    },
    /** Presses Tab, or what is given, until what has the focus is called so. */
    tabTo: async (what: RegExp, key = 'Tab') => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press(key)
        if (what.test(await focused())) return
      }
      throw new Error(`${key} never comes to ${what}`)
    },
    /** What has the focus: its role or tag, and its words. */
    focused,
    /** The page has come to life, or was drawn anew, and shows what the address asks for; a hand is on it. */
    isReady: async () => {
      await page.locator('html[data-state="ready"]').waitFor()
      await page.mouse.move(2, 2)
      await page
        .locator(
          ':is([data-map-state]:not([data-map-state="still"]), [data-mode="table"], [data-mode="matrix"], [data-mode="promises"], [data-compare], [data-reading])',
        )
        .waitFor()
    },
    /** The same, with no hand on it yet. */
    isAlive: () => page.locator('html[data-state="ready"]').waitFor(),
    /** What follows the host, as it stands in the address bar. */
    address: (): string => `${here().pathname}${here().search}${here().hash}`,
    /** The same as a query, whichever form the address has; ready for `openApp`. */
    url: (): string => `/${queryForm()}`,
    param: (name: string): string | null => new URLSearchParams(queryForm()).get(name),
    notices: async (): Promise<string[]> => {
      const texts = await page.locator(NOTICES).allInnerTexts()
      return texts.map(text => text.trim()).filter(text => text !== '')
    },
    alerts: async (): Promise<string[]> => {
      const texts = await page.locator('[role="alert"]:visible').allInnerTexts()
      return texts.map(text => text.trim()).filter(text => text !== '')
    },
    historyLength: () => page.evaluate(() => history.length),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    passTime: (ms: number) => page.clock.runFor(ms),
    requests: (): readonly string[] => requests,
    /** Requests that left for another host; blob: and data: never leave. */
    foreignRequests: (): string[] =>
      requests.filter(url => !url.startsWith(`${inject('baseUrl')}/`) && !/^(blob|data):/.test(url)),
    consoleErrors: (): readonly string[] => errors,
    /** Everything on the console, warnings and notes too. */
    consoleMessages: (): readonly string[] => [...messages, ...errors],
    /** The language of the page, and its words in Chinese that are not marked as such; also names that are only heard. */
    language: () => page.evaluate(() => document.documentElement.lang),
    unmarkedChinese: (typed = ''): Promise<string[]> =>
      page.evaluate(typed => {
        const isMarked = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'zh-CN'
        const found: string[] = []
        const look = (text: string | null, element: Element | null) => {
          const own = (text ?? '').replaceAll(typed, '')
          if (/[\p{sc=Han}，。：；（）、]/u.test(own) && !isMarked(element)) found.push(own.trim())
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (!node.parentElement?.closest('script, noscript, #failed')) look(node.nodeValue, node.parentElement)
        for (const element of document.querySelectorAll('body *'))
          for (const name of ['aria-label', 'aria-description', 'title', 'placeholder'])
            look(element.getAttribute(name), element)
        look(document.title, null)
        return found
      }, typed),
    evaluate: page.evaluate.bind(page),
    close: () => page.context().close(),
  }
}
