// Hands and keys on the map, over the SVG ground and over MapLibre's, and the map when its graphics or its worker are taken
// away.
import { describe, expect, test } from 'vitest'
import { toScreen, toWorld } from '../../src/map/projection'
import { type App, openApp } from '../support/app'
import { mapOf, SMALL_MAP } from '../support/map'
import { CLUSTERS } from '../support/records'
import { rests } from '../support/senses'

const SANTAI = 'santai-textile-footwear'
const AROUND_SANTAI = '8.25/31.0900/105.0900'
const PHONE = { width: 390, height: 844 }

/** The middle of each name that stands beside a symbol of the main map, with the cluster it belongs to. */
const nameSpots = ({ page }: App) =>
  page.locator('[data-map-state] > svg a[data-item][data-symbol]:not([data-count]) text').evaluateAll(texts =>
    texts
      .filter(text => text.checkVisibility({ visibilityProperty: true }))
      .map(text => {
        const { left, top, width, height } = text.getBoundingClientRect()
        const x = left + width / 2
        const y = top + height / 2
        const isCovered = !text.contains(document.elementFromPoint(x, y))
        return { id: text.closest('a')?.getAttribute('data-item') ?? '', x, y, isCovered }
      })
      .filter(({ isCovered }) => !isCovered),
  )

const getChineseName = (id: string): string => CLUSTERS.find(cluster => cluster.id === id)?.nameZh ?? ''

