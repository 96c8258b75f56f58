// Drives the map in the browser: its state, its symbols, and input on it.
import type { App } from './appDriver'

const MAP_SELECTOR = '[data-map-state]'
/** Symbols of single clusters. */
const SYMBOLS_SELECTOR = 'a[data-map-item][data-symbol]:not([data-count])'

/** A wide window with a small map: software MapLibre takes time by the pixel. */
export const SMALL_MAP = { width: 1240, height: 700 } as const

export interface PagePoint {
  readonly x: number
  readonly y: number
}

export function createMapDriver({ page }: App) {
  const map = page.locator(MAP_SELECTOR).first()
  const locateSymbol = (id: string) => map.locator(`a[data-map-item="${id}"]`).first()
  const getBox = async () => {
    await page.locator(`${MAP_SELECTOR}:not([data-map-state="still"])`).waitFor()
    const bounds = await map.boundingBox()
    if (!bounds) throw new Error('the map is not on the page')
    return bounds
  }
  /** The point nearest to the middle of the map without symbol, label or button. */
  const findFreePoint = async (): Promise<PagePoint> => {
    const { x, y, width, height } = await getBox()
    return page.evaluate(
      ({ x, y }) => {
        for (let r = 0; r < 200; r += 8)
          for (const angle of [0, 1, 2, 3, 4, 5]) {
            const point = { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
            if (!document.elementFromPoint(point.x, point.y)?.closest('a, button, details')) return point
          }
        throw new Error('no bare ground')
      },
      { x: x + width / 2, y: y + height / 2 },
    )
  }
  return {
    control: (name: string | RegExp) =>
      map
        .locator('button:visible, summary:visible')
        .and(map.getByRole('button', { name }))
        .or(map.locator('summary', { hasText: name }))
        .first(),
    hasCanvas: async (): Promise<boolean> => (await map.locator('canvas').count()) > 0,
    /** Ids of the clusters with a link on the map or in its inset. */
    getLinkIds: (): Promise<string[]> =>
      map.locator(SYMBOLS_SELECTOR).evaluateAll(links => links.map(link => link.getAttribute('data-map-item') ?? '')),
    /** The names of the clusters, without their labels. */
    getSymbolNames: (): Promise<string[]> =>
      map
        .locator(SYMBOLS_SELECTOR)
        .evaluateAll(links => links.map(link => (link.getAttribute('aria-label') ?? '').split('，').at(-1) ?? '')),
    /** The accessible description of a symbol. */
    getSymbolDescription: async (id: string): Promise<string> =>
      (await locateSymbol(id).getAttribute('aria-description')) ?? '',
    /** The middle of a place's label. */
    getPlacePoint: async (code: string): Promise<PagePoint> => {
      const bounds = await map.locator(`a[data-map-item="place-${code}"]`).first().boundingBox()
      if (!bounds) throw new Error(`${code} has no name on the map`)
      return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
    },
    /** The middle of each symbol of the main map, in pixels of the page. */
    getSymbolPoints: (ids: readonly string[]): Promise<Record<string, PagePoint>> =>
      page.evaluate(
        ({ ids, selector }) =>
          Object.fromEntries(
            ids.map(id => {
              const hit = document.querySelector(`${selector} > svg a[data-map-item="${id}"] circle`)
              const { left, top, width, height } = (hit as Element).getBoundingClientRect()
              return [id, { x: left + width / 2, y: top + height / 2 }]
            }),
          ),
        { ids, selector: MAP_SELECTOR },
      ),
    /** The middle of each visible symbol, in pixels of the page. */
    getVisibleSymbols: (): Promise<Record<string, PagePoint>> =>
      map.locator(SYMBOLS_SELECTOR).evaluateAll(links =>
        Object.fromEntries(
          links
            .filter(link => link.checkVisibility({ visibilityProperty: true }))
            .map(link => {
              const { left, top, width, height } = (link.querySelector('circle') as Element).getBoundingClientRect()
              return [link.getAttribute('data-map-item') ?? '', { x: left + width / 2, y: top + height / 2 }]
            }),
        ),
      ),
    clickCity: (code: string) => map.locator(`a[data-map-item="place-${code}"]:visible`).first().click(),
    /** The aggregate symbols, with the middle of their ring in pixels of the page. */
    getAggregateSymbols: () =>
      map.locator('a[data-count]').evaluateAll(links =>
        links.map(link => {
          const ring = (link.querySelector('circle') as Element).getBoundingClientRect()
          return {
            item: link.getAttribute('data-map-item') ?? '',
            total: Number(link.getAttribute('data-count')),
            number: link.querySelector('text')?.textContent ?? '',
            label: link.getAttribute('aria-label') ?? '',
            description: link.getAttribute('aria-description') ?? '',
            x: ring.left + ring.width / 2,
            y: ring.top + ring.height / 2,
          }
        }),
      ),
    /** The items of the map that Tab reaches. */
    getTabStops: () =>
      map
        .locator('a[data-map-item][tabindex="0"]')
        .evaluateAll(links => links.map(link => link.getAttribute('data-map-item'))),
    hoverCity: (code: string) => map.locator(`a[data-map-item="place-${code}"]`).first().hover(),
    focusCity: (code: string) => map.locator(`a[data-map-item="place-${code}"]`).first().focus(),
    focusSymbol: (id: string) => locateSymbol(id).focus(),
    clickSymbol: (id: string) => locateSymbol(id).locator('circle').first().click(),
    /** The text of the hover card; empty without one. */
    getHoverCardText: (): Promise<string> =>
      page.evaluate(() => document.querySelector('[data-hover-card]')?.textContent ?? ''),
    getFocusedItem: () => page.evaluate(() => document.activeElement?.getAttribute('data-map-item') ?? null),
    /** Moves the mouse onto a part of the map without symbols. */
    moveMouseOntoMap: async () => {
      const { x, y } = await getBox()
      await page.mouse.move(x + 12, y + 220)
      await page.mouse.move(x + 14, y + 222)
    },
    wheel: async (deltaY: number, at?: PagePoint) => {
      const { x, y } = at ?? (await findFreePoint())
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, deltaY)
    },
    turnWheel: (deltaY: number) => page.mouse.wheel(0, deltaY),
    drag: async (dx: number, dy: number, from?: PagePoint) => {
      const { x, y } = from ?? (await findFreePoint())
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (let step = 1; step <= 10; step++) await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10)
      // A pause before the release prevents inertia.
      await page.waitForTimeout(120)
      await page.mouse.up()
    },
    getCursorAt: ({ x, y }: PagePoint): Promise<string> =>
      page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).cursor, [
        x,
        y,
      ] as const),
    clickAt: (point: PagePoint) => page.mouse.click(point.x, point.y),
    /** An uncovered point inside a county of the SVG map, in pixels of the page. */
    findCountyPoint: (code: string): Promise<PagePoint> =>
      page.evaluate(code => {
        const county = document.querySelector(`[data-county="${code}"]`)
        if (!county) throw new Error(`county ${code} is not drawn`)
        const { left, top, width, height } = county.getBoundingClientRect()
        const isInside = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('[data-county]') === county
        const around = [-3, 0, 3].flatMap(dx => [-3, 0, 3].map(dy => [dx, dy] as const))
        for (let i = 1; i < 20; i++)
          for (let j = 1; j < 20; j++) {
            const point = { x: left + (width * i) / 20, y: top + (height * j) / 20 }
            if (around.every(([dx, dy]) => isInside(point.x + dx, point.y + dy))) return point
          }
        throw new Error(`county ${code} is covered`)
      }, code),
    getMapBox: getBox,
  }
}
