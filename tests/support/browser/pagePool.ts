// Pages for the tests, all from one browser as long as the worker lives, which takes it along when it ends. A new page
// costs more than what most tests do in it, so one that a test leaves clean is lent again, with empty storage and no
// history; what would stay in it (a script, a clock, a failure) ends it instead.
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

/** What a page is born with; all else can be changed while it lives. */
export type ContextOptions = Pick<
  BrowserContextOptions,
  'locale' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'bypassCSP' | 'permissions'
>

/** What the tests listen to. */
const LISTENED_EVENTS = ['request', 'console', 'pageerror', 'crash'] as const

let browser: Promise<Browser> | undefined
const idlePages = new Map<string, Page[]>()

function launch(): Promise<Browser> {
  if (!browser) {
    browser = chromium.launch({ executablePath: inject('chromiumPath'), headless: true, args: [...TEST_FLAGS] })
    browser.then(launched => launched.once('disconnected', resetBrowser), resetBrowser)
  }
  return browser
}

/** One that fell over is followed by another. */
function resetBrowser(): void {
  browser = undefined
  idlePages.clear()
}

/** False where it could not be done, as in the middle of a navigation. */
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
    storageTypes: 'local_storage,session_storage',
  })
  await devtools.send('Page.resetNavigationHistory')
  await devtools.detach()
}

/** A page for the running test; in a hook one of its own, until that closes it. @param isolated never lent before or after */
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
