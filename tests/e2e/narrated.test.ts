// What a screen reader is told of a symbol, and of each step, once.
import { expect, test } from 'vitest'
import { openApp } from '../support/app'
import { CLUSTERS, clustersIn } from '../support/records'
import { listen, spoken } from '../support/senses'

const ALL = CLUSTERS.length
const inCity = clustersIn('510700')

test('a symbol of the map speaks its name, industry, level and standing', async () => {
  const app = await openApp('/')
  expect(await spoken(app, '[data-map-state] > svg a[data-item="santai-textile-footwear"]')).toEqual({
    role: 'link',
    name: expect.stringMatching(/^三台.*，绵阳市三台县纺织鞋服产业集群$/),
    description: expect.stringMatching(/^食品轻纺，省级，.*有效期满，未查到复核结果/),
  })
})

test('each step is said once: a filter, a search, a day, another view', async () => {
  const app = await openApp('/', { ownClock: true })
  const said = await listen(app)
  await app.toggleFilter('绵阳')
  expect(await said()).toEqual([`地图，绵阳市：找到 ${inCity.length} 个集群，共 ${ALL} 个`])
  // The first search also fetches what suggestions are made of: what is found may be said before they are there.
  await app.searchFor('连')
  await app.page.getByRole('option').first().waitFor()
  const first = await said()
  expect(first.filter(text => text.includes('建议'))).toHaveLength(1)
  expect(new Set(first).size).toBe(first.length)
  await app.searchFor('连接器')
  expect(await said()).toEqual([expect.stringMatching(/条建议|个建议|建议/)])
  await app.page.getByRole('combobox').blur()
  const connectors = inCity.filter(c => c.nameZh.includes('连接器')).length
  const found = new RegExp(`^地图，绵阳市，.*连接器.*：找到 ${connectors} 个集群，共 ${ALL} 个$`)
  expect(await said()).toEqual([expect.stringMatching(found)])
  await app.follow('?asof=2024-12-31')
  expect((await said()).filter(text => /^地图，.*2024-12-31.*：/.test(text))).toHaveLength(1)
  await app.follow('?view=table')
  expect(await said()).toEqual([`表格：全部 ${ALL} 个集群`])
})
