// Accessible names of symbols, and one announcement for each step.
import { expect, test } from 'vitest'
import { getAccessibleNode, recordAnnouncements } from '../../support/browser/accessibilityChecks'
import { openApp } from '../../support/browser/appDriver'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const ALL = CLUSTERS.length
const inCity = findClustersIn('510700')

test('a symbol of the map has its name, industry, level and status as accessible name and description', async () => {
  const app = await openApp('/')
  expect(await getAccessibleNode(app, '[data-map-state] > svg a[data-map-item="santai-textile-footwear"]')).toEqual({
    role: 'link',
    name: expect.stringMatching(/^三台.*，绵阳市三台县纺织鞋服产业集群$/),
    description: expect.stringMatching(/^食品轻纺，省级，.*有效期满，未查到复核结果/),
  })
})

test('each step is announced once: a filter, a search, a day, another view', async () => {
  const app = await openApp('/', { fakeClock: true })
  const takeAnnouncements = await recordAnnouncements(app)
  await app.toggleFilter('绵阳')
  expect(await takeAnnouncements()).toEqual([`地图，绵阳市：找到 ${inCity.length} 个集群，共 ${ALL} 个`])
  // The first search also loads the suggestions, so its result may be announced before them.
  await app.searchFor('连')
  await app.page.getByRole('option').first().waitFor()
  const searchAnnouncements = await takeAnnouncements()
  expect(searchAnnouncements.filter(text => text.includes('建议'))).toHaveLength(1)
  expect(new Set(searchAnnouncements).size).toBe(searchAnnouncements.length)
  await app.searchFor('连接器')
  expect(await takeAnnouncements()).toEqual([expect.stringMatching(/条建议|个建议|建议/)])
  await app.page.getByRole('combobox').blur()
  const expectedCount = inCity.filter(c => c.nameZh.includes('连接器')).length
  const expectedText = new RegExp(`^地图，绵阳市，.*连接器.*：找到 ${expectedCount} 个集群，共 ${ALL} 个$`)
  expect(await takeAnnouncements()).toEqual([expect.stringMatching(expectedText)])
  await app.navigateInPage('?asof=2024-12-31')
  expect((await takeAnnouncements()).filter(text => /^地图，.*2024-12-31.*：/.test(text))).toHaveLength(1)
  await app.navigateInPage('?view=table')
  expect(await takeAnnouncements()).toEqual([`表格：全部 ${ALL} 个集群`])
})
