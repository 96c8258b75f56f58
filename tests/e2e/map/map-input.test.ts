// Mouse, touch and keys on the map, over SVG and over MapLibre, and the map after a lost graphics context or worker.
import { beforeAll, describe, expect, test } from 'vitest'
import { toScreen, toWorld } from '../../../src/map/camera/projection'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver, SMALL_MAP } from '../../support/browser/mapDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

const SANTAI = 'santai-textile-footwear'
const AROUND_SANTAI = '8.25/31.0900/105.0900'
const PHONE = { width: 390, height: 844 }

/** The middle of each uncovered label of the main map, with its cluster. */
const getLabelPoints = ({ page }: App) =>
  page.locator('[data-map-state] > svg a[data-map-item][data-symbol]:not([data-count]) text').evaluateAll(texts =>
    texts
      .filter(text => text.checkVisibility({ visibilityProperty: true }))
      .map(text => {
        const { left, top, width, height } = text.getBoundingClientRect()
        const x = left + width / 2
        const y = top + height / 2
        const isCovered = !text.contains(document.elementFromPoint(x, y))
        return { id: text.closest('a')?.getAttribute('data-map-item') ?? '', x, y, isCovered }
      })
      .filter(({ isCovered }) => !isCovered),
  )

const getChineseName = (id: string): string => CLUSTERS.find(cluster => cluster.id === id)?.nameZh ?? ''

