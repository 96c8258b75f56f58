// The one file that drives a browser. Tests speak of headings, results, panels and notices; how these are found is here.
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { afterAll, inject } from 'vitest'

/** What the app promises to carry; see CONTRIBUTING.md. */
const MAP = '[data-map-state]'
const RESULTS = '[data-results]'
const PANEL_HEADING = '[data-panel] :is(h2, h3)'
const NOTICES = ':is([role="status"], [role="alert"])'

const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
]

/** What a request is answered with instead of the file; `'abort'` breaks the connection. */
export interface Answer {
  readonly status?: number
  readonly body?: string
  readonly contentType?: string
  readonly delayMs?: number
}
export type Answering = Answer | 'abort' | ((route: Route) => Promise<void>)

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Runs in the page before the app does. */
  readonly init?: string | (() => void)
  /** Answers by address pattern, e.g. `**\/data/index.json`. */
  readonly routes?: Readonly<Record<string, Answering>>
  /** What opening waits for; `heading` when a list cannot be expected. */
  readonly until?: 'results' | 'heading'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

export type App = ReturnType<typeof describeApp>

let browser: Promise<Browser> | undefined

export function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: inject('chromiumPath'), headless: true, args: ARGS })
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

async function answer(route: Route, how: Answering): Promise<void> {
  if (typeof how === 'function') return how(route)
  if (how === 'abort') return route.abort()
  const { status = 200, body, contentType = 'application/json', delayMs = 0 } = how
  await new Promise(resolve => setTimeout(resolve, delayMs))
  const done =
    body === undefined && status === 200 ? route.continue() : route.fulfill({ status, body: body ?? '', contentType })
  await done.catch(() => {}) // the page may have gone meanwhile
}

/** @param path what follows the host: '/', '?city=510700', or what `url()` gave */
export async function openApp(path = '/', options: OpenOptions = {}): Promise<App> {
  const { viewport = { width: 1440, height: 900 }, init, routes = {}, until = 'results' } = options
  const context = await (await launch()).newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
  })
  if (init !== undefined) await context.addInitScript(init)
  for (const [pattern, how] of Object.entries(routes)) await context.route(pattern, route => answer(route, how))
  const page = await context.newPage()
  const app = describeApp(page)
  await page.goto(new URL(path, `${inject('baseUrl')}/`).href, { waitUntil: 'domcontentloaded' })
  await page.locator('h1').first().waitFor()
  if (until === 'results') await page.locator(RESULTS).first().waitFor({ state: 'attached' })
  return app
}

function describeApp(page: Page) {
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', error => errors.push(String(error)))
  page.on('crash', () => errors.push('the page crashed'))

  const textOf = async (selector: string) => (await page.locator(selector).first().innerText()).trim()
  const resultLinks = page.locator(RESULTS).locator('a[href*="cluster="]')

  return {
    page,
    heading: () => textOf('h1'),
    /** The names of the links in the results list, in its order, as a screen reader hears them. */
    resultNames: (): Promise<string[]> =>
      resultLinks.evaluateAll(links =>
        links.map(link => {
          const labels = (link.getAttribute('aria-labelledby') ?? '').split(' ').filter(id => id !== '')
          const labelled = labels.map(id => document.getElementById(id)?.textContent ?? '').join(' ')
          return (link.getAttribute('aria-label') ?? (labelled || (link as HTMLElement).innerText)).trim()
        }),
      ),
    resultIds: (): Promise<string[]> =>
      resultLinks.evaluateAll(links =>
        links.map(link => new URL((link as HTMLAnchorElement).href).searchParams.get('cluster') ?? ''),
      ),
    resultCount: async (): Promise<number> => Number(await page.locator(RESULTS).first().getAttribute('data-results')),
    panelHeading: () => textOf(PANEL_HEADING),
    mapState: (): Promise<string | null> => page.locator(MAP).first().getAttribute('data-map-state'),
    mapIsIdle: () => page.locator('[data-map-state="idle"]').first().waitFor({ state: 'attached', timeout: 20_000 }),
    /** Follows a link of the results list by (part of) the cluster's name. */
    choose: (name: string) => page.locator(RESULTS).first().getByRole('link', { name }).first().click(),
    /** What follows the host, ready for `openApp`. */
    url: (): string => {
      const { pathname, search, hash } = new URL(page.url())
      return `${pathname}${search}${hash}`
    },
    notices: async (): Promise<string[]> => {
      const texts = await page.locator(NOTICES).allInnerTexts()
      return texts.map(text => text.trim()).filter(text => text !== '')
    },
    back: () => page.goBack(),
    requests: (): readonly string[] => requests,
    /** Requests that left for another host; blob: and data: never leave. */
    foreignRequests: (): string[] =>
      requests.filter(url => !url.startsWith(`${inject('baseUrl')}/`) && !/^(blob|data):/.test(url)),
    consoleErrors: (): readonly string[] => errors,
    close: () => page.context().close(),
  }
}
