// MapLibre takes over when a reader reaches for the map: in place, with nothing lost, and never by itself. How it is
// given up, and what it may do before and after, is in tests/app/take-over.test.tsx.
import { describe, expect, test } from 'vitest'
import { type App, type OpenOptions, openApp } from '../support/app'
import { mapOf, SMALL_MAP, type Spot } from '../support/map'
import { CLUSTERS } from '../support/records'
import { rests } from '../support/senses'

const FIVE = [
  'santai-textile-footwear',
  'dongpo-pickles',
  'shehong-lithium-materials',
  'xuanhan-micro-glass-fibre',
  'pingshan-biobased-textile',
]

const CHUNK = '**/glAdapter*.js'
const NO_WEBGL = `const real = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind === 'webgl2' ? null : real.call(this, kind, ...rest)
}`

const openMap = (path: string, options: OpenOptions = {}) => openApp(path, { viewport: SMALL_MAP, ...options })

const zoomOf = (app: App): number => Number(app.param('at')?.split('/')[0] ?? Number.NaN)

function expectMoved(before: Record<string, Spot>, after: Record<string, Spot>, dx: number, dy: number): void {
  for (const [id, spot] of Object.entries(before)) {
    expect(Math.abs((after[id]?.x ?? Number.NaN) - spot.x - dx), `${id}, x`).toBeLessThan(2)
    expect(Math.abs((after[id]?.y ?? Number.NaN) - spot.y - dy), `${id}, y`).toBeLessThan(2)
  }
}

describe('MapLibre takes over', () => {
  test('under the mouse, without moving a symbol, and carries the symbols with the ground from then on', async () => {
    const app = await openMap('/')
    const map = mapOf(app)
    await rests(app)
    const before = await map.symbolSpots(FIVE)
    const county = await map.countySpot('510722')
    await map.reachForMap()
    await app.mapIsIdle()
    expect(await map.hasCanvas()).toBe(true)
    expectMoved(before, await map.symbolSpots(FIVE), 0, 0)
    expect(app.param('at')).toBeNull()

    await map.drag(100, 60)
    await expect.poll(() => app.param('at')).not.toBeNull()
    await app.mapIsIdle()
    expectMoved(before, await map.symbolSpots(FIVE), 100, 60)
    // The ground that MapLibre draws has each county where the SVG map had it: a click on the same spot asks for the same.
    await app.page.mouse.move(county.x + 100, county.y + 60)
    await expect.poll(() => map.cursorAt({ x: county.x + 100, y: county.y + 60 })).toBe('pointer')
    await map.clickAt({ x: county.x + 100, y: county.y + 60 })
    await expect.poll(() => app.param('county')).toBe('510722')
    expect(app.consoleErrors()).toEqual([])
    expect(app.foreignRequests()).toEqual([])
  })

  test('and loses no wheel turned meanwhile', async () => {
    const app = await openMap('/')
    const map = mapOf(app)
    const before = await map.symbolSpots(FIVE)
    await map.wheel(-320)
    await app.mapIsIdle()
    await expect.poll(() => zoomOf(app)).toBeGreaterThan(6)
    const zoomed = zoomOf(app)
    const [a, b] = ['dongpo-pickles', 'santai-textile-footwear']
    const apart = (spots: Record<string, Spot>) => Math.abs((spots[a]?.y ?? 0) - (spots[b]?.y ?? 0))
    await expect.poll(async () => apart(await map.symbolSpots([a, b])) / apart(before)).toBeGreaterThan(1.8)
    await app.key('Tab')
    expect(zoomOf(app)).toBe(zoomed)
  })

  test('for a mouse whose first move was over the still map, and that rests since', async () => {
    const app = await openMap('/', { unused: true, until: 'heading' })
    await app.isAlive()
    expect(await app.mapState()).toBe('still')
    await app.page.locator('[data-map-state]').hover({ position: { x: 12, y: 220 } })
    await app.mapIsIdle()
  })

  test('by itself for a link that names a camera, and looks where it says', async () => {
    const app = await openMap('/?at=8.25/31.0900/105.0900')
    await app.mapIsIdle()
    const { x, y, width, height } = await mapOf(app).mapBox()
    const [santai] = Object.values(await mapOf(app).symbolSpots(['santai-textile-footwear']))
    expect(Math.abs((santai?.x ?? 0) - x - width / 2)).toBeLessThan(100)
    expect(Math.abs((santai?.y ?? 0) - y - height / 2)).toBeLessThan(100)
    expect(app.param('at')).toBe('8.25/31.0900/105.0900')
  })

  test('for the zoom button, and zooms', async () => {
    const app = await openMap('/')
    await app.press('放大')
    await app.mapIsIdle()
    expect(zoomOf(app)).toBeGreaterThan(6)
    expect(app.consoleErrors()).toEqual([])
  })
})

describe('without WebGL', () => {
  test('the SVG map stays, zooms by button and wheel, and says nothing wrong', async () => {
    const app = await openMap('/', { init: NO_WEBGL, reducedMotion: 'reduce' })
    const map = mapOf(app)
    await app.press('放大')
    await expect.poll(() => zoomOf(app)).toBeGreaterThan(6)
    const byButton = zoomOf(app)
    await map.wheel(-320)
    await expect.poll(() => zoomOf(app)).toBeGreaterThan(byButton + 0.5)
    expect(await app.mapState()).toBe('svg')
    expect(await map.hasCanvas()).toBe(false)
    expect(app.consoleErrors()).toEqual([])
  })
})

describe('when MapLibre does not arrive', () => {
  test('the reader is told, everything else works, and a retry brings it', async () => {
    const app = await openMap('/', { routes: { [CHUNK]: 'abort' } })
    await mapOf(app).reachForMap()
    await app.mapIs('failed')
    expect((await app.notices()).join()).toContain('平滑缩放未能启动')
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    await app.choose('三台县')
    expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    await app.answer(CHUNK, 'file')
    await app.press('重试')
    await app.mapIsIdle()
  })

  test('because the fine geometry is broken, its file is named and the SVG map stays', async () => {
    const app = await openMap('/', { routes: { '**/geo/detail.json': { body: '{"type":"Topo' } } })
    const links = await mapOf(app).mapLinkIds()
    await mapOf(app).reachForMap()
    await app.mapIs('failed')
    expect((await app.notices()).join()).toContain('geo/detail.json')
    expect(await mapOf(app).mapLinkIds()).toEqual(links)
  })
})
