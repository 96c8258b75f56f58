// Pages for the tests. A new one costs more than what most tests do in it, so a page that a test leaves clean is lent
// again, with empty storage and no history; what would stay in it (a script, a clock, a failure) ends it instead.
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core'
import { afterAll, inject, onTestFinished, TestRunner } from 'vitest'
import { CHROMIUM_FLAGS } from './flags'

export type { Locator, Page, Route }

/** What a page is born with; all else can be changed while it lives. */
export type Birth = Pick<
  BrowserContextOptions,
  'locale' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'bypassCSP' | 'permissions'
>

/** What the tests listen to. */
const WATCHED = ['request', 'console', 'pageerror'] as const

let browser: Promise<Browser> | undefined
const idle = new Map<string, Page[]>()

function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: inject('chromiumPath'), headless: true, args: [...CHROMIUM_FLAGS] })
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
  idle.clear()
})

async function clean(page: Page): Promise<void> {
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

/** A page for the running test, or for the whole file when none runs. @param own never lent before or after */
export async function lendPage(birth: Birth, own: boolean): Promise<Page> {
  const kind = JSON.stringify(birth)
  const lent = own ? undefined : idle.get(kind)?.pop()
  const page = lent ?? (await (await (await launch()).newContext({ ...birth, timezoneId: 'Asia/Shanghai' })).newPage())
  if (TestRunner.getCurrentTest())
    onTestFinished(async ({ task }) => {
      if (page.isClosed()) return
      const again = !own && task.result?.state === 'pass' && page.context().pages().length === 1
      try {
        if (!again) throw new Error('not to be lent again')
        await clean(page)
        idle.set(kind, [...(idle.get(kind) ?? []), page])
      } catch {
        await page.context().close()
      }
    })
  return page
}
