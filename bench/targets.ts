// How each page is asked: the app through what a reader sees, a peer through what it offers on its window.

import { INDUSTRY_IDS, type IndustryId } from '../src/domain/industry'
import { INDUSTRY } from '../src/messages/zh/words'
import type { Page } from './browser'
import './peers/page'
import './probe'
import { PEERS, type Subject } from './results'

export interface Asked {
  readonly subject: Subject
  readonly url: string
  /** Goes there; resolves to the moment of the first full draw, in milliseconds from the start of the navigation. */
  readonly open: (page: Page) => Promise<number>
  /** The reader's first step, after which a page is as alive as it gets. */
  readonly hand: (page: Page) => Promise<void>
  /** One step of the filter, from before it to after its frame, in milliseconds. */
  readonly step: (page: Page, step: number) => Promise<number>
  /** What follows that step one picture later, from before the step to after its frame. */
  readonly rest?: (page: Page) => Promise<number>
}

/** Each step turns one industry on, or off again; after twelve all is as before. */
const industryOf = (step: number): IndustryId => INDUSTRY_IDS[step % INDUSTRY_IDS.length] ?? 'electronics'

/** The industries that are on after a step. */
export const chosenAfter = (step: number): IndustryId[] =>
  INDUSTRY_IDS.filter((_, i) => Math.floor((step - i) / INDUSTRY_IDS.length) % 2 === 0 && step >= i)

/** The whole is there when the list counts all clusters, React holds what it counts, and the map has its symbols. */
function waitForApp(total: number): Promise<number> {
  const isHeld = (element: Element) => Object.keys(element).some(key => key.startsWith('__reactFiber'))
  let status: Element | null = null
  const isComplete = () => {
    if (!status?.isConnected) status = document.querySelector('#found + p')
    if (!status || !isHeld(status)) return false
    const numbers = (status.textContent ?? '').replace(/[,，\s]/g, '').match(/\d+/g) ?? []
    return (
      numbers.some(number => Number(number) === total) &&
      document.querySelector('[data-results]') !== null &&
      document.querySelector('[data-map-state] a[data-item]') !== null
    )
  }
  return new Promise(done => {
    const look = () => {
      if (isComplete()) void window.probe.nextTask().then(done)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Clicks an industry's check box and waits for the frame in which the list says another number. */
function clickIndustry(name: string): Promise<number> {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('label input[type=checkbox]')]
  const box = boxes.find(input => input.closest('label')?.textContent?.includes(name))
  const status = document.querySelector('#found + p')
  if (!box || !status) throw new Error(`no filter called ${name}, or no count`)
  const before = status.textContent
  const start = performance.now()
  // The panel beside follows together with the addresses, of which the way to the table is one.
  const way = [...document.querySelectorAll('nav a')].find(link => link.textContent === '表格')
  const rest = new Promise<number>(done => {
    const watch = new MutationObserver(() => {
      watch.disconnect()
      void window.probe.painted().then(at => done(at - start))
    })
    if (way) watch.observe(way, { attributeFilter: ['href'] })
  })
  Object.assign(window, { rest })
  box.click()
  return new Promise(done => {
    const look = () => {
      if (status.textContent !== before) void window.probe.nextTask().then(at => done(at - start))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

export const ourApp = (url: string, size: number): Asked => ({
  subject: 'ours',
  url: `${url}/`,
  open: async page => {
    await page.addInitScript({
      content: `(${waitForApp})(${size}).then(at => { window.drawnAt = at })`,
    })
    await page.goto(`${url}/`, { waitUntil: 'commit' })
    const drawn = await page.waitForFunction(() => (window as { drawnAt?: number }).drawnAt)
    return (await drawn.jsonValue()) ?? 0
  },
  hand: async page => {
    await page.mouse.move(2, 2)
    await page.locator('[data-map-state]:not([data-map-state="still"])').waitFor()
  },
  step: (page, step) => page.evaluate(clickIndustry, INDUSTRY[industryOf(step)].name),
  rest: page => page.evaluate(() => (window as unknown as { rest: Promise<number> }).rest),
})

/** @param box how large the app's own map is, `760x850` */
export const peersAt = (url: string, box: string): Asked[] =>
  PEERS.map(subject => {
    const address = `${url}/${subject}/?box=${box}`
    return {
      subject,
      url: address,
      open: async page => {
        await page.goto(address, { waitUntil: 'commit' })
        await page.waitForFunction(() => window.bench)
        return page.evaluate(() => window.bench?.ready ?? 0)
      },
      hand: async () => {},
      step: (page, step) =>
        page.evaluate(async industries => {
          const start = performance.now()
          await window.bench?.filter(industries)
          return performance.now() - start
        }, chosenAfter(step)),
    }
  })
