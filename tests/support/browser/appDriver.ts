// The one file that drives the app in a browser. Tests speak of headings, results, panels and notices; how these are found
// is here.
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { toQuery } from '../../../src/view/pages'
import { acquirePage, type Locator, type Page, type Route } from './pagePool'

/** What the app promises to carry; see CONTRIBUTING.md. */
const MAP_SELECTOR = '[data-map-state]'
const RESULTS_SELECTOR = '[data-results]'
const PANEL_SELECTOR = '[data-panel]'
const PANEL_HEADING_SELECTOR = `${PANEL_SELECTOR} :is(h2, h3):visible`
const NOTICES_SELECTOR = ':is([role="status"], [role="alert"]):visible'

/** The day the tests live on unless they say otherwise. */
const DEFAULT_NOW = '2026-11-22T04:00:00Z'

/**
 * What a request is answered with instead of the file; `'abort'` breaks the connection, `'never'` leaves it waiting,
 * `'later'` does so until another answer is given.
 */
export interface MockResponse {
  readonly status?: number
  readonly body?: string
  readonly contentType?: string
}
export type MockBehaviour = MockResponse | 'abort' | 'never' | 'later' | 'file'

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The browser's wish. */
  readonly locale?: string
  /** The moment the reader's clock shows. */
  readonly now?: string
  /** A clock that `passTime` can push on; timers wait for it. */
  readonly fakeClock?: boolean
  /** Runs in the page before the app does. */
  readonly initScript?: string | (() => void)
  /** Answers by address pattern, e.g. `**\/data/index.json`; `answer` changes them later. */
  readonly routes?: Readonly<Record<string, MockBehaviour>>
  /** What opening waits for; `heading` when a list cannot be expected. */
  readonly waitFor?: 'results' | 'heading'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
  readonly forcedColors?: 'active'
  /** A finger in place of a mouse. */
  readonly hasTouch?: boolean
  readonly readClipboard?: boolean
  /** Lets a test add a style of its own; the policy itself is tested elsewhere. */
  readonly bypassPolicy?: boolean
  /** false: a reader whose browser runs no script. */
  readonly javaScript?: boolean
  /** A browser that has never been here: nothing cached, no hand on the page yet. */
  readonly freshContext?: boolean
}

export type { Locator }
export type App = Awaited<ReturnType<typeof openApp>>

async function fulfillRoute(route: Route, behaviour: Exclude<MockBehaviour, 'later'>): Promise<void> {
  if (behaviour === 'never') return
  if (behaviour === 'abort') return route.abort()
  if (behaviour === 'file') return route.continue()
  const { status = 200, body = '', contentType = 'application/json' } = behaviour
  await route.fulfill({ status, body, contentType }).catch(() => {}) // the page may have gone meanwhile
}

const pageTimes = new WeakMap<Page, string>()

/** A page keeps every time that it was ever given, so a lent one is given only another. */
async function setPageTime(page: Page, time: string): Promise<void> {
  if (pageTimes.get(page) === time) return
  pageTimes.set(page, time)
  await page.clock.setFixedTime(time)
}

/**
 * Closed by itself when the test that opened it ends.
 * @param path what follows the host: '/', '?city=510700', or what `url()` gave; a whole address for another host
 */
export async function openApp(path = '/', options: OpenOptions = {}) {
  const {
    viewport = { width: 1440, height: 900 },
    initScript,
    routes = {},
    waitFor = 'results',
    now = DEFAULT_NOW,
  } = options
  const page = await acquirePage(
    {
      locale: options.locale ?? 'zh-CN',
      hasTouch: options.hasTouch ?? false,
      isMobile: options.hasTouch ?? false,
      javaScriptEnabled: options.javaScript ?? true,
      bypassCSP: options.bypassPolicy ?? false,
      permissions: options.readClipboard ? ['clipboard-read', 'clipboard-write'] : [],
    },
    options.freshContext === true || options.fakeClock === true || initScript !== undefined,
  )
  await page.setViewportSize(viewport)
  await page.emulateMedia({
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  })
  if (initScript !== undefined) await page.addInitScript(initScript)
  if (options.fakeClock) await page.clock.install({ time: now })
  else if (options.javaScript !== false) await setPageTime(page, now)
  const behaviours = new Map<string, MockBehaviour>()
  let heldRequests: readonly { readonly pattern: string; readonly route: Route }[] = []
  /** Requests from now on are answered so, and those told `later`; others under way stay as they are. */
  const mockRequest = async (pattern: string, behaviour: MockBehaviour) => {
    const isNew = !behaviours.has(pattern)
    behaviours.set(pattern, behaviour)
    const handleRoute = async (route: Route) => {
      const now = behaviours.get(pattern) ?? 'file'
      if (now === 'later') heldRequests = [...heldRequests, { pattern, route }]
      else await fulfillRoute(route, now)
    }
    if (isNew) await page.route(pattern, handleRoute)
    const [released, others] = [
      heldRequests.filter(w => w.pattern === pattern),
      heldRequests.filter(w => w.pattern !== pattern),
    ]
    heldRequests = others
    for (const { route } of released) await handleRoute(route)
  }
  for (const [pattern, behaviour] of Object.entries(routes)) await mockRequest(pattern, behaviour)
  const app = { ...createAppDriver(page), answer: mockRequest }
  await app.openPath(path)
  // Without a script nothing else tells that the styles are here.
  if (options.javaScript === false) await page.waitForLoadState('load')
  else if (waitFor === 'results') await app.waitUntilReady()
  return app
}

