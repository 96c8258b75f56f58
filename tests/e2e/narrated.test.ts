// What a screen reader is told: names, landmarks, headings, languages, and each step once.
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app'
import { mapOf } from '../support/map'
import { listen, spoken } from '../support/senses'
import { KEY_VIEWS, show } from '../support/views'

test('a symbol of the map speaks its name, industry, level and standing', async () => {
  const app = await openApp('/', { viewport: { width: 1240, height: 700 } })
  const symbol = '[data-map-state] > svg a[data-item="santai-textile-footwear"]'
  const santai = {
    role: 'link',
    name: '绵阳市三台县纺织鞋服产业集群',
    description: expect.stringMatching(/^食品轻纺，省级，.*期满未见复核/),
  }
  expect(await spoken(app, symbol)).toEqual(santai)
  await mapOf(app).reachForMap()
  await app.mapIsIdle()
  expect(await spoken(app, symbol)).toEqual(santai)
})

test('each step is said once: a filter, a search, a day, another view', async () => {
  const app = await openApp('/')
  const said = await listen(app)
  await app.toggleFilter('绵阳')
  expect(await said()).toEqual(['地图，绵阳市：找到 4 个集群，共 32 个'])
  await app.searchFor('连接器')
  await app.page.getByRole('option').first().waitFor()
  expect(await said()).toEqual([expect.stringMatching(/条建议|个建议|建议/)])
  await app.page.getByRole('combobox').blur()
  expect(await said()).toEqual([expect.stringMatching(/^地图，绵阳市，.*连接器.*：找到 1 个集群，共 32 个$/)])
  await app.follow('?asof=2024-12-31')
  expect((await said()).filter(text => /^地图，.*2024-12-31.*：/.test(text))).toHaveLength(1)
  await app.follow('?view=table')
  expect(await said()).toEqual(['表格：全部 32 个集群'])
})

describe('in every view', () => {
  test('parts of the page are landmarks with names, and headings leave out no level', async () => {
    const app = await openApp('/')
    for (const view of KEY_VIEWS) {
      await show(app, view)
      const { headings, parts, strays } = await app.evaluate(() => {
        const shown = (el: Element) => el.checkVisibility({ visibilityProperty: true })
        const name = (el: Element) =>
          el.getAttribute('aria-label') ??
          document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent ??
          ''
        const PARTS = 'header:not(main *), nav, main, search, section'
        return {
          headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
            .filter(shown)
            .map(h => Number(h.tagName[1])),
          parts: [...document.querySelectorAll(PARTS)]
            .filter(shown)
            .map(el => [el.tagName.toLowerCase(), name(el)])
            .filter(([tag, name]) => tag !== 'section' || name !== ''), // without a name it is no landmark
          strays: [...document.querySelectorAll('h2, [data-results], [data-map-state]')]
            .filter(el => shown(el) && !el.closest('main, dialog'))
            .map(el => el.textContent ?? ''),
        }
      })
      expect(
        headings.filter(level => level === 1),
        view.name,
      ).toHaveLength(1)
      expect(
        headings.filter((level, i) => level > (headings[i - 1] ?? 0) + 1),
        view.name,
      ).toEqual([])
      for (const part of ['header', 'main', 'search']) expect(parts.filter(([tag]) => tag === part)).toHaveLength(1)
      const named = parts.filter(([tag]) => tag === 'nav' || tag === 'section').map(([tag, name]) => `${tag} ${name}`)
      expect(
        named.filter(words => /^\w+ $/.test(words)),
        view.name,
      ).toEqual([])
      expect(new Set(named).size, view.name).toBe(named.length)
      expect(strays, view.name).toEqual([])
    }
  })

  test('the page says its language, and that of names in another', async () => {
    const app = await openApp('/')
    for (const view of KEY_VIEWS) {
      await show(app, view)
      const foreign = await app.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (/[a-z]{3,} [a-z]{3,}/i.test(node.nodeValue ?? '')) {
            const parent = node.parentElement as Element
            if (!parent.closest('script, style, noscript, [lang="en"]')) found.push(node.nodeValue ?? '')
          }
        return found
      })
      expect(foreign, view.name).toEqual([])
    }
    expect(await app.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
  })

  test('only the original of a source opens another window, and its link says so', async () => {
    const app = await openApp('/')
    for (const view of KEY_VIEWS) {
      await show(app, view)
      const silent = await app.page
        .locator('a[target]')
        .evaluateAll(links => links.map(link => link.textContent ?? '').filter(text => !text.includes('新窗口')))
      expect(silent, view.name).toEqual([])
    }
  })
})
