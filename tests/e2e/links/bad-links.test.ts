// Links with invalid parts: no crash, a notice that names them, and a usable view.
import { beforeAll, describe, expect, test } from 'vitest'
import { PREFECTURES } from '../../../src/domain/place/prefectures'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { CLUSTERS, findClustersIn } from '../../support/data/sourceTables'

const cities = Array.from({ length: 50 }, (_, i) => `51${String(i).padStart(2, '0')}00`).join(',')
const ALL = CLUSTERS.length
const IN_MIANYANG = findClustersIn('510700').length
const IN_SANTAI = CLUSTERS.filter(c => c.adcode === '510722').length

type BadLink = readonly [name: string, link: string, notice: RegExp | null, results: number]

/** Opened by a page load: their decoding or their notice depends on it. A notice of null means none. */
const LOADED_LINKS: readonly BadLink[] = [
  ['fifty times the parameter', `?${'city=510700&'.repeat(50)}`, /市（州）.*重复/s, IN_MIANYANG],
  ['10 kB of search', `?q=${'x'.repeat(10_000)}`, /超过 40 个字/, 0],
  ['a misspelt parameter', '?indstry=equipment', /“indstry”不是本站的参数，可能应为“industry”/, ALL],
  ['names of object properties', '?view=constructor&panel=__proto__', /视图.*constructor.*无法识别/s, ALL],
  ['broken escapes', '?q=%E7%BB%&city=%', /市（州）.*%/s, 0],
  ['the bytes of another encoding', '?q=%C3%E0', null, 0],
  ['markup', '?q=<script>alert(1)</script>&industry=<b>', /产业.*<b>/s, 0],
]

/** Opened in the same page. */
const NAVIGATED_LINKS: readonly BadLink[] = [
  ['fifty cities', `?city=${cities}`, /市（州）.*无法识别/s, ALL],
  ['every city', `?city=${PREFECTURES.map(p => p.code).join(',')}`, null, ALL],
  ['an invalid camera', '?at=NaN/x/1e9', /地图位置.*NaN\/x\/1e9/s, ALL],
  ['a path as a cluster', '?cluster=../../etc', /集群.*\.\.\/\.\.\/etc/s, ALL],
  ['an emoji', '?city=🐼', /市（州）.*🐼/s, ALL],
  ['a county that does not exist', '?county=510999', /510999.*县（市、区）/s, ALL],
  ['a list that does not exist', '?list=sc-2099', /sc-2099.*名单/s, ALL],
  ['an unknown language', '?lang=fr', /语言.*fr.*无法识别/s, ALL],
  ['an unknown parameter', '?foo=bar', null, ALL],
  ['a former code with several successors', '?county=512921', /没有编号为 512921 的县（市、区）/, ALL],
  ['an unknown view', '?view=globe', /视图.*globe.*无法识别/s, ALL],
  [
    'five clusters side by side',
    '?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors,yantan-pump-valve,rongxian-pottery',
    /“rongxian-pottery” 未使用.*最多 4 个/s,
    ALL,
  ],
  ['unknown clusters side by side', '?compare=nobody-here', /没有编号为 nobody-here 的集群/, ALL],
  ['a stray percent sign', '?q=50%', null, 0],
]

const expectNotice = async (app: App, noticePattern: RegExp | null, results: number) => {
  await waitForDomIdle(app)
  const notice = (await app.notices()).filter(text => text.includes('链接中有无法识别的内容'))
  if (noticePattern) expect(notice.join()).toMatch(noticePattern)
  else expect(notice).toEqual([])
  expect(await app.resultCount()).toBe(results)
  expect(app.consoleErrors()).toEqual([])
}

describe('a link with', () => {
  test.each(LOADED_LINKS)('%s', async (_, link, noticePattern, results) => {
    await expectNotice(await openApp(link), noticePattern, results)
  })

  describe('in the same page', () => {
    let app: App
    beforeAll(async () => {
      app = await openApp('/')
      return app.close
    })
    test.each(NAVIGATED_LINKS)('%s', async (_, link, noticePattern, results) => {
      await app.navigateInPage(link)
      await expectNotice(app, noticePattern, results)
    })
  })

  test.each([
    ['a full stop at the end', '?city=510700。', '/cities/mianyang/', IN_MIANYANG],
    ['capitals and HTML entities', '?City=绵阳市&amp;panel=measures', '/cities/mianyang/?panel=measures', IN_MIANYANG],
    ['punctuation and capitals in a path', '/Cities/Mianyang。', '/cities/mianyang/', IN_MIANYANG],
    ['the name of a county in traditional characters', '?county=三臺縣', '/?county=510722', IN_SANTAI],
    ['another language, its parameter in capitals', '/en/?Lang=zh_CN&city=510700', '/cities/mianyang/', IN_MIANYANG],
  ])('%s is repaired', async (_, link, address, results) => {
    const app = await openApp(link)
    expect(await app.resultCount()).toBe(results)
    await expect.poll(() => app.currentPath()).toBe(address)
    expect([await app.documentLanguage(), (await app.notices()).join()]).toEqual([
      'zh-CN',
      expect.not.stringContaining('链接'),
    ])
    expect(app.consoleErrors()).toEqual([])
  })

  test('a former code shows its successor county, with a note', async () => {
    const app = await openApp('?county=510124')
    await expect.poll(() => app.currentQuery()).toBe('/?county=510117')
    expect((await app.notices()).join()).toContain('“510124”现为郫都区（510117）')
    await app.openPath('/en/?county=510124')
    await app.waitUntilReady()
    expect((await app.notices()).join()).toMatch(/“510124” is now Pidu District \(510117\)/)
  })

  test('a misspelt cluster offers the intended one', async () => {
    const app = await openApp('?cluster=santai-textile')
    expect((await app.notices()).join()).toContain('没有编号为 santai-textile 的集群')
    expect(await app.resultCount()).toBe(ALL)
    await app.page.getByRole('status').getByRole('link', { name: '绵阳市三台县纺织鞋服产业集群' }).click()
    await expect.poll(() => app.param('cluster')).toBe('santai-textile-footwear')
    expect((await app.notices()).join()).not.toContain('没有编号')
  })

  test('a language keeps it through further navigation', async () => {
    const app = await openApp('/en/?level=province')
    await app.openResult('Santai')
    await expect.poll(() => app.currentPath()).toBe('/en/?level=province&cluster=santai-textile-footwear')
  })

  test('mistakes is cleaned when the notice is dismissed, and the valid part stays', async () => {
    const app = await openApp('?city=510700&county=510999&industry=nonsense')
    await app.clickButton('知道了，清理链接')
    await expect.poll(() => app.resultCount()).toBe(IN_MIANYANG)
    expect((await app.notices()).join()).not.toContain('无法识别的内容')
    await expect.poll(() => app.currentQuery()).toBe('/?city=510700')
  })
})
