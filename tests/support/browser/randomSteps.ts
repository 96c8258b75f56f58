// Random use of the app. After each step list, counts, map, panel and URL must agree; the expected view is computed
// from the published data outside of the browser.

import { parseLink } from '../../../src/view/links'
import { toQuery } from '../../../src/view/pages'
import { createRandom, pick, type Random } from '../data/random'
import { getIdsFor } from '../data/search'
import type { App } from './appDriver'
import type { MockBehaviour } from './requestMocks'

interface RandomStep {
  readonly name: string
  readonly act: (app: App, random: Random) => Promise<unknown>
}

const SIZES = [
  { width: 1240, height: 700 },
  { width: 1093, height: 510 },
  { width: 820, height: 900 },
  { width: 390, height: 700 },
]

/** Clicks a random match of the selector by script: in small windows it may be collapsed. */
const clickRandom =
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

const waitUntilReady = ({ page }: App) => page.locator('html[data-state="ready"]').waitFor({ timeout: 20_000 })

/** The middle of the map, if it is in the window. */
const findMapPoint = ({ page }: App) =>
  page.evaluate(() => {
    const box = document.querySelector('[data-map-root]')?.getBoundingClientRect()
    if (!box || box.width < 100 || box.bottom < 100 || box.top > innerHeight - 100) return null
    return { x: box.left + box.width / 2, y: Math.max(box.top, 0) + 60 }
  })

const STEPS: readonly RandomStep[] = [
  { name: 'filter', act: clickRandom('main input[type="checkbox"]:not(:disabled)') },
  { name: 'filter', act: clickRandom('main input[type="checkbox"]:not(:disabled)') },
  { name: 'open', act: clickRandom('[data-results] li:not([hidden]) a[data-cluster]') },
  { name: 'open on the map', act: clickRandom('[data-map-state] a[data-map-item][data-symbol]') },
  { name: 'close', act: app => app.pressKey('Escape') },
  { name: 'zoom', act: clickRandom('[data-map-state] button[aria-label]') },
  {
    name: 'drag',
    act: async app => {
      const at = await findMapPoint(app)
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
      const at = await findMapPoint(app)
      if (!at) return
      await app.page.mouse.move(at.x, at.y)
      await app.page.mouse.wheel(0, random() < 0.5 ? -240 : 240)
    },
  },
  { name: 'mode', act: clickRandom('nav a[href]') },
  { name: 'back to the map', act: clickRandom('nav a[href]:first-of-type') },
  // Stays inside the app. Going back may load another document, which must not fail the call.
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
  { name: 'theme', act: clickRandom('header button[aria-label]') },
  { name: 'language', act: clickRandom('header a[hreflang]') },
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

interface PageReport {
  readonly address: string
  readonly problems: readonly string[]
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, i) => id === b[i])

