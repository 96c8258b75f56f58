// Random use of the app, and the check that list, counts, map, panel and address agree after each step. What the address
// asks for is worked out from the published data, outside the browser.

import { parseLink } from '../../src/view/links'
import { searchOf } from '../../src/view/pages'
import type { Answering, App } from './app'
import { createRandom, pick, type Random } from './random'
import { idsFor } from './suggestions'

interface WalkStep {
  readonly name: string
  readonly act: (app: App, random: Random) => Promise<unknown>
}

const SIZES = [
  { width: 1240, height: 700 },
  { width: 1093, height: 510 },
  { width: 820, height: 900 },
  { width: 390, height: 700 },
]

/** Presses one of what the selector finds, as a script would: at small sizes it may be folded away. */
const press =
  (selector: string) =>
  ({ page }: App, random: Random) =>
    page.evaluate(
      ([selector, share]) => {
        const found = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)]
        const one = found[Math.floor(share * found.length)]
        one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
      },
      [selector, random()] as const,
    )

const isLive = ({ page }: App) => page.locator('html[data-state="ready"]').waitFor({ timeout: 20_000 })

/** The middle of the map, where there is one in the window. */
const findMap = ({ page }: App) =>
  page.evaluate(() => {
    const box = document.querySelector('[data-stage]')?.getBoundingClientRect()
    if (!box || box.width < 100 || box.bottom < 100 || box.top > innerHeight - 100) return null
    return { x: box.left + box.width / 2, y: Math.max(box.top, 0) + 60 }
  })

const STEPS: readonly WalkStep[] = [
  { name: 'filter', act: press('main input[type="checkbox"]:not(:disabled)') },
  { name: 'filter', act: press('main input[type="checkbox"]:not(:disabled)') },
  { name: 'open', act: press('[data-results] li:not([hidden]) a[data-cluster]') },
  { name: 'open on the map', act: press('[data-map-state] a[data-item][data-symbol]') },
  { name: 'close', act: app => app.key('Escape') },
  { name: 'zoom', act: press('[data-map-state] button[aria-label]') },
  {
    name: 'drag',
    act: async app => {
      const at = await findMap(app)
      if (!at) return
      await app.page.mouse.move(at.x, at.y)
      await app.page.mouse.down()
      await app.page.mouse.move(at.x + 60, at.y + 40, { steps: 4 })
      await app.page.mouse.up()
    },
  },
  {
    name: 'wheel',
    act: async (app, random) => {
      const at = await findMap(app)
      if (!at) return
      await app.page.mouse.move(at.x, at.y)
      await app.page.mouse.wheel(0, random() < 0.5 ? -240 : 240)
    },
  },
  { name: 'mode', act: press('nav a[href]') },
  { name: 'back to the map', act: press('nav a[href]:first-of-type') },
  // Not out of the app. The way back may lead to another document, which must not end the call that asks for it.
  {
    name: 'back',
    act: ({ page }) =>
      page.evaluate(() => {
        const { canGoBack } = Reflect.get(window, 'navigation') as { canGoBack: boolean }
        if (canGoBack) setTimeout(() => history.back())
      }),
  },
  { name: 'forward', act: ({ page }) => page.evaluate(() => void setTimeout(() => history.forward())) },
  { name: 'reload', act: ({ page }) => page.reload({ waitUntil: 'domcontentloaded' }) },
  { name: 'resize', act: ({ page }, random) => page.setViewportSize(pick(SIZES, random)) },
  { name: 'theme', act: press('header button[aria-label]') },
  { name: 'language', act: press('header a[hreflang]') },
  {
    name: 'lose the graphics context',
    act: ({ page }, random) =>
      page.evaluate(comesBack => {
        const context = document.querySelector('canvas')?.getContext('webgl2')
        const lost = context?.getExtension('WEBGL_lose_context')
        lost?.loseContext()
        if (lost && comesBack) setTimeout(() => lost.restoreContext(), 300)
      }, random() < 0.5),
  },
]

interface Agreement {
  readonly address: string
  readonly faults: readonly string[]
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, i) => id === b[i])

