// The measured pages and how the bench operates them: the app through its visible controls, a peer through its window.

import { INDUSTRY_IDS, type IndustryId } from '../src/domain/cluster/industry'
import { t as english } from '../src/messages/en/t'
import { INDUSTRY as INDUSTRY_IN_ENGLISH } from '../src/messages/en/words'
import { t as chinese } from '../src/messages/zh/t'
import { INDUSTRY as INDUSTRY_IN_CHINESE } from '../src/messages/zh/words'
import type { Page } from './browser'
import './peers/page'
import './probe'
import { type App, PEERS, type TargetName } from './results'

export interface Target {
  readonly name: TargetName
  readonly url: string
  /** The language that the browser asks for. */
  readonly locale: string
  /** Navigates to the page; resolves to the time of the first full draw, in milliseconds from the navigation's start. */
  readonly open: (page: Page) => Promise<number>
  /** The reader's first movement, after which the page loads everything that it loads without intent. */
  readonly makeFirstMove: (page: Page) => Promise<void>
  /** One step of the filter, from the click to the painted frame, in milliseconds. */
  readonly stepFilter: (page: Page, step: number) => Promise<number>
}

export interface AppTarget extends Target {
  readonly name: App
  /** The part of a filter step that follows one frame later, from the click to its painted frame. */
  readonly waitForPanel: (page: Page) => Promise<number>
  /** Shows a view by its link; resolves to milliseconds from the click to the frame that shows it. */
  readonly showView: (page: Page, view: 'matrix' | 'method') => Promise<number>
}

export type Language = 'zh' | 'en'

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' }
const INDUSTRY = { zh: INDUSTRY_IN_CHINESE, en: INDUSTRY_IN_ENGLISH }
/** The links to the views. An older build may lack one of them; its measurement then fails with a reason. */
const LINKS = {
  zh: { table: chinese.modeTable, matrix: chinese.modeMatrix, method: chinese.modeMethod },
  en: { table: english.modeTable, matrix: english.modeMatrix, method: english.modeMethod },
}
const SHOWN = { matrix: '[data-matrix]', method: ':is([data-article], [data-reading]) h2' } as const

/** Each step turns one industry on, or off again; after twelve steps the filter is as before. */
const getIndustry = (step: number): IndustryId => INDUSTRY_IDS[step % INDUSTRY_IDS.length] ?? 'electronics'

/** The industries that are on after a step. */
export const listChosen = (step: number): IndustryId[] =>
  INDUSTRY_IDS.filter((_, i) => Math.floor((step - i) / INDUSTRY_IDS.length) % 2 === 0 && step >= i)

/** The page is complete when the list counts all clusters, React owns that count, and the map has its symbols. */
function waitForApp(total: number): Promise<number> {
  const isOwnedByReact = (element: Element) => Object.keys(element).some(key => key.startsWith('__reactFiber'))
  let status: Element | null = null
  const isComplete = () => {
    if (!status?.isConnected) status = document.querySelector('#results-heading + p, #found + p')
    if (!status || !isOwnedByReact(status)) return false
    const numbers = (status.textContent ?? '').replace(/[,，\s]/g, '').match(/\d+/g) ?? []
    return (
      numbers.some(number => Number(number) === total) &&
      document.querySelector('[data-results]') !== null &&
      document.querySelector('[data-map-state] a:is([data-map-item], [data-item])') !== null
    )
  }
  return new Promise(done => {
    const check = () => {
      if (isComplete()) void window.probe.waitForNextTask().then(done)
      else requestAnimationFrame(check)
    }
    requestAnimationFrame(check)
  })
}

/** Clicks an industry's check box and waits for the frame in which the list shows another number. */
function clickIndustry({ industry, table }: { industry: string; table: string }): Promise<number> {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('label input[type=checkbox]')]
  const box = boxes.find(input => input.closest('label')?.textContent?.includes(industry))
  const status = document.querySelector('#results-heading + p, #found + p')
  if (!box || !status) throw new Error(`no filter called ${industry}, or no count`)
  const before = status.textContent
  const start = performance.now()
  // The side panel follows together with the addresses, and the link to the table has one of them.
  const link = [...document.querySelectorAll('nav a')].find(one => one.textContent === table)
  const panelTook = new Promise<number>(done => {
    const watch = new MutationObserver(() => {
      watch.disconnect()
      void window.probe.waitForPaint().then(at => done(at - start))
    })
    if (link) watch.observe(link, { attributeFilter: ['href'] })
  })
  Object.assign(window, { panelTook })
  box.click()
  return new Promise(done => {
    const check = () => {
      if (status.textContent !== before) void window.probe.waitForNextTask().then(at => done(at - start))
      else requestAnimationFrame(check)
    }
    requestAnimationFrame(check)
  })
}

/** Clicks a link and waits for the frame that shows its view. */
async function clickView({ link, shown }: { link: string; shown: string }): Promise<number> {
  const found = [...document.querySelectorAll<HTMLElement>('nav a')].find(one => one.textContent === link)
  if (!found) throw new Error(`no link called ${link}`)
  const start = performance.now()
  found.click()
  while (!document.querySelector(shown)) await new Promise(requestAnimationFrame)
  return (await window.probe.waitForPaint()) - start
}

/** @param site the address of the site without a slash at its end. @param size the number of its clusters */
export function buildAppTarget(site: string, size: number, language: Language, isOlder = false): AppTarget {
  const build = isOlder ? 'older' : 'app'
  const url = language === 'en' ? `${site}/en/` : `${site}/`
  return {
    name: language === 'en' ? `${build}-english` : build,
    url,
    locale: LOCALE[language],
    open: async page => {
      await page.addInitScript({ content: `(${waitForApp})(${size}).then(at => { window.drawnAt = at })` })
      await page.goto(url, { waitUntil: 'commit' })
      const drawn = await page.waitForFunction(() => (window as { drawnAt?: number }).drawnAt)
      return (await drawn.jsonValue()) ?? 0
    },
    makeFirstMove: async page => {
      await page.mouse.move(2, 2)
      await page.locator('[data-map-state]:not([data-map-state="still"])').waitFor()
    },
    stepFilter: (page, step) =>
      page.evaluate(clickIndustry, {
        industry: INDUSTRY[language][getIndustry(step)].name,
        table: LINKS[language].table,
      }),
    waitForPanel: page => page.evaluate(() => (window as unknown as { panelTook: Promise<number> }).panelTook),
    showView: (page, view) => page.evaluate(clickView, { link: LINKS[language][view], shown: SHOWN[view] }),
  }
}

/** @param box the size of the app's own map, `760x850` */
export const buildPeerTargets = (site: string, box: string): Target[] =>
  PEERS.map(name => {
    const url = `${site}/${name}/?box=${box}`
    return {
      name,
      url,
      locale: LOCALE.zh,
      open: async page => {
        await page.goto(url, { waitUntil: 'commit' })
        await page.waitForFunction(() => window.peer)
        return page.evaluate(() => window.peer?.ready ?? 0)
      },
      makeFirstMove: async () => {},
      stepFilter: (page, step) =>
        page.evaluate(async industries => {
          const start = performance.now()
          await window.peer?.filter(industries)
          return performance.now() - start
        }, listChosen(step)),
    }
  })
