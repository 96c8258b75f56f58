// The minimum browsers of docs/browser-support.md: the site uses nothing beyond them, and the page stays usable in a
// browser that lacks newer features or fails in a script.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { listSiteFiles } from '../../../scripts/publish-check/siteFiles'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { findUnsupportedFeatures } from '../../support/browser/unsupportedFeatures'
import { CLUSTERS } from '../../support/data/sourceTables'

const readFile = (path: string): string => readFileSync(join(inject('siteFolder'), path), 'utf8')
const read = (name: string): string => readFile(`assets/${name}`)
const listAssets = (suffix: RegExp): string[] =>
  readdirSync(join(inject('siteFolder'), 'assets')).filter(name => suffix.test(name))

/** Allowed uses beyond the minimum, by the beginning of a chunk's name, with the reason. */
const MAPLIBRE =
  'src/map/browserSupport.ts checks for MapLibre’s methods before loading it, and MapLibre checks for the rest'
const UPDATE = 'src/app/update/isSupported.ts checks before the update page starts'
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  index: {
    reportError: 'React checks for it',
    navigation: 'React checks for it',
    '.startViewTransition()': 'React calls it only for a component that is not used here',
  },
  useDateDraft: { '.showPicker()': 'DateField checks for it' },
  // The chunk has the dialog and the focus of the lists too.
  map: { '.showModal()': 'hasModalSupport checks for it', ':focus-visible': 'caught' },
  rasterizeSvg: { 'Intl.Segmenter': 'splitChinese checks for it, and breaks between letters without it' },
  workbook: { CompressionStream: 'hucre checks for it, and compresses without it' },
  workbookWorker: { CompressionStream: 'hucre checks for it, and compresses without it' },
  update: {
    '.at()': UPDATE,
    lookbehind: 'isSupported catches it',
    reportError: 'React checks for it',
    navigation: 'React checks for it',
    '.startViewTransition()': 'React calls it only for a component that is not used here',
  },
  Workbench: { '.at()': UPDATE },
  groupFaults: { 'Object.hasOwn': UPDATE },
  buildRelease: {
    '.at()': UPDATE,
    '.findLastIndex()': UPDATE,
    lookbehind: UPDATE,
    requestIdleCallback: 'pinyin-pro checks for it',
  },
  toShortName: { 'Object.hasOwn': UPDATE },
  publishedTables: { '.at()': UPDATE, 'Object.hasOwn': UPDATE },
  sessionWorker: {
    '.at()': UPDATE,
    '.findLastIndex()': UPDATE,
    lookbehind: UPDATE,
    'Object.hasOwn': UPDATE,
    DecompressionStream: 'hucre checks for it',
    requestIdleCallback: 'pinyin-pro checks for it',
  },
  xlsx: { CompressionStream: 'hucre checks for it', DecompressionStream: 'hucre checks for it' },
  'maplibre-gl-worker': {
    '.at()': MAPLIBRE,
    'Object.hasOwn': MAPLIBRE,
    'Intl.Segmenter': MAPLIBRE,
    OffscreenCanvas: MAPLIBRE,
  },
  maplibre: {
    '.at()': MAPLIBRE,
    '.difference()': 'a method of its own',
    'Object.hasOwn': MAPLIBRE,
    'Intl.Segmenter': MAPLIBRE,
    OffscreenCanvas: MAPLIBRE,
  },
}

