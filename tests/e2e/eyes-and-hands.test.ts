// Large type, few colours, and targets for a mouse and for a finger: measured in the browser.
import { describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import {
  brokenWords,
  enlargeLetters,
  holdLettersAbove,
  outOfReach,
  outsideSafeArea,
  overprinted,
} from '../support/legible'
import { mapOf } from '../support/map'
import { cutOff, scrollsSideways, smallTargets } from '../support/senses'
import { show, VIEWS } from '../support/views'

const SANTAI = 'santai-textile-footwear'
/** These show the same kinds of targets and words as others do. */
const ALIKE = ['one whose county is not known', 'several filters', 'what has expired', 'a link with faults']
const OPENED = ['an open filter', 'the open search', 'the list of keys']
const KEY_VIEWS = VIEWS.filter(({ name }) => !ALIKE.includes(name) && !OPENED.includes(name))

describe('targets', () => {
  test('the controls of the map have 44 px with a mouse too, and its symbols 24', async () => {
    const app = await openApp('/')
    for (const name of ['放大', '缩小', '看全省', /^键盘/, '图例']) {
      const box = await mapOf(app).control(name).boundingBox()
      expect(box?.height, String(name)).toBeGreaterThanOrEqual(44)
      expect(box?.width, String(name)).toBeGreaterThanOrEqual(44)
    }
    const hits = await app.page
      .locator('[data-map-state] > svg a[data-item][data-symbol] > circle:first-child')
      .evaluateAll(circles => circles.map(circle => Math.round(circle.getBoundingClientRect().width)))
    expect(Math.min(...hits)).toBeGreaterThanOrEqual(24)
  })

  test('under a finger every target has 44 px, and a field has letters of 16 px, or a phone enlarges the page', async () => {
    const app = await openApp('/', { touch: true, viewport: { width: 1180, height: 820 } })
    const faults: Record<string, string[]> = {}
    for (const view of KEY_VIEWS) {
      await show(app, view)
      const smallLetters = await app.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('input:not([type=checkbox]), select, textarea')]
          .filter(field => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map(field => field.outerHTML.slice(0, 80)),
      )
      faults[view.name] = [...(await smallTargets(app, 44)), ...smallLetters]
      await view.after?.(app)
    }
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([])
  })

  test('every name of a place on the map has 24 px, in either language', async () => {
    for (const path of ['/', '/en/']) {
      const app = await openApp(path, { touch: true, viewport: { width: 390, height: 844 } })
      const small = await app.page.locator('[data-map-state] a[data-item^="place-"]').evaluateAll(links =>
        links
          .filter(link => link.checkVisibility({ visibilityProperty: true }))
          .map(link => ({ name: link.textContent, box: link.getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
          .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
      )
      expect(small).toEqual([])
    }
  })
})

test('forced colours: what is chosen has a frame, and marks and bars stand out from the ground', async () => {
  const app = await openApp(`?cluster=${SANTAI}&industry=food-textile`, { forcedColors: 'active' })
  await app.panelIsReady()
  const seen = await app.evaluate(() => {
    const style = (selector: string) => {
      const el = document.querySelector(selector)
      if (!el) throw new Error(selector)
      return getComputedStyle(el)
    }
    const canvas = getComputedStyle(document.body).backgroundColor
    return {
      framed: ['li[data-selected="true"]', 'label:has(:checked)', 'nav [aria-current]'].map(
        selector => style(selector).outlineStyle,
      ),
      lost: [...document.querySelectorAll('[data-map-state] > svg a[data-item][data-symbol]')]
        .filter(symbol =>
          [...(symbol.parentElement as Element).querySelectorAll('*')]
            .map(part => getComputedStyle(part))
            .every(({ fill, stroke }) =>
              [fill, stroke].every(paint => [canvas, 'none', 'rgba(0, 0, 0, 0)'].includes(paint)),
            ),
        )
        .map(symbol => symbol.getAttribute('aria-label')),
    }
  })
  expect(seen.framed).toEqual(['solid', 'solid', 'solid'])
  expect(seen.lost).toEqual([])
})

/** The notch of a phone on its side and upright: top, right, bottom, left. */
const NOTCHES = [
  [{ width: 844, height: 390 }, [0, 47, 21, 47]],
  [{ width: 390, height: 844 }, [47, 0, 34, 0]],
] as const

test.each(NOTCHES)('on $width x $height nothing stands under a notch or a rounded corner', async (viewport, insets) => {
  const app = await openApp('/', { touch: true, viewport, unused: true })
  const devtools = await app.page.context().newCDPSession(app.page)
  const [top, right, bottom, left] = insets
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top, right, bottom, left } })
  for (const view of KEY_VIEWS) {
    await show(app, view, 'zh-CN', true)
    expect(await outsideSafeArea(app, insets), view.name).toEqual([])
    await view.after?.(app)
  }
  await app.follow('/')
  await mapOf(app).focusSymbol(SANTAI)
  await app.key('?')
  await app.page.getByRole('dialog').waitFor()
  expect(await outsideSafeArea(app, insets), 'the keys').toEqual([])
})

describe("with letters as large as a reader's program makes them", () => {
  const expectLegible = async (app: App) => {
    // A pane that opens over the page covers it.
    for (const view of KEY_VIEWS.filter(({ name }) => name !== 'what can be taken along')) {
      await show(app, view, 'zh-CN', true)
      expect(await scrollsSideways(app), view.name).toBe(false)
      expect(await cutOff(app), view.name).toEqual([])
      // The open menu lies over the table until it is closed.
      if (view.name !== 'the table, choosing columns') expect(await outOfReach(app), view.name).toEqual([])
      expect(await brokenWords(app), view.name).toEqual([])
      if (view.name === 'the start')
        expect((await overprinted(app)).filter(fault => fault.includes(' on over '))).toEqual([])
      await view.after?.(app)
    }
  }

  test('at 150 % in WeChat nothing is cut off or covered', async () => {
    const app = await openApp('/', { touch: true, viewport: { width: 390, height: 664 }, unused: true })
    expect(await enlargeLetters(app, 150)).toBeGreaterThan(1.3)
    await expectLegible(app)
  })

  test('held above 18 px nothing is cut off or covered', async () => {
    const app = await openApp('/', { viewport: { width: 1093, height: 510 }, unused: true })
    await holdLettersAbove(app, 18)
    await expectLegible(app)
  })
})

describe.each([
  ['at 200 % in a window of 1440 x 900', { width: 720, height: 450 }],
  ['at 400 % in a window of 1280 x 1024', { width: 320, height: 256 }],
])('%s', (_, viewport) => {
  test('nothing is cut off and the page does not scroll sideways', async () => {
    const app = await openApp('/', { viewport, until: 'heading' })
    await app.isAlive()
    for (const view of KEY_VIEWS) {
      await show(app, view, 'zh-CN', true)
      expect(await scrollsSideways(app), view.name).toBe(false)
      expect(await cutOff(app), view.name).toEqual([])
      await view.after?.(app)
    }
  })
})
