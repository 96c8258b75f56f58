// What holds in every view, in Chinese and in English: nothing for axe to find, in the dark and over MapLibre neither;
// parts with names, words in their language, no surprise window, no motion for who wants none, targets that can be hit,
// and nothing that a translation tool would break. The two languages and the two themes are drawn by the same components,
// so axe applies all its rules once, to the Chinese page in light. Only the colours change with the theme, and everything
// but the colours with the language.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp } from '../support/app'
import { mapOf, SMALL_MAP } from '../support/map'
import { gluedNames, moving, outline, smallTargets, spoken, unmarkedEnglish } from '../support/senses'
import { watchHeldTexts } from '../support/translator'
import { show, VIEWS } from '../support/views'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Which rules axe applies; without this, all of them. */
type Rules = 'of colour' | 'not of colour'

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

async function faults(app: App, within: string, which?: Rules): Promise<string[]> {
  const off = Object.fromEntries(COLOUR_RULES.map(rule => [rule, { enabled: false }]))
  const rules = { 'of colour': { runOnly: COLOUR_RULES }, 'not of colour': { rules: off } }
  const { violations } = await app.evaluate(
    ({ within, rules }) => {
      const { axe } = window as unknown as { axe: { run(within: string, options: object): Promise<Found> } }
      return axe.run(within, { resultTypes: ['violations'], preload: false, ...rules })
    },
    { within, rules: which ? rules[which] : {} },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

async function faultsInBothThemes(app: App, within: string): Promise<string[]> {
  const light = await faults(app, within)
  await app.page.emulateMedia({ colorScheme: 'dark' })
  const dark = await faults(app, within, 'of colour')
  await app.page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map(fault => `dark, ${fault}`)]
}

describe.each([
  { lang: 'zh-CN', newWindow: '新窗口' },
  { lang: 'en', newWindow: 'new window' },
] as const)('in $lang', ({ lang, newWindow }) => {
  let app: App
  let heldTexts: () => Promise<string[]>
  beforeAll(async () => {
    app = await openApp(lang === 'en' ? '/en/' : '/', { init: AXE, reducedMotion: 'reduce' })
    heldTexts = await watchHeldTexts(app)
    return app.close
  })

  describe.each(VIEWS)('$name', view => {
    beforeAll(() => show(app, view, lang))
    afterAll(() => view.after?.(app))

    test('has no fault', async () => {
      const found = lang === 'en' ? await faults(app, 'html', 'not of colour') : await faultsInBothThemes(app, 'html')
      expect(found).toEqual([])
    })

    test('parts of the page are landmarks with names, and headings leave out no level', async () => {
      const { levels, parts, strays } = await outline(app)
      expect(levels.filter(level => level === 1)).toHaveLength(1)
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
      for (const part of ['header', 'main', 'search']) expect(parts.filter(({ tag }) => tag === part)).toHaveLength(1)
      const regions = parts.filter(({ tag }) => tag === 'nav' || tag === 'section').map(({ tag, name }) => [tag, name])
      expect(regions.filter(([, name]) => name === '')).toEqual([])
      expect(new Set(regions.map(String)).size).toBe(regions.length)
      expect(strays).toEqual([])
    })

    test('the page says its language, and that of words in another', async () => {
      expect(await app.language()).toBe(lang)
      // The reader's own words are repeated as they are, in whatever language.
      const typed = app.param('q') ?? ''
      expect(await (lang === 'en' ? app.unmarkedChinese(typed) : unmarkedEnglish(app, typed))).toEqual([])
    })

    test('no word of a name runs into the next', async () => {
      expect(await gluedNames(app)).toEqual([])
    })

    test('only the original of a source opens another window, and its link says so', async () => {
      const opening = await app.page.locator('a[target]').allTextContents()
      expect(opening.filter(words => !words.includes(newWindow))).toEqual([])
    })

    test('with reduced motion nothing moves by itself or glides', async () => {
      expect(await moving(app)).toEqual([])
    })

    test('with a mouse every target has 24 px', async () => {
      expect(await smallTargets(app, 24)).toEqual([])
    })
  })

  test('on the way through all of them no text changed that a translation tool would take from React', async () => {
    expect(await heldTexts()).toEqual([])
  })
})

describe('over MapLibre', () => {
  /** All symbols, one of them selected, and none: the same links as over the SVG ground, with a canvas below. */
  const ON_MAP = ['the start', 'a cluster', 'nothing found']
  const SYMBOL = '[data-map-state] > svg a[data-item="santai-textile-footwear"]'
  let app: App
  let before: Awaited<ReturnType<typeof spoken>>
  beforeAll(async () => {
    app = await openApp('/', { init: AXE, reducedMotion: 'reduce', viewport: SMALL_MAP })
    before = await spoken(app, SYMBOL)
    await mapOf(app).reachForMap()
    await app.mapIsIdle()
    return app.close
  })

  test('a symbol speaks as it did over the SVG map', async () => {
    expect(before).toMatchObject({ role: 'link', name: '绵阳市三台县纺织鞋服产业集群' })
    expect(await spoken(app, SYMBOL)).toEqual(before)
  })

  test.each(VIEWS.filter(({ name }) => ON_MAP.includes(name)))('the map is as sound in: $name', async view => {
    await show(app, view)
    expect(await mapOf(app).hasCanvas()).toBe(true)
    expect(await faultsInBothThemes(app, '[data-map-state]')).toEqual([])
  })
})
