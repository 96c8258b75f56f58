// axe on what a reader meets, in twenty views: no fault, light and dark, in Chinese and in English, over SVG and MapLibre.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { mapOf } from '../support/map'
import { show, VIEWS } from '../support/views'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
/** The dark page is the same page: what can be wrong with it alone are its colours; and those are of no language. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
const NOT_OF_COLOUR = { rules: Object.fromEntries(OF_COLOUR.map(rule => [rule, { enabled: false }])) }

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

/** Of many rows alike the first few stand for all; the start and the matrix are looked at whole. */
const MORE_OF_THE_SAME = ['[data-results] li:nth-child(n + 4)', 'tbody tr:nth-child(n + 6)']

interface Looked {
  readonly within?: string
  readonly whole?: boolean
  readonly options?: object
}

async function faults(app: App, { within = 'html', whole = false, options = {} }: Looked = {}): Promise<string[]> {
  const { violations } = await app.evaluate(
    ({ include, exclude, options }) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<Found> } }
      return axe.run({ include, exclude }, { resultTypes: ['violations'], ...options })
    },
    { include: [within], exclude: whole ? [] : MORE_OF_THE_SAME, options },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

async function faultsInBothThemes(app: App, whole: boolean): Promise<string[]> {
  const light = await faults(app, { whole })
  await app.page.emulateMedia({ colorScheme: 'dark' })
  const dark = await faults(app, { whole, options: { runOnly: OF_COLOUR } })
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
    const whole = view.name === 'the start' || view.name === 'the matrix'
    expect(
      await (lang === 'en' ? faults(app, { whole, options: NOT_OF_COLOUR }) : faultsInBothThemes(app, whole)),
    ).toEqual([])
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
    expect(await faults(app, { within: '[data-map-state]' })).toEqual([])
    await view.after?.(app)
  })
})
