// A user's journey: the clusters of a city, one of them, its link in another page, and back. Title and focus follow.
import { describe, expect, test } from 'vitest'
import { openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const SANTAI = '绵阳市三台县纺织鞋服产业集群'
const getIdsIn = (city: string) =>
  findClustersIn(city)
    .map(c => c.id)
    .sort()

describe('the round trip', () => {
  test('from a city to a cluster, its link in a new page, and back to the start', async () => {
    const app = await openApp('/', { readClipboard: true })
    await app.toggleFilter('绵阳')
    await expect.poll(() => app.param('city')).toBe('510700')
    await expect.poll(async () => [...(await app.resultIds())].sort()).toEqual(getIdsIn('510700'))

    await app.openResult('三台县')
    await app.waitForPanel()
    expect(await app.panelHeading()).toBe(SANTAI)
    await expect.poll(() => app.title()).toBe(`${SANTAI} · 绵阳市 · 四川特色产业集群图`)
    expect(await app.focused()).toBe(`h2 ${SANTAI}`)
    await app.page.getByText('有效期满以后').waitFor()
    const panel = await app.panelText()
    for (const part of ['认定与有效期', '公开数据', '亿元', '培育措施，按六个方向', '来源'])
      expect(panel).toContain(part)
    const list = await app.resultIds()

    const link = await app.copyLink()
    expect(new URL(link).search).toBe('?city=510700&cluster=santai-textile-footwear')
    const otherApp = await openApp(new URL(link).search)
    await otherApp.waitForPanel()
    await expect.poll(() => otherApp.panelText()).toBe(panel)
    expect(await otherApp.resultIds()).toEqual(list)
    expect(await otherApp.title()).toBe(await app.title())

    await app.back()
    await expect.poll(() => app.currentQuery()).toBe('/?city=510700')
    expect([...(await app.resultIds())].sort()).toEqual(getIdsIn('510700'))
    await expect.poll(() => app.title()).toBe('绵阳市 · 四川特色产业集群图')
    await app.back()
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.length)
    expect(app.currentQuery()).toBe('/')
    await expect.poll(() => app.title()).toBe('四川特色产业集群图')
    await app.forward()
    await app.forward()
    await expect.poll(() => app.panelHeading()).toBe(SANTAI)
    expect(app.consoleErrors()).toEqual([])
  })

  test('a link that asks for a city selects it on the map and in the list', async () => {
    const app = await openApp('?city=510700')
    expect([...(await app.resultIds())].sort()).toEqual(getIdsIn('510700'))
    expect([...(await createMapDriver(app).getLinkIds())].sort()).toEqual(getIdsIn('510700'))
    expect(await app.headline()).toBe(`已收录 ${getIdsIn('510700').length} 个集群，在绵阳`)
  })

  test('closing a panel brings the focus back to where the cluster was chosen', async () => {
    const app = await openApp('/')
    await app.openResult('三台县')
    await app.waitForPanel()
    await app.closePanel()
    await expect.poll(() => app.param('cluster')).toBeNull()
    expect(await app.focused()).not.toBe('body')
    expect(await app.focused()).toContain('三台县')
  })

  test('choosing another cluster from the list updates the panel and the focus', async () => {
    const app = await openApp('?cluster=santai-textile-footwear')
    await app.openResult('连接器')
    await expect.poll(() => app.panelHeading()).toBe('绵阳市涪城区连接器产业集群')
    expect(await app.focused()).toBe('h2 绵阳市涪城区连接器产业集群')
    await expect.poll(() => app.param('cluster')).toBe('fucheng-connectors')
    await app.back()
    await expect.poll(() => app.panelHeading()).toBe(SANTAI)
  })

  test('a link keeps the measures panel that was open', async () => {
    const app = await openApp('/')
    await app.panelTab('培育措施')
    await expect.poll(() => app.currentQuery()).toBe('/?panel=measures')
    const otherApp = await openApp(app.currentQuery())
    await expect.poll(() => otherApp.panelHeading()).toMatch(/条公开措施$/)
  })
})
