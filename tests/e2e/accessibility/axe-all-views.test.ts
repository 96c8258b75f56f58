// Checks every view in Chinese and in English: axe, landmarks, languages, new windows, motion, target size, and texts that
// React would lose to a translation tool. Both languages and both themes render the same components, so all rules of axe
// run once, on the Chinese page in light. In dark only colours are checked, in English only names and languages. A view
// that differs only in its data is checked once, in English, by all rules.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findAnimations,
  findGluedNames,
  findSmallTargets,
  getAccessibleNode,
  getOutline,
} from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { findUnmarkedChinese, findUnmarkedEnglish } from '../../support/browser/languageChecks'
import { createMapDriver, SMALL_MAP } from '../../support/browser/mapDriver'
import { watchReactTexts } from '../../support/browser/translationTool'
import { checkNames, getDraftNotice, openFile, openUpdatePage } from '../../support/browser/updateDriver'
import { openView, VIEWS } from '../../support/browser/views'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
/** Parts of axe's rules; all of them by default. */
const RULE_SETS = {
  colour: ['color-contrast', 'link-in-text-block'],
  text: ['cat.language', 'cat.name-role-value', 'cat.text-alternatives'],
} as const

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

async function runAxe(app: App, within: string, ruleSet?: keyof typeof RULE_SETS): Promise<string[]> {
  const { violations } = await app.evaluate(
    ({ within, runOnly }) => {
      const { axe } = window as unknown as { axe: { run(within: string, options: object): Promise<AxeResults> } }
      return axe.run(within, { resultTypes: ['violations'], preload: false, ...(runOnly ? { runOnly } : {}) })
    },
    { within, runOnly: ruleSet && [...RULE_SETS[ruleSet]] },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
  )
}

async function runAxeInBothThemes(app: App, within: string): Promise<string[]> {
  const light = await runAxe(app, within)
  await app.page.emulateMedia({ colorScheme: 'dark' })
  const dark = await runAxe(app, within, 'colour')
  await app.page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map(issue => `dark, ${issue}`)]
}

describe.each([
  { lang: 'zh-CN', newWindow: '新窗口' },
  { lang: 'en', newWindow: 'new window' },
] as const)('in $lang', ({ lang, newWindow }) => {
  let app: App
  let getChangedTexts: () => Promise<string[]>
  beforeAll(async () => {
    app = await openApp(lang === 'en' ? '/en/' : '/', { initScript: AXE, reducedMotion: 'reduce' })
    getChangedTexts = await watchReactTexts(app)
    return app.close
  })

  describe.each(VIEWS.filter(({ isSimilar }) => lang === 'en' || !isSimilar))('$name', view => {
    beforeAll(() => openView(app, view, lang))
    afterAll(() => view.undo?.(app))

    test('has no axe violations', async () => {
      const issues = await (lang === 'zh-CN'
        ? runAxeInBothThemes(app, 'html')
        : runAxe(app, 'html', view.isSimilar ? undefined : 'text'))
      expect(issues).toEqual([])
    })

    test('parts of the page are named landmarks, and heading levels are not skipped', async () => {
      const { levels, landmarks, outsideMain } = await getOutline(app)
      expect(levels.filter(level => level === 1)).toHaveLength(1)
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
      for (const part of ['header', 'main', 'search'])
        expect(landmarks.filter(({ tag }) => tag === part)).toHaveLength(1)
      const regions = landmarks
        .filter(({ tag }) => tag === 'nav' || tag === 'section')
        .map(({ tag, name }) => [tag, name])
      expect(regions.filter(([, name]) => name === '')).toEqual([])
      expect(new Set(regions.map(String)).size).toBe(regions.length)
      expect(outsideMain).toEqual([])
    })

    test('the page declares its language and that of foreign words', async () => {
      expect(await app.documentLanguage()).toBe(lang)
      // The query is repeated as typed, in any language.
      const typed = app.param('q') ?? ''
      expect(await (lang === 'en' ? findUnmarkedChinese(app, typed) : findUnmarkedEnglish(app, typed))).toEqual([])
    })

    test('words of accessible names are separated', async () => {
      expect(await findGluedNames(app)).toEqual([])
    })

    test('only links to original sources open a new window, and say so', async () => {
      const newWindowLinks = await app.page.locator('a[target]').allTextContents()
      expect(newWindowLinks.filter(words => !words.includes(newWindow))).toEqual([])
    })

    // Styles do not depend on the language.
    if (lang === 'zh-CN')
      test('with reduced motion there are no animations', async () => {
        expect(await findAnimations(app)).toEqual([])
      })

    test('every target has 24 px with a mouse', async () => {
      expect(await findSmallTargets(app, 24)).toEqual([])
    })
  })

  test('no text node held by React changed in any of them', async () => {
    expect(await getChangedTexts()).toEqual([])
  })
})

test.each(['/update/?list=sc-2023', '/en/update/?list=sc-2023'])(
  '%s has no axe violations in any of its states',
  async path => {
    const app = await openUpdatePage({ path, initScript: AXE, reducedMotion: 'reduce' })
    const issues = async () => [...(await runAxeInBothThemes(app, 'html')), ...(await findSmallTargets(app, 24))]
    expect(await issues()).toEqual([])
    await checkNames(app, '郫都区川菜调味品产业集群\n乐山高新区光伏产业集群')
    await getDraftNotice(app).filter({ hasText: /\S/ }).waitFor()
    expect(await issues()).toEqual([])
    await app.clickButton(/^(换一份|Begin with another)$/)
    await app.page.getByRole('button', { name: /^(接着做|Continue it)$/ }).waitFor()
    await openFile(
      app,
      1,
      'a.csv',
      '集群名称,市（州）,县（市、区）,产业\n三台县纺织鞋服产业集群,绵阳市,三台县,食品青纺\n',
    )
    await app.clickButton(/ D2$/)
    await app.page.locator('td:focus').waitFor()
    expect(await issues()).toEqual([])
  },
)

describe('over MapLibre', () => {
  const VIEWS_WITH_MAP = ['the start', 'a cluster', 'nothing found']
  const SYMBOL = '[data-map-state] > svg a[data-map-item="santai-textile-footwear"]'
  let app: App
  let before: Awaited<ReturnType<typeof getAccessibleNode>>
  beforeAll(async () => {
    app = await openApp('/', { initScript: AXE, reducedMotion: 'reduce', viewport: SMALL_MAP })
    before = await getAccessibleNode(app, SYMBOL)
    await createMapDriver(app).moveMouseOntoMap()
    await app.waitForIdleMap()
    return app.close
  })

  test('a symbol has the same accessible name as over the SVG map', async () => {
    expect(before).toMatchObject({ role: 'link', name: '绵阳市三台县纺织鞋服产业集群' })
    expect(await getAccessibleNode(app, SYMBOL)).toEqual(before)
  })

  test.each(VIEWS.filter(({ name }) => VIEWS_WITH_MAP.includes(name)))(
    'the map has no axe violations in: $name',
    async view => {
      await openView(app, view)
      expect(await createMapDriver(app).hasCanvas()).toBe(true)
      expect(await runAxeInBothThemes(app, '[data-map-state]')).toEqual([])
    },
  )
})
