// Enlarged text, forced colours, safe areas, and target sizes for mouse and touch.
import { describe, expect, test } from 'vitest'
import {
  findClippedText,
  findSmallTargets,
  hasHorizontalScroll,
  waitForDomIdle,
} from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import {
  enforceMinimumFontSize,
  findBrokenWords,
  findOutsideSafeArea,
  findOverlaps,
  findUnreachableControls,
  scaleText,
} from '../../support/browser/layoutChecks'
import { createMapDriver } from '../../support/browser/mapDriver'
import { openView, VIEWS } from '../../support/browser/views'

const SANTAI = 'santai-textile-footwear'
const POPUP_VIEWS = ['an open filter', 'the open search', 'the list of keys']
const SCREEN_VIEWS = ['the start', 'a cluster', 'the share dialog', 'the table, choosing columns', 'the method']
const KEY_VIEWS = VIEWS.filter(({ name, isSimilar }) => !isSimilar && !POPUP_VIEWS.includes(name))

describe('targets', () => {
  test('map controls have 44 px with a mouse too, and symbols 24', async () => {
    const app = await openApp('/')
    for (const name of ['放大', '缩小', '看全省', /^键盘/, '图例']) {
      const box = await createMapDriver(app).control(name).boundingBox()
      expect(box?.height, String(name)).toBeGreaterThanOrEqual(44)
      expect(box?.width, String(name)).toBeGreaterThanOrEqual(44)
    }
    const hitAreas = await app.page
      .locator('[data-map-state] > svg a[data-map-item][data-symbol] > circle:first-child')
      .evaluateAll(circles => circles.map(circle => Math.round(circle.getBoundingClientRect().width)))
    expect(Math.min(...hitAreas)).toBeGreaterThanOrEqual(24)
  })

  test('on touch screens every target has 44 px and every field a font size of 16 px', async () => {
    const app = await openApp('/', { hasTouch: true, viewport: { width: 1180, height: 820 } })
    const problems: Record<string, string[]> = {}
    for (const view of KEY_VIEWS) {
      await openView(app, view)
      const smallLetters = await app.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('input:not([type=checkbox]), select, textarea')]
          .filter(field => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map(field => field.outerHTML.slice(0, 80)),
      )
      problems[view.name] = [...(await findSmallTargets(app, 44)), ...smallLetters]
      await view.undo?.(app)
    }
    expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([])
  })

  test('place labels on the map have 24 px, in both languages', async () => {
    for (const path of ['/', '/en/']) {
      const app = await openApp(path, { hasTouch: true, viewport: { width: 390, height: 844 } })
      const small = await app.page.locator('[data-map-state] a[data-map-item^="place-"]').evaluateAll(links =>
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

test('forced colours: selected items have an outline, and symbols are visible', async () => {
  const app = await openApp(`?cluster=${SANTAI}&industry=food-textile`, { forcedColors: 'active' })
  await app.waitForPanel()
  const styles = await app.evaluate(() => {
    const getStyle = (selector: string) => {
      const el = document.querySelector(selector)
      if (!el) throw new Error(selector)
      return getComputedStyle(el)
    }
    const canvas = getComputedStyle(document.body).backgroundColor
    return {
      outlines: ['li[data-selected="true"]', 'label:has(:checked)', 'nav [aria-current]'].map(
        selector => getStyle(selector).outlineStyle,
      ),
      invisible: [...document.querySelectorAll('[data-map-state] > svg a[data-map-item][data-symbol]')]
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
  expect(styles.outlines).toEqual(['solid', 'solid', 'solid'])
  expect(styles.invisible).toEqual([])
})

/**
 * The safe-area insets of a phone in both orientations: top, right, bottom, left. In portrait only header and links reach
 * them, the same in every view, and what covers the whole screen.
 */
const NOTCHES = [
  [{ width: 844, height: 390 }, [0, 47, 21, 47], KEY_VIEWS],
  [{ width: 390, height: 844 }, [47, 0, 34, 0], KEY_VIEWS.filter(({ name }) => SCREEN_VIEWS.includes(name))],
] as const

test.each(NOTCHES)(
  'on $width x $height nothing is under a notch or a rounded corner',
  async (viewport, insets, views) => {
    const app = await openApp('/', { hasTouch: true, viewport, freshContext: true })
    const devtools = await app.page.context().newCDPSession(app.page)
    const [top, right, bottom, left] = insets
    await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top, right, bottom, left } })
    for (const view of views) {
      await openView(app, view, 'zh-CN', true)
      expect(await findOutsideSafeArea(app, insets), view.name).toEqual([])
      await view.undo?.(app)
    }
    await app.navigateInPage('/')
    await waitForDomIdle(app)
    await createMapDriver(app).focusSymbol(SANTAI)
    await app.pressKey('?')
    await app.page.getByRole('dialog').waitFor()
    expect(await findOutsideSafeArea(app, insets), 'the keys').toEqual([])
  },
)

describe('with enlarged text', () => {
  const expectLegible = async (app: App) => {
    // The share dialog covers the page.
    for (const view of KEY_VIEWS.filter(({ name }) => name !== 'the share dialog')) {
      await openView(app, view, 'zh-CN', true)
      expect(await hasHorizontalScroll(app), view.name).toBe(false)
      expect(await findClippedText(app), view.name).toEqual([])
      // The open menu covers the table.
      if (view.name !== 'the table, choosing columns') expect(await findUnreachableControls(app), view.name).toEqual([])
      expect(await findBrokenWords(app), view.name).toEqual([])
      if (view.name === 'the start')
        expect((await findOverlaps(app)).filter(fault => fault.includes(' on over '))).toEqual([])
      await view.undo?.(app)
    }
  }

  test('at 150 % in WeChat nothing is clipped or covered', async () => {
    const app = await openApp('/', { hasTouch: true, viewport: { width: 390, height: 664 }, freshContext: true })
    expect(await scaleText(app, 150)).toBeGreaterThan(1.3)
    await expectLegible(app)
  })

  test('with a minimum font size of 18 px nothing is clipped or covered', async () => {
    const app = await openApp('/', { viewport: { width: 1093, height: 510 }, freshContext: true })
    await enforceMinimumFontSize(app, 18)
    await expectLegible(app)
  })
})

test('at 200 and 400 % nothing is clipped and the page does not scroll sideways', async () => {
  const [doubled, fourfold] = [
    { width: 720, height: 450 }, // of 1440 x 900
    { width: 320, height: 256 }, // of 1280 x 1024
  ]
  const app = await openApp('/', { viewport: fourfold, waitFor: 'heading' })
  await app.waitUntilHydrated()
  const expectFit = async (place: string) => {
    expect(await hasHorizontalScroll(app), place).toBe(false)
    expect(await findClippedText(app), place).toEqual([])
  }
  for (const view of KEY_VIEWS) {
    await openView(app, view, 'zh-CN', true)
    await expectFit(`${view.name} at 400 %`)
    await app.page.setViewportSize(doubled)
    await waitForDomIdle(app)
    await expectFit(`${view.name} at 200 %`)
    await app.page.setViewportSize(fourfold)
    await view.undo?.(app)
  }
})
