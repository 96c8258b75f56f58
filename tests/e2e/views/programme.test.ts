// The programme and the method views: each statement has its source, and gaps are named.
import { beforeAll, describe, expect, test } from 'vitest'
import { hasHorizontalScroll } from '../../support/browser/accessibilityChecks'
import { type App, type Locator, openApp } from '../../support/browser/appDriver'
import { CLUSTERS, LISTS, readPublished } from '../../support/data/sourceTables'

const ARTICLE_SELECTOR = '[data-article]'
const PROGRAMME = JSON.parse(readPublished('data/v1/programme.json')) as {
  readonly rules: readonly object[]
  readonly sources: readonly object[]
  readonly excluded: object
  readonly changes: object
  readonly recorded: object
}
/** The texts that cite a source, at any depth of the file. */
const collectStatements = (value: unknown): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : [
        ...('textZh' in value && 'source' in value ? [String(value.textZh)] : []),
        ...Object.values(value).flatMap(collectStatements),
      ]
const VERSION = (JSON.parse(readPublished('data/v1/index.json')) as { readonly version: string }).version

const expectSourceOpens = async (mark: Locator) => {
  await mark.locator('summary').click()
  await expect.poll(() => mark.innerText()).toMatch(/[ABCD][\s\S]*·/)
}

describe('the programme', () => {
  test('shows each list with how many of its names are recorded, and every statement with its source, which opens in place', async () => {
    const app = await openApp('?view=programme')
    const page = app.page.locator(ARTICLE_SELECTOR)
    await page.getByRole('heading', { level: 2 }).waitFor()
    const words = await page.innerText()
    const knownCount = LISTS.reduce((sum, list) => sum + list.namesKnown, 0)
    expect(words).toContain(`${LISTS.length} 份认定名单，本站收录其中 ${knownCount} 个名称`)
    for (const { level, namesKnown, size } of LISTS.filter(list => list.level === 'province'))
      expect(words, level).toContain(
        size === null
          ? `总数未查到；本站收录 ${namesKnown} 个名称，缺数未查到`
          : `公布 ${size} 个；本站收录 ${namesKnown} 个名称，尚缺 ${size - namesKnown} 个`,
      )
    const mark = page.locator('details[data-source]').first()
    await mark.locator('summary').click()
    expect(await mark.innerText()).toMatch(/20\d\d/)

    const { excluded, changes, recorded, sources, ...publishedParts } = PROGRAMME
    const statements = collectStatements(publishedParts)
    expect(statements.length).toBeGreaterThan(publishedParts.rules.length)
    const unsourced = await app.evaluate(statements => {
      const items = [...document.querySelectorAll('[data-article] li:has([data-source]):not(:has(li))')]
      const sourcedText = items.map(li => li.textContent ?? '').join('\n')
      return statements.filter(statement => !sourcedText.includes(statement))
    }, statements)
    expect(unsourced).toEqual([])
    expect(app.consoleErrors()).toEqual([])
  })
})

