// Drives the app in a browser. The selectors that most tests share are here.
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { toQuery } from '../../../src/view/pages'
import { acquirePage, type Locator, type Page } from './pagePool'
import { createRequestMocks, type MockBehaviour } from './requestMocks'

/** Attributes that the app guarantees; see CONTRIBUTING.md. */
const MAP_SELECTOR = '[data-map-state]'
const RESULTS_SELECTOR = '[data-results]'
const PANEL_SELECTOR = '[data-panel]'
const PANEL_HEADING_SELECTOR = `${PANEL_SELECTOR} :is(h2, h3):visible`

/** The time of the page's clock by default. */
const DEFAULT_NOW = '2026-11-22T04:00:00Z'

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The browser's language. */
  readonly locale?: string
  /** The time of the page's clock, ISO 8601. */
  readonly now?: string
  /** A clock that only `advanceClock` moves; timers wait for it. */
  readonly fakeClock?: boolean
  /** Runs in the page before the app. */
  readonly initScript?: string | (() => void)
  /** Mocks by URL pattern, e.g. `**\/data/v1/index.json`; `answer` changes them later. */
  readonly routes?: Readonly<Record<string, MockBehaviour>>
  /** `openApp` waits for it: `results` by default, `heading` for pages without a ready list. */
  readonly waitFor?: 'results' | 'heading'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce'
  readonly forcedColors?: 'active'
  /** Touch instead of a mouse. */
  readonly hasTouch?: boolean
  readonly readClipboard?: boolean
  /** Without the content security policy, so that a test can add a style. */
  readonly bypassPolicy?: boolean
  /** True by default. */
  readonly javaScript?: boolean
  /** A new browser context: nothing cached, no input yet. */
  readonly freshContext?: boolean
}

export type { Locator }
export type App = Awaited<ReturnType<typeof openApp>>

const pageTimes = new WeakMap<Page, string>()

/** Playwright keeps every time that a page was given, so a reused page gets only a different one. */
async function setPageTime(page: Page, time: string): Promise<void> {
  if (pageTimes.get(page) === time) return
  pageTimes.set(page, time)
  await page.clock.setFixedTime(time)
}

