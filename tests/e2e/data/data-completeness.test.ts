// Every recorded cluster is in the list, on the map, and found by search and link. The numbers shown match the file.
import { beforeAll, describe, expect, test } from 'vitest'
import { DIRECTION, INDUSTRY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { formatListName } from '../../../src/messages/domainFormat'
import { type App, openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import { CLUSTERS, countBy, LISTS, selectCountedMeasures } from '../../support/data/sourceTables'

const ids = CLUSTERS.map(c => c.id).sort()
const WITHOUT_COUNTY = CLUSTERS.filter(c => c.adcode === null).map(c => c.id)
const byLength = [...CLUSTERS].sort((a, b) => a.nameZh.length - b.nameZh.length)
/** The shortest name, the longest, and those of unknown county. */
const SAMPLE = [...byLength.slice(0, 1), ...byLength.slice(-1), ...CLUSTERS.filter(c => c.adcode === null)]

describe('every cluster of data/clusters.json', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/')
    return app.close
  })

  test('is a link in the list, by its whole name', async () => {
    expect([...(await app.resultIds())].sort()).toEqual(ids)
    expect([...(await app.resultNames())].sort()).toEqual(CLUSTERS.map(c => c.nameZh).sort())
  })

  test('is a link on the map or in its inset, by its whole name, once', async () => {
    const map = createMapDriver(app)
    expect([...(await map.getLinkIds())].sort()).toEqual(ids)
    expect([...(await map.getSymbolNames())].sort()).toEqual(CLUSTERS.map(c => c.nameZh).sort())
  })

  test.each(WITHOUT_COUNTY)('%s, whose county is unknown, is marked at its city', async id => {
    expect(await createMapDriver(app).getSymbolDescription(id)).toContain('县未注明，标在市（州）')
  })

  // src/model/dataset/selection.test.ts checks every name and every link.
  test('is found by its name', async () => {
    for (const { id, nameZh } of SAMPLE) {
      await app.searchFor(nameZh)
      await expect.poll(() => app.resultIds()).toEqual([id])
    }
    await app.searchFor('')
    await expect.poll(() => app.resultCount()).toBe(CLUSTERS.length)
  })

  test('opens by its link', async () => {
    for (const { id, nameZh } of SAMPLE) {
      await app.navigateInPage(`?cluster=${id}`)
      await expect.poll(() => app.panelHeading()).toBe(nameZh)
    }
    expect(app.consoleErrors()).toEqual([])
  })
})

describe('the numbers shown', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/')
    return app.close
  })

  test('beside the filters are those of the file', async () => {
    const filterCounts = await app.filterCounts()
    const industries = countBy(CLUSTERS, c => [c.industry])
    for (const [id, { name }] of Object.entries(INDUSTRY)) expect(filterCounts[name], name).toBe(industries[id] ?? 0)
    const levels = countBy(CLUSTERS, c => c.recognitions.map(r => r.level))
    for (const [id, name] of Object.entries(LEVEL)) expect(filterCounts[name], name).toBe(levels[id])
    const lists = countBy(CLUSTERS, c => c.recognitions.flatMap(r => r.list ?? []))
    for (const list of LISTS) expect(filterCounts[formatListName(list as never)], list.id).toBe(lists[list.id] ?? 0)
    const scopes = countBy(CLUSTERS, c => [...new Set(c.figures.map(figure => figure.scope))])
    for (const [id, name] of Object.entries(SCOPE)) expect(filterCounts[name], name).toBe(scopes[id] ?? 0)
    const otherNames: string[] = [DIRECTION, STATUS, SCOPE].flatMap(words => Object.values(words))
    const cities = Object.values(countBy(CLUSTERS, c => [c.prefecture])).sort()
    const byCity = Object.entries(filterCounts).filter(
      ([name, count]) => count > 0 && !/级|^(电子|装备|食品|能源|先进|医药)/.test(name) && !otherNames.includes(name),
    )
    expect(byCity.map(([, count]) => count).sort()).toEqual(cities)
    const inCity = countBy(CLUSTERS, c => [c.prefecture])
    expect(filterCounts).toMatchObject({ 成都: inCity['510100'], 绵阳: inCity['510700'], 阿坝: inCity['513200'] ?? 0 })
  })

  test('in the first sentence, the list and the industry panel are those of the file', async () => {
    const cities = countBy(CLUSTERS, c => [c.prefecture])
    const total = `已收录 ${CLUSTERS.length} 个集群，分布在 ${Object.keys(cities).length} 个市（州）`
    expect(await app.headline()).toBe(`${total}，${cities['510100']} 个在成都`)
    const panel = await app.panelText()
    for (const [id, count] of Object.entries(countBy(CLUSTERS, c => [c.industry])))
      expect(panel).toMatch(new RegExp(`${INDUSTRY[id as keyof typeof INDUSTRY].name}[^]{0,40}?${count}\\n`))
    for (const { namesKnown, sizeInSichuan } of LISTS)
      expect(panel).toContain(`${namesKnown} / ${sizeInSichuan ?? '总数未查到'}`)
  })

  test('in the measures panel are those of the file', async () => {
    await app.panelTab('培育措施')
    const total = CLUSTERS.flatMap(selectCountedMeasures).length
    const withMeasures = CLUSTERS.filter(c => selectCountedMeasures(c).length > 0).length
    await expect.poll(() => app.panelHeading()).toBe(`${withMeasures} 个集群有 ${total} 条公开措施`)
  })
})
