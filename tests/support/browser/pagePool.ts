// Pages for the tests, all of one browser per worker. A new page costs more than most tests do in it, so a clean page
// is reused with empty storage and history. A page that keeps a script, a clock or a failure is closed.
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core'
import { inject, onTestFinished, TestRunner } from 'vitest'
import { TEST_FLAGS } from './chromiumFlags'

export type { Locator, Page, Route }

/** Options that a page cannot change later. */
export type ContextOptions = Pick<
  BrowserContextOptions,
  'locale' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'bypassCSP' | 'permissions'
>

/** A reused page keeps its process, which loads the next page in half of the processor time (0.34 s against 0.60). */
const FLAGS = [...TEST_FLAGS, '--process-per-site']

/** Events that tests listen to. */
const LISTENED_EVENTS = ['request', 'console', 'pageerror', 'crash'] as const

let browser: Promise<Browser> | undefined
const idlePages = new Map<string, Page[]>()

function launch(): Promise<Browser> {
  if (!browser) {
    browser = chromium.launch({ executablePath: inject('chromiumPath'), headless: true, args: FLAGS })
    browser.then(launched => launched.once('disconnected', resetBrowser), resetBrowser)
  }
  return browser
}

/** After a crash the next test launches a new browser. */
function resetBrowser(): void {
  browser = undefined
  idlePages.clear()
}

/** False when the page cannot be reset, e.g. during a navigation. */
const tryReset = (page: Page): Promise<boolean> =>
  resetPage(page).then(
    () => true,
    () => false,
  )

async function resetPage(page: Page): Promise<void> {
  for (const event of LISTENED_EVENTS) page.removeAllListeners(event)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.mouse.move(0, 0)
  await page.goto('about:blank')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: inject('baseUrl'),
    storageTypes: 'cookies,local_storage,session_storage',
  })
  await devtools.send('Page.resetNavigationHistory')
  await devtools.detach()
}

/** A page for the running test, or for a hook, which closes it. @param isolated never reused */
export async function acquirePage(contextOptions: ContextOptions, isolated: boolean): Promise<Page> {
  const poolKey = JSON.stringify(contextOptions)
  const inTest = TestRunner.getCurrentTest() !== undefined
  const pooledPage = inTest && !isolated ? idlePages.get(poolKey)?.pop() : undefined
  const page =
    pooledPage ??
    (await (await (await launch()).newContext({ ...contextOptions, timezoneId: 'Asia/Shanghai' })).newPage())
  if (inTest)
    onTestFinished(async ({ task }) => {
      if (page.isClosed()) return
      const isReusable = !isolated && task.result?.state === 'pass' && page.context().pages().length === 1
      const isClean = isReusable && (await tryReset(page))
      if (isClean) idlePages.set(poolKey, [...(idlePages.get(poolKey) ?? []), page])
      else await page.context().close()
    })
  return page
}