/**
 * Opens the app in a page that is closed or reused after the test.
 * @param path below the host: '/', '?city=510700'; a whole URL for another host
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
  const answer = createRequestMocks(page)
  for (const [pattern, behaviour] of Object.entries(routes)) await answer(pattern, behaviour)
  const app = { ...createAppDriver(page), answer }
  await app.openPath(path)
  // Without scripts only the load event shows that the styles have arrived.
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
  const getTexts = async (selector: string): Promise<string[]> =>
    (await page.locator(selector).allInnerTexts()).map(text => text.trim()).filter(text => text !== '')
  const resultLinks = page.locator(RESULTS_SELECTOR).locator('li:not([hidden]) a[data-cluster]')
  /** A filter menu renders its values while it is open. */
  const getFilterMenus = () => page.locator('details[name] > summary:visible').all()
  const isOpen = (menu: Locator) => menu.evaluate(summary => summary.parentElement?.hasAttribute('open'))
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
  /** Opens the share dialog, unless it is open. */
  const openShare = async () => {
    const dialog = page.getByRole('dialog', { name: /^(分享|Share)/ })
    if ((await dialog.count()) === 0) await page.getByRole('button', { name: /^(分享|Share)$/ }).click()
    await dialog.getByRole('button', { name: /^(复制链接|Copy link)/ }).waitFor()
  }
  const toQueryForm = (): string => toQuery(getUrl().pathname.slice(1), getUrl().search)

  return {
    page,
    /** @param path below the host, or a whole URL */
    openPath: async (path: string) => {
      await page.goto(new URL(path, `${inject('baseUrl')}/`).href, { waitUntil: 'domcontentloaded' })
      await page.locator('h1').first().waitFor()
    },
    /** Changes the URL in the same document, as `back` and `forward` do. */
    navigateInPage: (search: string) =>
      page.evaluate(search => {
        history.pushState(history.state, '', search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, search),
    title: () => page.title(),
    heading: () => getText('h1'),
    /** The sentence with the number of clusters. */
    headline: () => page.getByRole('heading', { name: /^已收录|^没有符合/ }).innerText(),
    body: () => page.locator('body').innerText(),
    /** The accessible names of the links in the results list, in order. */
    resultNames: (): Promise<string[]> =>
      resultLinks.evaluateAll(links => links.map(link => (link.textContent ?? '').trim())),
    resultIds: (): Promise<string[]> =>
      resultLinks.evaluateAll(links => links.map(link => (link as HTMLAnchorElement).dataset.cluster ?? '')),
    resultCount: async (): Promise<number> =>
      Number(await page.locator(RESULTS_SELECTOR).first().getAttribute('data-results')),
    /** The texts of the rows, by cluster id. */
    resultTexts: (): Promise<Record<string, string>> =>
      resultLinks.evaluateAll(links =>
        Object.fromEntries(
          links.map(link => [(link as HTMLAnchorElement).dataset.cluster ?? '', link.closest('li')?.textContent ?? '']),
        ),
      ),
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
    /** @param name of the cluster, or a part of it */
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
      await page.keyboard.press('Escape')
      return page.evaluate(() => navigator.clipboard.readText())
    },
    searchFor: (text: string) => page.getByRole('combobox', { name: /^搜索/ }).fill(text),
    searchText: () => page.getByRole('combobox', { name: /^搜索/ }).inputValue(),
    /** Checks or unchecks a filter by the start of its label, and opens its menu if needed. */
    toggleFilter: async (name: string) => {
      const box = page
        .locator('label', { hasText: name })
        .filter({ has: page.locator('input[type=checkbox]') })
        .first()
      // Opening one menu closes the others.
      for (const menu of await getFilterMenus()) {
        if ((await box.count()) > 0) break
        if (!(await isOpen(menu))) await menu.press('Enter')
      }
      await box.click()
    },
    /** The number beside each filter, by its label. */
    filterCounts: async (): Promise<Record<string, number>> => {
      const counts = await readVisibleCounts()
      for (const menu of await getFilterMenus()) {
        if (!(await isOpen(menu))) await menu.press('Enter')
        counts.push(...(await readVisibleCounts()))
        await menu.press('Enter')
      }
      return Object.fromEntries(counts)
    },
    chips: async (): Promise<string[]> => {
      const texts = await page.getByRole('list', { name: '当前筛选条件' }).getByRole('listitem').allInnerTexts()
      return texts.map(text => text.trim())
    },
    clickButton: (button: string | RegExp) => page.getByRole('button', { name: button }).first().click(),
    pressKey: (name: string) => page.keyboard.press(name),
    /** Clicks the button and returns the saved file. */
    download: async (
      button: string | RegExp,
      within = 'body',
    ): Promise<{ name: string; text: string; bytes: Buffer }> => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(within).getByRole('button', { name: button }).first().click(),
      ])
      const bytes = await readFile(await saved.path())
      return { name: saved.suggestedFilename(), text: bytes.toString('utf8'), bytes }
    },
    /** Presses Tab, or another key, until the description of the focus matches. */
    tabTo: async (what: RegExp, key = 'Tab') => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press(key)
        if (what.test(await describeFocus())) return
      }
      throw new Error(`${key} never comes to ${what}`)
    },
    /** The role or tag of the focused element, and its name. */
    focused: describeFocus,
    /** Waits until the page is hydrated, has loaded the interactive parts, and shows the view of its URL. Moves the mouse. */
    waitUntilReady: async () => {
      await page.locator('html[data-state="ready"]').waitFor()
      await page.mouse.move(2, 2)
      await page
        .locator(
          ':is([data-map-state]:not([data-map-state="still"]), [data-mode="table"], [data-mode="matrix"], [data-mode="promises"], [data-changes], [data-compare], [data-article])',
        )
        .waitFor()
    },
    /** Waits for hydration only, without input. */
    waitUntilHydrated: () => page.locator('html[data-state="ready"]').waitFor(),
    /** Path, query and hash. */
    currentPath: (): string => `${getUrl().pathname}${getUrl().search}${getUrl().hash}`,
    /** The query form of the URL, for `openApp`. */
    currentQuery: (): string => `/${toQueryForm()}`,
    param: (name: string): string | null => new URLSearchParams(toQueryForm()).get(name),
    notices: () => getTexts(':is([role="status"], [role="alert"]):visible'),
    alerts: () => getTexts('[role="alert"]:visible'),
    historyLength: () => page.evaluate(() => history.length),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    advanceClock: (ms: number) => page.clock.runFor(ms),
    requests: (): readonly string[] => requests,
    /** Requests to other hosts. */
    externalRequests: (): string[] =>
      requests.filter(url => !url.startsWith(`${inject('baseUrl')}/`) && !/^(blob|data):/.test(url)),
    consoleErrors: (): readonly string[] => errors,
    /** All console output, including errors of the page. */
    consoleMessages: (): readonly string[] => [...messages, ...errors],
    documentLanguage: () => page.evaluate(() => document.documentElement.lang),
    evaluate: page.evaluate.bind(page),
    close: () => page.context().close(),
  }
}
