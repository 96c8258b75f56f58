// axe on what a reader meets, in twenty views: no fault, light and dark, in Chinese and in English, over SVG and over MapLibre.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { show, VIEWS } from '../support/views'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
/** The dark page is the same page: what can be wrong with it alone are its colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

async function faults(app: App, within: string, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await app.evaluate(
    ({ within, rules }) => {
      const { axe } = window as unknown as { axe: { run(within: string, options: object): Promise<Found> } }
      return axe.run(within, { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })
    },
    { within, rules },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

async function faultsInBothThemes(app: App, within: string): Promise<string[]> {
  const light = await faults(app, within)
  await app.page.emulateMedia({ colorScheme: 'dark' })
  const dark = await faults(app, within, OF_COLOUR)
  await app.page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map(fault => `dark, ${fault}`)]
}

describe.each(['zh-CN', 'en'] as const)('in %s', lang => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { init: AXE, reducedMotion: 'reduce', locale: lang })
    expect(await app.language()).toBe(lang)
  })

  test.each(VIEWS)('$name has no fault', async view => {
    await show(app, view, lang)
    expect(await faultsInBothThemes(app, 'html')).toEqual([])
    await view.after?.(app)
  })
})

describe('over MapLibre', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { init: AXE, reducedMotion: 'reduce', viewport: { width: 1240, height: 700 } })
    await mapOf(app).reachForMap()
    await app.mapIsIdle()
  })

  test.each(VIEWS.filter(view => view.onMap))('the map is as sound in: $name', async view => {
    await show(app, view)
    expect(await mapOf(app).hasCanvas()).toBe(true)
    expect(await faultsInBothThemes(app, '[data-map-state]')).toEqual([])
    await view.after?.(app)
  })
})