const touch = async ({ page }: App) => {
  const devtools = await page.context().newCDPSession(page)
  return async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => {
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

test('a name on the map is its symbol: the same link, the same card', async () => {
  const app = await openApp('/', { viewport: { width: 1366, height: 768 } })
  const map = mapOf(app)
  await rests(app)
  for (const ground of ['SVG', 'MapLibre']) {
    if (ground === 'MapLibre') {
      await map.reachForMap()
      await app.mapIsIdle()
    }
    const names = await nameSpots(app)
    expect(names.length, ground).toBeGreaterThan(5)
    for (const { id, x, y } of names.slice(0, 2)) {
      await app.page.mouse.move(x, y)
      await expect.poll(() => map.hoverCard(), { message: id }).toContain(getChineseName(id))
      await map.clickAt({ x, y })
      await expect.poll(() => app.param('cluster'), { message: ground }).toBe(id)
      await app.page.goBack()
      await expect.poll(() => app.param('cluster')).toBeNull()
      await rests(app)
    }
  }
})

test('the camera stays through filters and panels while what matters is in sight, and a line leads to the rest', async () => {
  const app = await openApp(`/?at=${AROUND_SANTAI}`, { viewport: SMALL_MAP })
  await app.toggleFilter('食品轻纺')
  await expect.poll(() => app.param('industry')).toBe('food-textile')
  expect(app.param('at')).toBe(AROUND_SANTAI)
  await mapOf(app).clickSymbol(SANTAI)
  await app.panelIsReady()
  expect(app.param('at')).toBe(AROUND_SANTAI)
  await app.key('Escape')
  await expect.poll(() => app.param('cluster')).toBeNull()
  expect(app.param('at')).toBe(AROUND_SANTAI)

  const line = app.page.getByText(/地图外还有 \d+ 个集群/)
  await line.waitFor()
  await app.press('显示全部')
  await expect.poll(() => app.param('at')).toBeNull()
  await line.waitFor({ state: 'detached' })
})

describe('keys on the map', () => {
  test('zoom about the focus, pan, and keep the focus in sight; full-width signs and input methods count', async () => {
    const app = await openApp('/', { viewport: SMALL_MAP, reducedMotion: 'reduce' })
    const map = mapOf(app)
    await map.focusSymbol(SANTAI)
    const spot = async () => (await map.symbolSpots([SANTAI]))[SANTAI] ?? { x: 0, y: 0 }
    const before = await spot()
    for (const zoom of [6, 7, 8]) {
      await app.key('+')
      await expect.poll(() => Number(app.param('at')?.split('/')[0])).toBeGreaterThan(zoom - 1)
    }
    await rests(app)
    const after = await spot()
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40)
    expect(await map.focusedItem()).toBe(SANTAI)

    const before2 = app.param('at')
    await app.key('Shift+ArrowRight')
    await expect.poll(() => app.param('at')).not.toBe(before2)
    for (let i = 0; i < 4; i++) await app.key('Shift+ArrowRight')
    await rests(app)
    const inSight = () =>
      app.evaluate(() => {
        const own = document.activeElement?.getBoundingClientRect()
        const stage = document.querySelector('[data-stage]')?.getBoundingClientRect()
        return Boolean(own && stage && own.right > stage.left && own.left < stage.right && own.bottom > stage.top)
      })
    await expect.poll(inSight).toBe(true)

    // The keys of input methods, which no keyboard of the test has.
    const press = (fields: KeyboardEventInit): Promise<unknown> =>
      app.page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ ...fields, bubbles: true })}))`,
      )
    await press({ key: '０', code: 'Digit0' })
    await expect.poll(() => app.param('at')).toBeNull()
    await press({ key: 'Process', code: 'Equal' })
    await expect.poll(() => app.param('at')).not.toBeNull()
    await press({ key: '？', code: 'Slash', shiftKey: true })
    await app.page.getByRole('dialog', { name: '地图上的按键' }).waitFor()
  })
})

describe('a finger', () => {
  test('moves the map with its first drag, opens by a tap, and leaves nothing pointed at', async () => {
    const app = await openApp('/', { touch: true, viewport: PHONE, unused: true, until: 'heading' })
    const map = mapOf(app)
    await app.isAlive()
    expect(await app.mapState()).toBe('still')
    const send = await touch(app)
    const box = await app.page.locator('[data-stage]').boundingBox()
    const from = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.6 }
    await send('touchStart', from)
    for (let step = 1; step <= 8; step++) await send('touchMove', { x: from.x + step * 10, y: from.y - step * 5 })
    await send('touchEnd')
    await expect.poll(() => app.param('at')).not.toBeNull()
    await app.mapIsIdle()

    // Beside a symbol there is land.
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
            if (hit?.closest('[data-stage]') && !hit.closest('a, button, summary, p')) return { x: x + dx, y: y + dy }
          }
        throw new Error('no land')
      },
      Object.values(await map.visibleSymbols()),
    )
    await send('touchStart', spot)
    await send('touchEnd')
    await expect.poll(() => app.param('county') ?? app.param('city')).not.toBeNull()
    expect(await map.hoverCard()).toBe('')
  })
})

describe('when graphics are taken away', () => {
  test('the SVG map stands at the same camera, filters work, and MapLibre comes back with its colours', async () => {
    const app = await openApp('/', { viewport: SMALL_MAP })
    const map = mapOf(app)
    await map.reachForMap()
    await app.mapIsIdle()
    const spots = await map.symbolSpots([SANTAI])
    await app.page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2')
      Object.assign(window, { lost: context?.getExtension('WEBGL_lose_context') })
      Reflect.get(window, 'lost').loseContext()
    })
    await app.mapIs('contextLost')
    expect(await app.page.locator('[data-county]').count()).toBeGreaterThan(20)
    await app.toggleFilter('装备制造')
    await expect.poll(() => app.param('industry')).toBe('equipment')
    await app.toggleFilter('装备制造')
    await map.drag(60, 30)
    await expect
      .poll(async () => Math.round(((await map.symbolSpots([SANTAI]))[SANTAI]?.x ?? 0) - (spots[SANTAI]?.x ?? 0)))
      .toBe(60)

    await app.page.evaluate(() => Reflect.get(window, 'lost').restoreContext())
    await app.mapIsIdle()
    expect(await map.hasCanvas()).toBe(true)
    expect(app.consoleErrors()).toEqual([])
  })

  test('a worker that has ended is noticed, and the map is built again', async () => {
    const app = await openApp('/', { viewport: SMALL_MAP })
    const map = mapOf(app)
    await map.reachForMap()
    await app.mapIsIdle()
    for (const worker of app.page.workers()) await worker.evaluate(() => self.close()).catch(() => {})
    await app.press('放大')
    await app.mapIs('busy')
    await app.mapIs('loading')
    await app.mapIsIdle()
    expect(app.page.workers().length).toBeGreaterThan(0)
  })
})

test('both renderers put five places on the same pixel, within two', async () => {
  const app = await openApp('/', { viewport: SMALL_MAP })
  await mapOf(app).reachForMap()
  await app.mapIsIdle()
  const camera = { lng: 104.2, lat: 30.4, zoom: 7.3 }
  const size = { width: 640, height: 480 }
  const places: [number, number][] = [
    [105.09, 31.09],
    [103.83, 30.05],
    [104.16, 28.83],
    [102.27, 27.89],
    [101.72, 26.58],
  ]
  const chunk = app.requests().find(url => /\/glAdapter[^/]*\.js/.test(url))
  // As text: the test runner would rewrite the import.
  const drawn = await app.page.evaluate<{ x: number; y: number }[]>(`(async () => {
    const { createMap } = await import('${chunk}')
    const container = document.createElement('div')
    Object.assign(container.style, { position: 'absolute', width: '${size.width}px', height: '${size.height}px' })
    document.body.append(container)
    const none = () => {}
    const names = ['onMove', 'onIdle', 'onContextLost', 'onContextRestored', 'onError', 'onBroken']
    const port = createMap({
      container,
      camera: ${JSON.stringify(camera)},
      theme: 'light',
      tints: new Map(),
      outlined: [],
      geometry: new Promise(none),
      events: Object.fromEntries(names.map(name => [name, none])),
    })
    const points = ${JSON.stringify(places)}.map(place => port.project(place))
    port.destroy()
    container.remove()
    return points
  })()`)
  for (const [i, place] of places.entries()) {
    const own = toScreen(toWorld(place), camera, size)
    expect(Math.hypot((drawn[i]?.x ?? 0) - own.x, (drawn[i]?.y ?? 0) - own.y), String(place)).toBeLessThan(2)
  }
})