/** Compares the page with the view of its URL. @returns the differences */
async function checkPage(app: App): Promise<PageReport> {
  const page = await app.page.evaluate(() => {
    const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const results = document.querySelector('[data-results]')
    return {
      path: location.pathname + location.search,
      listed: [...(results?.querySelectorAll<HTMLElement>('li:not([hidden]) a[data-cluster]') ?? [])].map(
        link => link.dataset.cluster ?? '',
      ),
      count: results ? Number(results.getAttribute('data-results')) : 0,
      words: document.querySelector('#results-heading + p')?.textContent ?? '',
      symbols: [...document.querySelectorAll('[data-map-state] a[data-map-item][data-symbol]:not([data-count])')]
        .filter(isVisible)
        .map(link => link.getAttribute('data-map-item') ?? ''),
      hasMap: document.querySelector('[data-map-state]') !== null,
      isStatic: document.querySelector('[data-map-state="still"]') !== null,
      hasBasemap: [...document.querySelectorAll('[data-map-root] [data-county], canvas')].length > 0,
      panel: document.querySelector('[data-open]')?.getAttribute('data-open') ?? '',
      alerts: [...document.querySelectorAll('[role="alert"]')].filter(isVisible).map(alert => alert.textContent ?? ''),
    }
  })
  const root = new URL(app.page.url()).pathname.replace(/^\//, '')
  const search = toQuery(root, new URL(app.page.url()).search)
  const { view } = parseLink(search)
  const expected = getIdsFor(search)
  const problems: string[] = []
  if (!isSameList(page.listed, expected))
    problems.push(`list has ${page.listed.length}, the address asks for ${expected.length}`)
  if (expected.length > 0 && page.count !== expected.length)
    problems.push(`count is ${page.count} of ${expected.length}`)
  if (expected.length > 0 && !page.words.includes(String(expected.length))) problems.push(`words say "${page.words}"`)
  const unexpected = page.symbols.filter(id => !expected.includes(id) && id !== view.cluster)
  // The static map is prerendered; it is replaced on the first interaction.
  if (unexpected.length > 0 && !page.isStatic) problems.push(`the map shows ${unexpected.join()}`)
  if (page.hasMap && !page.hasBasemap) problems.push('the map has no ground')
  const isOpen = view.cluster !== null && view.compare.length === 0
  if (isOpen !== (page.panel === 'cluster')) problems.push(`the panel is ${page.panel}`)
  return { address: page.path, problems }
}

/** Waits until page and URL agree; the error lists the last differences. */
async function expectConsistent(app: App, what: string): Promise<void> {
  const until = Date.now() + 10_000
  for (;;) {
    const { address, problems } = await checkPage(app).catch(error => ({
      address: app.page.url(),
      problems: [String(error)],
    }))
    if (problems.length === 0) return
    if (Date.now() > until) throw new Error(`${what}, at ${address}: ${problems.join('; ')}`)
    await app.page.waitForTimeout(50)
  }
}

/** Files that fail to load, and the step that requests them. */
const FAILED_FILES: readonly { name: string; pattern: string; behaviour: MockBehaviour; steps: readonly string[] }[] = [
  { name: 'the map library is refused', pattern: '**/mapLibrePort*.js', behaviour: 'abort', steps: ['reload', 'drag'] },
  {
    name: 'the fine geometry is cut',
    pattern: '**/geo/detail.json',
    behaviour: { body: '{"type":"To' },
    steps: ['reload', 'wheel'],
  },
  {
    name: 'measures are refused',
    pattern: '**/data/v1/measures.json',
    behaviour: { status: 500 },
    steps: ['reload', 'mode'],
  },
  {
    name: 'facts are cut',
    pattern: '**/data/v1/facts.json',
    behaviour: { body: '{"facts":[' },
    steps: ['reload', 'mode'],
  },
  {
    name: 'a cluster has no file',
    pattern: '**/data/v1/clusters/*.json',
    behaviour: { status: 404 },
    steps: ['reload', 'open'],
  },
  { name: 'chunks are refused', pattern: '**/assets/*Pane*.js', behaviour: 'abort', steps: ['reload', 'open', 'mode'] },
  { name: 'the index is refused', pattern: '**/data/v1/index.json', behaviour: 'abort', steps: ['reload', 'filter'] },
]

const findStep = (name: string): RandomStep => STEPS.find(step => step.name === name) as RandomStep

export const FAULT_STEPS: readonly RandomStep[] = [
  findStep('lose the graphics context'),
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
      await findStep('open').act(app, random)
      await expectConsistent(app, 'without a network')
      await app.page.context().setOffline(false)
    },
  },
  ...FAILED_FILES.map(
    ({ name, pattern, behaviour, steps }): RandomStep => ({
      name,
      act: async (app, random) => {
        await app.answer(pattern, behaviour)
        for (const step of steps) {
          await findStep(step).act(app, random)
          await waitUntilReady(app)
          await expectConsistent(app, `${name}, ${step}`)
        }
        await app.answer(pattern, 'file')
        await clickRandom(':is([role="status"], [role="alert"]) button')(app, random)
      },
    }),
  ),
]

/** Steps that stay in one document, so that its memory can be compared. */
export const STEPS_WITHOUT_RELOAD = STEPS.filter(({ name }) => name !== 'reload' && name !== 'language')

/** Takes random steps, the same for the same seed. */
export async function takeRandomSteps(
  app: App,
  seed: number,
  count: number,
  steps: readonly RandomStep[] = STEPS,
  onStep?: (step: number) => Promise<unknown>,
): Promise<void> {
  const random = createRandom(seed)
  const stepNames: string[] = []
  for (let step = 1; step <= count; step++) {
    const { name, act } = pick(steps, random)
    stepNames.push(name)
    await act(app, random)
    await waitUntilReady(app)
    await expectConsistent(app, `seed ${seed}, step ${step} (${stepNames.slice(-6).join(', ')})`)
    if (process.env.WALK_LOG) console.log(step, name, app.page.url())
    await onStep?.(step)
  }
}