function createAppDriver(page: Page) {
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

  const getText = async (selector: string) => (await page.locator(selector).first().innerText()).trim()
  const resultLinks = page.locator(RESULTS_SELECTOR).locator('li:not([hidden]) a[data-cluster]')
  /** Folded filters, whose values are drawn while a hand or the focus is on them. */
  const getFilterMenus = () => page.locator('details[name] > summary:visible').all()
  const readVisibleCounts = () =>
    page.locator('label:has(input[type=checkbox])').evaluateAll(labels =>
      labels.map(label => {
        const [name = '', count = ''] = [...label.querySelectorAll('span')].map(span => span.textContent ?? '')
        return [name, Number(count)] as const
      }),
    )
  const getUrl = (): URL => new URL(page.url())
  const describeFocus = () =>
    page.evaluate(() => {
      const el = document.activeElement
      const [label] = (el instanceof HTMLInputElement && el.labels) || []
      const words = el?.getAttribute('aria-label') ?? (label ?? el)?.textContent ?? ''
      return `${el?.getAttribute('role') ?? el?.tagName.toLowerCase()} ${el === document.body ? '' : words}`.trim()
    })
  /** Opens the share panel, where it is not open. */
  const openShare = async () => {
    const share = page.getByRole('button', { name: /^(分享|Share)$/ })
    if ((await share.getAttribute('aria-expanded')) === 'false') await share.click()
    await page.getByRole('button', { name: /^(复制链接|Copy link)/ }).waitFor()
  }
  const toQueryForm = (): string => toQuery(getUrl().pathname.slice(1), getUrl().search)

  return {
    page,
    /** What follows the host, or a whole address. */
    openPath: async (path: string) => {
      await page.goto(new URL(path, `${inject('baseUrl')}/`).href, { waitUntil: 'domcontentloaded' })
      await page.locator('h1').first().waitFor()
    },
    /** Another link in the same page, as `back` and `forward` bring them. */
    navigateInPage: (search: string) =>
      page.evaluate(search => {
        history.pushState(history.state, '', search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, search),
    title: () => page.title(),
    heading: () => getText('h1'),
    /** The sentence that answers first. */
    headline: () => page.getByRole('heading', { name: /^已收录|^没有符合/ }).innerText(),
    body: () => page.locator('body').innerText(),
    /** The names of the links in the results list, in its order, as a screen reader hears them. */
    resultNames: (): Promise<string[]> =>
      resultLinks.evaluateAll(links => links.map(link => (link.textContent ?? '').trim())),
    resultIds: (): Promise<string[]> =>
      resultLinks.evaluateAll(links => links.map(link => (link as HTMLAnchorElement).dataset.cluster ?? '')),
    resultCount: async (): Promise<number> =>
      Number(await page.locator(RESULTS_SELECTOR).first().getAttribute('data-results')),
    /** What the list says beside a name, by cluster. */
    resultTexts: (): Promise<Record<string, string>> =>
      resultLinks.evaluateAll(links =>
        Object.fromEntries(
          links.map(link => [(link as HTMLAnchorElement).dataset.cluster ?? '', link.closest('li')?.textContent ?? '']),
        ),
      ),
    /** The sentence of how many were found. */
    resultCountText: () => page.getByText(/^(全部|找到) \d+ 个集群/).innerText(),
    panelHeading: () => getText(PANEL_HEADING_SELECTOR),
    panelText: () => page.locator(PANEL_SELECTOR).innerText(),
    waitForPanel: async () => {
      await page.getByRole('heading', { name: /^来源 \d+ 条/ }).waitFor()
      await page.locator('[data-timeline] > *').first().waitFor()
      await page.getByRole('heading', { name: '有效期满以后' }).waitFor()
    },
    panelTab: (name: string) => page.getByRole('tab', { name }).click(),
    closePanel: () => page.locator(PANEL_SELECTOR).getByRole('button', { name: '关闭' }).click(),
    /** Follows a link of the results list by (part of) the cluster's name. */
    openResult: (name: string) => page.locator(RESULTS_SELECTOR).first().getByRole('link', { name }).first().click(),
    mapState: (): Promise<string | null> => page.locator(MAP_SELECTOR).first().getAttribute('data-map-state'),
    waitForMapState: (state: string) =>
      page.locator(`[data-map-state="${state}"]`).first().waitFor({ timeout: 20_000 }),
    waitForIdleMap: () => page.locator('[data-map-state="idle"]').first().waitFor({ timeout: 20_000 }),
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
      for (const menu of await getFilterMenus()) {
        if ((await box.count()) > 0) break
        await menu.focus()
      }
      const menu = page.locator('details[name]:not([open])').filter({ has: page.locator('label', { hasText: name }) })
      if ((await menu.count()) > 0) await menu.locator('summary').click()
      await box.click()
    },
    /** The number shown at each filter, by its words. */
    filterCounts: async (): Promise<Record<string, number>> => {
      const counts = await readVisibleCounts()
      for (const menu of await getFilterMenus()) {
        await menu.focus()
        counts.push(...(await readVisibleCounts()))
      }
      return Object.fromEntries(counts)
    },
    chips: async (): Promise<string[]> => {
      const texts = await page.getByRole('list', { name: '当前筛选条件' }).getByRole('listitem').allInnerTexts()
      return texts.map(text => text.trim())
    },
    clickButton: (button: string | RegExp) => page.getByRole('button', { name: button }).first().click(),
    pressKey: (name: string) => page.keyboard.press(name),
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
        if (what.test(await describeFocus())) return
      }
      throw new Error(`${key} never comes to ${what}`)
    },
    /** What has the focus: its role or tag, and its words. */
    focused: describeFocus,
    /** The page has come to life, or was drawn anew, and shows what the address asks for; a hand is on it. */
    waitUntilReady: async () => {
      await page.locator('html[data-state="ready"]').waitFor()
      await page.mouse.move(2, 2)
      await page
        .locator(
          ':is([data-map-state]:not([data-map-state="still"]), [data-mode="table"], [data-mode="matrix"], [data-mode="promises"], [data-compare], [data-article])',
        )
        .waitFor()
    },
    /** The same, with no hand on it yet. */
    waitUntilHydrated: () => page.locator('html[data-state="ready"]').waitFor(),
    /** What follows the host, as it stands in the address bar. */
    currentPath: (): string => `${getUrl().pathname}${getUrl().search}${getUrl().hash}`,
    /** The same as a query, whichever form the address has; ready for `openApp`. */
    currentQuery: (): string => `/${toQueryForm()}`,
    param: (name: string): string | null => new URLSearchParams(toQueryForm()).get(name),
    notices: async (): Promise<string[]> => {
      const texts = await page.locator(NOTICES_SELECTOR).allInnerTexts()
      return texts.map(text => text.trim()).filter(text => text !== '')
    },
    alerts: async (): Promise<string[]> => {
      const texts = await page.locator('[role="alert"]:visible').allInnerTexts()
      return texts.map(text => text.trim()).filter(text => text !== '')
    },
    historyLength: () => page.evaluate(() => history.length),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    advanceClock: (ms: number) => page.clock.runFor(ms),
    requests: (): readonly string[] => requests,
    /** Requests that left for another host; blob: and data: never leave. */
    externalRequests: (): string[] =>
      requests.filter(url => !url.startsWith(`${inject('baseUrl')}/`) && !/^(blob|data):/.test(url)),
    consoleErrors: (): readonly string[] => errors,
    /** Everything on the console, warnings and notes too. */
    consoleMessages: (): readonly string[] => [...messages, ...errors],
    /** The language of the page, and its words in Chinese that are not marked as such; also names that are only heard. */
    documentLanguage: () => page.evaluate(() => document.documentElement.lang),
    findUnmarkedChinese: (typed = ''): Promise<string[]> =>
      page.evaluate(typed => {
        const isMarked = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'zh-CN'
        const unmarked: string[] = []
        const collect = (text: string | null, element: Element | null) => {
          const withoutTyped = (text ?? '').replaceAll(typed, '')
          if (/[\p{sc=Han}，。：；（）、]/u.test(withoutTyped) && !isMarked(element)) unmarked.push(withoutTyped.trim())
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (!node.parentElement?.closest('script, noscript, #load-error')) collect(node.nodeValue, node.parentElement)
        for (const element of document.querySelectorAll('body *'))
          for (const name of ['aria-label', 'aria-description', 'title', 'placeholder'])
            collect(element.getAttribute(name), element)
        collect(document.title, null)
        return unmarked
      }, typed),
    evaluate: page.evaluate.bind(page),
    close: () => page.context().close(),
  }
}
