// The measurements of what a reader does: intent to idle, filter to paint, and letter to paint, timed inside the page.
import { type Page, withFreshPage } from './browser'
import { interleave, type Measurement } from './interleave'
import type { Result } from './results'
import type { AppTarget, Target } from './targets'

/** The point where the mouse enters the map; no symbol is there. */
const ENTRY = { x: 12, y: 220 }
const CPU_SLOWDOWN = 4
const STEPS = 60
/** The work of a page after its first draw ends within this time. */
const SETTLE_MS = 1000
/** The start of pinyin names of counties; each letter leaves fewer of them. */
const WORDS = ['che', 'mia', 'lez', 'gua']

/** Moves the mouse onto the map; resolves to milliseconds from the first movement until MapLibre has drawn. */
export async function reachForMap(page: Page): Promise<number> {
  const box = await page.locator('[data-map-state]').first().boundingBox()
  if (!box) throw new Error('no map on the page')
  await page.evaluate(() => {
    const stage = document.querySelector('[data-map-root], [data-stage]') as Element
    const idle = new Promise<number>((done, fail) => {
      new MutationObserver(() => {
        const state = stage.querySelector('[data-map-state]')?.getAttribute('data-map-state')
        if (state === 'idle') done(performance.now())
        if (state === 'failed') fail(new Error('MapLibre did not start'))
      }).observe(stage, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-state'] })
    })
    const took = new Promise<number>((done, fail) => {
      const onMove = (event: PointerEvent) => void idle.then(at => done(at - event.timeStamp), fail)
      window.addEventListener('pointermove', onMove, { capture: true, once: true })
    })
    took.catch(() => {})
    Object.assign(window, { took })
  })
  await page.mouse.move(box.x + ENTRY.x, box.y + ENTRY.y)
  await page.mouse.move(box.x + ENTRY.x + 2, box.y + ENTRY.y + 2)
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
}

/** Measures the app's own map, `760x850`. The peers draw as many pixels. */
export const measureMapBox = ({ url, locale }: Target): Promise<string> =>
  withFreshPage(locale, async ({ page }) => {
    await page.goto(url)
    const box = await page.locator('[data-map-state]').first().boundingBox()
    if (!box) throw new Error('no map on the page')
    return `${Math.round(box.width)}x${Math.round(box.height)}`
  })

/** Bare MapLibre starts from the same state: its page is loaded, and neither the library nor the data is fetched. */
async function startLazily(page: Page, maplibre: Target): Promise<number> {
  await page.goto(`${maplibre.url}&lazy`, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(async () => {
    const start = performance.now()
    return ((await window.peer?.start()) ?? 0) - start
  })
}

async function openAndReach(page: Page, app: Target): Promise<number> {
  await app.open(page)
  await page.waitForTimeout(SETTLE_MS)
  return reachForMap(page)
}

export function measureIntent(
  apps: readonly Target[],
  maplibre: Target,
  size: number,
  runs: number,
): Promise<Result[]> {
  const buildMeasurement = (target: Target, measure: (page: Page, target: Target) => Promise<number>): Measurement => ({
    target: target.name,
    metrics: ['intent'],
    run: record => withFreshPage(target.locale, async ({ page }) => record('intent', await measure(page, target))),
  })
  const measurements = [
    ...apps.map(app => buildMeasurement(app, openAndReach)),
    buildMeasurement(maplibre, startLazily),
  ]
  return interleave(measurements, size, runs)
}

const hasPanel = (target: Target | AppTarget): target is AppTarget => 'waitForPanel' in target

export function measureFilter(
  targets: readonly (Target | AppTarget)[],
  size: number,
  steps = STEPS,
): Promise<Result[]> {
  const measurements = targets.map(
    (target): Measurement => ({
      target: target.name,
      metrics: hasPanel(target) ? ['filter', 'filter-whole'] : ['filter'],
      run: record =>
        withFreshPage(target.locale, async ({ page, slowDown }) => {
          await target.open(page)
          await target.makeFirstMove(page)
          await page.waitForTimeout(SETTLE_MS)
          await slowDown(CPU_SLOWDOWN)
          for (let n = 0; n < steps; n++) {
            record('filter', await target.stepFilter(page, n))
            if (hasPanel(target)) record('filter-whole', await target.waitForPanel(page))
            await page.waitForTimeout(50)
          }
        }),
    }),
  )
  return interleave(measurements, size, 1)
}

/** Types a letter; resolves to milliseconds from the key's press to the first frame after the box has the letter. */
async function typeLetter(page: Page, letter: string): Promise<number> {
  await page.evaluate(() => {
    const took = new Promise<number>(done => {
      let down = 0
      const onKey = (event: Event) => {
        down = event.timeStamp
      }
      window.addEventListener('keydown', onKey, { capture: true, once: true })
      const onInput = () => void window.probe.waitForPaint().then(at => done(at - down))
      window.addEventListener('input', onInput, { capture: true, once: true })
    })
    Object.assign(window, { took })
  })
  await page.keyboard.press(letter)
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
}

/** The letter and its suggestions run within this time; list and map follow once the reader stops typing. */
const BEFORE_PAUSE_MS = 100

export function measureInput(apps: readonly AppTarget[], size: number): Promise<Result[]> {
  const measurements = apps.map(
    ({ name, locale, open, makeFirstMove }): Measurement => ({
      target: name,
      metrics: ['input', 'keystroke'],
      run: record =>
        withFreshPage(locale, async ({ page, slowDown, measureScriptMs }) => {
          await open(page)
          await makeFirstMove(page)
          const box = page.locator('input[type=search]').first()
          await box.focus()
          await page.waitForTimeout(SETTLE_MS)
          await slowDown(CPU_SLOWDOWN)
          for (const word of WORDS) {
            if (word !== WORDS[0]) await box.fill('')
            await page.waitForTimeout(500)
            for (const letter of word) {
              const before = await measureScriptMs()
              record('input', await typeLetter(page, letter))
              await page.waitForTimeout(BEFORE_PAUSE_MS)
              record('keystroke', (await measureScriptMs()) - before)
              await page.waitForTimeout(500)
            }
          }
        }),
    }),
  )
  return interleave(measurements, size, 1)
}

const MATRIX_TIMES = 12

/** Goes from the method page to the matrix, whose data and code are loaded, so that only its drawing is measured. */
export function measureMatrix(apps: readonly AppTarget[], size: number): Promise<Result[]> {
  const measurements = apps.map(
    ({ name, locale, open, makeFirstMove, showView }): Measurement => ({
      target: name,
      metrics: ['matrix'],
      run: record =>
        withFreshPage(locale, async ({ page, slowDown }) => {
          await open(page)
          await makeFirstMove(page)
          await showView(page, 'matrix')
          await page.waitForTimeout(SETTLE_MS)
          await slowDown(CPU_SLOWDOWN)
          for (let n = 0; n < MATRIX_TIMES; n++) {
            await showView(page, 'method')
            await page.waitForTimeout(SETTLE_MS)
            record('matrix', await showView(page, 'matrix'))
            await page.waitForTimeout(SETTLE_MS)
          }
        }),
    }),
  )
  return interleave(measurements, size, 1)
}
