// The words for the map in the browser: its state, the symbols on it, and what a hand does there.
import type { App } from './app'

const MAP = '[data-map-state]'
/** Clusters that stand by themselves. */
const SYMBOLS = 'a[data-item][data-symbol]:not([data-count])'

/** A wide window with a small map: in software MapLibre takes its time by the pixel. */
export const SMALL_MAP = { width: 1240, height: 700 } as const

export interface Spot {
  readonly x: number
  readonly y: number
}

export function mapOf({ page }: App) {
  const map = page.locator(MAP).first()
  const symbol = (id: string) => map.locator(`a[data-item="${id}"]`).first()
  const box = async () => {
    await page.locator(`${MAP}:not([data-map-state="still"])`).waitFor()
    const found = await map.boundingBox()
    if (!found) throw new Error('the map is not on the page')
    return found
  }
  /** The bare ground nearest to the middle of the map: no symbol, no name, no button. */
  const middle = async (): Promise<Spot> => {
    const { x, y, width, height } = await box()
    return page.evaluate(
      ({ x, y }) => {
        for (let r = 0; r < 200; r += 8)
          for (const angle of [0, 1, 2, 3, 4, 5]) {
            const spot = { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
            if (!document.elementFromPoint(spot.x, spot.y)?.closest('a, button, details')) return spot
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
    /** Clusters that have a link on the map or in its inset. */
    mapLinkIds: (): Promise<string[]> =>
      map.locator(SYMBOLS).evaluateAll(links => links.map(link => link.getAttribute('data-item') ?? '')),
    /** The names of the clusters, without the words beside their symbols. */
    symbolNames: (): Promise<string[]> =>
      map
        .locator(SYMBOLS)
        .evaluateAll(links => links.map(link => (link.getAttribute('aria-label') ?? '').split('，').at(-1) ?? '')),
    /** What a screen reader is told of a symbol beside its name. */
    symbolState: async (id: string): Promise<string> => (await symbol(id).getAttribute('aria-description')) ?? '',
    /** Where the map writes a place's name. */
    placeSpot: async (code: string): Promise<Spot> => {
      const found = await map.locator(`a[data-item="place-${code}"]`).first().boundingBox()
      if (!found) throw new Error(`${code} has no name on the map`)
      return { x: found.x + found.width / 2, y: found.y + found.height / 2 }
    },
    /** The middle of each symbol of the main map, in pixels of the page. */
    symbolSpots: (ids: readonly string[]): Promise<Record<string, Spot>> =>
      page.evaluate(
        ({ ids, selector }) =>
          Object.fromEntries(
            ids.map(id => {
              const hit = document.querySelector(`${selector} > svg a[data-item="${id}"] circle`)
              const { left, top, width, height } = (hit as Element).getBoundingClientRect()
              return [id, { x: left + width / 2, y: top + height / 2 }]
            }),
          ),
        { ids, selector: MAP },
      ),
    /** The middle of each symbol a reader sees, in pixels of the page. */
    visibleSymbols: (): Promise<Record<string, Spot>> =>
      map.locator(SYMBOLS).evaluateAll(links =>
        Object.fromEntries(
          links
            .filter(link => link.checkVisibility({ visibilityProperty: true }))
            .map(link => {
              const { left, top, width, height } = (link.querySelector('circle') as Element).getBoundingClientRect()
              return [link.getAttribute('data-item') ?? '', { x: left + width / 2, y: top + height / 2 }]
            }),
        ),
      ),
    clickCity: (code: string) => map.locator(`a[data-item="place-${code}"]:visible`).first().click(),
    /** The counted symbols: what each is, its number, what is said of it, and the middle of its ring on the page. */
    counted: () =>
      map.locator('a[data-count]').evaluateAll(links =>
        links.map(link => {
          const ring = (link.querySelector('circle') as Element).getBoundingClientRect()
          return {
            item: link.getAttribute('data-item') ?? '',
            total: Number(link.getAttribute('data-count')),
            number: link.querySelector('text')?.textContent ?? '',
            label: link.getAttribute('aria-label') ?? '',
            description: link.getAttribute('aria-description') ?? '',
            x: ring.left + ring.width / 2,
            y: ring.top + ring.height / 2,
          }
        }),
      ),
    /** What Tab comes to on the map. */
    tabStops: () =>
      map.locator('a[data-item][tabindex="0"]').evaluateAll(links => links.map(link => link.getAttribute('data-item'))),
    hoverCity: (code: string) => map.locator(`a[data-item="place-${code}"]`).first().hover(),
    focusCity: (code: string) => map.locator(`a[data-item="place-${code}"]`).first().focus(),
    focusSymbol: (id: string) => symbol(id).focus(),
    clickSymbol: (id: string) => symbol(id).locator('circle').first().click(),
    /** The text of the card beside the pointer; empty where there is none. */
    hoverCard: (): Promise<string> =>
      page.evaluate(() => document.querySelector('[data-hover-card]')?.textContent ?? ''),
    focusedItem: () => page.evaluate(() => document.activeElement?.getAttribute('data-item') ?? null),
    /** The mouse comes onto the map, where no symbol stands. */
    reachForMap: async () => {
      const { x, y } = await box()
      await page.mouse.move(x + 12, y + 220)
      await page.mouse.move(x + 14, y + 222)
    },
    wheel: async (deltaY: number, at?: Spot) => {
      const { x, y } = at ?? (await middle())
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, deltaY)
    },
    turnWheel: (deltaY: number) => page.mouse.wheel(0, deltaY),
    drag: async (dx: number, dy: number, from?: Spot) => {
      const { x, y } = from ?? (await middle())
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (let step = 1; step <= 10; step++) await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10)
      // The hand rests before it lets go, or the map runs on.
      await page.waitForTimeout(120)
      await page.mouse.up()
    },
    cursorAt: ({ x, y }: Spot): Promise<string> =>
      page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).cursor, [
        x,
        y,
      ] as const),
    clickAt: (spot: Spot) => page.mouse.click(spot.x, spot.y),
    /** A point of the page inside a county of the SVG map that nothing covers. */
    countySpot: (code: string): Promise<Spot> =>
      page.evaluate(code => {
        const county = document.querySelector(`[data-county="${code}"]`)
        if (!county) throw new Error(`county ${code} is not drawn`)
        const { left, top, width, height } = county.getBoundingClientRect()
        const isInside = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('[data-county]') === county
        const around = [-3, 0, 3].flatMap(dx => [-3, 0, 3].map(dy => [dx, dy] as const))
        for (let i = 1; i < 20; i++)
          for (let j = 1; j < 20; j++) {
            const spot = { x: left + (width * i) / 20, y: top + (height * j) / 20 }
            if (around.every(([dx, dy]) => isInside(spot.x + dx, spot.y + dy))) return spot
          }
        throw new Error(`county ${code} is covered`)
      }, code),
    mapBox: box,
  }
}