/** Compares what is on the page with what its address asks for. */
async function compare(app: App): Promise<Agreement> {
  const seen = await app.page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const results = document.querySelector('[data-results]')
    return {
      path: location.pathname + location.search,
      listed: [...(results?.querySelectorAll<HTMLElement>('li:not([hidden]) a[data-cluster]') ?? [])].map(
        link => link.dataset.cluster ?? '',
      ),
      count: results ? Number(results.getAttribute('data-results')) : 0,
      words: document.querySelector('#found + p')?.textContent ?? '',
      symbols: [...document.querySelectorAll('[data-map-state] a[data-item][data-symbol]:not([data-count])')]
        .filter(isShown)
        .map(link => link.getAttribute('data-item') ?? ''),
      hasMap: document.querySelector('[data-map-state]') !== null,
      isStatic: document.querySelector('[data-map-state="still"]') !== null,
      hasGround: [...document.querySelectorAll('[data-stage] [data-county], canvas')].length > 0,
      panel: document.querySelector('[data-open]')?.getAttribute('data-open') ?? '',
      alerts: [...document.querySelectorAll('[role="alert"]')].filter(isShown).map(alert => alert.textContent ?? ''),
    }
  })
  const root = new URL(app.page.url()).pathname.replace(/^\//, '')
  const search = searchOf(root, new URL(app.page.url()).search)
  const { view } = parseLink(search)
  const expected = idsFor(search)
  const faults: string[] = []
  if (!same(seen.listed, expected))
    faults.push(`list has ${seen.listed.length}, the address asks for ${expected.length}`)
  if (expected.length > 0 && seen.count !== expected.length) faults.push(`count is ${seen.count} of ${expected.length}`)
  if (expected.length > 0 && !seen.words.includes(String(expected.length))) faults.push(`words say "${seen.words}"`)
  const strays = seen.symbols.filter(id => !expected.includes(id) && id !== view.cluster)
  // The static map is of the built page; what it shows is replaced with the reader's first action.
  if (strays.length > 0 && !seen.isStatic) faults.push(`the map shows ${strays.join()}`)
  if (seen.hasMap && !seen.hasGround) faults.push('the map has no ground')
  const isOpen = view.cluster !== null && view.compare.length === 0
  if (isOpen !== (seen.panel === 'cluster')) faults.push(`the panel is ${seen.panel}`)
  return { address: seen.path, faults }
}

/** Waits until all agree; the error says the last faults. */
async function expectAgreement(app: App, what: string): Promise<void> {
  const until = Date.now() + 10_000
  for (;;) {
    const { address, faults } = await compare(app).catch(error => ({
      address: app.page.url(),
      faults: [String(error)],
    }))
    if (faults.length === 0) return
    if (Date.now() > until) throw new Error(`${what}, at ${address}: ${faults.join('; ')}`)
    await app.page.waitForTimeout(50)
  }
}

/** Files that do not arrive, or not whole, with the step that asks for them. */
const REFUSED: readonly { name: string; pattern: string; how: Answering; steps: readonly string[] }[] = [
  { name: 'the map library is refused', pattern: '**/glAdapter*.js', how: 'abort', steps: ['reload', 'drag'] },
  {
    name: 'the fine geometry is cut',
    pattern: '**/geo/detail.json',
    how: { body: '{"type":"To' },
    steps: ['reload', 'wheel'],
  },
  { name: 'measures are refused', pattern: '**/data/measures.json', how: { status: 500 }, steps: ['reload', 'mode'] },
  { name: 'facts are cut', pattern: '**/data/facts.json', how: { body: '{"facts":[' }, steps: ['reload', 'mode'] },
  {
    name: 'a cluster has no file',
    pattern: '**/data/clusters/*.json',
    how: { status: 404 },
    steps: ['reload', 'open'],
  },
  { name: 'chunks are refused', pattern: '**/assets/*Pane*.js', how: 'abort', steps: ['reload', 'open', 'mode'] },
  { name: 'the index is refused', pattern: '**/data/index.json', how: 'abort', steps: ['reload', 'filter'] },
]

const stepNamed = (name: string): WalkStep => STEPS.find(step => step.name === name) as WalkStep

export const FAULTS: readonly WalkStep[] = [
  stepNamed('lose the graphics context'),
  {
    name: 'end the worker',
    act: async ({ page }) => {
      for (const worker of page.workers()) await worker.evaluate(() => self.close()).catch(() => {})
    },
  },
  {
    name: 'no network',
    act: async (app, random) => {
      await app.page.context().setOffline(true)
      await stepNamed('open').act(app, random)
      await expectAgreement(app, 'without a network')
      await app.page.context().setOffline(false)
    },
  },
  ...REFUSED.map(
    ({ name, pattern, how, steps }): WalkStep => ({
      name,
      act: async (app, random) => {
        await app.answer(pattern, how)
        for (const step of steps) {
          await stepNamed(step).act(app, random)
          await isLive(app)
          await expectAgreement(app, `${name}, ${step}`)
        }
        await app.answer(pattern, 'file')
        await press(':is([role="status"], [role="alert"]) button')(app, random)
      },
    }),
  ),
]

/** Steps that stay in one document, so that its memory can be compared. */
export const STEPS_IN_PLACE = STEPS.filter(({ name }) => name !== 'reload' && name !== 'language')

/** Takes so many steps, the same for the same seed. */
export async function walk(
  app: App,
  seed: number,
  count: number,
  steps: readonly WalkStep[] = STEPS,
  onStep?: (step: number) => Promise<unknown>,
): Promise<void> {
  const random = createRandom(seed)
  const taken: string[] = []
  for (let step = 1; step <= count; step++) {
    const { name, act } = pick(steps, random)
    taken.push(name)
    await act(app, random)
    await isLive(app)
    await expectAgreement(app, `seed ${seed}, step ${step} (${taken.slice(-6).join(', ')})`)
    if (process.env.WALK_LOG) console.log(step, name, app.page.url())
    await onStep?.(step)
  }
}