describe('the method', () => {
  test('explains the recognition status, the coverage of each cluster, which opens beside it, and lists every source', async () => {
    const app = await openApp('?view=method')
    const page = app.page.locator(ARTICLE_SELECTOR)
    await page.getByRole('heading', { name: '认定状态的计算方法' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(CLUSTERS.length)
    expect(await page.locator('details ol > li').count()).toBe(PROGRAMME.sources.length)
    expect(await page.innerText()).toContain('船山区电子元器件产业集群')
    await page.locator('a', { hasText: '三台' }).first().click()
    await expect.poll(() => app.param('cluster')).toBe('santai-textile-footwear')
    await app.waitForPanel()
  })

  test('a report has version and link', async () => {
    const app = await openApp('?view=method&city=510700')
    const text = app.page.locator(`${ARTICLE_SELECTOR} pre`)
    await expect.poll(() => text.innerText()).toContain('view=method')
    expect(await text.innerText()).toContain(`资料截至：${VERSION}`)
  })
})

test('on a phone the pages have the screen to themselves, without scrolling sideways', async () => {
  const app = await openApp('?view=programme', { viewport: { width: 320, height: 640 }, waitFor: 'heading' })
  await app.page.locator(`${ARTICLE_SELECTOR} h2`).waitFor()
  expect(await hasHorizontalScroll(app)).toBe(false)
})

describe('in the panel of a cluster', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('?cluster=santai-textile-footwear', { readClipboard: true })
    await app.waitForPanel()
    return app.close
  })

  test('a cluster against the national standard: figures evaluated one by one, other scopes and gaps marked', async () => {
    const disclosure = app.page.locator('[data-panel] details', {
      has: app.page.locator('summary', { hasText: '对照国家认定标准' }),
    })
    await disclosure.locator('> summary').click()
    await disclosure.locator('h4').first().waitFor()
    expect(await disclosure.locator('h4').count()).toBe(8)
    const text = await disclosure.innerText()
    expect(text).toMatch(/达到：产值 60 亿元（2023-03，园区）/)
    // 百亿级 is neither output nor revenue in its source, so it is compared with nothing.
    expect(text).not.toContain('百亿级')
    expect(text).toContain('口径不同：这是园区数据')
    expect(text).toContain('未查到可比的数据')
    expect(text).toContain('国家标准的数值未查到')
    await disclosure.locator('details[data-source] summary').first().click()
    expect(await disclosure.locator('details[data-source]').first().innerText()).toMatch(/认定标准|20\d\d/)
  })

  test('a recognition, a date, a figure, a measure, a firm and a note each open their source in place', async () => {
    const panel = app.page.locator('[data-panel]')
    for (const place of ['li[data-status]', '[data-timeline] li', 'dl > div'])
      await expectSourceOpens(panel.locator(`${place} details[data-source]`).first())
    for (const title of ['培育措施，按六个方向', '见于报道的企业', '说明']) {
      const section = panel
        .locator('section')
        .filter({ has: app.page.getByRole('heading', { name: title, exact: true }) })
      await expectSourceOpens(section.locator('details[data-source]').first())
    }
    expect(app.currentQuery()).toBe('/?cluster=santai-textile-footwear')
  })

  test('a report on a figure holds the figure, its sentence, its source and the version', async () => {
    const figure = app.page.locator('[data-panel] dl > div').first()
    await figure.getByText('本站摘述').click()
    await figure.getByText('报告这项数据有误').click()
    await figure.getByRole('button', { name: '复制这段文字' }).click()
    await expect.poll(() => app.evaluate(() => navigator.clipboard.readText())).toMatch(/集群或名单：绵阳市三台县/)
    const text = await app.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/数据或表述：百亿级 · 规模 约 100 亿元/)
    expect(text).toMatch(/现注来源：.+B 级/)
    expect(text).toContain(`资料截至：${VERSION}`)
    expect(text).toContain('/clusters/santai-textile-footwear/')
  })
})

describe('sources', () => {
  test('the coverage of a list leads to its sources', async () => {
    const app = await openApp('/')
    await app.page.getByRole('link', { name: '省级 2023 第一批的来源' }).click()
    await expect.poll(() => app.focused()).toMatch(/^li 省级 2023 第一批/)
    await expectSourceOpens(app.page.locator('#list-sc-2023 details[data-source]').first())
  })

  test('the coverage leads to a request for what is missing, to be copied', async () => {
    const app = await openApp('/', { readClipboard: true })
    const requestLink = app.page.getByRole('link', { name: '尚缺名称的取得办法' })
    await requestLink.click()
    await expect.poll(() => app.focused()).toMatch(/^h3 名单/)
    expect(app.currentPath()).toBe('/programme/#coverage')
    const list = app.page.locator('details[data-list="sc-2023"]')
    await list.locator('> summary').click()
    await list.getByRole('button', { name: '复制申请' }).click()
    await expect
      .poll(() => app.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^四川省经济和信息化厅.*机构：[\s\S]*第一批（2023年度）[\s\S]*17个[\s\S]*复核结果/)
    await app.page.getByRole('navigation', { name: '本页目录' }).getByRole('link', { name: '市（州）要做什么' }).click()
    await expect.poll(() => app.focused()).toBe('h3 市（州）要做什么')
    await requestLink.click()
    await expect.poll(() => app.focused()).toMatch(/^h3 名单/)
  })

  test('a term leads to its definition, and back', async () => {
    const app = await openApp('/')
    await app.page.locator('[data-panel] [data-term="recorded"]').click()
    await expect.poll(() => app.focused()).toMatch(/已收录.*至少有一个来源/)
    expect(app.currentPath()).toBe('/method/#term-recorded')
    await app.back()
    await expect.poll(() => app.mapState()).not.toBeNull()
  })
})

test.each(['programme', 'method'])('/%s/ can be read with scripts off, with its sources', async page => {
  const app = await openApp(`/${page}/`, { javaScript: false, waitFor: 'heading' })
  const article = app.page.locator(ARTICLE_SELECTOR)
  expect(await article.locator('h2').isVisible()).toBe(true)
  const mark = article.locator('details[data-source]').first()
  await mark.locator('summary').click()
  expect(await mark.innerText()).toMatch(/20\d\d/)
  expect(await app.title()).toMatch(/^(政策|方法) · /)
})
