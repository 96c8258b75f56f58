// Filters by checkbox, by search and by the map. Each is one step of history, and none leads to a dead end.
import { describe, expect, test } from 'vitest'
import { openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { getIdsFor } from '../../support/data/search'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const ALL = CLUSTERS.length
const countClusters = (matches: (c: (typeof CLUSTERS)[number]) => boolean) => CLUSTERS.filter(matches).length
const inMianyang = findClustersIn('510700').length

describe('filters', () => {
  test('are alternatives within one kind, narrow across kinds, and each is a history entry', async () => {
    const app = await openApp('/')
    const start = await app.historyLength()
    await app.toggleFilter('装备制造')
    await expect.poll(() => app.resultCount()).toBe(countClusters(c => c.industry === 'equipment'))
    await app.toggleFilter('先进材料')
    const both = countClusters(c => c.industry === 'equipment' || c.industry === 'materials')
    await expect.poll(() => app.resultCount()).toBe(both)
    expect(await app.resultCountText()).toBe(`找到 ${both} 个集群，共 ${ALL} 个`)
    await app.toggleFilter('国家级')
    await expect.poll(() => app.currentQuery()).toBe('/?industry=equipment,materials&level=national')
    const national = countClusters(
      c => ['equipment', 'materials'].includes(c.industry) && c.recognitions.some(r => r.level === 'national'),
    )
    await expect.poll(() => app.resultCount()).toBe(national)
    expect(await app.chips()).toEqual(['装备制造', '先进材料', '国家级', '清除全部'])
    expect(await app.historyLength()).toBe(start + 3)

    await app.back()
    await expect.poll(() => app.currentQuery()).toBe('/?industry=equipment,materials')
    await app.clickButton('去掉“装备制造”')
    await expect.poll(() => app.currentQuery()).toBe('/?industry=materials')
    await app.clickButton('清除全部')
    await expect.poll(() => app.resultCount()).toBe(ALL)
    await expect.poll(() => app.currentQuery()).toBe('/')
  })

  test('by list and by the scope of figures keep the clusters that have one', async () => {
    const app = await openApp('/')
    const expectIds = (matches: (c: (typeof CLUSTERS)[number]) => boolean) =>
      expect
        .poll(async () => [...(await app.resultIds())].sort())
        .toEqual(
          CLUSTERS.filter(matches)
            .map(c => c.id)
            .sort(),
        )
    await app.toggleFilter('省级 2024')
    await expect.poll(() => app.param('list')).toBe('sc-2024')
    await expectIds(c => c.recognitions.some(r => r.list === 'sc-2024'))
    await app.clickButton('清除全部')
    await app.toggleFilter('园区')
    await expect.poll(() => app.param('scope')).toBe('park')
    await expectIds(c => c.figures.some(figure => figure.scope === 'park'))
    expect(await app.chips()).toEqual(['有园区口径的数据', '清除全部'])
  })

  test('by county offer the counties of the chosen city, and a disabled one says why', async () => {
    // The city's name is rewritten as its code. Every form of a value is in tests/contract/links.golden.json.
    const app = await openApp('?city=绵阳市&industry=food-textile')
    expect(app.currentQuery()).toBe('/?city=510700&industry=food-textile')
    await app.page.getByText(/^县（市、区）：/).click()
    const county = (name: string) => app.page.getByRole('checkbox', { name })
    expect(await county('三台县').isEnabled()).toBe(true)
    expect(await county('涪城区').isDisabled()).toBe(true)
    expect(await county('涪城区').getAttribute('aria-description')).toBe('与已选条件同时选为 0 个，请先去掉其他条件')
    expect(await county('沿滩区').count()).toBe(0)
    await app.toggleFilter('三台县')
    await expect.poll(() => app.param('county')).toBe('510722')
    expect(await app.resultIds()).toEqual(['santai-textile-footwear'])
  })
})

describe('the search box', () => {
  test('finds by county pinyin, initials and product, leaves no step in history, and a second Escape clears it', async () => {
    const app = await openApp('/')
    const start = await app.historyLength()
    await app.searchFor('santai')
    await expect.poll(() => app.resultIds()).toEqual(['santai-textile-footwear'])
    await expect.poll(() => app.currentQuery()).toBe('/?q=santai')
    await app.searchFor('东坡泡菜')
    await expect.poll(() => app.resultIds()).toEqual(['dongpo-pickles'])
    await app.searchFor('泵阀 自贡')
    await expect.poll(() => app.resultIds()).toEqual(['yantan-pump-valve'])
    await expect.poll(() => app.page.getByRole('option').count()).toBeGreaterThan(0)
    await app.pressKey('Escape')
    expect(await app.searchText()).toBe('泵阀 自贡')
    await app.pressKey('Escape')
    await expect.poll(() => app.resultCount()).toBe(ALL)
    expect(await app.searchText()).toBe('')
    await expect.poll(() => app.currentQuery()).toBe('/')
    expect(await app.historyLength()).toBe(start)
  })

  test('without results offers to remove each filter, with the resulting count, or all', async () => {
    const pickles = getIdsFor('?q=泡菜')
    const app = await openApp('?city=510700&q=泡菜')
    expect(await app.resultCountText()).toBe(`找到 0 个集群，共 ${ALL} 个`)
    expect(await app.headline()).toBe('没有符合条件的集群')
    expect(await app.panelText()).not.toContain('NaN')
    await app.clickButton(new RegExp(`去掉“绵阳市”.*${pickles.length} 个`, 's'))
    await expect.poll(() => app.resultIds()).toEqual(pickles)
    await expect.poll(() => app.param('city')).toBeNull()
    await app.back()
    await expect.poll(() => app.resultCount()).toBe(0)
    await app.clickButton(new RegExp(`去掉.*泡菜.*${inMianyang} 个`, 's'))
    await expect.poll(() => app.resultCount()).toBe(inMianyang)
    await app.navigateInPage('?q=外星飞碟')
    await expect.poll(() => app.resultCount()).toBe(0)
    await app.clickButton(`清除全部条件，看 ${ALL} 个`)
    await expect.poll(() => app.resultCount()).toBe(ALL)
  })
})

test('on the map a county and the name of a city filter, and a symbol opens its cluster, each one step of history', async () => {
  const app = await openApp('/')
  const start = await app.historyLength()
  const map = createMapDriver(app)
  await map.clickAt(await map.findCountyPoint('510722'))
  await expect.poll(() => app.param('county')).toBe('510722')
  await expect.poll(() => app.resultIds()).toEqual(['santai-textile-footwear'])
  expect(await app.chips()).toContain('三台县')
  await app.back()
  await expect.poll(() => app.resultCount()).toBe(ALL)
  await map.clickCity('510700')
  await expect.poll(() => app.param('city')).toBe('510700')
  await expect.poll(() => app.resultCount()).toBe(inMianyang)
  await app.back()
  await expect.poll(() => app.resultCount()).toBe(ALL)
  await map.clickSymbol('dongpo-pickles')
  await expect.poll(() => app.panelHeading()).toBe('东坡泡菜食品产业集群')
  await expect.poll(() => app.historyLength()).toBe(start + 1)
  expect(await app.resultCount()).toBe(ALL)
})

test('a restored page checks the filters of its URL, not those it was left with', async () => {
  const app = await openApp('/')
  await app.toggleFilter('装备制造')
  await expect.poll(() => app.param('industry')).toBe('equipment')
  await app.openPath('/nowhere')
  // The page must not go while the call that asks for it waits for its answer.
  await app.evaluate(() => void setTimeout(() => history.go(-2)))
  await app.page.waitForURL(({ search, pathname }) => !search && !pathname.endsWith('nowhere'))
  await app.page.locator('html[data-state="ready"]').waitFor()
  await expect.poll(() => app.currentQuery()).toBe('/')
  await expect.poll(() => app.page.locator('label input:checked').count()).toBe(0)
  await expect.poll(app.resultCount).toBe(ALL)
})
