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
import { TEST_FLAGS } from './flags'

export type { Locator, Page, Route }

/** What a page is born with; all else can be changed while it lives. */
export type Birth = Pick<
  BrowserContextOptions,
  'locale' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'bypassCSP' | 'permissions'
>

/** What the tests listen to. */
const WATCHED = ['request', 'console', 'pageerror', 'crash'] as const

let browser: Promise<Browser> | undefined
const idle = new Map<string, Page[]>()

function launch(): Promise<Browser> {
  if (!browser) {
    browser = chromium.launch({ executablePath: inject('chromiumPath'), headless: true, args: [...TEST_FLAGS] })
    browser.then(launched => launched.once('disconnected', forget), forget)
  }
  return browser
}

/** One that fell over is followed by another. */
function forget(): void {
  browser = undefined
  idle.clear()
}

/** False where it could not be done, as in the middle of a navigation. */
const clean = (page: Page): Promise<boolean> =>
  wipe(page).then(
    () => true,
    () => false,
  )

async function wipe(page: Page): Promise<void> {
  for (const event of WATCHED) page.removeAllListeners(event)
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

/** A page for the running test; in a hook one of its own, until that closes it. @param own never lent before or after */
export async function lendPage(birth: Birth, own: boolean): Promise<Page> {
  const kind = JSON.stringify(birth)
  const inTest = TestRunner.getCurrentTest() !== undefined
  const lent = inTest && !own ? idle.get(kind)?.pop() : undefined
  const page = lent ?? (await (await (await launch()).newContext({ ...birth, timezoneId: 'Asia/Shanghai' })).newPage())
  if (inTest)
    onTestFinished(async ({ task }) => {
      if (page.isClosed()) return
      const mayStay = !own && task.result?.state === 'pass' && page.context().pages().length === 1
      const isClean = mayStay && (await clean(page))
      if (isClean) idle.set(kind, [...(idle.get(kind) ?? []), page])
      else await page.context().close()
    })
  return page
}