describe('a script', () => {
  test.each([
    ['[1].at(-1)', ['.at()']],
    ['a?.b.findLast(f)', ['.findLast()']],
    ['window.structuredClone(a)', ['structuredClone']],
    ['Object.hasOwn(a, b)', ['Object.hasOwn']],
    ['a.hasOwn(b); b.navigation; ({ scheduler: 1 })', []],
    ['a.matches(":has(b)")', [':has(']],
    ['a.closest(`x:focus-visible`)', [':focus-visible']],
    ['a.matches("b:not([c], d)")', [':not([c],']],
    ['a.matches("b:not([c]):not(.d) e, f")', []],
    ['/(?<=a)b/', ['lookbehind']],
    ['new RegExp("(?<!a)b")', ['lookbehind']],
    ['/a/d', ['flag d']],
    ['class A { static {} }', ['static block']],
    ['await 1', ['await at the top']],
    ['async () => { await 1 }', []],
    ['class A { #a; has(b) { return #a in b } }', ['#private in']],
    ['a.addEventListener("b", c, { signal })', ['addEventListener with a signal']],
    ['class A { #a = 1; b = 2; #c() { return this.#a } }; a ??= 1_000', []],
  ])('%s is detected', (code, found) => expect(findUnsupportedFeatures(code)).toEqual(found))

  test.each(['/[a--b]/v', 'using a = b', 'import a from "b" with { type: "json" }'])('%s is a syntax error', code =>
    expect(() => findUnsupportedFeatures(code)).toThrow(SyntaxError),
  )

  test('of the site uses nothing beyond the minimum versions without a check', () => {
    const usedFeatures = new Map<string, Set<string>>()
    const scripts = listSiteFiles(inject('siteFolder')).filter(file => /\.m?js$/.test(file))
    expect(scripts.filter(file => !/^(embed\/)?assets\//.test(file))).toEqual(['embed/host-1.js'])
    for (const file of scripts) {
      const name = file.replace(/^.*\//, '')
      const type = /^(boot|notFound|embedBoot|host)-/.test(name) ? 'script' : 'module'
      const chunk = Object.keys(ALLOWED).find(prefix => name.startsWith(`${prefix}-`)) ?? name
      for (const feature of findUnsupportedFeatures(readFile(file), type))
        usedFeatures.set(chunk, (usedFeatures.get(chunk) ?? new Set()).add(feature))
    }
    const sortFeatures = (parts: Iterable<readonly [string, Iterable<string>]>) =>
      Object.fromEntries([...parts].map(([chunk, found]) => [chunk, [...found].sort()]))
    expect(sortFeatures(usedFeatures)).toEqual(
      sortFeatures(Object.entries(ALLOWED).map(([chunk, reasons]) => [chunk, Object.keys(reasons)])),
    )
  })
})

/**
 * Runs before all scripts: removes features beyond the minimum, and `replaceAll`, which is barely older. Keeps
 * `checkVisibility`, which the tests use.
 */
const removeNewFeatures = () => {
  const methods = {
    Array: 'at findLast findLastIndex toReversed toSorted toSpliced with',
    String: 'at isWellFormed toWellFormed replaceAll',
    Set: 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
    Iterator: 'map filter take drop flatMap reduce toArray forEach some every find',
    AbortSignal: 'throwIfAborted',
    HTMLDialogElement: 'showModal',
    HTMLElement: 'showPopover hidePopover togglePopover',
    Document: 'startViewTransition',
    Crypto: 'randomUUID',
  }
  const globals = globalThis as unknown as Record<
    string,
    { prototype: Record<string, unknown> } & Record<string, unknown>
  >
  for (const [type, names] of Object.entries(methods))
    for (const name of names.split(' ')) delete globals[type]?.prototype[name]
  const staticMethods = {
    Object: 'hasOwn groupBy',
    Map: 'groupBy',
    Array: 'fromAsync',
    Promise: 'try withResolvers',
    AbortSignal: 'any timeout',
    URL: 'canParse parse',
    Intl: 'Segmenter',
  }
  for (const [type, names] of Object.entries(staticMethods))
    for (const name of names.split(' ')) delete globals[type]?.[name]
  for (const name of 'structuredClone reportError requestIdleCallback scheduler navigation OffscreenCanvas'.split(' '))
    delete globals[name]
}

/** Renames newer features, so that the browser drops them as an old one does. */
const downgradeCss = (css: string): string =>
  css
    .replace(/(\d)[dsl]v([hw])\b/g, '$1old$2')
    .replace(/(\d)cq([whib])/g, '$1oldcq$2')
    .replace(/@container\b/g, '@old-container')
    .replace(/([{;])container(-type|-name)?:/g, '$1old-container:')
    .replace(/color-mix\(/g, 'old-mix(')
    .replace(/:(has|is|where)\(/g, ':old-$1(')
    .replace(/([{;])(inset|aspect-ratio):/g, '$1old-$2:')
    .replace(/\(scripting:/g, '(old-scripting:')

/** The visible share of the main parts, and the number of visible rows. */
const measurePage = (app: App) =>
  app.evaluate(() => {
    const measureHeight = (selector: string) => {
      const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
      return Math.min(bottom, innerHeight) - Math.max(top, 0)
    }
    const rows = [...document.querySelectorAll('[data-results] li:not([hidden])')]
    return {
      main: measureHeight('main') / innerHeight,
      map: measureHeight('[data-map-state] svg'),
      rows: rows.filter(row => {
        const { top, bottom, height } = row.getBoundingClientRect()
        const at = document.elementFromPoint(60, (top + bottom) / 2)
        return height > 20 && bottom <= innerHeight && row.contains(at)
      }).length,
      overflow: document.documentElement.scrollWidth - innerWidth,
    }
  })

describe('an old browser', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', {
      initScript: removeNewFeatures,
      routes: Object.fromEntries(
        listAssets(/\.css$/).map(name => [
          `**/assets/${name}`,
          { body: downgradeCss(read(name)), contentType: 'text/css' },
        ]),
      ),
    })
    return app.close
  })

  const openPage = async (path: string, viewport: { width: number; height: number }) => {
    await app.page.mouse.move(0, 0)
    await app.page.setViewportSize(viewport)
    await app.openPath(path)
    await app.waitUntilReady()
  }
  const expectNoErrors = async () => {
    expect(app.consoleErrors()).toEqual([])
    expect(await app.alerts()).toEqual([])
  }

  test.each([
    { width: 1440, height: 900 },
    { width: 820, height: 1180 },
    { width: 390, height: 844 },
  ])('of $width x $height shows header, map and list, filters, and opens a cluster', async viewport => {
    await openPage('/', viewport)
    const { main, map, rows, overflow } = await measurePage(app)
    expect(main).toBeGreaterThan(0.7)
    expect(map).toBeGreaterThan(200)
    expect(rows).toBeGreaterThanOrEqual(1)
    expect(overflow).toBeLessThanOrEqual(0)
    await createMapDriver(app).wheel(-200)
    await app.waitForMapState('svg')
    if (viewport.width < 1024) await app.clickButton('筛选')
    await app.toggleFilter('装备制造')
    const expectedCount = CLUSTERS.filter(cluster => cluster.industry === 'equipment').length
    await expect.poll(() => app.resultCount()).toBe(expectedCount)
    // The box itself is visible, not only its label.
    expect(
      await app.page.getByRole('checkbox', { name: /装备制造/ }).evaluate(box => getComputedStyle(box).opacity),
    ).toBe('1')
    const [name = ''] = await app.resultNames()
    await app.openResult(name)
    await app.waitForPanel()
    await expectNoErrors()
  })

  test.each(['?view=table', '?view=matrix', '?compare=dongpo-pickles,rongxian-pottery', 'clusters/dongpo-pickles/'])(
    'shows %s',
    async path => {
      await openPage(`/${path}`, { width: 1366, height: 768 })
      const { main, rows, overflow } = await measurePage(app)
      expect([main > 0.7, rows > 0, overflow <= 0]).toEqual([true, true, true])
      await expectNoErrors()
    },
  )
})

const SCRIPT = 'text/javascript'
const [ENTRY, PANE, BOOT] = ['**/assets/index-*.js', '**/assets/ClusterPane-*.js', '**/assets/boot-*.js']
const CLUSTER = '/clusters/dongpo-pickles/'
const breakEntry = () =>
  read(listAssets(/^index-.*\.js$/).find(name => !read(name).includes('ListFormat')) ?? '').replace(
    /\.useDeferredValue\)\(/,
    '.notThere)(',
  )

describe('the prerendered page stays when', () => {
  test.each<[string, string, string, () => string, string | null]>([
    ['the app is in a syntax of tomorrow', '/', ENTRY, () => 'let a = ;', '刷新页面'],
    ['the app throws at once', CLUSTER, ENTRY, () => 'throw new Error("tomorrow")', '刷新页面'],
    ['the app throws at once, on a link with a filter', '/?industry=materials', ENTRY, () => 'null.a', '刷新页面'],
    ['the app lacks a method while it draws', '/', ENTRY, breakEntry, '刷新页面'],
    ['the app lacks a method while it draws a cluster', CLUSTER, ENTRY, breakEntry, '刷新页面'],
    ['the first script is in a syntax of tomorrow', CLUSTER, BOOT, () => 'let a = ;', null],
    ['a panel throws', CLUSTER, PANE, () => 'export default () => { throw new Error("tomorrow") }', '刷新页面'],
    ['a panel is in a syntax of tomorrow', CLUSTER, PANE, () => 'let a = ;', null],
  ])('%s', async (_, path, pattern, body, expectedAlert) => {
    const app = await openApp(path, {
      routes: { [pattern]: { body: body(), contentType: SCRIPT } },
      waitFor: 'heading',
    })
    if (expectedAlert) await expect.poll(async () => (await app.alerts()).join()).toContain(expectedAlert)
    else await app.page.waitForLoadState('networkidle')
    await expect
      .poll(async () => {
        const { main, rows } = await measurePage(app)
        return [main > 0.7, rows > 0]
      })
      .toEqual([true, true])
    expect(await app.page.locator('[data-results] a:visible').count()).toBe(CLUSTERS.length)
    expect(await app.page.locator('[data-map-state] svg').first().isVisible()).toBe(true)
    if (path === CLUSTER) expect(await app.panelText()).toContain('来源 ')
  })
})