const createTouch = async ({ page }: App) => {
  const devtools = await page.context().newCDPSession(page)
  return async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => {
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

test('a label on the map is part of its symbol: the same link, the same card', async () => {
  const app = await openApp('/', { viewport: { width: 1366, height: 768 } })
  const map = createMapDriver(app)
  await waitForDomIdle(app)
  for (const renderer of ['SVG', 'MapLibre']) {
    if (renderer === 'MapLibre') {
      await map.moveMouseOntoMap()
      await app.waitForIdleMap()
    }
    const names = await getLabelPoints(app)
    expect(names.length, renderer).toBeGreaterThan(5)
    for (const { id, x, y } of names.slice(0, 2)) {
      await app.page.mouse.move(x, y)
      await expect.poll(() => map.getHoverCardText(), { message: id }).toContain(getChineseName(id))
      await map.clickAt({ x, y })
      await expect.poll(() => app.param('cluster'), { message: renderer }).toBe(id)
      await app.page.goBack()
      await expect.poll(() => app.param('cluster')).toBeNull()
      await waitForDomIdle(app)
    }
  }
})

test('the camera stays through filters and panels while the results are visible, and a notice leads to the rest', async () => {
  const app = await openApp(`/?at=${AROUND_SANTAI}`, { viewport: SMALL_MAP })
  const map = createMapDriver(app)
  // A link with a camera starts MapLibre at once, at that camera.
  await app.waitForIdleMap()
  const { x, y, width, height } = await map.getMapBox()
  const { [SANTAI]: santai } = await map.getSymbolPoints([SANTAI])
  expect(Math.abs((santai?.x ?? 0) - x - width / 2)).toBeLessThan(100)
  expect(Math.abs((santai?.y ?? 0) - y - height / 2)).toBeLessThan(100)
  expect(app.param('at')).toBe(AROUND_SANTAI)

  await app.toggleFilter('食品轻纺')
  await expect.poll(() => app.param('industry')).toBe('food-textile')
  expect(app.param('at')).toBe(AROUND_SANTAI)
  await map.clickSymbol(SANTAI)
  await app.waitForPanel()
  expect(app.param('at')).toBe(AROUND_SANTAI)
  await app.pressKey('Escape')
  await expect.poll(() => app.param('cluster')).toBeNull()
  expect(app.param('at')).toBe(AROUND_SANTAI)

  const line = app.page.getByText(/地图外还有 \d+ 个集群/)
  await line.waitFor()
  await app.clickButton('显示全部')
  await expect.poll(() => app.param('at')).toBeNull()
  await line.waitFor({ state: 'detached' })
})

describe('keys on the map', () => {
  test('zoom around the focus, pan, and keep the focus visible; full-width characters and input methods work', async () => {
    const app = await openApp('/', { viewport: SMALL_MAP, reducedMotion: 'reduce' })
    const map = createMapDriver(app)
    await map.focusSymbol(SANTAI)
    const getSymbolPoint = async () => (await map.getSymbolPoints([SANTAI]))[SANTAI] ?? { x: 0, y: 0 }
    const before = await getSymbolPoint()
    for (const zoom of [6, 7, 8]) {
      await app.pressKey('+')
      await expect.poll(() => Number(app.param('at')?.split('/')[0])).toBeGreaterThan(zoom - 1)
    }
    await waitForDomIdle(app)
    const after = await getSymbolPoint()
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40)
    expect(await map.getFocusedItem()).toBe(SANTAI)

    const atBeforePan = app.param('at')
    await app.pressKey('Shift+ArrowRight')
    await expect.poll(() => app.param('at')).not.toBe(atBeforePan)
    for (let i = 0; i < 4; i++) await app.pressKey('Shift+ArrowRight')
    await waitForDomIdle(app)
    const isFocusInView = () =>
      app.evaluate(() => {
        const focusBox = document.activeElement?.getBoundingClientRect()
        const viewport = document.querySelector('[data-map-root]')?.getBoundingClientRect()
        return Boolean(
          focusBox &&
            viewport &&
            focusBox.right > viewport.left &&
            focusBox.left < viewport.right &&
            focusBox.bottom > viewport.top,
        )
      })
    await expect.poll(isFocusInView).toBe(true)

    // Keys of input methods, which the test's keyboard lacks.
    const dispatchKey = (fields: KeyboardEventInit): Promise<unknown> =>
      app.page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ ...fields, bubbles: true })}))`,
      )
    await dispatchKey({ key: '０', code: 'Digit0' })
    await expect.poll(() => app.param('at')).toBeNull()
    await dispatchKey({ key: 'Process', code: 'Equal' })
    await expect.poll(() => app.param('at')).not.toBeNull()
    await dispatchKey({ key: '？', code: 'Slash', shiftKey: true })
    await app.page.getByRole('dialog', { name: '地图上的按键' }).waitFor()
  })
})

describe('touch', () => {
  test('moves the map with its first drag, opens by a tap, and leaves no hover', async () => {
    const app = await openApp('/', { hasTouch: true, viewport: PHONE, freshContext: true, waitFor: 'heading' })
    const map = createMapDriver(app)
    await app.waitUntilHydrated()
    // The map listens once the effects of the hydration have run.
    await waitForDomIdle(app)
    expect(await app.mapState()).toBe('still')
    const send = await createTouch(app)
    const box = await app.page.locator('[data-map-root]').boundingBox()
    const from = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.6 }
    await send('touchStart', from)
    for (let step = 1; step <= 8; step++) await send('touchMove', { x: from.x + step * 10, y: from.y - step * 5 })
    await send('touchEnd')
    await expect.poll(() => app.param('at')).not.toBeNull()
    await app.waitForIdleMap()
    await waitForDomIdle(app)

    // A point beside a symbol.
    const spot = await app.page.evaluate(
      symbols => {
        for (const { x, y } of symbols)
          for (const [dx, dy] of [
            [0, 20],
            [20, 0],
            [0, -20],
            [-20, 0],
            [0, 28],
          ] as const) {
            const hit = document.elementFromPoint(x + dx, y + dy)
            if (hit?.closest('[data-map-root]') && !hit.closest('a, button, summary, p'))
              return { x: x + dx, y: y + dy }
          }
        throw new Error('no land')
      },
      Object.values(await map.getVisibleSymbols()),
    )
    await send('touchStart', spot)
    await send('touchEnd')
    await expect.poll(() => app.param('county') ?? app.param('city')).not.toBeNull()
    expect(await map.getHoverCardText()).toBe('')
  })
})

test.each(['touch', 'mouse'])('the legend that a first %s opens stays open on the interactive map', async pointer => {
  const app = await openApp('/', {
    hasTouch: pointer === 'touch',
    viewport: PHONE,
    freshContext: true,
    waitFor: 'heading',
  })
  await app.waitUntilHydrated()
  const legend = app.page.locator('summary:visible', { hasText: '图例' })
  await (pointer === 'touch' ? legend.tap() : legend.click())
  await app.page.locator('[data-map-state]:not([data-map-state="still"])').waitFor()
  await waitForDomIdle(app)
  expect(await legend.locator('..').getAttribute('open')).not.toBeNull()
})

describe('MapLibre', () => {
  let app: App
  let map: ReturnType<typeof createMapDriver>
  beforeAll(async () => {
    app = await openApp('/', { viewport: SMALL_MAP, freshContext: true, waitFor: 'heading' })
    map = createMapDriver(app)
    return app.close
  })

  test('starts for a mouse that moved only over the static map', async () => {
    await app.waitUntilHydrated()
    expect(await app.mapState()).toBe('still')
    await app.page.locator('[data-map-state]').hover({ position: { x: 12, y: 220 } })
    await app.waitForIdleMap()
  })

  test('puts five places on the same pixel as the SVG map, within two', async () => {
    const camera = { lng: 104.2, lat: 30.4, zoom: 7.3 }
    const size = { width: 640, height: 480 }
    const places: [number, number][] = [
      [105.09, 31.09],
      [103.83, 30.05],
      [104.16, 28.83],
      [102.27, 27.89],
      [101.72, 26.58],
    ]
    const chunk = app.requests().find(url => /\/mapLibrePort[^/]*\.js/.test(url))
    // As text, since the test runner would rewrite the import.
    const projected = await app.page.evaluate<{ x: number; y: number }[]>(`(async () => {
      const { createMapPort } = await import('${chunk}')
      const container = document.createElement('div')
      Object.assign(container.style, { position: 'absolute', width: '${size.width}px', height: '${size.height}px' })
      document.body.append(container)
      const none = () => {}
      const names = ['onMove', 'onIdle', 'onContextLost', 'onContextRestored', 'onError', 'onCrash']
      const port = createMapPort({
        container,
        camera: ${JSON.stringify(camera)},
        theme: 'light',
        tints: new Map(),
        outlinedCodes: [],
        geometry: new Promise(none),
        events: Object.fromEntries(names.map(name => [name, none])),
      })
      const points = ${JSON.stringify(places)}.map(place => port.project(place))
      port.destroy()
      container.remove()
      return points
    })()`)
    for (const [i, place] of places.entries()) {
      const expected = toScreen(toWorld(place), { camera, size })
      expect(
        Math.hypot((projected[i]?.x ?? 0) - expected.x, (projected[i]?.y ?? 0) - expected.y),
        String(place),
      ).toBeLessThan(2)
    }
  })

  test('loses its graphics context: the SVG map shows the same camera, filters work, and MapLibre comes back', async () => {
    const pointsBefore = await map.getSymbolPoints([SANTAI])
    await app.page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2')
      Object.assign(window, { lost: context?.getExtension('WEBGL_lose_context') })
      Reflect.get(window, 'lost').loseContext()
    })
    await app.waitForMapState('contextLost')
    expect(await app.page.locator('[data-county]').count()).toBeGreaterThan(20)
    await app.toggleFilter('装备制造')
    await expect.poll(() => app.param('industry')).toBe('equipment')
    await app.toggleFilter('装备制造')
    await map.drag(60, 30)
    await expect
      .poll(async () =>
        Math.round(((await map.getSymbolPoints([SANTAI]))[SANTAI]?.x ?? 0) - (pointsBefore[SANTAI]?.x ?? 0)),
      )
      .toBe(60)

    await app.page.evaluate(() => Reflect.get(window, 'lost').restoreContext())
    await app.waitForIdleMap()
    expect(await map.hasCanvas()).toBe(true)
    expect(app.consoleErrors()).toEqual([])
  })

  test('a terminated worker is detected, and the map is created again', async () => {
    await app.waitForIdleMap()
    for (const worker of app.page.workers()) await worker.evaluate(() => self.close()).catch(() => {})
    await app.clickButton('放大')
    await app.waitForMapState('busy')
    await app.waitForMapState('loading')
    await app.waitForIdleMap()
    expect(app.page.workers().length).toBeGreaterThan(0)
  })
})
