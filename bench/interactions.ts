// Intent to idle, filter to paint, and input to paint: what a reader does, timed in the page that does it.
import { type Page, visit } from './browser'
import { inTurn, type Taker } from './interleave'
import type { Result } from './results'
import type { Asked } from './targets'

/** Where the mouse comes onto the map: no symbol stands there. */
const REACH = { x: 12, y: 220 }
const SLOWER = 4
const STEPS = 60
/** What a page does after its first draw should be over before it is asked anything. */
const SETTLE_MS = 1000
/** Found at first and then rarer with every letter: pinyin of counties. */
const WORDS = ['che', 'mia', 'lez', 'gua']

/** The reader reaches for the map; milliseconds from the first movement until MapLibre has drawn. */
export async function reachForMap(page: Page): Promise<number> {
  const box = await page.locator('[data-map-state]').first().boundingBox()
  if (!box) throw new Error('no map on the page')
  await page.evaluate(() => {
    const stage = document.querySelector('[data-stage]') as Element
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
  await page.mouse.move(box.x + REACH.x, box.y + REACH.y)
  await page.mouse.move(box.x + REACH.x + 2, box.y + REACH.y + 2)
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
}

/** How large the app's own map is on the page: the peers get as many pixels to draw. */
export const mapBox = (url: string): Promise<string> =>
  visit(async ({ page }) => {
    await page.goto(url)
    const box = await page.locator('[data-map-state]').first().boundingBox()
    if (!box) throw new Error('no map on the page')
    return `${Math.round(box.width)}x${Math.round(box.height)}`
  })

/** Bare MapLibre gets the same start: its page is there, and nothing of the library or the data has been fetched. */
const lazily = (maplibre: Asked) => async (page: Page) => {
  await page.goto(`${maplibre.url}&lazy`, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(async () => {
    const start = performance.now()
    return ((await window.bench?.start()) ?? 0) - start
  })
}

const reaching = (app: Asked) => async (page: Page) => {
  await app.open(page)
  await page.waitForTimeout(SETTLE_MS)
  return reachForMap(page)
}

export function measureIntent(app: Asked, maplibre: Asked, size: number, runs: number): Promise<Result[]> {
  const taker = ({ subject }: Asked, measure: (page: Page) => Promise<number>): Taker => ({
    subject,
    metrics: ['intent'],
    take: record => visit(async ({ page }) => record('intent', await measure(page))),
  })
  return inTurn([taker(app, reaching(app)), taker(maplibre, lazily(maplibre))], size, runs)
}

export function measureFilter(pages: readonly Asked[], size: number, steps = STEPS): Promise<Result[]> {
  const takers = pages.map(
    ({ subject, open, hand, step, rest }): Taker => ({
      subject,
      metrics: rest ? ['filter', 'filter-whole'] : ['filter'],
      take: record =>
        visit(async ({ page, slowDown }) => {
          await open(page)
          await hand(page)
          await page.waitForTimeout(SETTLE_MS)
          await slowDown(SLOWER)
          for (let n = 0; n < steps; n++) {
            record('filter', await step(page, n))
            if (rest) record('filter-whole', await rest(page))
            await page.waitForTimeout(50)
          }
        }),
    }),
  )
  return inTurn(takers, size, 1)
}

/** From the moment the key went down to the first frame after the box has its letter. */
async function typeLetter(page: Page, letter: string): Promise<number> {
  await page.evaluate(() => {
    const took = new Promise<number>(done => {
      let down = 0
      const onKey = (event: Event) => {
        down = event.timeStamp
      }
      window.addEventListener('keydown', onKey, { capture: true, once: true })
      const onInput = () => void window.probe.painted().then(at => done(at - down))
      window.addEventListener('input', onInput, { capture: true, once: true })
    })
    Object.assign(window, { took })
  })
  await page.keyboard.press(letter)
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
}

/** What a letter and the suggestions for it cost before the hand rests, when list and map follow. */
const BEFORE_REST_MS = 100

export function measureInput({ subject, open, hand }: Asked, size: number): Promise<Result[]> {
  const take: Taker['take'] = record =>
    visit(async ({ page, slowDown, scriptMs }) => {
      await open(page)
      await hand(page)
      const box = page.locator('input[type=search]').first()
      await box.focus()
      await page.waitForTimeout(SETTLE_MS)
      await slowDown(SLOWER)
      for (const word of WORDS) {
        if (word !== WORDS[0]) await box.fill('')
        await page.waitForTimeout(500)
        for (const letter of word) {
          const before = await scriptMs()
          record('input', await typeLetter(page, letter))
          await page.waitForTimeout(BEFORE_REST_MS)
          record('keystroke', (await scriptMs()) - before)
          await page.waitForTimeout(500)
        }
      }
    })
  return inTurn([{ subject, metrics: ['input', 'keystroke'], take }], size, 1)
}

const MATRIX_TIMES = 12

/** From one page in the middle to another: the matrix alone is drawn, once its file and its code are here. */
export function measureMatrix({ subject, open, hand }: Asked, size: number): Promise<Result[]> {
  const take: Taker['take'] = record =>
    visit(async ({ page, slowDown }) => {
      await open(page)
      await hand(page)
      await showMode(page, '矩阵', '[data-matrix]')
      await page.waitForTimeout(SETTLE_MS)
      await slowDown(SLOWER)
      for (let n = 0; n < MATRIX_TIMES; n++) {
        await showMode(page, '方法', '[data-reading] h2')
        await page.waitForTimeout(SETTLE_MS)
        record('matrix', await showMode(page, '矩阵', '[data-matrix]'))
        await page.waitForTimeout(SETTLE_MS)
      }
    })
  return inTurn([{ subject, metrics: ['matrix'], take }], size, 1)
}

/** @returns milliseconds from the click on a way to a view until the frame that shows it */
const showMode = (page: Page, name: string, shown: string): Promise<number> =>
  page.evaluate(
    async ([name, shown]) => {
      const way = [...document.querySelectorAll('nav a')].find(link => link.textContent === name) as HTMLElement
      const start = performance.now()
      way.click()
      while (!document.querySelector(shown)) await new Promise(requestAnimationFrame)
      return (await window.probe.painted()) - start
    },
    [name, shown] as const,
  )
