// The handoff to MapLibre on the first interaction with the map: in place, and no input is lost.
import { describe, expect, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, type OpenOptions, openApp } from '../../support/browser/appDriver'
import { createMapDriver, type PagePoint, SMALL_MAP } from '../../support/browser/mapDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

const SAMPLE_IDS = [
  'santai-textile-footwear',
  'dongpo-pickles',
  'shehong-lithium-materials',
  'xuanhan-micro-glass-fibre',
  'pingshan-biobased-textile',
]

const CHUNK = '**/mapLibrePort*.js'
const NO_WEBGL = `const real = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind === 'webgl2' ? null : real.call(this, kind, ...rest)
}`

const openMap = (path: string, options: OpenOptions = {}) => openApp(path, { viewport: SMALL_MAP, ...options })

const getZoom = (app: App): number => Number(app.param('at')?.split('/')[0] ?? Number.NaN)

function expectMoved(
  before: Record<string, PagePoint>,
  after: Record<string, PagePoint>,
  dx: number,
  dy: number,
): void {
  for (const [id, spot] of Object.entries(before)) {
    expect(Math.abs((after[id]?.x ?? Number.NaN) - spot.x - dx), `${id}, x`).toBeLessThan(2)
    expect(Math.abs((after[id]?.y ?? Number.NaN) - spot.y - dy), `${id}, y`).toBeLessThan(2)
  }
}

describe('MapLibre takes over', () => {
  test('under the mouse moves no symbol, and symbols move with the basemap afterwards', async () => {
    const app = await openMap('/')
    const map = createMapDriver(app)
    await waitForDomIdle(app)
    const before = await map.getSymbolPoints(SAMPLE_IDS)
    const county = await map.findCountyPoint('510722')
    await map.moveMouseOntoMap()
    await app.waitForIdleMap()
    expect(await map.hasCanvas()).toBe(true)
    expectMoved(before, await map.getSymbolPoints(SAMPLE_IDS), 0, 0)
    expect(app.param('at')).toBeNull()

    await map.drag(100, 60)
    await expect.poll(() => app.param('at')).not.toBeNull()
    await app.waitForIdleMap()
    expectMoved(before, await map.getSymbolPoints(SAMPLE_IDS), 100, 60)
    // MapLibre draws each county at the same place as the SVG map: a click on the same point selects the same county.
    await app.page.mouse.move(county.x + 100, county.y + 60)
    await expect.poll(() => map.getCursorAt({ x: county.x + 100, y: county.y + 60 })).toBe('pointer')
    await map.clickAt({ x: county.x + 100, y: county.y + 60 })
    await expect.poll(() => app.param('county')).toBe('510722')
    expect(app.consoleErrors()).toEqual([])
    expect(app.externalRequests()).toEqual([])
  })

  test('loses no wheel input meanwhile', async () => {
    const app = await openMap('/')
    const map = createMapDriver(app)
    const before = await map.getSymbolPoints(SAMPLE_IDS)
    await map.wheel(-320)
    await app.waitForIdleMap()
    await expect.poll(() => getZoom(app)).toBeGreaterThan(6)
    const zoomAfterWheel = getZoom(app)
    const [a, b] = ['dongpo-pickles', 'santai-textile-footwear']
    const getDistance = (spots: Record<string, PagePoint>) => Math.abs((spots[a]?.y ?? 0) - (spots[b]?.y ?? 0))
    await expect
      .poll(async () => getDistance(await map.getSymbolPoints([a, b])) / getDistance(before))
      .toBeGreaterThan(1.8)
    await app.pressKey('Tab')
    expect(getZoom(app)).toBe(zoomAfterWheel)
  })
})

describe('without WebGL', () => {
  test('the SVG map stays, and zooms by button and wheel without an error', async () => {
    const app = await openMap('/', { initScript: NO_WEBGL, reducedMotion: 'reduce' })
    const map = createMapDriver(app)
    await app.clickButton('放大')
    await expect.poll(() => getZoom(app)).toBeGreaterThan(6)
    const zoomByButton = getZoom(app)
    await map.wheel(-320)
    await expect.poll(() => getZoom(app)).toBeGreaterThan(zoomByButton + 0.5)
    expect(await app.mapState()).toBe('svg')
    expect(await map.hasCanvas()).toBe(false)
    expect(app.consoleErrors()).toEqual([])
  })
})

describe('when MapLibre fails to load', () => {
  test('a notice is shown, everything else works, and a retry loads it', async () => {
    const app = await openMap('/', { routes: { [CHUNK]: 'abort' } })
    await createMapDriver(app).moveMouseOntoMap()
    await app.waitForMapState('failed')
    expect((await app.notices()).join()).toContain('平滑缩放未能启动')
    expect(await app.resultCount()).toBe(CLUSTERS.length)
    await app.openResult('三台县')
    expect(await app.panelHeading()).toBe('绵阳市三台县纺织鞋服产业集群')
    await app.answer(CHUNK, 'file')
    await app.clickButton('重试')
    await app.waitForIdleMap()
  })

  test('because the fine geometry is broken, its file is named and the SVG map stays', async () => {
    const app = await openMap('/', { routes: { '**/geo/detail.json': { body: '{"type":"Topo' } } })
    const links = await createMapDriver(app).getLinkIds()
    await createMapDriver(app).moveMouseOntoMap()
    await app.waitForMapState('failed')
    expect((await app.notices()).join()).toContain('geo/detail.json')
    expect(await createMapDriver(app).getLinkIds()).toEqual(links)
  })
})
