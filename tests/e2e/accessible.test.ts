// axe on what a reader meets, in twenty views: no fault, light and dark, in Chinese and in English, over SVG and MapLibre.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { KEY_VIEWS, show, VIEWS } from '../support/views'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

/** Of many rows alike the first few stand for all; the start and the matrix are looked at whole. */
const MORE_OF_THE_SAME = ['[data-results] li:nth-child(n + 4)', 'tbody tr:nth-child(n + 6)']

async function faults(app: App, within = 'html', whole = false, options = {}): Promise<string[]> {
  const { violations } = await app.evaluate(
    ({ context, options }) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<Found> } }
      return axe.run(context, { resultTypes: ['violations'], ...options })
    },
    { context: { include: [within], exclude: whole ? [] : MORE_OF_THE_SAME }, options },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

/** Colours hang on the theme, and on the language by the size of its letters; all else hangs on the language alone. */
const OF_COLOUR = { runOnly: ['color-contrast', 'link-in-text-block'] }
const OTHER = { light: 'dark', dark: 'light' } as const

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (lang, colorScheme) => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { init: AXE, reducedMotion: 'reduce', locale: lang, colorScheme })
    expect(await app.language()).toBe(lang)
  })

  test.each(VIEWS)('$name has no fault', async view => {
    await show(app, view, lang)
    expect(await faults(app, 'html', view.name === 'the start' || view.name === 'the matrix')).toEqual([])
    if (KEY_VIEWS.includes(view)) {
      await app.page.emulateMedia({ colorScheme: OTHER[colorScheme] })
      expect(await faults(app, 'html', false, OF_COLOUR), OTHER[colorScheme]).toEqual([])
      await app.page.emulateMedia({ colorScheme })
    }
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
    expect(await faults(app, '[data-map-state]')).toEqual([])
    await view.after?.(app)
  })
})
